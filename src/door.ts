/**
 * The first door: text from a host, believed only as far as it was looked at. It gives a typed event, or the reason why
 * there is none; it never repairs an event, and it reads nothing but the text.
 */
import type { AgentEvent, LossReason, Sample } from './abi.ts';
import { accept, refuse, type Verdict } from './lib/verdict.ts';

export const EVENT_REFUSALS = ['not-json', 'not-an-event', 'unknown-type', 'bad-moment', 'bad-field'] as const;
export type EventRefusal = (typeof EVENT_REFUSALS)[number];

type Check = (value: unknown) => boolean;
const text: Check = value => typeof value === 'string';
const flag: Check = value => typeof value === 'boolean';
const object = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Milliseconds that a Date can hold. */
const time: Check = value => typeof value === 'number' && Math.abs(value) <= 8.64e15;
const span: Check = value => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
const count: Check = value => span(value) && Number.isInteger(value);
const listOf =
  (each: Check): Check =>
  value =>
    Array.isArray(value) && value.every(each);
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value);
const slots: Check = value =>
  Array.isArray(value) && value.length === 2 && value.every(slot => slot === null || typeof slot === 'string');
const LOSSES: Readonly<Record<LossReason, true>> = {
  timeout: true,
  unreachable: true,
  unresolved: true,
  rejected: true,
  'too-large': true,
  tls: true,
};
const loss: Check = value => Object.keys(LOSSES).some(name => name === value);

const role: Check = value => value === 'active' || value === 'standby';

/** So many sessions for so many seconds, and how many of them are enhanced. */
const run: Check = value => Array.isArray(value) && (value.length === 2 || value.length === 3) && value.every(count);

/** What each event must carry beside its moment. */
const FIELDS: { readonly [T in AgentEvent['type']]: Readonly<Record<string, Check>> } = {
  boot: {
    personality: text,
    release: text,
    hostname: optional(text),
    inventory: object,
    vaults: slots,
    seed: text,
    deviceKey: text,
    roots: text,
    counter: optional(count),
    config: listOf(text),
    role: optional(role),
    pairKey: optional(text),
  },
  tick: {},
  command: { session: text, mode: text, line: text },
  reply: { id: count, body: text },
  lost: { id: count, reason: loss, detail: optional(text) },
  usage: { samples: listOf(object) },
  calls: { runs: listOf(run) },
  inventory: { inventory: object, hostname: optional(text) },
  file: { session: text, path: text, purpose: text, content: value => value === null || text(value) },
  written: { session: text, path: text, purpose: text, done: flag },
  role: { role, peer: flag },
  peer: { body: text },
};
const CHECKS: ReadonlyMap<unknown, readonly (readonly [name: string, check: Check])[]> = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [type, Object.entries(fields)]),
);

/** Reads one event. Fractions of a millisecond are cut off: inside, time is whole. */
export function readEvent(json: string): Verdict<AgentEvent, EventRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json');
  }
  if (!object(value)) return refuse('not-an-event');
  const { at, up, synced } = value;
  const checks = CHECKS.get(value.type);
  if (checks === undefined) return refuse('unknown-type');
  if (!time(at) || !span(up) || !flag(synced)) return refuse('bad-moment');
  for (const [name, check] of checks) if (!check(value[name])) return refuse('bad-field');
  const whole = Number.isInteger(at) && Number.isInteger(up);
  const event: unknown = whole ? value : { ...value, at: Math.floor(at as number), up: Math.floor(up as number) };
  return accept(event as AgentEvent);
}

/** Largest count that a licence can have (Unsigned32 in the vendor's MIB). */
const MOST = 0xffffffff;
/** What the vault has room for. */
const MOST_SAMPLES = 256;
/** Names of facts and of components: printable, and short enough to be kept. */
const isName = (value: unknown): boolean => typeof value === 'string' && /^[\x20-\x7e]{1,64}$/.test(value);

/** The samples that can be true, and what is wrong with the others. */
export function readSamples(samples: readonly Sample[]): {
  readonly good: readonly Sample[];
  readonly problems: readonly string[];
} {
  const good: Sample[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { name, where, count: counted } of samples.slice(0, MOST_SAMPLES)) {
    if (!isName(name) || !isName(where)) {
      problems.push('A usage fact has no name or no place, or one that is no short printable text.');
      continue;
    }
    const place = `${name} at ${where}`;
    if (!Number.isInteger(counted) || counted < 0 || counted > MOST)
      problems.push(`The usage fact ${place} is no count.`);
    else if (seen.has(place)) problems.push(`The usage fact ${place} came twice.`);
    else {
      seen.add(place);
      good.push({ name, where, count: counted });
    }
  }
  if (samples.length > MOST_SAMPLES)
    problems.push(`There are more than ${MOST_SAMPLES} usage facts; the rest is not counted.`);
  return { good, problems };
}
