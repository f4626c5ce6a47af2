/**
 * `smart-agent replay`: plays a recording into fresh guests and compares what they answer, byte for byte. The first
 * difference is shown and ends it. It performs no effect.
 *
 * A recording is lives in sequence, each begun by a header. Where seed and device key were blanked, the bytes that hang
 * from them (saves, sends) are not compared, nor anything from the first reply on, which no other key can verify, nor the
 * life of a box that had a vault, which no other key can open. What was not compared is counted and told.
 *
 * Exit codes: 0 the same, 1 a difference, or no recording.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Guest, GuestFactory } from '../platform-shims/shim.ts';
import type { AgentEvent, Effect, Turn } from '../src/abi.ts';
import { ABI_VERSION } from '../src/version.ts';
import { ENGINES, guestFactory } from './engines.ts';

export interface Header {
  readonly abi: number;
  readonly version: string;
  readonly engine: string;
  /** Seed and device key were replaced: sealed and signed bytes cannot be compared. */
  readonly blanked: boolean;
}
/** `at`: its place in the file, from 1. */
export type Line = { readonly at: number } & Outcome;
type Outcome =
  | { readonly event: AgentEvent; readonly effects: readonly Effect[]; readonly wake: number | null }
  | { readonly event: AgentEvent; readonly failed: string };

export interface Recorded {
  /** Of the first life; the others are of the same ABI and as blanked. */
  readonly header: Header;
  readonly lines: readonly Line[];
}

export type Replayed =
  | { readonly same: true; readonly turns: number; readonly unchecked: number }
  | { readonly same: false; readonly line: number; readonly recorded: string; readonly given: string };

/** Reads a recording; says the line that is none. The last line of a life may be cut off: there the power went. */
export function readRecording(text: string): Recorded {
  const texts = text.split('\n');
  let header: Header | null = null;
  const lines: Line[] = [];
  for (const [i, line] of texts.entries()) {
    if (line === '') continue;
    const value = parsed(line);
    const complain = (what: string): never => {
      throw new Error(`Line ${i + 1} of the recording ${what}`);
    };
    if (isHeader(value)) {
      if (value.abi !== ABI_VERSION) complain(`is of ABI ${value.abi}; this is ABI ${ABI_VERSION}.`);
      if (header !== null && value.blanked !== header.blanked) complain('begins a life that is blanked otherwise.');
      header ??= value;
    } else if (header === null) complain('should be a header, which names its abi, version, engine, and blanked.');
    else if (isLine(value)) lines.push({ ...value, at: i + 1 });
    else if (value !== undefined) complain('is neither a header nor an event with what came of it.');
    else if (!isLast(texts, i)) complain('is no JSON: was it cut off?');
  }
  if (header === null) throw new Error('The recording is empty.');
  return { header, lines };
}

/** Plays it. After a turn that failed in the recording a new guest is made, as the host did. */
export async function replay({ header, lines }: Recorded, factory: GuestFactory): Promise<Replayed> {
  let guest: Guest | null = null;
  let unchecked = 0;
  try {
    let known = true;
    for (const line of lines) {
      const { event } = line;
      if (event.type === 'boot' || guest === null) {
        guest?.dispose();
        guest = await factory();
      }
      if (header.blanked && event.type === 'boot') known = event.vaults.every(vault => vault === null);
      if (header.blanked && event.type === 'reply') known = false;
      if (!known || 'failed' in line) {
        unchecked++;
        continue;
      }
      const recorded = comparable({ effects: line.effects, wake: line.wake }, header.blanked);
      const given = answerOf(guest, event, header.blanked);
      if (given !== recorded) return { same: false, line: line.at, recorded, given };
    }
  } finally {
    guest?.dispose();
  }
  return { same: true, turns: lines.length, unchecked };
}

function answerOf(guest: Guest, event: AgentEvent, blanked: boolean): string {
  try {
    return comparable(JSON.parse(guest.turn(JSON.stringify(event))) as Turn, blanked);
  } catch (thrown) {
    return String(thrown);
  }
}

const comparable = ({ effects, wake }: Turn, blanked: boolean): string =>
  JSON.stringify({ effects: blanked ? effects.map(withoutSealed) : effects, wake });

function withoutSealed(effect: Effect): object {
  if (effect.type === 'save') return { ...effect, vault: '' };
  return effect.type === 'send' ? { ...effect, body: '' } : effect;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

const isLast = (texts: readonly string[], i: number): boolean => {
  const next = texts.slice(i + 1).find(line => line !== '');
  return next === undefined || isHeader(parsed(next));
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isHeader(value: unknown): value is Header {
  if (!isObject(value)) return false;
  const { abi, version, engine, blanked } = value;
  const named = typeof version === 'string' && typeof engine === 'string';
  return typeof abi === 'number' && named && typeof blanked === 'boolean';
}

function isLine(value: unknown): value is Outcome {
  if (!isObject(value) || !isObject(value.event) || typeof value.event.type !== 'string') return false;
  const { effects, wake, failed } = value;
  if (value.event.type === 'boot' && !Array.isArray(value.event.vaults)) return false;
  return typeof failed === 'string' || (Array.isArray(effects) && (wake === null || typeof wake === 'number'));
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('replays a recording and reports the first turn that differs')
    .argument('<recording>', 'a .jsonl file of --record or :save-trace')
    .option('--engine <engine>', `what runs the bundle: ${ENGINES.join(', ')}`, 'quickjs')
    .action(async (file: string, { engine }: { engine: string }) => {
      const recording = readRecording(readFileSync(file, 'utf8'));
      const result = await replay(recording, await guestFactory(engine));
      if (result.same) {
        const rest = `; ${result.unchecked} could not be compared (they failed when recorded, or hang from blanked keys)`;
        console.log(`${result.turns} turns, the same effects as recorded${result.unchecked > 0 ? rest : ''}`);
        return;
      }
      const { version, engine: by } = recording.header;
      console.log(
        `line ${result.line} differs (recorded: ${version} on ${by})\n- ${result.recorded}\n+ ${result.given}`,
      );
      process.exitCode = 1;
    });
}
