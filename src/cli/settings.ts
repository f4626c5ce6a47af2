/**
 * The catalogue of settings: configuration of the agent that is a value under a name. From it follow the commands (with
 * `no` and `default`), the lines of the running configuration, and what the machine `settings` holds.
 */
import { ENABLE, TRAPS } from '../machines/settings.ts';
import { CAPACITY, PERIODICITY } from '../personalities/cube.ts';
import type { Command, Typed } from './commands.ts';
import { type Execution, type Reading, said } from './execution.ts';
import { RESERVATION_SETTINGS } from './reservation.ts';
import { type Setting, setting } from './setting.ts';
import { say } from './texts.ts';
import { TRANSPORT_SETTINGS } from './transport.ts';
import { TRUNK_FAMILY, VOICE_MODE, VOICE_SERVICE } from './voice.ts';
import { XR_SETTINGS } from './xr.ts';

/** One of voice trunks, in the mode where they are configured. */
const trunk = (stem: string, rest: string, like: string, others: Partial<Setting> = {}): Setting =>
  setting(stem, {
    mode: VOICE_MODE,
    within: VOICE_SERVICE,
    family: TRUNK_FAMILY,
    rest,
    example: `${stem} ${like}`,
    personalities: ['cube'],
    ...others,
  });

export const SETTINGS: readonly Setting[] = [
  setting('license smart enable', { name: ENABLE, os: ['staros'] }),
  setting('license smart enable', { name: ENABLE, personalities: ['cube'], until: '16.10' }),
  trunk(CAPACITY, 'SESSIONS(0-999999)', '25'),
  trunk(PERIODICITY, '<mins|hours|days> COUNT(1-59)', 'days 7', {
    // The guide names the units; how far each goes is ours, by what the next smaller or larger one can say.
    release: '17.2',
    until: '17.3.2',
    check(value) {
      const [unit = '', count] = value.split(' ');
      const most = { hours: 23, days: 30 }[unit] ?? 59;
      return Number(count) <= most
        ? { text: '', value }
        : { text: say('badPeriod', { unit, most: String(most) }), value: null };
    },
  }),
  // From eight hours on (CUBE guide).
  trunk(PERIODICITY, 'hours COUNT(8-23)', 'hours 12', { release: '17.3.2' }),
  trunk(PERIODICITY, 'days COUNT(1-30)', 'days 12', { release: '17.3.2' }),
  setting(TRAPS, { family: 'snmp-s(erver) en(able) tr(aps) smart-l(icense)', os: ['ios-xe', 'ios-xr'] }),
  ...XR_SETTINGS,
  ...TRANSPORT_SETTINGS,
  ...RESERVATION_SETTINGS,
];

export const SETTING_COMMANDS: readonly Command[] = SETTINGS.map(one => ({
  ...one,
  modes: [one.mode],
  grammar: one.rest === undefined ? one.stem : `${one.stem} ${one.rest}`,
  negatable: true,
  run: (typed, reading) => set(one, typed, reading),
}));

function set({ name, stem, on, check, keeps }: Setting, typed: Typed, reading: Reading): Execution {
  const { mode, negated, words, values } = typed;
  const configured = (value: string | null, text = '') =>
    said(text, mode, [{ type: 'configured', setting: name, value }]);
  const kept = negated === null ? null : (keeps?.(reading) ?? null);
  if (kept !== null) return said(kept, mode);
  if (negated !== null) return configured(negated === 'no' && on?.(reading) ? 'off' : null);
  const value = [...words.slice(stem.split(' ').length), ...Object.values(values)].join(' ') || 'on';
  const checked = check?.(value, reading);
  if (checked === undefined) return configured(value);
  return checked.value === null ? said(checked.text, mode) : configured(checked.value, checked.text);
}

/** The settings as the running configuration prints them; those of a mode below the command that leads there. */
export function settingLines(values: Readonly<Record<string, string>>): readonly string[] {
  const blocks = new Map<string, string[]>();
  for (const name of Object.keys(values)) {
    const value = values[name]!;
    const known = SETTINGS.find(one => one.name === name);
    if (known === undefined) continue;
    const { stem, rest, within = '' } = known;
    // Where a value stands behind the stem, `off` may be one.
    const line = value === 'off' && rest === undefined ? `no ${stem}` : value === 'on' ? stem : `${stem} ${value}`;
    blocks.set(within, [...(blocks.get(within) ?? []), line]);
  }
  return [...blocks].flatMap(([within, lines]) => (within === '' ? lines : [within, ...lines.map(line => ` ${line}`)]));
}
