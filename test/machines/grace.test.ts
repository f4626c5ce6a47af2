/** Grace: counted only while a licence is short, refilled only where it is not cumulative. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type GraceState, grace, remainingGrace } from '../../src/machines/grace.ts';
import type { Context } from '../../src/machines/machine.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import type { Personality } from '../../src/personalities/personality.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { contextOf, DAY, NOW, neverSpins, US, walk } from '../support/machines.ts';

const LONG = 90 * DAY;
const graceful = (cumulative: boolean): Personality => ({
  ...CBR8,
  entitlements: CBR8.entitlements.map(entitlement => ({
    ...entitlement,
    grace: { group: 'all', ms: LONG, cumulative },
  })),
});
type Standing =
  | 'covered'
  | 'short'
  | 'unanswered'
  | 'unregistered'
  | 'evaluation over'
  | 'authorization expired'
  | 'unused';
function standing(what: Standing): Partial<State> {
  const tag = (mode: 'authorized' | 'out-of-compliance') => [{ tag: US, mode, since: NOW }];
  const { registration, authorization, evaluation } = INITIAL;
  const registered = { ...registration, status: 'registered' } as const;
  const usage: State['usage'] = { ...INITIAL.usage, counts: [{ tag: US, count: 1, since: NOW }] };
  switch (what) {
    case 'covered':
      return {
        usage,
        registration: registered,
        authorization: { ...authorization, state: 'authorized', tags: tag('authorized') },
      };
    case 'short':
      return {
        usage,
        registration: registered,
        authorization: { ...authorization, state: 'out-of-compliance', tags: tag('out-of-compliance') },
      };
    case 'unanswered':
      return {
        usage,
        registration: registered,
        authorization: { ...authorization, state: 'authorized', reported: [] },
      };
    case 'authorization expired':
      return {
        usage,
        registration: registered,
        authorization: { ...authorization, state: 'expired', tags: tag('authorized') },
      };
    case 'unregistered':
      return { usage };
    case 'evaluation over':
      return { usage, evaluation: { ...evaluation, state: 'expired' } };
    case 'unused':
      return {
        registration: registered,
        authorization: { ...authorization, state: 'authorized', tags: tag('out-of-compliance') },
      };
  }
}
const STANDINGS: readonly Standing[] = [
  'covered',
  'short',
  'unanswered',
  'unregistered',
  'evaluation over',
  'authorization expired',
  'unused',
];
const SHORT: ReadonlySet<Standing> = new Set(['short', 'evaluation over', 'authorization expired']);
const START = 10 * DAY;
const context = (what: Standing, cumulative: boolean, ran = START): Context =>
  contextOf(standing(what), { personality: graceful(cumulative), ran });
const STATES: readonly GraceState[] = [
  grace.initial,
  { groups: { all: { consumed: 0, from: START - DAY, over: false } } },
  { groups: { all: { consumed: 5 * DAY, from: null, over: false } } },
  { groups: { all: { consumed: LONG, from: null, over: false } } },
  { groups: { all: { consumed: LONG - DAY, from: START - DAY, over: false } } },
  { groups: { all: { consumed: LONG, from: null, over: true } } },
];
const CONTEXTS = [true, false].flatMap(cumulative => STANDINGS.map(what => context(what, cumulative)));

test('the table says what the machine does, for every state, fact and standing', () => {
  walk(grace, { states: STATES, contexts: CONTEXTS });
  neverSpins(grace, STATES, CONTEXTS);
});

/** Lives through spells; gives what is left and whether it is over after each. */
function live(cumulative: boolean, spells: readonly (readonly [Standing, days: number])[]) {
  let state = grace.initial;
  let ran = START;
  return spells.map(([what, days]) => {
    const said: string[] = [];
    for (const at of [ran, ran + days * DAY]) {
      const stepped = grace.step(state, { type: 'equipped' }, context(what, cumulative, at));
      state = stepped.state;
      said.push(...stepped.notices.map(({ message }) => message));
    }
    ran += days * DAY;
    return [remainingGrace(state, 'all', LONG, ran) / DAY, state.groups.all?.over ?? false, said.join()] as const;
  });
}
const OVER = 'SERVICE_EVAL_EXPIRED';
const CLEAR = 'SERVICE_EVAL_EXPIRED_CLEAR';

test('each anew: a licence that is covered again has all of its grace the next time', () => {
  assert.equal(
    live(false, [
      ['covered', 5],
      ['short', 60],
      ['covered', 1],
      ['short', 89],
      ['short', 1],
      ['covered', 1],
      ['short', 3],
    ]),
    [
      [90, false, ''],
      [30, false, ''],
      [90, false, ''],
      [1, false, ''],
      [0, true, OVER],
      [90, false, CLEAR],
      [87, false, ''],
    ],
  );
});

test('only an answer refills: neither turning the feature off nor losing the registration does', () => {
  assert.equal(
    live(false, [
      ['short', 60],
      ['unused', 400],
      ['unregistered', 1],
      ['evaluation over', 100],
      ['short', 29],
      ['covered', 1],
      ['short', 1],
    ]),
    [
      [30, false, ''],
      [30, false, ''],
      [30, false, ''],
      [30, false, ''],
      [1, false, ''],
      [90, false, ''],
      [89, false, ''],
    ],
  );
});

test('cumulative: what is consumed never comes back, and a later shortage is over at once', () => {
  assert.equal(
    live(true, [
      ['short', 60],
      ['covered', 400],
      ['short', 29],
      ['unused', 9],
      ['short', 1],
      ['covered', 2],
      ['evaluation over', 0],
    ]),
    [
      [30, false, ''],
      [30, false, ''],
      [1, false, ''],
      [1, false, ''],
      [0, true, OVER],
      [0, false, CLEAR],
      [0, true, OVER],
    ],
  );
});

test('a licence that nobody answered for uses no grace; where none is left, only its answer ends what follows', () => {
  assert.equal(
    live(true, [
      ['unanswered', 30],
      ['short', 89],
      ['unanswered', 30],
      ['short', 1],
      ['unused', 1],
      ['unanswered', 1],
      ['covered', 1],
    ]),
    [
      [90, false, ''],
      [1, false, ''],
      [1, false, ''],
      [0, true, OVER],
      [0, false, CLEAR],
      [0, true, OVER],
      [0, false, CLEAR],
    ],
  );
  assert.equal(
    live(false, [
      ['short', 90],
      ['unanswered', 1],
    ]),
    [
      [0, true, OVER],
      [0, false, CLEAR],
    ],
    'each anew: what the authority did not say yet blocks nothing',
  );
});

test('it counts while short, and only then', () => {
  for (const what of STANDINGS) {
    const [[left]] = live(true, [[what, 10]]) as [readonly [number, boolean, string]];
    assert.is(left, SHORT.has(what) ? 80 : 90, what);
  }
});

test.run();
