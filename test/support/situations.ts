/**
 * A cBR-8 in the situations that an operator meets, as readings: built by hand, with the dates and counts of the cBR-8
 * guide (agent 1.2.1, March 2015), whose clock is 2 min 47 s ahead of the authority's.
 */
import type { Reading } from '../../src/cli/execution.ts';
import { fromHex } from '../../src/lib/hex.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import type { Cause } from '../../src/personalities/personality.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY, MINUTE, SECOND } from '../../src/timers.ts';
import type { Certificate } from '../../src/wire/identity.ts';

/** `Mar 5 2015 02:01:03` as the guide's box shows it. */
export const utc = (text: string): number => Date.parse(`${text} UTC`);

export const WALL = utc('Mar 5 2015 03:37:46');
const AHEAD = 167 * SECOND;
const agent = (text: string): number => utc(text) - AHEAD;
const RAN = 2 * 60 * MINUTE;

export const UDI = { pid: 'CBR-8-CCAP-CHASS', sn: 'FXS1739Q0NT' };
const card = { class: 'iana-hardware:module', model: 'CBR-LC-8D31-16U30', parent: '' };
export const DEVICE: Reading['device'] = {
  release: '3.15.0S',
  hostname: 'cmts-1',
  udi: UDI,
  supervisors: [
    { role: 'Active', udi: UDI },
    { role: 'Standby', udi: UDI },
  ],
  components: new Map([
    ['clc 8', card],
    ['clc 9', card],
  ]),
};

const [us, ds, wan, , d31] = CBR8.entitlements.map(({ tag }) => tag) as [string, string, string, string, string];
const REQUESTED = utc('Mar 5 2015 03:34:17');
const ANSWERED = utc('Mar 5 2015 03:34:54');
const IN_USE: State['usage'] = {
  ...INITIAL.usage,
  counts: [
    { tag: us, count: 64, since: REQUESTED },
    { tag: ds, count: 768, since: REQUESTED },
    { tag: wan, count: 8, since: REQUESTED },
  ],
};
const REPORTED = IN_USE.counts.map(({ tag, count }) => ({ tag, count }));

const locked = (because: Cause, since: number): State['enforcement'] => ({
  inForce: CBR8.gates.map(({ gate }) => ({ gate: gate.name, because, since })),
});

const bytes = new Uint8Array(32);
const certificate = (fields: Omit<Certificate, 'bytes' | 'key' | 'issuer'> & Partial<Certificate>): Certificate => ({
  issuer: '',
  key: bytes,
  bytes,
  ...fields,
});
const key = new Uint8Array(32);
key.set(fromHex('05FB26B1A58A106DEA6878C346432186D08BC1C5')!);
const PIID = '36bf91ae-0577-4213-9e62-1b6ee0add02f';
const identity = certificate({
  role: 'instance',
  subject: PIID,
  serial: 134418,
  key,
  notBefore: utc('Mar 5 2015 01:57:54'),
  notAfter: utc('Mar 4 2016 01:57:54'),
});
const REGISTERED: State['registration'] = {
  ...INITIAL.registration,
  status: 'registered',
  credential: {
    instance: PIID,
    identity,
    signer: certificate({
      role: 'signer',
      subject: 'MMI Signer',
      serial: 3,
      notBefore: utc('Jun 14 2013 20:18:52'),
      notAfter: utc('Apr 24 2033 21:55:42'),
    }),
    subCa: certificate({
      role: 'sub-ca',
      subject: 'Smart Licensing CA - DEV',
      serial: 2,
      notBefore: utc('Apr 24 2013 22:19:15'),
      notAfter: utc('Apr 24 2033 21:55:42'),
    }),
    smartAccount: 'example.net',
    virtualAccount: 'auto-test-1',
    exportAllowed: true,
    notBefore: identity.notBefore,
    notAfter: identity.notAfter,
  },
  initial: { ok: true, at: utc('Mar 5 2015 02:01:03'), reason: '' },
  nextRenewal: agent('Sep 1 2015 02:03:51'),
};

const CLOCK: State['clock'] = {
  ...INITIAL.clock,
  ran: RAN,
  now: WALL - AHEAD,
  anchored: true,
  wall: WALL,
  synced: true,
  savedRan: RAN - 995 * SECOND,
};
const PAUSED: State['evaluation'] = { ...INITIAL.evaluation, state: 'paused', consumed: 34 * MINUTE + 20 * SECOND };
const COUNTING: State['evaluation'] = { ...PAUSED, state: 'counting', from: RAN };
const USED_UP: State['evaluation'] = {
  ...INITIAL.evaluation,
  state: 'expired',
  consumed: 90 * DAY,
  expiredAt: WALL - DAY,
};

