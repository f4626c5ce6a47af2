/**
 * Call-home: whether, where to and how messages to the authority leave.
 *
 * Theory. It holds what is configured and nothing that is learned: lines by their stem, for call-home and for each profile;
 * what is not named is as by default. The predefined profile is always there. Of all that, one thing matters to licensing,
 * and is kept worked out: the way. A message leaves by the one active profile that reports smart-licensing-data, over HTTP,
 * to its address, which is never normalised (a transport gateway may want any path). Where no profile can carry it, the way
 * says what is wrong. Syntax and limits are those of cli/call-home.ts; here every value is good.
 */
import type { Destination } from '../abi.ts';
import { isOfUdi } from '../lib/udi.ts';
import type { Personality } from '../personalities/personality.ts';
import type { Directed } from './facts.ts';
import type { Machine, Transition } from './machine.ts';

export interface CallhomeState {
  /** Of call-home itself: what follows a stem, `on`, or `off` (`no`). */
  readonly values: Values;
  /** The predefined one only while something of it is configured. */
  readonly profiles: readonly Profile[];
  /** null: as by default, from the predefined profile to the personality's address. */
  readonly way: Way | null;
}
export type Values = Readonly<Record<string, string>>;
export interface Profile {
  readonly name: string;
  readonly values: Values;
}
/** The profile that messages leave by, or that could be mended so that they do. */
export interface Way {
  readonly profile: string;
  readonly url: string;
  readonly misfit: Misfit | null;
}
/** Why nothing can leave: call-home is off; no profile reports; the one that does is not active, only mails, has no address. */
export type Misfit = 'service' | 'reporting' | 'inactive' | 'transport' | 'address';

export const SERVICE = 'service';
export const ADDRESS = 'destination address http';
export const LICENSING_DATA = 'reporting smart-licensing-data';

/** What holds though nobody configured it: of call-home, of every profile, of the predefined and of an operator's own. */
const GENERAL: Values = { [SERVICE]: 'on', 'data-privacy level': 'normal' };
const COMMON: Values = {
  active: 'on',
  'reporting smart-call-home-data': 'on',
  'destination preferred-msg-format': 'xml',
  'destination message-size-limit': '3145728',
};
// The cBR-8 guide activates no profile of an operator's own, but has its mail turned off and licensing data turned on.
const OWN: Values = { ...COMMON, 'destination transport-method email': 'on' };
const PREDEFINED: Values = {
  ...COMMON,
  [LICENSING_DATA]: 'on',
  'destination transport-method http': 'on',
  // As the cBR-8 guide shows it.
  'subscribe-to-alert-group crash': 'on',
  'subscribe-to-alert-group diagnostic': 'on',
  'subscribe-to-alert-group environment': 'on',
  'subscribe-to-alert-group inventory': 'on',
  'subscribe-to-alert-group syslog': 'on',
};

export const callhomeTransitions: readonly Transition[] = [
  { from: 'default', on: 'directed: something', to: 'configured', why: 'an operator set it' },
  { from: 'configured', on: 'directed: something', to: 'configured', why: 'the last one counts' },
  { from: 'configured', on: 'directed: the last of it taken back', to: 'default', why: 'everything is as by default' },
  { from: 'configured', on: 'booted', to: 'default', why: 'the startup configuration follows every boot' },
];

const NOTHING: CallhomeState = { values: {}, profiles: [], way: null };
const isEmpty = (values: Values): boolean => Object.keys(values).length === 0;
const isDefault = ({ values, profiles }: CallhomeState): boolean => profiles.length === 0 && isEmpty(values);

/** Boot logs of IOS XE show messages of call-home from agents of the fourth generation on. */
export const talks = ({ os, edition }: Pick<Personality, 'os' | 'edition'>): boolean =>
  os === 'ios-xe' && (edition === 'agent-4' || edition === 'agent-5');

export const callhome: Machine<CallhomeState> = {
  name: 'callhome',
  initial: NOTHING,
  label: state => (isDefault(state) ? 'default' : 'configured'),
  step(state, fact, { personality, device, state: slices }) {
    if (fact.type === 'directed') return { state: directed(state, fact, personality), notices: [] };
    if (fact.type === 'booted')
      return {
        state: isDefault(state) ? state : NOTHING,
        notices: talks(personality) && !personality.offByDefault ? [{ message: 'CALL_HOME_ENABLED' }] : [],
      };
    // The CUBE guide shows it between the command and what comes of it.
    const registering =
      fact.type === 'asked' &&
      fact.ask.what === 'register' &&
      (fact.ask.force || slices.registration.credential === null) &&
      !state.way?.misfit &&
      slices.settings.values['license smart transport'] !== 'smart' &&
      !isOfUdi(device.hostname, device.udi) &&
      talks(personality);
    return { state, notices: registering ? [{ message: 'SCH_REGISTRATION_IN_PROGRESS' }] : [] };
  },
  deadlines: () => [],
};

