/**
 * The gate evaluator: one typed line against the table of gates. Pure, and no part of the guest: a port may use it as it
 * is, or write the same in C. It never runs a command and never changes a line.
 *
 * A line is given as the operator typed it, aliases expanded. The file copies it knows are those of `copy`; `write memory`,
 * `configure replace` and redirections of a screen are other commands, and no gate of ours means them.
 */
import type { CopyGate, Gate } from '../src/abi.ts';
import { abbreviates, read, words } from '../src/lib/match.ts';
import { NEVER_GATED } from '../src/lib/never-gated.ts';

export { assertCurable } from '../src/lib/never-gated.ts';

export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly gate: string; readonly warning: string };

/** Whether this line may run in this mode: `exec` (user or privileged), or the name of a configuration mode. */
export function evaluate(gates: readonly Gate[], line: string, mode: string): Decision {
  const command = mode === 'exec' ? line : line.replace(/^\s*do\s+/i, '');
  const exec = mode === 'exec' || command !== line;
  // A router asks for help at the very key; with a blank behind it the line is run.
  if (command.endsWith('?')) return { allowed: true };
  const gate = gates.find(one => rejects(one, command, exec) && !isCure(one, command, exec));
  return gate ? { allowed: false, gate: gate.name, warning: gate.warning } : { allowed: true };
}

/**
 * Whether the software may go from one release to another: `upgrade` gates reject a later major release, which is one whose
 * first two numbers are higher (7.3.2 to 7.4.1; ours: the guide does not say what is major). Updates within it, patches,
 * packages and the way back pass. A release without two numbers, of which nothing is known, does not.
 */
export function upgradeAllowed(gates: readonly Gate[], running: string, target: string): Decision {
  const gate = gates.find(({ type }) => type === 'upgrade');
  const [from, to] = [majorOf(running), majorOf(target)];
  if (gate === undefined || (from !== null && to !== null && to <= from)) return { allowed: true };
  return { allowed: false, gate: gate.name, warning: gate.warning };
}
/** The first two numbers of a release as one that orders them; null where there are not two. */
function majorOf(release: string): number | null {
  const [, first, second] = /^\s*(\d{1,6})\.(\d{1,6})(?!\d)/.exec(release) ?? [];
  return first === undefined || second === undefined ? null : Number(first) * 1e6 + Number(second);
}

const rejects = (gate: Gate, command: string, exec: boolean): boolean => weight(gate, command, exec) > 0;

/** How many words of the command the gate explains; 0: it does not reject it. */
function weight(gate: Gate, command: string, exec: boolean): number {
  if (gate.type === 'copy') return exec && rejectsCopy(gate, command) ? COPY_WORDS : 0;
  if (gate.type !== 'cli') return 0;
  return Math.max(0, ...gate.patterns.map(pattern => read(pattern, command)?.words ?? 0));
}
const COPY_WORDS = 3;

/**
 * Whether the command is one of those that must always work. An abbreviation that could be either is taken for the cure,
 * unless the gate explains more of it: `ca up 0 sh` is `cable upstream`, not `call-home`, where both would parse.
 */
function isCure(gate: Gate, command: string, exec: boolean): boolean {
  return NEVER_GATED.some(pattern => {
    const cure = read(pattern, command);
    return cure !== null && (rejects(gate, cure.line, exec) || cure.words >= weight(gate, command, exec));
  });
}

function rejectsCopy(gate: CopyGate, command: string): boolean {
  const [verb, ...others] = words(command);
  if (verb === undefined || !abbreviates(verb, 'copy')) return false;
  const [from, to] = others.filter(word => !word.startsWith('/')).map(file);
  if (from === undefined || to === undefined) return false;
  return !gate.except.some(pair => file(pair.from) === from && file(pair.to) === to);
}

/** One name for each of the two configurations, however it was typed; every other file as it is. */
function file(typed: string): string {
  const name = typed.toLowerCase();
  const known = CONFIGURATIONS.find(
    ({ place, full }) => (name.length >= 2 && abbreviates(name, full)) || name.replace('/', '') === place + full,
  );
  return known ? known.full : name;
}
const CONFIGURATIONS = [
  { place: 'system:', full: 'running-config' },
  { place: 'nvram:', full: 'startup-config' },
];
