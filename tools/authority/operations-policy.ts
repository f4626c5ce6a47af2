/**
 * What an administrator can do about the policy generation: policies, uploads of what boxes saved, usage as it was reported,
 * acknowledgements, authorization codes, conversions. Part of the one list (operations.ts); it knows no socket and prints
 * nothing.
 */
import { DOCUMENT_LIMIT } from '../../src/wire/document.ts';
import { listConversions } from './conversions.ts';
import { csvOf } from './csv.ts';
import { answerDocument } from './documents.ts';
import { Complaint, choiceOf, countOf, type Input, lineOf } from './input.ts';
import { accountOf, type Desk, noted, type Operation, onlyOf } from './operation.ts';
import { listPolicies, removePolicy, setPolicy } from './policies.ts';
import { handIn, listGrants, setExport } from './slac.ts';
import { ACK_MODES, acknowledging, listUsage, setAcknowledging } from './usage.ts';

const USAGE_MAX = 100_000;
const SECONDS_MAX = 30 * 86_400;
/** Columns of the usage history, as CSV has them. */
export const USAGE_COLUMNS = [
  'udi',
  'id',
  'virtualAccount',
  'tag',
  'value',
  'start',
  'end',
  'received',
  'previous',
  'acknowledged',
] as const;

const given = (input: Input, field: string) => (input[field] === undefined ? {} : { [field]: lineOf(input, field) });

export const POLICY_OPERATIONS = {
  policyList: {
    method: 'GET',
    path: '/policies',
    means: 'how virtual accounts want usage reported: virtualAccount',
    run: ({ tx }: Desk, input: Input) => listPolicies(tx, onlyOf(tx, input)),
  },
  policySet: {
    method: 'PUT',
    path: '/policies',
    means:
      'sets days by class (perpetual, subscription, enforced, export) and rule (first, frequency, change), as export.frequency: virtualAccount, name, ack (required, not required)',
    run: (desk: Desk, input: Input) => {
      const account = accountOf(desk.tx, input);
      const name = lineOf(input, 'name', desk.tx.policy.get({ account })?.name ?? 'Custom Policy');
      const ack = choiceOf(input, 'ack', ['required', 'not required', 'unchanged'], 'unchanged');
      const set = setPolicy(desk.tx, desk.now, account, {
        ...input,
        name,
        ack: ack === 'unchanged' ? undefined : ack,
      });
      return noted(desk, 'policy set', account, set, `${name} ${JSON.stringify(set.attributes)}`);
    },
  },
  policyRemove: {
    method: 'DELETE',
    path: '/policies',
    means: 'takes a policy away, and boxes go back to their defaults: virtualAccount',
    run: (desk: Desk, input: Input) => {
      const gone = removePolicy(desk.tx, accountOf(desk.tx, input));
      return noted(desk, 'policy removed', gone.virtualAccount, gone);
    },
  },
  acknowledgingShow: {
    method: 'GET',
    path: '/acknowledging',
    means: 'how usage reports are acknowledged',
    run: ({ tx }: Desk) => acknowledging(tx),
  },
  acknowledgingSet: {
    method: 'PUT',
    path: '/acknowledging',
    means: 'acknowledges at once, has boxes fetch it later, or not at all: mode (immediate, polled, silent), seconds',
    run: (desk: Desk, input: Input) => {
      const { mode: before, seconds: wait } = acknowledging(desk.tx);
      const mode = choiceOf(input, 'mode', ACK_MODES, before);
      const how = setAcknowledging(desk.tx, { mode, seconds: countOf(input, 'seconds', 1, SECONDS_MAX, wait) });
      return noted(desk, 'acknowledgements', mode, how, mode === 'polled' ? `${how.seconds} s` : '');
    },
  },
  usageUpload: {
    method: 'POST',
    path: '/uploads',
    means: 'takes what boxes saved to a file, and gives the file to import there: file, virtualAccount (of new boxes)',
    run: ({ tx, now, entropy }: Desk, input: Input) => {
      const { file } = input;
      if (typeof file !== 'string' || file.length > DOCUMENT_LIMIT)
        throw new Complaint(400, "'file' must be the text of a file, of at most 1 MiB.");
      const account = accountOf(tx, input);
      const answered = answerDocument(tx, file, now, entropy, { way: 'uploaded', account });
      if (answered === null) throw new Complaint(400, 'This is no file of an agent, or it was changed on the way.');
      const { text: reply, status, udis } = answered;
      return { status: status.status, message: status.text, instances: udis, reply };
    },
  },
  usageList: {
    method: 'GET',
    path: '/usage',
    means: 'usage as it was reported, oldest first: udi, tag, virtualAccount, limit',
    run: ({ tx }: Desk, input: Input) => listUsage(tx, ...usageWanted(tx, input)),
  },
  usageCsv: {
    method: 'GET',
    path: '/usage/csv',
    means: 'the same as CSV',
    run: ({ tx }: Desk, input: Input) => csvOf(listUsage(tx, ...usageWanted(tx, input)), USAGE_COLUMNS),
  },
  slacList: {
    method: 'GET',
    path: '/authorization-codes',
    means: 'licences that boxes hold by an authorization code: udi',
    run: ({ tx }: Desk, input: Input) => listGrants(tx, given(input, 'udi')),
  },
  slacReturn: {
    method: 'POST',
    path: '/authorization-codes/return',
    means: 'takes the return code of a box, or, without one, the licences of a box that is lost: udi, code',
    run: (desk: Desk, input: Input) => handIn(desk, lineOf(input, 'udi'), lineOf(input, 'code', ''), 'return'),
  },
  slacConfirm: {
    method: 'POST',
    path: '/authorization-codes/confirm',
    means: 'takes the confirmation code of a box whose authorization code was replaced: udi, code',
    run: (desk: Desk, input: Input) => handIn(desk, lineOf(input, 'udi'), lineOf(input, 'code'), 'confirmation'),
  },
  exportSet: {
    method: 'PUT',
    path: '/export-control',
    means:
      'whether all boxes of a virtual account may use export-controlled licences: virtualAccount, allowed (yes, no)',
    run: (desk: Desk, input: Input) => {
      const set = setExport(desk.tx, accountOf(desk.tx, input), choiceOf(input, 'allowed', ['yes', 'no'], 'no'));
      return noted(desk, 'export allowed', set.virtualAccount, set, set.allowed);
    },
  },
  conversionList: {
    method: 'GET',
    path: '/conversions',
    means: 'boxes whose classic rights were converted, and into what',
    run: ({ tx }: Desk) => listConversions(tx),
  },
} as const satisfies Readonly<Record<string, Operation>>;

function usageWanted(
  tx: Desk['tx'],
  input: Input,
): Parameters<typeof listUsage> extends [unknown, ...infer R] ? R : never {
  const account = onlyOf(tx, input);
  const where = { ...given(input, 'udi'), ...given(input, 'tag'), ...(account !== undefined && { account }) };
  return [where, countOf(input, 'limit', 1, USAGE_MAX, 1000)];
}