/** The configuration after a change; the same object where it changes nothing. */
export function directed(state: CallhomeState, change: Directed, personality: Personality): CallhomeState {
  const { values, profiles } = state;
  const { profile: name } = change;
  const known = profiles.find(one => one.name === name);
  const predefined = name === personality.profile;
  let next: Pick<CallhomeState, 'values' | 'profiles'>;
  if (name === null) {
    if (change.change !== 'set') return state;
    const after = withValue(values, change, GENERAL, personality);
    if (after === values) return state;
    next = { values: after, profiles };
  } else if (change.change === 'remove') {
    if (known === undefined) return state;
    next = { values, profiles: profiles.filter(one => one !== known) };
  } else {
    const before = known?.values ?? {};
    const after =
      change.change === 'make' ? before : withValue(before, change, predefined ? PREDEFINED : OWN, personality);
    if (after === before && (known !== undefined || predefined)) return state;
    const changed = { name, values: after };
    const gone = predefined && isEmpty(after);
    next = {
      values,
      profiles:
        known === undefined
          ? [...profiles, changed]
          : profiles.flatMap(one => (one !== known ? [one] : gone ? [] : [changed])),
    };
  }
  return { ...next, way: wayOf(next, personality) };
}

/**
 * A value that is the default's is not kept, but on IOS XR, whose configuration is what was committed; of an address, only
 * that there is none differs from none being configured.
 */
function withValue(
  values: Values,
  { name, value }: { readonly name: string; readonly value: string | null },
  defaults: Values,
  { os }: Personality,
): Values {
  const idle = (value === defaults[name] && os !== 'ios-xr') || (value === 'off' && defaults[name] !== 'on');
  const kept = idle && name !== ADDRESS ? null : value;
  if (kept === (values[name] ?? null)) return values;
  if (kept !== null) return { ...values, [name]: kept };
  const { [name]: _, ...rest } = values;
  return rest;
}

/** Every line of call-home itself, as it holds. */
export const generalOf = ({ values }: Pick<CallhomeState, 'values'>): Values => ({ ...GENERAL, ...values });

/** Every profile, the predefined one first, with every line as it holds; an address that is `off` is none. */
export function profilesOf(
  { profiles }: Pick<CallhomeState, 'profiles'>,
  { profile, defaultUrl }: Pick<Personality, 'profile' | 'defaultUrl'>,
): readonly Profile[] {
  const own = profiles.filter(({ name }) => name !== profile);
  const values = profiles.find(({ name }) => name === profile)?.values;
  return [
    { name: profile, values: { ...PREDEFINED, [ADDRESS]: defaultUrl, ...values } },
    ...own.map(one => ({ name: one.name, values: { ...OWN, ...one.values } })),
  ];
}

/** Where a message goes, and how: good only where the way has no misfit. */
export function destinationOf(
  { values, way }: CallhomeState,
  { defaultUrl }: Pick<Personality, 'defaultUrl'>,
): Destination {
  const { 'http-proxy': proxy, 'source-interface': sourceInterface, vrf } = values;
  const [host = '', port] = proxy?.split(' port ') ?? [];
  return {
    transport: 'callhome',
    url: way?.url ?? defaultUrl,
    ...(proxy !== undefined && { proxy: { host, port: Number(port) } }),
    ...(sourceInterface !== undefined && { sourceInterface }),
    ...(vrf !== undefined && { vrf }),
    ...(values['http resolve-hostname ipv4-first'] === 'on' && { ipv4First: true as const }),
  };
}

const reports = ({ values }: Profile): boolean => values[LICENSING_DATA] === 'on';
const isActive = ({ values }: Profile): boolean => values.active === 'on';

/** Active profiles that report smart-licensing-data: there may be one. */
export const carriersOf = (state: CallhomeState, personality: Personality): readonly string[] =>
  profilesOf(state, personality)
    .filter(profile => reports(profile) && isActive(profile))
    .map(({ name }) => name);

function wayOf(state: Pick<CallhomeState, 'values' | 'profiles'>, personality: Personality): Way | null {
  const all = profilesOf(state, personality);
  const carrier = all.find(one => reports(one) && isActive(one)) ?? all.find(reports) ?? all[0]!;
  const { values, name: profile } = carrier;
  const url = values[ADDRESS] ?? 'off';
  const misfit =
    generalOf(state)[SERVICE] !== 'on'
      ? 'service'
      : !reports(carrier)
        ? 'reporting'
        : !isActive(carrier)
          ? 'inactive'
          : values['destination transport-method http'] !== 'on'
            ? 'transport'
            : url === 'off'
              ? 'address'
              : null;
  if (misfit === null && profile === personality.profile && url === personality.defaultUrl) return null;
  return { profile, url, misfit };
}
