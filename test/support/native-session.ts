/**
 * A short life of the native host, seen by whatever stands in front of it, an emulator or a checker of memory: a daemon that
 * boots, is asked a few things and is told to stop. It reaches nobody.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { embeddedAuthority } from '../../tools/authority/embedded.ts';
import { type DaemonBox, daemonBox, said, stop } from './daemon.ts';
import { scratch, startProgram } from './processes.ts';

export function loneBox(build: string): DaemonBox {
  const roots = join(scratch(), 'roots.b64');
  writeFileSync(roots, embeddedAuthority({ now: () => 0, seed: 1 }).roots);
  return daemonBox(build, roots);
}

export interface Session {
  readonly build: string;
  readonly runner?: readonly string[];
  /** More options. */
  readonly more?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What it answers to each line. It must boot, answer and end well. */
export async function session(box: DaemonBox, lines: readonly string[], how: Session): Promise<readonly string[]> {
  const { build, runner = [], more = [], env } = how;
  const options = box.words({ '--courier': '/bin/false' }, ...more);
  const [program, ...words] = [...runner, join(build, 'smart-agentd'), ...options];
  const running = await startProgram(program!, words, 'deaf', env);
  await said(running, 'AGENT_ENABLED');
  assert.not.ok(running.ended, running.err);
  const answers: string[] = [];
  for (const line of lines) answers.push(await box.typed(line));
  assert.is(await stop(running), 0, running.err);
  return answers;
}
