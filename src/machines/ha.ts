/**
 * High availability: which supervisor of the chassis this is, and whether the other one could carry on.
 *
 * Theory. Of two supervisors one is active: it alone asks, logs and enforces, and whatever it saves it also gives to the one
 * on standby (peer.ts), which holds it and does nothing (standby.ts). Who is active only the platform says. What is saved is
 * numbered by `generation`, which both supervisors carry on and which never goes back, so that of two states the newer one is
 * known. What a supervisor could not confirm in time leaves the standby out of sync: told once, given again, and its end told
 * once. While the two are in sync nothing leaves the box before the other holds why (`holdsBack`): a ratchet or a sequence
 * number that only a dead supervisor knew would look like a clone to the authority.
 */
import type { State } from '../state.ts';
import { TIMERS } from '../timers.ts';
import type { Machine, Step, Transition } from './machine.ts';

export interface HaState {
  readonly role: 'active' | 'standby';
  /** The other supervisor's agent is there. */ readonly peer: boolean;
  /** Of what was saved last, over both supervisors and all boots. */
  readonly generation: number;
  /** Generation that was sent last, and the newest that was confirmed; `sent` 0: a peer is owed everything. */
  readonly sent: number;
  readonly confirmed: number;
  /** `ran` from which on an unconfirmed one counts as lost; null: nothing is waited for. */
  readonly overdue: number | null;
  readonly outOfSync: boolean;
  /** Standby: whose state it holds, by the salt of that boot; empty: in this boot it got none. */
  readonly from: Uint8Array;
}

export const haTransitions: readonly Transition[] = [
  { from: 'alone', on: 'assigned: a peer came', to: 'waiting', why: 'it is given everything at once' },
  { from: 'alone', on: 'assigned: standby, without a peer', to: 'alone', why: 'refused: nobody would be active' },
  { from: 'alone', on: 'assigned: standby', to: 'standby', why: 'the platform says who is active' },
  { from: 'waiting', on: 'confirmed: what was sent last', to: 'in sync', why: 'the other could carry on' },
  {
    from: 'waiting',
    on: 'confirmed: something newer',
    to: 'waiting',
    why: 'another active saved it: ours goes above it',
  },
  { from: 'waiting', on: 'elapsed: not confirmed in time', to: 'out of sync', why: 'told once, and given again' },
  { from: 'waiting', on: 'assigned: the peer went', to: 'alone', why: 'there is nobody to keep in sync' },
  { from: 'waiting', on: 'assigned: standby, with a peer', to: 'standby', why: 'the platform says who is active' },
  { from: 'waiting', on: 'assigned: standby, without a peer', to: 'alone', why: 'refused: nobody would be active' },
  { from: 'in sync', on: 'sent', to: 'waiting', why: 'no fact: a save is given to the other supervisor, too' },
  { from: 'in sync', on: 'confirmed: something newer', to: 'waiting', why: 'it holds what another active saved' },
  { from: 'in sync', on: 'assigned: the peer went', to: 'alone', why: 'there is nobody to keep in sync' },
  { from: 'in sync', on: 'assigned: standby, with a peer', to: 'standby', why: 'the platform says who is active' },
  { from: 'in sync', on: 'assigned: standby, without a peer', to: 'alone', why: 'refused: nobody would be active' },
  { from: 'out of sync', on: 'confirmed: what was sent last', to: 'in sync', why: 'told once' },
  { from: 'out of sync', on: 'confirmed: something newer', to: 'out of sync', why: 'ours goes above it, and again' },
  { from: 'out of sync', on: 'elapsed: not confirmed in time', to: 'out of sync', why: 'given again' },
  { from: 'out of sync', on: 'assigned: the peer went', to: 'alone', why: 'there is nobody to keep in sync' },
  { from: 'out of sync', on: 'assigned: standby, with a peer', to: 'standby', why: 'the platform says who is active' },
  { from: 'out of sync', on: 'assigned: standby, without a peer', to: 'alone', why: 'refused: nobody would be active' },
  { from: 'standby', on: 'assigned: active, with a peer', to: 'waiting', why: 'the other is the standby from here on' },
  { from: 'standby', on: 'assigned: active', to: 'alone', why: 'the other is gone: this one carries on' },
  { from: 'standby', on: 'assigned: standby', to: 'standby', why: 'its peer came or went' },
];

