/**
 * What an administrator can do about reservations: the portal's wizard, step by step. Part of the one list (operations.ts); it
 * knows no socket and prints nothing.
 */
import { reckon } from './due.ts';
import { Complaint, choiceOf, countOf, flagOf, type Input, lineOf } from './input.ts';
import { accountOf, type Desk, noted, type Operation, onlyOf } from './operation.ts';
import {
  confirm,
  giveBack,
  listReservations,
  rehost,
  reservationPolicy,
  reserve,
  setReservationPolicy,
  showReservation,
  update,
  type Wanted,
} from './reservations.ts';

const LICENCES_MAX = 1_000_000_000;
const REHOSTS_MAX = 10_000;

/** `licences`: a list of {tag, count}, or the same as text: `tag=count`, parted by blanks. */
function wantedOf(input: Input): readonly Wanted[] {
  const { licences = [] } = input;
  const list =
    typeof licences === 'string'
      ? licences
          .split(/\s+/)
          .filter(text => text !== '')
          .map(text => ({ tag: text.replace(/=[^=]*$/, ''), count: text.replace(/^.*=/, '') }))
      : licences;
  if (!Array.isArray(list) || list.length > 100)
    throw new Complaint(400, "'licences' must be a list of tag and count.");
  return list.map(one => {
    const wanted = (typeof one === 'object' && one !== null ? one : {}) as Input;
    return { tag: lineOf(wanted, 'tag'), count: countOf(wanted, 'count', 1, LICENCES_MAX) };
  });
}

/** The day on which a term ends is something that falls due. */
function dated<T>({ tx, now }: Desk, result: T): T {
  reckon(tx, now);
  return result;
}

export const RESERVATION_OPERATIONS = {
  reservationList: {
    method: 'GET',
    path: '/reservations',
    means: 'what is reserved, and what was: virtualAccount',
    run: ({ tx }: Desk, input: Input) => listReservations(tx, onlyOf(tx, input)),
  },
  reservationMake: {
    method: 'POST',
    path: '/reservations',
    means:
      'answers a request code: request, licences (tag and count; none for a universal one), export, virtualAccount',
    run: (desk: Desk, input: Input) =>
      dated(
        desk,
        reserve(desk, lineOf(input, 'request'), accountOf(desk.tx, input), wantedOf(input), flagOf(input, 'export')),
      ),
  },
  reservationShow: {
    method: 'GET',
    path: '/reservations/:udi',
    means: 'the reservation of a box, with its newest authorization code',
    run: ({ tx }: Desk, input: Input) => showReservation(tx, lineOf(input, 'udi')),
  },
  reservationUpdate: {
    method: 'PUT',
    path: '/reservations/:udi',
    means: 'reserves other licences for the same box: licences',
    run: (desk: Desk, input: Input) => dated(desk, update(desk, lineOf(input, 'udi'), wantedOf(input))),
  },
  reservationConfirm: {
    method: 'POST',
    path: '/reservations/:udi/confirm',
    means: 'takes the confirmation code that a box showed when it installed the newest code: code',
    run: (desk: Desk, input: Input) => dated(desk, confirm(desk, lineOf(input, 'udi'), lineOf(input, 'code'))),
  },
  reservationReturn: {
    method: 'POST',
    path: '/reservations/:udi/return',
    means: 'takes the return code of a box; its licences go back: code',
    run: (desk: Desk, input: Input) => dated(desk, giveBack(desk, lineOf(input, 'udi'), lineOf(input, 'code'))),
  },
  reservationRehost: {
    method: 'POST',
    path: '/reservations/:udi/rehost',
    means: 'moves the licences of a box that failed to the one that made a request: request',
    run: (desk: Desk, input: Input) => dated(desk, rehost(desk, lineOf(input, 'udi'), lineOf(input, 'request'))),
  },
  reservationPolicyShow: {
    method: 'GET',
    path: '/reservation-policy',
    means: 'whether universal reservations are allowed, and how many rehosts may wait for their return codes',
    run: ({ tx }: Desk) => reservationPolicy(tx),
  },
  reservationPolicySet: {
    method: 'PUT',
    path: '/reservation-policy',
    means: 'sets both: universal (yes, no), rehosts',
    run: (desk: Desk, input: Input) => {
      const before = reservationPolicy(desk.tx);
      const set = setReservationPolicy(desk.tx, {
        universal: choiceOf(input, 'universal', ['yes', 'no'], before.universal ? 'yes' : 'no') === 'yes',
        rehosts: countOf(input, 'rehosts', 0, REHOSTS_MAX, before.rehosts),
      });
      return noted(
        desk,
        'reservation policy set',
        'reservations',
        set,
        `universal ${set.universal}, ${set.rehosts} rehosts`,
      );
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
