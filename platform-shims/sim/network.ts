/**
 * An emulated link between one box and whoever answers at its far end. It takes time, and it can do to a message what
 * networks do: lose it, delay it, double it, spoil it, bring an old one again. Faults are set by name or drawn from a
 * seed. It carries bytes and never reads them; an outcome always comes within the time that the sender gave.
 */
import type { Destination, LossReason, Send } from '../../src/abi.ts';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { type Family, familyOf } from '../family.ts';
import { type Outcome, REPLY_LIMIT, type Transport } from '../shim.ts';
import type { Chance } from './chance.ts';
import type { SimTime } from './time.ts';

/** The far end: a reply, the HTTP status of a refusal, or why there is neither. Synchronous; time passes only on the way. */
export type Post = (body: Uint8Array, url: string) => Uint8Array | { readonly status: number } | LossReason;

/** What can happen to one exchange, each in words for who reads a trace. */
export const FAULTS = {
  'request-lost': 'the request never arrives',
  'reply-lost': 'the request arrives, the reply does not',
  'request-doubled': 'the request arrives twice, the first reply comes back',
  'request-retried': 'the request arrives twice, the second reply comes back',
  'request-corrupted': 'one bit of the request is flipped',
  'reply-corrupted': 'one bit of the reply is flipped',
  'reply-truncated': 'the reply ends early',
  'reply-doubled': 'the reply comes back twice',
  'reply-replayed': 'the reply to an earlier request comes back',
  'reply-inflated': 'a reply comes back that is far too long',
  slow: 'the reply comes at the last moment',
  late: 'the reply comes after it was given up',
} as const;
export type Fault = keyof typeof FAULTS;
const NAMES = Object.keys(FAULTS) as Fault[];

/** Probability of each fault for one exchange; what is left is the probability of none. */
export type FaultRates = Readonly<Partial<Record<Fault, number>>>;

/** One exchange as the link saw it, told when its request leaves. */
export interface Sent {
  readonly id: number;
  readonly body: Uint8Array;
  readonly fault: Fault | null;
}

/** What stands between a box and the authority, each in words for who steers it. */
export const PARTS = {
  dns: 'the name server answers',
  proxy: 'HTTP proxies answer',
  ipv4: 'IPv4 reaches the Internet',
  ipv6: 'IPv6 reaches the Internet',
  tls: 'the certificate at the far end can be verified',
} as const;
export type Part = keyof typeof PARTS;