const standings = (mode: State['authorization']['tags'][number]['mode'], wanMode = mode) => [
  { tag: us, mode, since: ANSWERED },
  { tag: ds, mode, since: ANSWERED },
  { tag: wan, mode: wanMode, since: ANSWERED },
];
const COVERED: State['authorization'] = {
  ...INITIAL.authorization,
  state: 'authorized',
  since: ANSWERED,
  tags: standings('authorized'),
  reported: REPORTED,
  lastAttempt: { ok: true, at: utc('Mar 5 2015 03:35:57'), reason: '' },
  next: agent('Apr 4 2015 03:35:57'),
  deadline: agent('Jun 3 2015 03:32:51'),
};
const SHORT: State['authorization'] = {
  ...COVERED,
  state: 'out-of-compliance',
  tags: standings('authorized', 'out-of-compliance'),
  next: agent('Mar 5 2015 15:35:57'),
};
const LOST = 'Fail to send out Call Home HTTP message.';
const EXPIRED: State['authorization'] = {
  ...COVERED,
  state: 'expired',
  since: utc('Mar 4 2015 21:10:05'),
  lastAttempt: { ok: false, at: utc('Mar 5 2015 03:10:05'), reason: LOST },
  next: agent('Mar 5 2015 03:10:00'),
  deadline: agent('Mar 4 2015 21:10:05'),
};

/** Not registered, nothing in use; what `slices` changes of that. */
export function reading(slices: Partial<State> = {}, device: Partial<Reading['device']> = {}): Reading {
  const state: State = { ...INITIAL, clock: CLOCK, ...slices };
  return { state, personality: CBR8, device: { ...DEVICE, ...device }, wall: WALL };
}
const registered = (slices: Partial<State>, device: Partial<Reading['device']> = {}) =>
  reading({ registration: REGISTERED, evaluation: PAUSED, usage: IN_USE, ...slices }, device);
const unregistered = (slices: Partial<State>, device: Partial<Reading['device']> = {}) =>
  reading({ evaluation: COUNTING, usage: IN_USE, ...slices }, device);
const trying = (state: 'in-progress' | 'retry'): State['registration'] => ({
  ...INITIAL.registration,
  attempt: { token: 'T', force: false, state },
});

export const SITUATIONS = {
  'nothing-in-use': reading({}, { supervisors: [] }),
  evaluation: unregistered({}),
  'evaluation-expired': unregistered(
    { evaluation: USED_UP, enforcement: locked('eval-expired', WALL - DAY) },
    { release: '3.18.0SP' },
  ),
  'registration-in-progress': unregistered({ registration: trying('in-progress') }),
  'registration-pending': unregistered({
    registration: { ...trying('retry'), initial: { ok: false, at: utc('Mar 5 2015 03:37:01'), reason: LOST } },
    exchange: { ...INITIAL.exchange, retries: { registration: { failures: 3, notBefore: RAN + 5 * MINUTE } } },
  }),
  'registration-failed': unregistered({
    registration: {
      ...INITIAL.registration,
      initial: {
        ok: false,
        at: utc('Mar 5 2015 03:37:01'),
        reason: 'Error received from Smart Software Manager: The token has expired.',
      },
    },
  }),
  'registration-expired': unregistered({
    registration: { ...INITIAL.registration, status: 'expired', initial: REGISTERED.initial },
  }),
  'registered-nothing-in-use': registered({ usage: INITIAL.usage }),
  'registered-waiting': registered({
    authorization: {
      ...INITIAL.authorization,
      state: 'waiting',
      since: WALL,
      next: WALL - AHEAD,
      deadline: WALL - AHEAD + 90 * DAY,
    },
  }),
  authorized: registered({ authorization: COVERED }),
  'out-of-compliance': registered({ authorization: SHORT }),
  'authorization-failing': registered({
    registration: { ...REGISTERED, lastRenewal: { ok: false, at: utc('Mar 5 2015 03:20:00'), reason: LOST } },
    authorization: { ...COVERED, lastAttempt: { ok: false, at: utc('Mar 5 2015 03:37:30'), reason: LOST } },
    exchange: {
      ...INITIAL.exchange,
      retries: {
        renewal: { failures: 1, notBefore: RAN + 939 * SECOND },
        entitlement: { failures: 1, notBefore: RAN + 13 * SECOND },
      },
    },
  }),
  'authorization-expired': registered(
    {
      authorization: EXPIRED,
      enforcement: locked('auth-expired', utc('Mar 4 2015 21:10:05')),
      exchange: { ...INITIAL.exchange, retries: { entitlement: { failures: 9, notBefore: RAN + 32 * MINUTE } } },
    },
    { release: '3.18.0SP' },
  ),
  'tag-unknown': registered({
    authorization: { ...SHORT, tags: standings('authorized', 'invalid-tag') },
  }),
  /** The load of the guide's last screen: 31 DOCSIS 3.1 channels in use, and none reported yet. */
  'not-yet-reported': registered(
    {
      usage: { ...IN_USE, counts: [...IN_USE.counts, { tag: d31, count: 31, since: WALL }] },
      authorization: COVERED,
    },
    { release: '3.18.0SP' },
  ),
} as const satisfies Readonly<Record<string, Reading>>;
export type Situation = keyof typeof SITUATIONS;