export const NO_ONE = new Uint8Array(0);
const INITIAL: HaState = {
  role: 'active',
  peer: false,
  generation: 0,
  sent: 0,
  confirmed: 0,
  overdue: null,
  outOfSync: false,
  from: NO_ONE,
};

export const ha: Machine<HaState> = {
  name: 'ha',
  initial: INITIAL,
  label({ role, peer, outOfSync, sent, overdue }) {
    if (role === 'standby') return 'standby';
    if (!peer) return 'alone';
    return outOfSync ? 'out of sync' : sent === 0 || overdue !== null ? 'waiting' : 'in sync';
  },

  step(state, fact, { ran }) {
    switch (fact.type) {
      case 'assigned':
        return assigned(state, fact);
      case 'confirmed': {
        const { generation, ours } = fact;
        if (state.role === 'standby' || !state.peer) break;
        if (!ours) {
          if (generation < state.generation) break;
          return { state: { ...state, generation, sent: 0, overdue: null }, notices: [] };
        }
        if (generation > state.sent || generation <= state.confirmed) break;
        if (generation < state.sent) return { state: { ...state, confirmed: generation }, notices: [] };
        return {
          state: { ...state, confirmed: generation, overdue: null, outOfSync: false },
          notices: state.outOfSync ? [{ message: 'HOT_STANDBY_IN_SYNC' }] : [],
        };
      }
      case 'elapsed':
        if (state.overdue === null || ran < state.overdue) break;
        return {
          state: { ...state, sent: 0, overdue: null, outOfSync: true },
          notices: state.outOfSync ? [] : [{ message: 'HOT_STANDBY_OUT_OF_SYNC' }],
        };
    }
    return { state, notices: [] };
  },

  deadlines: ({ overdue }) => (overdue === null ? [] : [{ clock: 'ran', at: overdue }]),
  kept: ({ generation }) => ({ ...INITIAL, generation }),
};

function assigned(
  state: HaState,
  { role, peer }: { readonly role: HaState['role']; readonly peer: boolean },
): Step<HaState> {
  const impossible = role === 'standby' && state.role === 'active' && !peer;
  if (role === state.role || impossible) {
    const notices = impossible ? [refusedMove] : [];
    if (peer === state.peer) return { state, notices };
    return { state: { ...state, peer, sent: 0, overdue: null, outOfSync: false }, notices };
  }
  const { generation } = state;
  return {
    state: { ...INITIAL, generation, role, peer },
    notices: [
      ...roleNotices(role),
      ...(role === 'active' && state.from.length === 0 ? ([{ message: 'HOT_STANDBY_OUT_OF_SYNC' }] as const) : []),
    ],
  };
}

const NAMES = { active: 'Active', standby: 'Standby' } as const;

/** What is said of a role that is another one than before. */
export const roleNotices = (role: HaState['role']) =>
  [
    { message: 'HA_ROLE_CHANGED', role: NAMES[role] },
    { message: 'HA_CHASSIS_ROLE_CHANGED', role: NAMES[role] },
  ] as const;

/** Two supervisors that are both active, or a platform that would have none. */
export const refusedMove = { message: 'INVALID_ROLE_STATE', role: NAMES.active, next: NAMES.standby } as const;

/** On standby only these step: time, the role, and what the startup configuration says. */
const STANDING_BY: readonly (keyof State)[] = ['clock', 'ha', 'settings', 'callhome'];
export const acts = (name: keyof State, { role }: HaState): boolean => role === 'active' || STANDING_BY.includes(name);

/** The peer is there and is owed a state that no save gave it yet. */
export const owes = ({ role, peer, sent }: HaState): boolean => role === 'active' && peer && sent === 0;

/** May nothing be sent yet? `changed`: something is about to be saved. Never longer than the peer takes to be given up. */
export const holdsBack = ({ role, peer, outOfSync, overdue }: HaState, changed: boolean): boolean =>
  role === 'active' && peer && !outOfSync && (changed || overdue !== null);

/** As it is saved: of the active supervisor the next generation, which a peer has to confirm. */
export function saving(state: HaState, ran: number): HaState {
  if (state.role === 'standby') return state;
  const generation = state.generation + 1;
  if (!state.peer) return { ...state, generation };
  const overdue = state.overdue ?? ran + (state.outOfSync ? TIMERS.standbyAgain.ms : TIMERS.standbyConfirms.ms);
  return { ...state, generation, sent: generation, overdue };
}
