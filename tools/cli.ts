/**
 * `smart-agent`: the commands of the package, each from its own file; this one only mounts them. Exit codes: 0 done, 1
 * failed or refused; a command says what else it uses.
 */
import { Command, CommanderError } from 'commander';
import colors from 'picocolors';
import { VERSION } from '../src/version.ts';
import { authorityCommand } from './authority/command.ts';
import { benchCommand } from './bench.ts';
import { consoleCommand } from './console.ts';
import { replayCommand } from './replay.ts';
import { runCommand } from './run.ts';
import { simCommand } from './sim.ts';
import { storyCommand } from './story.ts';

const program = new Command('smart-agent')
  .description('an open on-box software-licensing agent: one bundle in a sandbox, and what it takes to run and test it')
  .version(VERSION)
  .showSuggestionAfterError()
  .showHelpAfterError('(--help tells more)');
for (const command of [
  consoleCommand(),
  runCommand(),
  authorityCommand(),
  storyCommand(),
  replayCommand(),
  simCommand(),
  benchCommand(),
])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) process.exitCode = thrown.exitCode;
  else {
    console.error(colors.red(thrown instanceof Error ? thrown.message : String(thrown)));
    process.exitCode = 1;
  }
}
