/**
 * Reservation: licences taken out of an account and bound to this device, without a network.
 *
 * Theory. A request has a number of its own and a code; what the authority gives for it fits this request alone, so whatever
 * ends a request ends every code for it. Installing is the only way in and returning the only way out: no message, clock or
 * configuration takes an installed code away, but its licences end on their own dates, in agent time. A newer code of the
 * same request replaces an older one, never the other way round. Codes are made and judged in src/reserving.ts; here is what
 * they changed. Each UDI of a chassis has a request and a code of its own, and that of the active one is what counts.
 */
import type { Notice } from '../syslog/messages.ts';
import type { Grant } from '../wire/documents.ts';
import type { Ask, Fact } from './facts.ts';
import type { Context, Machine, Step, Transition } from './machine.ts';

export interface ReservationState {
  /** 32 bytes that all request keys are derived from; empty before the first request. */
  readonly master: Uint8Array;
  /** Requests made so far, over all members. */
  readonly requests: number;
  /** One a UDI that ever asked. */
  readonly members: readonly Reserved[];
  /** What is installed for this very device, as other machines and the screens read it; null: nothing. */
  readonly standing: Reservation | null;
}
export interface Reserved {
  /** `PID:…,SN:…` */ readonly udi: string;
  readonly state: 'none' | 'requested' | 'installed';
  readonly universal: boolean;
  /** Of the open or installed request. */ readonly number: number;
  /** As it was printed; empty: there is none. */ readonly request: string;
  /** What the codes of this request are authenticated by. */ readonly key: Uint8Array;
  /** wall ms at which this state began. */ readonly at: number;
  readonly code: ReservedCode | null;
  readonly lastConfirmation: string;
  readonly lastReturn: string;
}
export interface ReservedCode {
  /** Authority time: newer ones replace it. */ readonly time: number;
  readonly instance: string;
  readonly exportAllowed: boolean;
  readonly grants: readonly Grant[];
  /** What was installed, for the screens: the code; of a file, its digest in hexadecimal digits. */
  readonly text: string;
}
export interface Reservation {
  readonly universal: boolean;
  readonly exportAllowed: boolean;
  /** wall ms */ readonly at: number;
  /** What is in use beyond the code, in the order of use. */
  readonly short: readonly Short[];
}
export interface Short {
  readonly tag: string;
  /** wall ms */ readonly since: number;
}

export const reservationTransitions: readonly Transition[] = [
  { from: 'none', on: 'asked reserve', to: 'requested', why: 'a request code was printed' },
  { from: 'requested', on: 'asked cancel-reservation', to: 'none', why: 'no code for it can be installed any more' },
  { from: 'requested', on: 'imported reservation', to: 'installed', why: 'the file answers this request' },
  { from: 'requested', on: 'coded', to: 'installed', why: 'the code answers this request' },
  {
    from: 'requested',
    on: 'asked return-reservation',
    to: 'none',
    why: 'a code is given back before it was installed',
  },
  { from: 'installed', on: 'imported reservation', to: 'installed', why: 'a newer code of the same request' },
  { from: 'installed', on: 'any fact: more in use, or a date passed', to: 'installed', why: 'what is short is told' },
  { from: 'installed', on: 'asked return-reservation', to: 'none', why: 'given back, all of it' },
];

export const reservation: Machine<ReservationState> = {
  name: 'reservation',
  initial: { master: new Uint8Array(0), requests: 0, members: [], standing: null },
  label: ({ members }) => members[0]?.state ?? 'none',

  step(state, fact, context) {
    const lived = live(state, fact, context);
    const looked = look(lived.state, context);
    return { state: looked.state, notices: [...lived.notices, ...looked.notices] };
  },

  /** The days on which licences begin or end. */
  deadlines: ({ members }, context) =>
    (codeOf(members, context)?.grants ?? [])
      .flatMap(({ start, end }) => [start, end ?? 0])
      .filter(at => at > context.now)
      .map(at => ({ clock: 'now', at }) as const),
};

/** How a setting is called that lets codes be asked for. */
export const RESERVATION = 'license smart reservation';

/** Purposes of the files that its commands read. */
export const RESERVATION_FILES = { install: 'reservation install', return: 'reservation return' } as const;

/** Codes can be asked for, or one is installed for this device. */
export const isReserving = ({ settings, reservation }: Pick<Context['state'], 'settings' | 'reservation'>): boolean =>
  settings.values[RESERVATION] === 'on' || reservation.standing !== null;

/** How many licences of a tag a code gives at this time. */
export const reservedCount = (grants: readonly Grant[], tag: string, now: number): number =>
  grants.reduce(
    (sum, one) => sum + (one.tag === tag && one.start <= now && (one.end === null || now < one.end) ? one.count : 0),
    0,
  );

/** The member that this device is. */
export function memberOf(
  members: readonly Reserved[],
  { device: { udi } }: Pick<Context, 'device'>,
): Reserved | undefined {
  const own = `PID:${udi.pid},SN:${udi.sn}`;
  return members.find(member => member.udi === own);
}
const codeOf = (members: readonly Reserved[], context: Pick<Context, 'device'>): ReservedCode | null =>
  memberOf(members, context)?.code ?? null;

