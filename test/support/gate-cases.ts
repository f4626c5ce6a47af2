/** The cases of the gate evaluators, one table (test/shims/gates.json) for that in TypeScript and that in C. */
import { readFileSync } from 'node:fs';
import type { CopyGate, Gate } from '../../src/abi.ts';

interface GateCases {
  readonly gates: Readonly<Record<'locked' | 'blocked', readonly Gate[]>>;
  /** Against the table `locked`; `gate`: the one that rejects. */
  readonly lines: Group<readonly [mode: string, line: string, gate: string | null]>;
  /** Against the table `blocked`, as are the services. */
  readonly upgrades: Group<readonly [running: string, target: string, allowed: boolean]>;
  readonly services: readonly (readonly [type: 'session' | 'sip' | 'sip-call', service: string, gate: string | null])[];
  /** What a gate of this pattern, or with these exceptions, would reject although it must always work. */
  readonly curable: {
    readonly patterns: readonly (readonly [pattern: string, victim: string | null])[];
    readonly copies: readonly (readonly [except: CopyGate['except'], victim: string | null])[];
  };
}
type Group<Case> = readonly { readonly what: string; readonly cases: readonly Case[] }[];

export const GATE_CASES: GateCases = JSON.parse(readFileSync(new URL('../shims/gates.json', import.meta.url), 'utf8'));

const common = { because: 'eval-expired', since: 0 };
/** The gates of `curable`, each with what it would reject. */
export const CURABLE: readonly (readonly [gate: Gate, victim: string | null])[] = [
  ...GATE_CASES.curable.patterns.map(([pattern, victim]): [Gate, string | null] => [
    { type: 'cli', name: 'cable', ...common, warning: 'Locked.', patterns: [pattern] },
    victim,
  ]),
  ...GATE_CASES.curable.copies.map(([except, victim]): [Gate, string | null] => [
    { type: 'copy', name: 'copies', ...common, warning: 'Locked.', except },
    victim,
  ]),
];
