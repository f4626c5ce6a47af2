/**
 * `license smart reservation …`: what is asked for, and the question before a reservation is given back. What comes of it says
 * src/reserving.ts, which has the keys; nothing here knows a code. `license smart mfg reservation`, of factories, is left out.
 */
import { RESERVATION, RESERVATION_FILES } from '../machines/reservation.ts';
import type { Command, Typed } from './commands.ts';
import type { Confirmed } from './confirm.ts';
import { type Execution, type Reading, type ReservationWish, said } from './execution.ts';
import { command, showing } from './licence.ts';
import { type Setting, setting } from './setting.ts';
import { say } from './texts.ts';

/** Where reservations are: the first release of each platform that has them. */
const PLACES = [
  { personalities: ['cube'], release: '16.12' },
  { personalities: ['cisco8000', 'ncs1004'], release: '7.4.1' },
] as const;

const wishing = (mode: string, reserve: ReservationWish): Execution => ({ ...said('', mode), reserve });

const COMMON: readonly (Pick<Command, 'grammar' | 'example'> & {
  readonly wish: (typed: Typed) => ReservationWish | { readonly path: string; readonly purpose: string };
})[] = [
  {
    grammar: `${RESERVATION} request <local|all|universal>`,
    example: `${RESERVATION} request local`,
    wish: ({ words }) => ({ what: 'request', universal: words.includes('universal'), all: words.includes('all') }),
  },
  {
    grammar: `${RESERVATION} install CODE`,
    example: `${RESERVATION} install DADzdk-bUCHFW-QT5X1o-CSoRsD-9rJdgw-xhKaMh`,
    wish: ({ values }) => ({ what: 'install', code: values.CODE ?? '' }),
  },
  {
    grammar: `${RESERVATION} install file PATH`,
    example: `${RESERVATION} install file bootflash:authfile.txt`,
    wish: ({ values }) => ({ path: values.PATH ?? '', purpose: RESERVATION_FILES.install }),
  },
  {
    grammar: `${RESERVATION} cancel [local|all]`,
    example: `${RESERVATION} cancel`,
    wish: ({ words }) => ({ what: 'cancel', all: words.includes('all') }),
  },
  {
    grammar: `${RESERVATION} return <local|all>`,
    example: `${RESERVATION} return local`,
    wish: ({ words }) => ({ what: 'return', all: words.includes('all'), sure: false }),
  },
  {
    grammar: `${RESERVATION} return authorization CODE`,
    example: `${RESERVATION} return authorization CB-ZISR4321/K9:FDO2013A1WV-AK9A6sMTr-86`,
    wish: ({ values }) => ({ what: 'return-code', code: values.CODE ?? '' }),
  },
  {
    grammar: `${RESERVATION} return authorization file PATH`,
    example: `${RESERVATION} return authorization file bootflash:authfile.txt`,
    wish: ({ values }) => ({ path: values.PATH ?? '', purpose: RESERVATION_FILES.return }),
  },
];

export const RESERVATIONS: readonly Command[] = PLACES.flatMap(place => [
  ...COMMON.map(
    ({ grammar, example, wish }): Command =>
      command(
        grammar,
        example,
        typed => {
          const wished = wish(typed);
          return 'path' in wished ? { ...said('', typed.mode), read: wished } : wishing(typed.mode, wished);
        },
        place,
      ),
  ),
  showing('show license reservation', place),
]);

/** Registered, or about to be: then there is nothing to reserve for (V1). */
const registered = ({ state: { registration } }: Reading): boolean =>
  registration.credential !== null || registration.attempt !== null;

export const RESERVATION_SETTINGS: readonly Setting[] = PLACES.map(place =>
  setting(RESERVATION, {
    ...place,
    generation: 'classic',
    check: (value, reading) =>
      registered(reading) ? { text: say('deregisterFirst'), value: null } : { text: '', value },
    keeps({ state: { reservation } }) {
      const { members } = reservation;
      if (members.some(({ state }) => state === 'installed')) return say('returnFirst');
      return members.some(({ state }) => state === 'requested') ? say('cancelFirst') : null;
    },
  }),
);

/** The answer to the question that a return asks. */
export const RESERVATION_CONFIRMED: Confirmed = {
  reservation: about => wishing('exec', { what: 'return', all: about.includes('all'), sure: true }),
};
