/** The native host for tests: built, or the reason why not, which `npm test` counts as a skip. */
import { native as build, type Missing, type Native, type Package, packages, type Wanted } from '../../tools/native.ts';

/** Null: this machine cannot have it, and that has been said. */
export async function native(wanted: Wanted = {}): Promise<Native | null> {
  return said(await build(wanted));
}

/** Whether these tools are there, installed if that may be done. */
export async function tools(...names: readonly Package[]): Promise<boolean> {
  return said((await packages(names)) ?? {}) !== null;
}

function said<T extends object>(answer: T | Missing): T | null {
  if (!('missing' in answer)) return answer;
  console.log(`skipped: ${answer.missing}`);
  return null;
}
