/** Settings: what is typed is held, what is held is printed, and what is printed is read back as the same. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exists } from '../../src/cli/commands.ts';
import { execute } from '../../src/cli/execute.ts';
import type { Reading } from '../../src/cli/execution.ts';
import type { Setting } from '../../src/cli/setting.ts';
import { SETTINGS, settingLines } from '../../src/cli/settings.ts';
import { settings } from '../../src/machines/settings.ts';
import { PERSONALITIES, personalityOf } from '../../src/personalities/index.ts';
import { INITIAL } from '../../src/state.ts';
import { contextOf } from '../support/machines.ts';
import { DEVICE } from '../support/situations.ts';

const RELEASES = [
  ...new Set([
    '99.0',
    ...SETTINGS.flatMap(({ release }) => release ?? []),
    '3.15.0S',
    '16.6.1',
    '16.12.1',
    '17.2.1r',
    '17.3.2',
  ]),
];
/** Everywhere that a setting exists: a reading of such a box. */
const places = (setting: Setting): readonly Reading[] =>
  Object.keys(PERSONALITIES).flatMap(name =>
    RELEASES.flatMap(release => {
      const personality = personalityOf(name, release)!;
      if (!exists(setting, personality, release)) return [];
      return [{ state: INITIAL, personality, device: { ...DEVICE, release }, wall: 0 }];
    }),
  );

/** The values after lines were typed in a mode. */
function after(lines: readonly string[], mode: string, reading: Reading): Readonly<Record<string, string>> {
  let state = INITIAL.settings;
  for (const line of lines) {
    const done = execute(line, mode, { ...reading, state: { ...reading.state, settings: state } });
    assert.ok(done.handled, `${reading.personality.name}: ${line}`);
    for (const fact of done.facts)
      state = settings.step(state, fact, contextOf({ settings: state }, { personality: reading.personality })).state;
  }
  return state.values;
}

for (const setting of SETTINGS)
  test(`${setting.example}: typed, printed, read back, and taken back by no and default`, () => {
    const all = places(setting);
    assert.ok(all.length > 0, 'it is on no platform');
    for (const reading of all) {
      const values = after([setting.example], setting.mode, reading);
      assert.is(Object.keys(values).join(), setting.name);
      const lines = settingLines(values);
      assert.is(lines.at(-1)?.trim(), setting.example);
      assert.equal(after([lines.at(-1)!], setting.mode, reading), values);
      assert.is(lines.length, setting.within === undefined ? 1 : 2);
      assert.equal(after([setting.example, `default ${setting.stem}`], setting.mode, reading), {});
      const no = after([setting.example, `no ${setting.stem}`], setting.mode, reading);
      assert.equal(no, setting.on?.(reading) ? { [setting.name]: 'off' } : {});
      if (setting.on?.(reading)) assert.equal(after([settingLines(no).at(-1)!], setting.mode, reading), no);
    }
  });

test('a value that reads like a negation is printed as it was typed', () => {
  const line = 'license smart transport off';
  const reading = { state: INITIAL, personality: personalityOf('cube', '17.3.2')!, device: DEVICE, wall: 0 };
  const values = after([line], 'config', reading);
  assert.equal(settingLines(values), [line]);
});

test('settings of one mode stand below the command that leads there, once', () => {
  const within = SETTINGS.filter(setting => setting.within !== undefined);
  const values = Object.fromEntries(
    within.map(({ name, stem, example }) => [name, example.slice(stem.length + 1) || 'on']),
  );
  const heads = settingLines(values).filter(line => !line.startsWith(' '));
  assert.equal(heads, [...new Set(within.map(setting => setting.within))]);
});

test.run();
