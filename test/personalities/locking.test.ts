/** When something is locked: the rules that platforms share. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isAnswered, whenEvalExpired, whenExpired } from '../../src/personalities/locking.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { contextOf, NOW, US } from '../support/machines.ts';

const IN_USE: State['usage'] = { ...INITIAL.usage, counts: [{ tag: US, count: 1, since: NOW }] };
type Status = State['registration']['status'];
type Standing = State['authorization']['state'];
const context = (
  status: Status,
  state: Standing,
  reported: State['authorization']['reported'],
  over: boolean,
  usage = IN_USE,
) =>
  contextOf({
    usage,
    registration: { ...INITIAL.registration, status },
    authorization: { ...INITIAL.authorization, state, reported },
    evaluation: { ...INITIAL.evaluation, state: over ? 'expired' : 'paused' },
  });

const TABLE: readonly (readonly [Status, Standing, reported: boolean, answered: boolean])[] = [
  ['unidentified', 'none', false, false],
  ['expired', 'none', false, false],
  ['registered', 'waiting', false, false],
  ['registered', 'waiting', true, true],
  ['registered', 'none', false, true],
  ['registered', 'authorized', true, true],
  ['registered', 'out-of-compliance', true, true],
  ['registered', 'expired', true, true],
];
for (const [status, state, reported, answered] of TABLE)
  test(`${status}, ${state}, ${reported ? 'reported' : 'never reported'}`, () => {
    const over = context(status, state, reported ? [] : null, true);
    assert.is(isAnswered(over.state), answered);
    assert.is(whenEvalExpired(over), answered ? null : 'eval-expired');
    assert.is(whenExpired(over), !answered ? 'eval-expired' : state === 'expired' ? 'auth-expired' : null);
    assert.is(whenEvalExpired(context(status, state, reported ? [] : null, false)), null, 'evaluation is left');
    assert.is(whenExpired(context(status, state, reported ? [] : null, true, INITIAL.usage)), null, 'nothing in use');
  });

test.run();
