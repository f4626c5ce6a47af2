/** `smart-agentd`, killed again and again: the same story as of `smart-agent run`, test/support/kill.ts. */
import { join } from 'node:path';
import { native } from '../support/native.ts';
import { scratch, startProgram } from '../support/processes.ts';

const built = await native();
if (built) {
  const { killStory } = await import('../support/kill.ts');
  const socket = join(scratch(), 'socket');
  killStory(words => startProgram(join(built.build, 'smart-agentd'), [...words, '--socket', socket]));
}