/** What the box around has configured for its HTTP client, and what its interfaces have. */
export interface HttpClient {
  /** Interface that connections come from, unless call-home names one. */
  readonly source: string | undefined;
  /** By interface, as `interfaceName` writes it. */
  readonly families: Readonly<Record<string, readonly Family[]>>;
  /** Names that need no name server. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** One name for one interface, however it was typed; in full it must be. */
export const interfaceName = (typed: string): string => typed.toLowerCase().replace(/\s/g, '');

export interface SimNetwork extends Transport {
  /** A cut link is known to be cut: what is sent then is unreachable, and what is under way is lost. */
  link(state: 'up' | 'down'): void;
  readonly up: boolean;
  /** Each of the next exchanges suffers one of these, in this order; null: none. */
  next(...faults: readonly (Fault | null)[]): void;
  /** Every exchange from now on, unless `next` or `rates` say otherwise; null: none. */
  always(fault: Fault | null): void;
  /** A part of the way fails, or works again; all do at first. */
  part(part: Part, state: 'up' | 'down'): void;
  /** Draws faults from the seed from now on; `{}`: none. */
  rates(rates: FaultRates): void;
}

export interface NetworkOptions {
  readonly time: SimTime;
  readonly chance: Chance;
  readonly post: Post;
  /** Absent: every interface that call-home names has an IPv4 address, and there is no IPv6. */
  readonly client?: () => HttpClient | undefined;
  readonly onSent?: (sent: Sent) => void;
}

/** ms that a message takes on a good day. */
const LATENCY = { least: 20, spread: 20 };
/** ms until a box notices that it has no link. */
const NOTICED = 5;

export function createNetwork({ time, chance, post, client, onSent }: NetworkOptions): SimNetwork {
  let up = true;
  const down = new Set<Part>();
  let queued: (Fault | null)[] = [];
  let standing: Fault | null = null;
  let drawn: FaultRates = {};
  let earlier: Uint8Array | null = null;
  const pending = new Set<() => void>();

  /** As `time.after`, but abandoned by `cancel`. */
  const after = (ms: number, fn: () => void): void => {
    const forget = time.after(ms, () => {
      pending.delete(forget);
      fn();
    });
    pending.add(forget);
  };
  const pick = (): Fault | null => (queued.length > 0 ? (queued.shift() ?? null) : (draw(drawn, chance) ?? standing));

  /** At the far end. A corrupted request is told apart from a refusal by nobody but the far end. */
  function ask(id: number, body: Uint8Array, url: string, fault: Fault | null): Outcome {
    const arrived = fault === 'request-corrupted' ? flipped(body, chance) : body;
    let answer = post(arrived, url);
    if (fault === 'request-doubled') post(arrived, url);
    if (fault === 'request-retried') answer = post(arrived, url);
    if (typeof answer === 'string') return lost(id, answer);
    if (!(answer instanceof Uint8Array)) return { ...lost(id, 'rejected'), detail: `HTTP ${answer.status}` };
    const reply = spoiled(answer, fault, earlier, chance);
    earlier = answer;
    return reply.length > REPLY_LIMIT ? lost(id, 'too-large') : { type: 'reply', id, body: toBase64(reply) };
  }

  return {
    send({ id, to, body, within }: Send, done) {
      const request = fromBase64(body);
      if (!request) throw new Error('A body is base64.');
      const fault = pick();
      onSent?.({ id, body: request, fault });
      const blocked = up ? obstacle(to, client?.(), down) : 'unreachable';
      if (blocked !== null) return after(Math.min(NOTICED, within), () => done(lost(id, blocked)));

      let over = false;
      const end = (outcome: Outcome) => {
        if (over && fault !== 'reply-doubled' && fault !== 'late') return;
        over = true;
        done(outcome);
      };
      after(within, () => {
        if (!over) end(lost(id, 'timeout'));
      });
      if (fault === 'request-lost') return;
      const there = LATENCY.least + chance.below(LATENCY.spread);
      const back = fault === 'late' ? within : fault === 'slow' ? within - there - 1 : there;
      after(there, () => {
        if (!up) return;
        const outcome = ask(id, request, to.url, fault);
        if (fault === 'reply-lost' || isTimeout(outcome)) return;
        after(back, () => {
          if (!up) return;
          end(outcome);
          if (fault === 'reply-doubled') end(outcome);
        });
      });
    },
    cancel() {
      for (const forget of pending) forget();
      pending.clear();
    },
    link(state) {
      up = state === 'up';
    },
    get up() {
      return up;
    },
    part(part, state) {
      if (state === 'up') down.delete(part);
      else down.add(part);
    },
    next(...faults) {
      queued = [...queued, ...faults];
    },
    always(fault) {
      standing = fault;
    },
    rates(rates) {
      drawn = rates;
    },
  };
}

/** Why a connection does not even begin; null: it does. */
function obstacle(
  { url, proxy, sourceInterface, ipv4First }: Destination,
  client: HttpClient | undefined,
  down: ReadonlySet<Part>,
): LossReason | null {
  const source = sourceInterface ?? client?.source;
  const own: readonly Family[] =
    client === undefined
      ? ['ipv4']
      : source === undefined
        ? Object.values(client.families).flat()
        : (client.families[interfaceName(source)] ?? []);
  // A box that says nothing of its addresses has IPv4 all the same.
  const ours = client !== undefined && source === undefined && own.length === 0 ? (['ipv4'] as const) : own;
  const host = (proxy?.host ?? hostOf(url)).toLowerCase();
  const pinned = client?.hosts[host] ?? host;
  const literal = pinned.includes(':') ? 'ipv6' : /^[\d.]+$/.test(pinned) ? 'ipv4' : null;
  if (literal === null && down.has('dns')) return 'unresolved';
  const family = literal === null ? familyOf(ours, ipv4First) : ours.includes(literal) ? literal : null;
  if (family === null || down.has(family) || (proxy && down.has('proxy'))) return 'unreachable';
  return down.has('tls') && /^https:/i.test(url) ? 'tls' : null;
}

/** Of any text: what is no address has no name either, and then goes nowhere by itself. */
const hostOf = (url: string): string =>
  /^https?:\/\/(?:\[([^\]]*)\]|([^:/?#]*))/i.exec(url)?.slice(1).find(Boolean) ?? '';

const isTimeout = (outcome: Outcome): boolean => outcome.type === 'lost' && outcome.reason === 'timeout';
const lost = (id: number, reason: LossReason) => ({ type: 'lost', id, reason }) as const;

function draw(rates: FaultRates, chance: Chance): Fault | null {
  let left = chance.below(1e6) / 1e6;
  for (const name of NAMES) {
    left -= rates[name] ?? 0;
    if (left < 0) return name;
  }
  return null;
}

function spoiled(reply: Uint8Array, fault: Fault | null, earlier: Uint8Array | null, chance: Chance): Uint8Array {
  switch (fault) {
    case 'reply-corrupted':
      return flipped(reply, chance);
    case 'reply-truncated':
      return reply.slice(0, chance.below(reply.length));
    case 'reply-replayed':
      return earlier ?? reply;
    case 'reply-inflated':
      return new Uint8Array(REPLY_LIMIT + 1);
    default:
      return reply;
  }
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const bit = chance.below(8 * copy.length);
  if (copy.length > 0) copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}
