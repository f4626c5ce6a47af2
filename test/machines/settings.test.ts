/** Settings: what was configured, and the one that turns the agent off. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ENABLE, type SettingsState, settings } from '../../src/machines/settings.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { contextOf, FACTS, neverSpins, walk } from '../support/machines.ts';

const OFF_BY_DEFAULT = { ...CBR8, offByDefault: true } as const;
const CONTEXTS = [contextOf(), contextOf({}, { personality: OFF_BY_DEFAULT })];
const STATES: readonly SettingsState[] = [
  settings.initial,
  { enabled: false, values: { [ENABLE]: 'off' } },
  { enabled: true, values: { [ENABLE]: 'on', other: '5' } },
  { enabled: false, values: {} },
];
const configured = (setting: string, value: string | null) => ({ type: 'configured', setting, value }) as const;

test('the table says what the machine does, for every state and fact', () => {
  const facts = [...FACTS, configured(ENABLE, 'on'), configured('other', '5'), configured('other', null)];
  walk(settings, { states: STATES, contexts: CONTEXTS, facts });
  neverSpins(settings, STATES, CONTEXTS);
});

const step = (state: SettingsState, setting: string, value: string | null, context = contextOf()) =>
  settings.step(state, configured(setting, value), context);

test('a value is kept as typed; what is said again changes nothing; the default forgets it', () => {
  const { state } = step(settings.initial, 'period', 'days 7');
  assert.equal(state.values, { period: 'days 7' });
  assert.is(step(state, 'period', 'days 7').state, state);
  assert.is(step(settings.initial, 'period', null).state, settings.initial);
  assert.equal(step(state, 'period', null).state.values, {});
});

test('turning the agent off and on is said in the log, once', () => {
  const off = step(settings.initial, ENABLE, 'off');
  assert.is(off.state.enabled, false);
  assert.equal(off.notices, [{ message: 'DISABLED' }]);
  const on = step(off.state, ENABLE, null);
  assert.is(on.state.enabled, true);
  assert.equal(
    on.notices.map(({ message }) => message),
    ['AGENT_ENABLED', 'EXPORT_CONTROLLED'],
  );
});

test('where it is off by default, a boot turns it off without a word, and the configuration on again', () => {
  const context = contextOf({}, { personality: OFF_BY_DEFAULT });
  const booted = settings.step(STATES[2]!, { type: 'booted' }, context);
  assert.equal(booted, { state: { enabled: false, values: {} }, notices: [] });
  assert.is(step(booted.state, ENABLE, 'on', context).state.enabled, true);
});

test.run();