function live(state: ReservationState, fact: Fact, context: Context): Step<ReservationState> {
  switch (fact.type) {
    case 'asked':
      return asked(state, fact.ask, context);
    case 'configured': {
      // The lines of a startup configuration are no news.
      if (fact.setting !== RESERVATION || context.ran <= context.state.clock.bootRan) return { state, notices: [] };
      return { state, notices: [{ message: fact.value === null ? 'RESERV_DISABLED' : 'RESERV_ENABLED' }] };
    }
    case 'imported': {
      const { document, proof } = fact;
      if (document.kind !== 'reservation' || proof === undefined) return { state, notices: [] };
      const { udi, time, instance, exportAllowed, grants } = document;
      const code = { time, instance, exportAllowed, grants, text: proof.text };
      return installed(state, `PID:${udi.pid},SN:${udi.sn}`, code, proof.confirmation, context);
    }
    case 'coded': {
      const { time, exportAllowed } = fact.code;
      return installed(
        state,
        fact.udi,
        { time, instance: '', exportAllowed, grants: [], text: fact.text },
        '',
        context,
      );
    }
    default:
      return { state, notices: [] };
  }
}

function asked(state: ReservationState, ask: Ask, { wall }: Context): Step<ReservationState> {
  switch (ask.what) {
    case 'reserve': {
      let { members } = state;
      const made = ask.requests.filter(({ udi }) => members.find(one => one.udi === udi)?.state !== 'installed');
      for (const { udi, number, universal, request, key } of made) {
        const { lastReturn = '' } = members.find(one => one.udi === udi) ?? {};
        const requested = { udi, state: 'requested', universal, number, request, key, at: wall } as const;
        members = put(members, { ...requested, code: null, lastConfirmation: '', lastReturn });
      }
      if (made.length === 0) return { state, notices: [] };
      const requests = Math.max(state.requests, ...made.map(({ number }) => number));
      return {
        state: { ...state, master: ask.master, requests, members },
        notices: made.map(({ udi }) => ({ message: 'RESERV_REQUESTED', member: udi })),
      };
    }
    case 'cancel-reservation': {
      const open = state.members.filter(one => one.state === 'requested' && ask.udis.includes(one.udi));
      return {
        state: ended(
          state,
          open.map(one => ({ ...one, ...NOTHING, at: wall })),
        ),
        notices: open.map(({ udi }) => ({ message: 'RESERV_CANCELLED', member: udi })),
      };
    }
    case 'return-reservation': {
      const returned = ask.codes.flatMap(({ udi, code }) => {
        const member = state.members.find(one => one.udi === udi && one.state !== 'none');
        return member === undefined ? [] : [{ ...member, ...NOTHING, at: wall, lastReturn: code }];
      });
      return {
        state: ended(state, returned),
        notices: returned.map(({ udi }) => ({ message: 'RESERV_RETURNED', member: udi })),
      };
    }
    default:
      return { state, notices: [] };
  }
}

const NOTHING = { state: 'none', request: '', key: new Uint8Array(0), code: null, lastConfirmation: '' } as const;

function ended(state: ReservationState, changed: readonly Reserved[]): ReservationState {
  return changed.length === 0 ? state : { ...state, members: changed.reduce(put, state.members) };
}

function put(members: readonly Reserved[], changed: Reserved): readonly Reserved[] {
  const at = members.findIndex(({ udi }) => udi === changed.udi);
  return at < 0 ? [...members, changed] : members.map((member, i) => (i === at ? changed : member));
}

function installed(
  state: ReservationState,
  udi: string,
  code: ReservedCode,
  lastConfirmation: string,
  context: Context,
): Step<ReservationState> {
  const member = state.members.find(one => one.udi === udi && one.state !== 'none');
  if (member === undefined || (member.code !== null && code.time <= member.code.time)) return { state, notices: [] };
  const { personality, wall } = context;
  const known = member.state === 'installed';
  const fresh: readonly Notice[] =
    known || personality.generation === 'policy'
      ? []
      : [
          { message: 'EXPORT_CONTROLLED', allowed: code.exportAllowed ? 'allowed' : 'not allowed' },
          { message: 'AGENT_REG_SUCCESS' },
          { message: 'AUTH_RENEW_SUCCESS', state: 'authorized' },
        ];
  return {
    state: ended(state, [{ ...member, state: 'installed', at: known ? member.at : wall, code, lastConfirmation }]),
    notices: [
      { message: 'RESERVED_INSTALLED', kind: member.universal ? 'Universal' : 'Specific', member: udi },
      ...fresh,
    ],
  };
}

/** What the code of this device comes to, by what is in use and by the date. */
function look(state: ReservationState, context: Context): Step<ReservationState> {
  const before = state.standing;
  const member = memberOf(state.members, context);
  const { code = null, universal = false, at = 0 } = member ?? {};
  if (code === null) return { state: before === null ? state : { ...state, standing: null }, notices: [] };
  const { personality, state: all, now, wall } = context;
  // Policies need no authorization for most of what is in use; what does, they look at by themselves.
  const bound = !universal && personality.generation === 'classic';
  const over = bound ? all.usage.counts.filter(({ tag, count }) => count > reservedCount(code.grants, tag, now)) : [];
  const short = over.map(({ tag }): Short => before?.short.find(one => one.tag === tag) ?? { tag, since: wall });
  const same =
    before !== null &&
    before.at === at &&
    before.universal === universal &&
    before.exportAllowed === code.exportAllowed &&
    before.short.length === short.length &&
    short.every((one, i) => one === before.short[i]);
  if (same) return { state, notices: [] };
  const notices = over.flatMap(({ tag, count }, i): readonly Notice[] =>
    before?.short.includes(short[i]!)
      ? []
      : [
          { message: 'NOT_AUTHORIZED', tag },
          { message: 'ENTITLEMENT_MODE', tag, count: String(count), mode: '13' },
        ],
  );
  return { state: { ...state, standing: { universal, exportAllowed: code.exportAllowed, at, short } }, notices };
}
