/**
 * The gate table as a JSON file, for whatever on this machine evaluates it (gates.ts is one way). The table of the last
 * run stays in force until the agent gives another. Never judges a gate.
 */
import type { Gate } from '../../src/abi.ts';
import type { Enforcer } from '../shim.ts';
import { readIfThere, writeDurably } from './durable.ts';

export interface FileEnforcer extends Enforcer {
  /** What is in force now. */
  readonly gates: readonly Gate[];
}

export function fileEnforcer(path: string): FileEnforcer {
  let gates = readTable(path);
  return {
    get gates() {
      return gates;
    },
    enforce(table) {
      writeDurably(path, Buffer.from(JSON.stringify(table, null, 2) + '\n'), 0o644);
      gates = table;
    },
  };
}

/** Empty where it is missing or damaged: the agent gives it again at its boot. */
function readTable(path: string): readonly Gate[] {
  try {
    const table: unknown = JSON.parse(Buffer.from(readIfThere(path) ?? []).toString('utf8'));
    return Array.isArray(table) ? table : [];
  } catch {
    return [];
  }
}
