/**
 * Everything an administrator can do, once: name, HTTP method and path, meaning, and the work inside one transaction.
 * The HTTP API (http.ts) mounts this list, the command line (command.ts) calls it on a data directory or over HTTP, and
 * the embedded authority calls it directly. It knows no socket and prints nothing.
 */
import {
  createAdminToken,
  createVirtualAccount,
  deleteVirtualAccount,
  describeVirtualAccount,
  listAdminTokens,
  listVirtualAccounts,
  revokeAdminToken,
  setSmartAccount,
  smartAccount,
} from './accounts.ts';
import { keepUp } from './due.ts';
import type { Entropy } from './entropy.ts';
import { Complaint, countOf, flagOf, type Input, lineOf } from './input.ts';
import { listInstances, removeInstance } from './instances.ts';
import { rotateRoots, rotateSigner, showRoots } from './keys.ts';
import { onPremState } from './onprem.ts';
import { accountOf, type Desk, noted, type Operation } from './operation.ts';
import { LICENCE_OPERATIONS } from './operations-licences.ts';
import { IS_LENT, LENT, ONPREM_OPERATIONS } from './operations-onprem.ts';
import { POLICY_OPERATIONS } from './operations-policy.ts';
import { RESERVATION_OPERATIONS } from './operations-reservations.ts';
import { ACTIVITY_ROWS_MAX, authorityTime, writeText } from './records.ts';
import type { Store } from './store.ts';
import { createToken, listTokens, revokeToken, TOKEN_DAYS } from './tokens.ts';

const USES_MAX = 1_000_000;

