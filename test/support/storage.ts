/** The program test/native/storage.c: one call of a room that keeps things, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Said {
  /** What the call gives; empty where it gives nothing. */
  readonly gives: string;
  /** Why it was refused; empty: it was not. */
  readonly why: string;
}
export type Storage = (...words: readonly string[]) => Said;

export const storage =
  (build: string): Storage =>
  (...words) => {
    const { status, stdout, stderr } = spawnSync(join(build, 'storage'), words, { encoding: 'utf8' });
    if (status !== 0 && status !== 1) throw new Error(`storage ${words.join(' ')}: exit code ${status}: ${stderr}`);
    return { gives: stdout.trimEnd(), why: status === 0 ? '' : stderr.trimEnd() };
  };

export const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
