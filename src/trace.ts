/**
 * The trace: what the agent said, asked and was answered lately, for whoever looks for a fault. No machine: nothing depends
 * on it, it is in no vault, and it ends with the boot. It keeps little: the last entries of a ring, and only where something
 * happened. IOS XR traces always; elsewhere `debug license` says what.
 */
import type { AgentEvent, Effect } from './abi.ts';
import { DEBUG } from './cli/debug.ts';
import type { Runtime } from './runtime.ts';

export interface TraceEntry {
  /** wall ms */ readonly at: number;
  readonly by: 'agent' | 'platform';
  /** As of syslog: what is 3 or less is an error. */
  readonly severity: number;
  readonly text: string;
}

/** So many entries are kept. */
export const MOST_TRACES = 64;
/** The ring after a turn: `before` is null at boot. */
export function traced(
  before: Runtime | null,
  { state, personality, trace }: Runtime,
  event: AgentEvent,
  effects: readonly Effect[],
): readonly TraceEntry[] {
  const { values } = state.settings;
  const level = values[DEBUG.agent];
  const all = personality.os === 'ios-xr' || level === 'all' || level === 'trace';
  const errors = all || level === 'error' || values[DEBUG.errors] !== undefined;
  const events = all || values[DEBUG.events] !== undefined;
  if (!errors && !events) return trace;
  const found: TraceEntry[] = [];
  const add = (severity: number, text: string, by: TraceEntry['by'] = 'agent') => {
    if (severity <= ERROR ? errors : events) found.push({ at: event.at, by, severity, text });
  };
  if (event.type === 'reply') add(TALK, `reply ${event.id}: ${event.body.length} characters`);
  if (event.type === 'lost') add(ERROR, `lost ${event.id}: ${event.reason}${event.detail ? `, ${event.detail}` : ''}`);
  const nameOf = (tag: string) => personality.entitlements.find(each => each.tag === tag)?.name;
  const { counts } = state.usage;
  if (before && counts !== before.state.usage.counts)
    add(TALK, `in use: ${counts.map(each => `${each.count} ${nameOf(each.tag)}`).join(', ') || 'nothing'}`, 'platform');
  for (const effect of effects)
    if (effect.type === 'log') {
      const { facility, severity, mnemonic, text } = effect;
      add(severity, `${mnemonic}: ${text}`, facility === 'LICENSE-PLAT_CLIENT' ? 'platform' : 'agent');
    } else if (effect.type === 'send')
      add(TALK, `send ${effect.id}: ${state.exchange.outstanding?.kind}, ${effect.to.url}`);
  return found.length === 0 ? trace : [...trace, ...found].slice(-MOST_TRACES);
}
const ERROR = 3;
const TALK = 7;
