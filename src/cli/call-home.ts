/**
 * Call-home configuration: where messages to the authority go, and how. The mode of a profile is
 * `config-call-home-profile`, with the name of the profile behind it where it is not the predefined one.
 */
import { ADDRESS, carriersOf, directed, LICENSING_DATA } from '../machines/callhome.ts';
import type { Directed } from '../machines/facts.ts';
import { LINES, type Line } from './call-home-lines.ts';
import type { Command, Typed } from './commands.ts';
import { type Execution, modeName, PARENTS, type Reading, said } from './execution.ts';
import { showing } from './licence.ts';
import { say } from './texts.ts';

const CALL_HOME_MODE = 'config-call-home';
const PROFILE_MODE = 'config-call-home-profile';
const MODES = [CALL_HOME_MODE, PROFILE_MODE];
/** Beside the predefined one; ours. */
const MOST_PROFILES = 10;

const IOS = { family: 'sh(ow) cal(l-home)', os: ['ios-xe', 'ios-xr'] } as const;
const IOS_XR = { ...IOS, os: ['ios-xr'] } as const;

export const CALL_HOME: readonly Command[] = [
  showing('show call-home', IOS),
  showing('show call-home profile all', IOS),
  showing('show call-home profile NAME', IOS, 'show call-home profile CiscoTAC-1'),
  showing('show call-home smart-licensing [statistics]', IOS, 'show call-home smart-licensing statistics'),
  showing('show call-home statistics', IOS),
  showing('show call-home detail', IOS_XR),
  showing('show call-home trace all', IOS_XR),
  {
    modes: ['config'],
    family: 'call-h(ome)',
    grammar: 'call-home',
    example: 'call-home',
    run: () => said('', CALL_HOME_MODE),
  },
  {
    modes: [CALL_HOME_MODE],
    family: 'prof(ile)',
    grammar: 'profile NAME',
    example: 'profile CiscoTAC-1',
    negatable: true,
    run: profile,
  },
  {
    modes: [PROFILE_MODE],
    family: 'repo(rting)',
    grammar: 'reporting all',
    example: 'reporting all',
    negatable: true,
    run: (typed, reading) =>
      changed(
        typed.mode,
        ['reporting smart-call-home-data', LICENSING_DATA].map(name =>
          setting(name, valueGiven(typed, 'on'), typed.mode, reading),
        ),
        reading,
      ),
  },
  ...LINES.map(commandOf),
  {
    modes: MODES,
    family: 'ex(it)',
    grammar: 'exit',
    example: 'exit',
    run: ({ mode }) => said('', PARENTS[modeName(mode)] ?? 'config'),
  },
  { modes: MODES, family: 'en(d)', grammar: 'end', example: 'end', run: () => said('', 'exec') },
];

function commandOf(line: Line): Command {
  const { stem, rest, like, os } = line;
  const scope = line.in === 'config' ? 'config' : line.in === 'profile' ? PROFILE_MODE : CALL_HOME_MODE;
  return {
    modes: [scope],
    family: line.family ?? stem.replace(/ .*/, '').replace(/^(.{4})(.+)/, '$1($2)'),
    grammar: rest === undefined ? stem : `${stem} ${rest}`,
    example: like ? `${stem} ${like}` : stem,
    negatable: true,
    ...(os && { os }),
    run: (typed, reading) => run(line, scope, typed, reading),
  };
}

function run({ name, stem, rest, good, in: where }: Line, scope: string, typed: Typed, reading: Reading): Execution {
  // A line of an outer mode leads out to it.
  const mode = where === 'profile' ? typed.mode : scope;
  const value = written(stem, rest, typed);
  if (
    typed.negated === null &&
    (good?.test(value) === false || (RESERVED.test(value) && rest && !rest.startsWith('[')))
  )
    return said(
      say(stem === ADDRESS ? 'badUrl' : Object.keys(typed.values).length === 0 ? 'incomplete' : 'badValue', { stem }),
      typed.mode,
    );
  if (stem === ADDRESS) return address(typed, value, reading);
  return changed(
    mode,
    [setting(name ?? stem, valueGiven(typed, value), where === 'profile' ? mode : null, reading)],
    reading,
  );
}

/** What stands for a line without a value, and is none. */
const RESERVED = /^(on|off)$/;

/** `no` is `off`, `default` is null. */
const valueGiven = ({ negated }: Typed, value: string): string | null =>
  negated === null ? value : negated === 'no' ? 'off' : null;

/** The fact of a line; `mode` null: it is none of a profile. */
const setting = (name: string, value: string | null, mode: string | null, reading: Reading): Directed => ({
  type: 'directed',
  change: 'set',
  profile: mode === null ? null : profileOf(mode, reading),
  name,
  value,
});

