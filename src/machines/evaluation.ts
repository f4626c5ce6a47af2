/**
 * Evaluation: ninety days, once in the life of a device.
 *
 * Theory. The period counts running time only while at least one licence is in use and the product instance is not
 * registered, or registered and not yet answered for what it uses, and nothing is reserved for it; it pauses otherwise,
 * keeps the remainder, and is never refilled: not by registering, not by reloading, not by any clock. What is consumed is
 * derived (`consumed` plus the time since `from`), so a turn in which only time passes changes nothing here.
 */
import { calendar, calendarYear } from '../lib/calendar.ts';
import { duration } from '../lib/duration.ts';
import type { Notice } from '../syslog/messages.ts';
import { TIMERS, warningAfter, warningDue } from '../timers.ts';
import type { Context, Deadline, Machine, Transition } from './machine.ts';

export interface EvaluationState {
  readonly state: 'unused' | 'counting' | 'paused' | 'expired';
  /** Running time used up before `from`. */
  readonly consumed: number;
  /** While counting: `ran` from which on it counts. */
  readonly from: number;
  readonly warned: number | null;
  /** Wall time of the expiry, for the reminders. */
  readonly expiredAt: number;
  /** `ran` of the last reminder; null while none is due. */
  readonly nagged: number | null;
}

export const evaluationTransitions: readonly Transition[] = [
  { from: 'unused', on: 'any fact: unregistered, in use', to: 'counting', why: 'it starts with the first use' },
  {
    from: 'counting',
    on: 'any fact: registered and answered, or nothing in use',
    to: 'paused',
    why: 'the remainder is kept',
  },
  { from: 'paused', on: 'any fact: unregistered, in use', to: 'counting', why: 'the remainder goes on' },
  { from: 'counting', on: 'any fact: nothing left', to: 'expired', why: 'for ever' },
];

export const evaluation: Machine<EvaluationState> = {
  name: 'evaluation',
  only: 'classic',
  initial: { state: 'unused', consumed: 0, from: 0, warned: null, expiredAt: 0, nagged: null },
  label: state => state.state,

  step(state, _fact, context) {
    const due = demanded(context);
    switch (state.state) {
      case 'unused':
      case 'paused':
        if (!due) return { state, notices: [] };
        return { state: { ...state, state: 'counting', from: context.ran }, notices: [{ message: 'EVAL_START' }] };
      case 'counting': {
        const remaining = remainingEvaluation(state, context.ran);
        if (remaining === 0)
          return {
            state: {
              state: 'expired',
              consumed: TIMERS.evaluation.ms,
              from: 0,
              warned: null,
              expiredAt: context.wall,
              nagged: due ? context.ran : null,
            },
            notices: [
              { message: 'EVAL_MODE_CLEAR' },
              { message: 'EVAL_EXPIRED' },
              ...(due ? [] : [{ message: 'EVAL_EXPIRED_CLEAR' } as const]),
            ],
          };
        if (!due)
          return {
            state: { ...state, state: 'paused', consumed: TIMERS.evaluation.ms - remaining, from: 0 },
            notices: [{ message: 'EVAL_MODE_CLEAR' }],
          };
        const warned = warningDue(remaining);
        if (warned === state.warned) return { state, notices: [] };
        const notices: readonly Notice[] =
          warned === null ? [] : [{ message: 'EVAL_WILL_EXPIRE_WARNING', time: duration(remaining) }];
        return { state: { ...state, warned }, notices };
      }
      case 'expired': {
        if (!due) {
          if (state.nagged === null) return { state, notices: [] };
          return { state: { ...state, nagged: null }, notices: [{ message: 'EVAL_EXPIRED_CLEAR' }] };
        }
        if (state.nagged !== null && context.ran - state.nagged < TIMERS.evaluationNag.ms)
          return { state, notices: [] };
        const time = (context.personality.os === 'ios-xr' ? calendarYear : calendar)(state.expiredAt);
        return { state: { ...state, nagged: context.ran }, notices: [{ message: 'EVAL_EXPIRED_WARNING', time }] };
      }
    }
  },

  deadlines(state): readonly Deadline[] {
    if (state.state === 'expired' && state.nagged !== null)
      return [{ clock: 'ran', at: state.nagged + TIMERS.evaluationNag.ms }];
    if (state.state !== 'counting') return [];
    const end = state.from + TIMERS.evaluation.ms - state.consumed;
    const warning = warningAfter(state.warned);
    return warning === null ? [{ clock: 'ran', at: end }] : [{ clock: 'ran', at: end - warning }];
  },
};

/** Ms left of the evaluation period. */
export function remainingEvaluation(state: EvaluationState, ran: number): number {
  const running = state.state === 'counting' ? ran - state.from : 0;
  return Math.max(0, TIMERS.evaluation.ms - state.consumed - running);
}

/**
 * Left only once both messages arrived: the answer to the registration, and the first one to an authorization (YANG
 * enforcement-evaluation). So nobody who registers and never lets himself be authorized makes it pause.
 */
function demanded({ state: { reservation, registration, authorization, usage } }: Context): boolean {
  if (reservation.standing !== null) return false;
  const answered = authorization.state !== 'waiting' || authorization.reported !== null;
  return usage.counts.length > 0 && (registration.status !== 'registered' || !answered);
}
