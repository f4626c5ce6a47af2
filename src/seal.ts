/**
 * Closes the guest before anything else runs: no clock, no randomness, no code from text. Imported first by main.ts.
 *
 * QuickJS itself brings Date.now, `new Date()` of now, Math.random, eval and the Function constructors. A host that wanted
 * to could give them meaning; a library that wanted to could use them. After this file there is nothing to use: the few
 * that remain reachable through prototypes are closed there. It never adds anything.
 */
const refuse = (what: string) =>
  function sealed(): never {
    throw new Error(`${what} is not available inside the agent.`);
  };

/** Defined without a type, so that the compiler's own view of the globals stays as it is. */
function close(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: false, configurable: false, enumerable: false });
}

const TrueDate = Date;
function SealedDate(this: unknown, ...parts: readonly unknown[]): Date {
  if (new.target === undefined || parts.length === 0) throw new Error('The clock is not available inside the agent.');
  return Reflect.construct(TrueDate, parts, TrueDate) as Date;
}
SealedDate.prototype = TrueDate.prototype;
close(TrueDate.prototype, 'constructor', SealedDate);
close(SealedDate, 'UTC', TrueDate.UTC);
close(SealedDate, 'parse', TrueDate.parse);
close(SealedDate, 'now', refuse('The clock'));
close(TrueDate, 'now', refuse('The clock'));
close(globalThis, 'Date', SealedDate);
close(Math, 'random', refuse('Randomness'));
close(globalThis, 'eval', refuse('eval'));

const FUNCTIONS = [() => {}, async () => {}, function* () {}, async function* () {}];
const closed = refuse('The Function constructor');
for (const each of FUNCTIONS) {
  const prototype: object = Object.getPrototypeOf(each) as object;
  close(prototype, 'constructor', closed);
}
// What is left of it: a name to ask `instanceof` with.
close(
  closed,
  'prototype',
  Object.getPrototypeOf(() => {}),
);
close(globalThis, 'Function', closed);

/** Clocks, timers, output, loaders, and the garbage collector's say: not in every QuickJS, and used in none. */
const EXTRAS = [
  'performance',
  'queueMicrotask',
  'setTimeout',
  'setInterval',
  'console',
  'print',
  'navigator',
  'DOMException',
  'std',
  'os',
  'bjson',
  'gc',
  'scriptArgs',
  'WeakRef',
  'FinalizationRegistry',
  'Atomics',
  'SharedArrayBuffer',
];
for (const name of EXTRAS) Reflect.deleteProperty(globalThis, name);

export {};
