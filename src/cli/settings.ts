/**
 * The catalogue of settings: configuration of the agent that is a value under a name. From it follow the commands (with
 * `no` and `default`), the lines of the running configuration, and what the machine `settings` holds.
 */
import { ENABLE, TRAPS } from '../machines/settings.ts';
import { CAPACITY, PERIODICITY } from '../personalities/cube.ts';
import type { Command, Typed } from './commands.ts';
import { type Execution, type Reading, said } from './execution.ts';
import { RESERVATION_SETTINGS } from './reservation.ts';
import { say } from './texts.ts';
import { TRANSPORT_SETTINGS } from './transport.ts';
import { XR_SETTINGS } from './xr.ts';

export interface Setting extends Pick<Command, 'os' | 'personalities' | 'release' | 'until' | 'generation' | 'help'> {
  /** What the machine knows it by; settings of one name exclude each other. */
  readonly name: string;
  readonly mode: string;
  /** The command of the platform that leads to this mode, as the running configuration prints it. */
  readonly within?: string;
  readonly family: string;
  /** The keywords; the value is what stands behind them: keywords and arguments of `rest`, or nothing. */
  readonly stem: string;
  readonly rest?: string;
  readonly example: string;
  /** On without being configured: then `no` turns it off, and the running configuration says so. */
  readonly on?: (reading: Reading) => boolean;
  /** What is said of a value; a text alone does not refuse it. Absent: nothing, and taken. */
  readonly check?: (value: string, reading: Reading) => { readonly text: string; readonly value: string | null };
  /** Why it cannot be taken back; null: it can. */
  readonly keeps?: (reading: Reading) => string | null;
}

export const SETTINGS: readonly Setting[] = [
  {
    name: ENABLE,
    mode: 'config',
    family: 'lic(ense)',
    stem: 'license smart enable',
    example: 'license smart enable',
    os: ['staros'],
  },
  {
    name: ENABLE,
    mode: 'config',
    family: 'lic(ense)',
    stem: 'license smart enable',
    example: 'license smart enable',
    personalities: ['cube'],
    until: '16.10',
  },
  {
    name: CAPACITY,
    mode: 'conf-voi-serv',
    within: 'voice service voip',
    family: 'mo(de) b(order-element) l(icense)',
    stem: CAPACITY,
    rest: 'SESSIONS(0-999999)',
    example: `${CAPACITY} 25`,
    personalities: ['cube'],
  },
  {
    name: PERIODICITY,
    mode: 'conf-voi-serv',
    within: 'voice service voip',
    family: 'mo(de) b(order-element) l(icense)',
    stem: PERIODICITY,
    // The guide names the units; how far each goes is ours, by what the next smaller or larger one can say.
    rest: '<mins|hours|days> COUNT(1-59)',
    example: `${PERIODICITY} days 7`,
    personalities: ['cube'],
    release: '17.2',
    until: '17.3.2',
    check(value) {
      const [unit = '', count] = value.split(' ');
      const most = { hours: 23, days: 30 }[unit] ?? 59;
      return Number(count) <= most
        ? { text: '', value }
        : { text: say('badPeriod', { unit, most: String(most) }), value: null };
    },
  },
  // From eight hours on (CUBE guide).
  ...['hours COUNT(8-23)', 'days COUNT(1-30)'].map(
    (rest): Setting => ({
      name: PERIODICITY,
      mode: 'conf-voi-serv',
      within: 'voice service voip',
      family: 'mo(de) b(order-element) l(icense)',
      stem: PERIODICITY,
      rest,
      example: `${PERIODICITY} ${rest.replace(/ .*/, ' 12')}`,
      personalities: ['cube'],
      release: '17.3.2',
    }),
  ),
  {
    name: TRAPS,
    mode: 'config',
    family: 'snmp-s(erver) en(able) tr(aps) smart-l(icense)',
    stem: TRAPS,
    example: TRAPS,
    os: ['ios-xe', 'ios-xr'],
  },
  ...XR_SETTINGS,
  ...TRANSPORT_SETTINGS,
  ...RESERVATION_SETTINGS,
];

export const SETTING_COMMANDS: readonly Command[] = SETTINGS.map(setting => {
  const { mode, family, stem, rest, example, os, personalities, release, until, generation, help } = setting;
  return {
    modes: [mode],
    family,
    grammar: rest === undefined ? stem : `${stem} ${rest}`,
    example,
    negatable: true,
    ...(os && { os }),
    ...(personalities && { personalities }),
    ...(release && { release }),
    ...(until && { until }),
    ...(generation && { generation }),
    ...(help && { help }),
    run: (typed, reading) => set(setting, typed, reading),
  };
});

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
    const setting = SETTINGS.find(one => one.name === name);
    if (setting === undefined) continue;
    const { stem, rest, within = '' } = setting;
    // Where a value stands behind the stem, `off` may be one.
    const line = value === 'off' && rest === undefined ? `no ${stem}` : value === 'on' ? stem : `${stem} ${value}`;
    blocks.set(within, [...(blocks.get(within) ?? []), line]);
  }
  return [...blocks].flatMap(([within, lines]) => (within === '' ? lines : [within, ...lines.map(line => ` ${line}`)]));
}
