/** A fault of ours, never of the world: thrown, caught once in main.ts, and the turn it happened in never was. */
export class Fault extends Error {}

/** Says what must be so, as a sentence. */
export function assert(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Fault(sentence);
}

/** The end of an exhaustive switch: the compiler proves that it is not reached. */
export function never(value: never): never {
  throw new Fault('No case for ' + JSON.stringify(value) + '.');
}
