/**
 * The event log and the message history of the policy generation: what happened, what was asked and answered, and what was
 * imported, since boot. No machine: nothing depends on it and it is in no vault. Bounded, and it costs a quiet turn nothing.
 * `SAEVT_` names and their keys are the vendor's where captures show them, in its manner otherwise.
 */
import type { AgentEvent, Effect } from './abi.ts';
import { fromBase64 } from './lib/base64.ts';
import type { Fact } from './machines/facts.ts';
import type { AskKind } from './machines/machine.ts';
import type { Runtime } from './runtime.ts';
import type { DocumentKind } from './wire/documents.ts';

export interface Chronicle {
  /** Oldest first, as all of these. */
  readonly events: readonly { readonly at: number; readonly text: string }[];
  readonly messages: readonly Message[];
  readonly imports: readonly Import[];
}
export interface Message {
  readonly kind: AskKind;
  /** wall ms */ readonly at: number;
  readonly sent: boolean;
  /** Its beginning; of an answer that never came, why. */ readonly text: string;
}
export interface Import {
  readonly kind: DocumentKind;
  /** wall ms */ readonly at: number;
  /** When the authority made it, ms. */ readonly made: number;
}

export const NO_CHRONICLE: Chronicle = { events: [], messages: [], imports: [] };
/** Kept: so many events; of each kind, so many messages and imports; so many characters of a message. */
export const MOST_EVENTS = 128;
export const MOST_MESSAGES = 6;
const BEGINNING = 300;

/** After a turn, of the generation that shows it; `before`: null at boot. `facts`: what intake made of the event. */
export function chronicled(
  before: Runtime | null,
  { state, personality, chronicle }: Runtime,
  event: AgentEvent,
  facts: readonly Fact[],
  effects: readonly Effect[],
): Chronicle {
  if (personality.generation !== 'policy') return chronicle;
  const { at } = event;
  const events: Chronicle['events'][number][] = [];
  const messages: Message[] = [];
  const imports: Import[] = [];
  const add = (name: string, keys: Readonly<Record<string, string | number>> = {}) =>
    events.push({
      at,
      text: `SAEVT_${name}${Object.entries(keys)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')}`,
    });
  const tell = (kind: AskKind | undefined, sent: boolean, text: string) => {
    if (kind !== undefined) messages.push({ kind, at, sent, text });
  };

  if (before === null) add('INIT_START', { version: personality.agentVersion });
  const waited = before?.state.exchange.outstanding;
  const kind = 'id' in event && waited?.id === event.id ? waited?.kind : undefined;
  if (event.type === 'reply') {
    add('COMM_REPLY', { id: event.id, size: event.body.length });
    tell(kind, false, beginning(event.body));
  }
  if (event.type === 'lost') tell(kind, false, `NO REPLY: ${event.reason}`);
  for (const fact of facts)
    if (fact.type === 'imported') {
      const { file, document } = fact;
      add('IMPORT', { type: document.kind, file: file ? 'True' : 'False' });
      if (file) imports.push({ kind: document.kind, at, made: document.time });
    }
  const { counts } = state.usage;
  const earlier = before?.state.usage.counts ?? [];
  if (counts !== earlier) {
    for (const { tag, count } of counts)
      if (earlier.find(one => one.tag === tag)?.count !== count) add('ENDPOINT_USAGE', { count, entitlementTag: tag });
    for (const { tag } of earlier)
      if (counts.every(one => one.tag !== tag))
        add('LICENSE_USAGE', { count: 0, type: 'destroy', entitlementTag: tag });
  }
  for (const effect of effects)
    if (effect.type === 'log') {
      const { facility, mnemonic, text } = effect;
      if (facility === 'SMART_LIC') add(mnemonic.replace(/^AGENT_/, ''), { MSG: text });
      else add('PLATFORM', { eventSource: facility, eventName: mnemonic, MSG: text });
    } else if (effect.type === 'enforce' && (before || effect.gates.length > 0))
      add('PLATFORM', {
        eventSource: personality.name.toUpperCase(),
        eventName: 'ENFORCE',
        MSG: effect.gates.map(({ name, because }) => `${name}: ${because}`).join(', ') || 'none',
      });
    else if (effect.type === 'send') {
      add('COMM_SEND', { id: effect.id, url: effect.to.url });
      tell(state.exchange.outstanding?.kind, true, beginning(effect.body));
    }
  const cleared = facts.some(fact => fact.type === 'asked' && fact.ask.what === 'clear-eventlog');
  return {
    events: cleared ? [] : kept(chronicle.events, events, MOST_EVENTS),
    messages: lastOf(chronicle.messages, messages),
    imports: lastOf(chronicle.imports, imports),
  };
}

/** The same list where nothing came: most turns. */
const kept = <T>(old: readonly T[], fresh: readonly T[], most: number): readonly T[] =>
  fresh.length === 0 ? old : [...old, ...fresh].slice(-most);

/** Of each kind the last ones. */
const lastOf = <T extends { readonly kind: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] =>
  fresh.length === 0
    ? old
    : [...old, ...fresh].filter((one, i, all) => {
        const later = all.slice(i + 1).filter(({ kind }) => kind === one.kind);
        return later.length < MOST_MESSAGES;
      });

/** How a body begins, on one line: it may be as long as a year of reports. */
const beginning = (body: string): string =>
  String.fromCharCode(...(fromBase64(body.slice(0, BEGINNING)) ?? [])).replace(/[^ -~]+/g, '');
