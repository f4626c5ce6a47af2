/**
 * `smart-agent sim`: a random world from a seed. One box, one authority, and everything that the emulated world can do to
 * them; the list of tools/sim/invariants.ts is held against it after every turn and every action, and the recording is
 * replayed at the end. The seed is printed first, and with a failure the command that brings it back.
 *
 * Exit codes: 0 all is as it must be, 1 something is not.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import colors from 'picocolors';
import { ENGINES, guestFactory } from './engines.ts';
import { readRecording, replay } from './replay.ts';
import { spell } from './sim/actions.ts';
import { runSeed } from './sim/run.ts';
import { WORLD_ENGINES } from './world.ts';

interface Options {
  readonly seed?: string;
  readonly seeds: string;
  readonly turns: string;
  readonly engine: string;
  readonly trace?: string;
}
const ACTIONS = 400;

export function simCommand(): Command {
  return new Command('sim')
    .description('a random world with faults; invariants after every turn')
    .option('--seed <number>', 'what the world is drawn from (default: drawn, and printed)')
    .option('--seeds <count>', 'so many seeds in a row', '1')
    .option('--turns <count>', 'random actions upon each world', String(ACTIONS))
    .option('--engine <engine>', `what runs the agent: ${WORLD_ENGINES.join(', ')}`, 'quickjs')
    .option('--trace <file>', 'write the recording of the last run; smart-agent replay plays it')
    .action(async ({ seed, seeds, turns, engine, trace }: Options) => {
      const first = seed === undefined ? randomInt(2 ** 31) : whole('--seed', seed);
      const count = whole('--seeds', seeds);
      const actions = whole('--turns', turns);
      process.exitCode = 0;
      for (let i = 0; i < count && process.exitCode === 0; i++) {
        const fine = await runOne(first + i, actions, engine, trace);
        process.exitCode = fine ? 0 : 1;
      }
    });
}

/** Runs one seed and tells of it; false: something was not as it must be. */
async function runOne(seed: number, actions: number, engine: string, trace: string | undefined): Promise<boolean> {
  console.log(`seed ${seed}, ${actions} actions, engine ${engine}`);
  const lines: string[] = [];
  const progress = progressBar(actions);
  const {
    broken,
    actions: done,
    world,
  } = await runSeed({
    seed,
    actions,
    engine,
    record: line => void lines.push(line),
    onAction: number => progress(number),
  });
  progress(null);
  if (trace !== undefined) writeFileSync(trace, `${lines.join('\n')}\n`);
  const age = spell(world.time.now() - world.started);
  if (broken === null) {
    const differs = await replayed(lines, engine);
    if (differs === null) {
      console.log(colors.green(`  all is as it must be: ${world.turns} turns in ${age} of simulated time`));
      return true;
    }
    console.log(colors.red(`  a replay of the recording differs: ${differs}`));
  } else {
    const { says, detail, action, turn } = broken;
    console.log(colors.red(`  broken by action ${action}, turn ${turn}, after ${age}: ${says}`));
    console.log(`  ${detail}`);
    for (const [i, what] of done.entries()) if (i >= done.length - LAST) console.log(colors.dim(`  #${i + 1} ${what}`));
    for (const { line } of world.box.logs.slice(-LAST)) console.log(colors.dim(`  ${line}`));
  }
  console.log(`  again: npx smart-agent sim --seed ${seed} --turns ${actions} --engine ${engine}`);
  return false;
}
/** So many actions and log lines are shown of what led to a failure. */
const LAST = 12;

/** A recording is replayed by a fresh guest of the engine that made it, and by another one. Null: the same bytes. */
async function replayed(lines: readonly string[], engine: string): Promise<string | null> {
  const recording = readRecording(lines.join('\n'));
  const bundled = ENGINES.find(name => name === engine) ?? ENGINES[0];
  const other = bundled === 'quickjs-ng' ? 'quickjs' : 'quickjs-ng';
  for (const name of [bundled, other]) {
    const result = await replay(recording, await guestFactory(name));
    if (!result.same) return `${name}, line ${result.line}\n- ${result.recorded}\n+ ${result.given}`;
  }
  return null;
}

/** Counts on one line of a terminal; silent elsewhere. null: done. */
function progressBar(total: number): (done: number | null) => void {
  if (!process.stderr.isTTY) return () => {};
  return done => process.stderr.write(done === null ? '\r\x1b[K' : `\r  ${done}/${total}`);
}

function whole(option: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${option} is a number, not '${text}'.`);
  return Number(text);
}