const profileOf = (mode: string, { personality }: Reading): string =>
  mode.slice(modeName(mode).length + 1) || personality.profile;

/** What was typed behind the stem, keywords in full. An interface can be written in two words. */
function written(stem: string, rest: string | undefined, { words, values }: Typed): string {
  let next = stem.split(' ').length;
  const value = (rest?.split(' ') ?? [])
    .map(element => values[element.replace(/^\[|[(\]].*$/g, '')] ?? words[next++] ?? '')
    .join(' ');
  return stem === 'source-interface' ? value.replace(/ /g, '') : value || 'on';
}

/** The facts, unless they would leave two profiles that carry licensing data. */
function changed(mode: string, facts: readonly Directed[], { state, personality }: Reading): Execution {
  const before = carriersOf(state.callhome, personality);
  const after = carriersOf(
    facts.reduce((callhome, fact) => directed(callhome, fact, personality), state.callhome),
    personality,
  );
  const other = before.find(name => after.includes(name));
  return after.length > 1 && other !== undefined
    ? said(say('otherCarrier', { profile: other }), mode)
    : said('', mode, facts);
}

function profile({ values, mode, negated }: Typed, reading: Reading): Execution {
  const { personality, state } = reading;
  const typed = (values.NAME ?? '').replace(/^"(.*)"$/, '$1');
  const predefined = typed.toLowerCase() === personality.profile.toLowerCase();
  const name = predefined ? personality.profile : typed;
  const own = state.callhome.profiles.filter(one => one.name !== personality.profile);
  const known = predefined || own.some(one => one.name === name);
  if (negated !== null) {
    if (!known) return said(say('noProfile', { profile: name }), mode);
    if (negated === 'no' && predefined) return said(say('predefinedProfile', { profile: name }), mode);
    const made: readonly Directed[] =
      negated === 'default' && !predefined ? [{ type: 'directed', change: 'make', profile: name }] : [];
    return changed(CALL_HOME_MODE, [{ type: 'directed', change: 'remove', profile: name }, ...made], reading);
  }
  if (predefined) return said('', PROFILE_MODE);
  if (!/^[!-~]{1,31}$/.test(name) || name === 'all') return said(say('badProfile'), mode);
  if (!known && own.length >= MOST_PROFILES) return said(say('manyProfiles', { most: String(MOST_PROFILES) }), mode);
  return said('', `${PROFILE_MODE} ${name}`, known ? [] : [{ type: 'directed', change: 'make', profile: name }]);
}

/**
 * A profile has one HTTP address: the last one counts. Taken back, that of the predefined profile is the default again;
 * and where the default is named, there is none.
 */
function address(typed: Typed, value: string, reading: Reading): Execution {
  const { mode, negated, values } = typed;
  const { personality, state } = reading;
  const name = profileOf(mode, reading);
  const fact = (set: string | null) => changed(mode, [setting(ADDRESS, set, mode, reading)], reading);
  if (negated === null) return fact(value);
  const configured = state.callhome.profiles.find(one => one.name === name)?.values[ADDRESS];
  const byDefault = name === personality.profile ? personality.defaultUrl : undefined;
  const named = values.URL;
  const idle = configured === undefined || configured === 'off';
  if (negated === 'no' && idle && named !== undefined && named === byDefault) return fact('off');
  if (negated === 'no' && named !== undefined && named !== configured) return said(say('otherAddress'), mode);
  return fact(null);
}

/** The running configuration: what is not as by default, in the order of the catalogue. */
export function callHomeLines({
  state: { callhome },
  personality,
}: Pick<Reading, 'state' | 'personality'>): readonly string[] {
  const { profile: predefined, os, defaultUrl } = personality;
  const printed = (where: Line['in'], values: Readonly<Record<string, string>>, indent: string) =>
    LINES.flatMap(line => {
      const { name, stem } = line;
      const value = values[name ?? stem];
      if (line.in !== where || value === undefined || line.os?.includes(os) === false) return [];
      if (value === 'off') return [`${indent}no ${stem}${stem === ADDRESS ? ` ${defaultUrl}` : ''}`];
      return [`${indent}${stem}${value === 'on' ? '' : ` ${value}`}`];
    });
  // Elsewhere only where it would be read as a question, a filter, or without its own quotes.
  const quoted = (name: string) => (os === 'ios-xe' || /["?|]/.test(name) ? `"${name}"` : name);
  const sorted = [...callhome.profiles].sort((a, b) => Number(b.name === predefined) - Number(a.name === predefined));
  const block = [
    ...printed(undefined, callhome.values, ' '),
    ...sorted.flatMap(({ name, values }) => [` profile ${quoted(name)}`, ...printed('profile', values, '  ')]),
  ];
  return [...printed('config', callhome.values, ''), ...(block.length > 0 ? ['call-home', ...block] : [])];
}