export const OPERATIONS = {
  accountShow: {
    method: 'GET',
    path: '/account',
    means: 'the smart account',
    run: ({ tx }: Desk) => smartAccount(tx),
  },
  accountSet: {
    method: 'PUT',
    path: '/account',
    means: 'names the smart account: name, domain',
    run: (desk: Desk, input: Input) => {
      const account = { name: lineOf(input, 'name'), domain: lineOf(input, 'domain') };
      return noted(desk, 'account changed', account.name, setSmartAccount(desk.tx, account));
    },
  },
  virtualAccountList: {
    method: 'GET',
    path: '/virtual-accounts',
    means: 'the virtual accounts',
    run: ({ tx }: Desk) => listVirtualAccounts(tx),
  },
  virtualAccountCreate: {
    method: 'POST',
    path: '/virtual-accounts',
    means: 'makes a virtual account: name, description',
    run: (desk: Desk, input: Input) => {
      const made = createVirtualAccount(desk.tx, lineOf(input, 'name'), lineOf(input, 'description', ''));
      return noted(desk, 'virtual account created', made.name, made);
    },
  },
  virtualAccountSet: {
    method: 'PUT',
    path: '/virtual-accounts/:name',
    means: 'describes a virtual account: description',
    run: (desk: Desk, input: Input) => {
      const set = describeVirtualAccount(desk.tx, lineOf(input, 'name'), lineOf(input, 'description', ''));
      return noted(desk, 'virtual account changed', set.name, set);
    },
  },
  virtualAccountDelete: {
    method: 'DELETE',
    path: '/virtual-accounts/:name',
    means: 'deletes an empty virtual account and its tokens',
    run: (desk: Desk, input: Input) => {
      const gone = deleteVirtualAccount(desk.tx, desk.now, lineOf(input, 'name'));
      return noted(desk, 'virtual account deleted', gone.name, gone);
    },
  },
  tokenCreate: {
    method: 'POST',
    path: '/tokens',
    means: 'makes a registration token: virtualAccount, days, uses, export, description; its text is shown once',
    run: ({ tx, now, entropy }: Desk, input: Input) =>
      createToken(tx, now, entropy, {
        account: accountOf(tx, input),
        days: countOf(input, 'days', TOKEN_DAYS.min, TOKEN_DAYS.max, TOKEN_DAYS.usual),
        maxUses: countOf(input, 'uses', 0, USES_MAX, 0),
        exportAllowed: flagOf(input, 'export'),
        description: lineOf(input, 'description', ''),
      }),
  },
  tokenList: {
    method: 'GET',
    path: '/tokens',
    means: 'the registration tokens, without their texts',
    run: ({ tx, now }: Desk) => listTokens(tx, now),
  },
  tokenRevoke: {
    method: 'DELETE',
    path: '/tokens/:id',
    means: 'revokes a registration token',
    run: ({ tx, now }: Desk, input: Input) => revokeToken(tx, now, lineOf(input, 'id')),
  },
  instanceList: {
    method: 'GET',
    path: '/instances',
    means: 'the product instances and what they use',
    run: ({ tx }: Desk) => listInstances(tx),
  },
  instanceRemove: {
    method: 'DELETE',
    path: '/instances/:udi',
    means: 'removes a product instance; its licences go back',
    run: ({ tx, now }: Desk, input: Input) => removeInstance(tx, now, lineOf(input, 'udi')),
  },
  ...LICENCE_OPERATIONS,
  ...POLICY_OPERATIONS,
  ...ONPREM_OPERATIONS,
  ...RESERVATION_OPERATIONS,
  log: {
    method: 'GET',
    path: '/log',
    means: 'the activity log, oldest first: limit',
    run: ({ tx }: Desk, input: Input) =>
      tx.activity
        .find({}, countOf(input, 'limit', 1, ACTIVITY_ROWS_MAX, 100))
        .map(({ n, at, event, subject, text }) => ({ n, at: new Date(at).toISOString(), event, subject, text })),
  },
  rootsShow: {
    method: 'GET',
    path: '/roots',
    means: 'the root set in force: the trust anchor for new boxes',
    run: ({ tx }: Desk) => showRoots(tx),
  },
  rootsRotate: {
    method: 'POST',
    path: '/roots/rotate',
    means: 'replaces the roots; every box learns it with its next answer',
    run: ({ tx, now, entropy }: Desk) => rotateRoots(tx, now, entropy),
  },
  signerRotate: {
    method: 'POST',
    path: '/signer/rotate',
    means: 'replaces the key that signs answers',
    run: ({ tx, now, entropy }: Desk) => rotateSigner(tx, now, entropy),
  },
  maintenanceSet: {
    method: 'PUT',
    path: '/maintenance',
    means: 'answers every box "try again" while on: on',
    run: (desk: Desk, input: Input) => {
      const on = flagOf(input, 'on');
      writeText(desk.tx, 'maintenance', on ? 'on' : 'off');
      return noted(desk, 'maintenance', on ? 'on' : 'off', { on });
    },
  },
  adminTokenList: {
    method: 'GET',
    path: '/admin-tokens',
    means: 'the bearer tokens of administrators, without their texts',
    run: ({ tx }: Desk) => listAdminTokens(tx),
  },
  adminTokenCreate: {
    method: 'POST',
    path: '/admin-tokens',
    means: 'makes a bearer token: name; its text is shown once',
    run: (desk: Desk, input: Input) => {
      const made = createAdminToken(desk.tx, desk.now, desk.entropy, lineOf(input, 'name'));
      return noted(desk, 'admin token created', made.name, made);
    },
  },
  adminTokenRevoke: {
    method: 'DELETE',
    path: '/admin-tokens/:name',
    means: 'revokes a bearer token',
    run: (desk: Desk, input: Input) => {
      const gone = revokeAdminToken(desk.tx, lineOf(input, 'name'));
      return noted(desk, 'admin token revoked', gone.name, gone);
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;
export type ResultOf<N extends OperationName> = ReturnType<(typeof OPERATIONS)[N]['run']>;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

/** Does one operation in one transaction; a Complaint is thrown and changes nothing. */
export function operate<N extends OperationName>(
  store: Store,
  name: N,
  input: Input,
  wall: number,
  entropy: Entropy,
): ResultOf<N> {
  const { run } = OPERATIONS[name] as Operation;
  return store.transaction(tx => {
    const now = authorityTime(tx, wall);
    keepUp(tx, now);
    if (LENT.has(name) && onPremState(tx)) throw new Complaint(409, IS_LENT);
    return run({ tx, now, entropy }, input);
  }) as ResultOf<N>;
}
