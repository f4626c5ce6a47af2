/**
 * `smart-agent`: the commands of the package, each from its own file; this one only mounts them, and loads no more than the
 * one that is asked for: a box starts faster without the packages of an authority. Exit codes: 0 done, 1 failed or refused; a
 * command says what else it uses.
 */
import { Command, CommanderError } from 'commander';
import colors from 'picocolors';
import { VERSION } from '../src/version.ts';

const COMMANDS = new Map<string, () => Promise<Command>>([
  ['console', async () => (await import('./console.ts')).consoleCommand()],
  ['run', async () => (await import('./run.ts')).runCommand()],
  ['authority', async () => (await import('./authority/command.ts')).authorityCommand()],
  ['story', async () => (await import('./story.ts')).storyCommand()],
  ['replay', async () => (await import('./replay.ts')).replayCommand()],
  ['sim', async () => (await import('./sim.ts')).simCommand()],
  ['bench', async () => (await import('./bench.ts')).benchCommand()],
]);

const program = new Command('smart-agent')
  .description('an open on-box software-licensing agent: one bundle in a sandbox, and what it takes to run and test it')
  .version(VERSION)
  .showSuggestionAfterError()
  .showHelpAfterError('(--help tells more)');
const asked = COMMANDS.get(process.argv[2] ?? '');
for (const load of asked === undefined ? COMMANDS.values() : [asked]) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode;
  else {
    console.error(colors.red(thrown instanceof Error ? thrown.message : String(thrown)));
    process.exitCode = 1;
  }
}
