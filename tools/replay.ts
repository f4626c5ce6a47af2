/**
 * `smart-agent replay`: plays a recording into a fresh guest and compares what it answers, byte for byte. The first
 * difference is shown and ends it. It performs no effect.
 *
 * Exit codes: 0 the same, 1 a difference, or no recording.
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { GuestFactory } from '../platform-shims/shim.ts';
import type { AgentEvent, Effect } from '../src/abi.ts';
import { ENGINES, guestFactory } from './engines.ts';

export interface Header {
  readonly abi: number;
  readonly version: string;
  readonly engine: string;
  /** Seed and device key were replaced: sealed and signed bytes cannot be compared. */
  readonly blanked: boolean;
}
export type Line =
  | { readonly event: AgentEvent; readonly effects: readonly Effect[]; readonly wake: number | null }
  | { readonly event: AgentEvent; readonly failed: string };

export interface Recorded {
  readonly header: Header;
  readonly lines: readonly Line[];
}

export type Replayed =
  | { readonly same: true; readonly turns: number; readonly unchecked: number }
  | { readonly same: false; readonly line: number; readonly recorded: string; readonly given: string };

/** Reads a recording; says the line that is none. */
export function readRecording(text: string): Recorded {
  const lines = text.split('\n').filter(line => line !== '');
  const parsed = lines.map((line, i) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      throw new Error(`Line ${i + 1} of the recording is no JSON: was it cut off?`);
    }
  });
  const [header, ...rest] = parsed as [Header, ...Line[]];
  if (header === undefined || typeof header.abi !== 'number')
    throw new Error('The first line of a recording names its abi.');
  return { header, lines: rest };
}

/** Plays it. After a turn that failed in the recording a new guest is made, as the host did. */
export async function replay(recording: Recorded, factory: GuestFactory): Promise<Replayed> {
  const { blanked } = recording.header;
  let guest = await factory();
  let unchecked = 0;
  for (const [i, line] of recording.lines.entries()) {
    if (line.event.type === 'boot' && i > 0) {
      guest.dispose();
      guest = await factory();
    }
    if ('failed' in line) {
      unchecked++;
      continue;
    }
    // What was sealed or signed under a blanked key is another text each time; replies to it cannot be verified either.
    const event = JSON.stringify(line.event);
    const given = JSON.parse(guest.turn(event)) as { effects: readonly Effect[]; wake: number | null };
    const recorded = JSON.stringify({ effects: line.effects, wake: line.wake });
    if (blanked && comparable(given.effects) !== comparable(line.effects)) unchecked++;
    else if (!blanked && JSON.stringify(given) !== recorded)
      return { same: false, line: i + 2, recorded, given: JSON.stringify(given) };
  }
  guest.dispose();
  return { same: true, turns: recording.lines.length, unchecked };
}

const comparable = (effects: readonly Effect[]): string =>
  JSON.stringify(effects.map(effect => (effect.type === 'save' || effect.type === 'send' ? effect.type : effect)));

export function replayCommand(): Command {
  return new Command('replay')
    .description('replays a recording and reports the first effect that differs')
    .argument('<recording>', 'a .jsonl file of --record or :save-trace')
    .option('--engine <engine>', `what runs the bundle: ${ENGINES.join(', ')}`, 'quickjs')
    .action(async (file: string, { engine }: { engine: string }) => {
      const recording = readRecording(readFileSync(file, 'utf8'));
      const result = await replay(recording, await guestFactory(engine));
      if (result.same) {
        const rest = result.unchecked > 0 ? `; ${result.unchecked} could not be compared (blanked keys)` : '';
        console.log(`${result.turns} turns, the same effects as recorded${rest}`);
        return;
      }
      console.log(`line ${result.line} differs\n- ${result.recorded}\n+ ${result.given}`);
      process.exitCode = 1;
    });
}
