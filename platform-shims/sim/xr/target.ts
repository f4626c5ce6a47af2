/**
 * The target configuration of IOS XR: how a typed line becomes changes, own or the agent's, and how changes are printed. It
 * changes nothing by itself: shell.ts commits.
 *
 * A line is looked up from the innermost mode outwards. A command that leads to a mode may have a command of that mode
 * behind it on the same line: `crypto ca trustpoint Trustpool crl optional` (NCS 1004 guide).
 */
import { type Row, readLine } from '../grammar.ts';
import type { KitWorld } from '../kit.ts';
import { filled, type XrConfigRow } from './tables.ts';
import { bodyOf, printTree, type Tree, withLine, withoutLine } from './tree.ts';

/** Where a session stands: the mode, and the line that leads there from the one before. */
export interface Place {
  readonly mode: string;
  readonly line: string;
  /** A mode of the agent's. */
  readonly agent?: true;
}

/** One line that was typed in configuration mode. */
export interface Change {
  /** The lines of the modes around it, outermost first. */
  readonly path: readonly string[];
  readonly line: string;
  readonly no: boolean;
  /** So many words of the line name it. */
  readonly key: number;
  /** The line leads to a mode. */
  readonly block: boolean;
  /** For the agent: in this mode, and as it was typed. */
  readonly agent: boolean;
  readonly mode: string;
  readonly typed: string;
}

/** What a line is: changes and where they lead; a text of the agent's; or the place of a word that nobody knows. */
export type Found =
  | { readonly changes: readonly Change[]; readonly path: readonly Place[] }
  | { readonly text: string }
  | { readonly at: number };

interface Standing {
  readonly id: string;
  readonly path: readonly Place[];
  readonly changes: readonly Change[];
}

/** Lines of the agent's that lead to modes of its own, as the call-home section of the guides has them. */
const AGENT_MODES: Readonly<Record<string, readonly (Row & { readonly enters: string })[]>> = {
  config: [{ form: 'call-home', help: '', enters: 'config-call-home' }],
  'config-call-home': [{ form: 'profile <name>', help: '', enters: 'config-call-home-profile' }],
};
/** They take part in abbreviation. */
const AGENT_ROWS = ['call-home', 'call-home <text...>', 'license <text...>'].map(form => ({
  form,
  help: form.startsWith('license') ? 'Configure smart licensing' : 'Enter call-home configuration mode',
  agent: true as const,
}));

export function createTarget(world: Pick<KitWorld, 'agent' | 'release'>, rows: readonly XrConfigRow[]) {
  const byMode = new Map<string, readonly (XrConfigRow | (typeof AGENT_ROWS)[number])[]>();
  /** The rows of a mode: always the same list, since readLine takes each apart once. */
  function rowsOf(mode: string) {
    const known = byMode.get(mode) ?? [
      ...rows.filter(row => row.modes.includes(mode)),
      ...(mode === 'config' ? AGENT_ROWS : []),
    ];
    byMode.set(mode, known);
    return known;
  }

  /** A line of the box's own in one mode, with what follows it on the same line; a number: the word that is not. */
  function readOwn(mode: string, line: string, path: readonly string[]): Step[] | number | 'incomplete' | 'ambiguous' {
    const reading = readLine(rowsOf(mode), line);
    if (reading.type === 'command') {
      if ('agent' in reading.row) return 0;
      const { row, args } = reading;
      return row.check?.(args, path) === false ? lastWordAt(line) : [{ row, line: filled(row, args) }];
    }
    if (reading.type !== 'invalid') return reading.type;
    // The longest beginning that leads to a mode, and the rest there.
    const words = [...line.matchAll(/\S+/g)];
    for (let count = words.length - 1; count > 0; count--) {
      const split = words[count]!.index;
      const head = readLine(rowsOf(mode), line.slice(0, split).trimEnd());
      if (head.type !== 'command' || 'agent' in head.row || !head.row.enters) continue;
      const { row, args } = head;
      if (row.check?.(args, path) === false) continue;
      const printed = filled(row, args);
      const rest = readOwn(row.enters!, line.slice(split), [...path, printed]);
      if (typeof rest === 'number') return split + rest;
      return typeof rest === 'string' ? rest : [{ row, line: printed }, ...rest];
    }
    return reading.at;
  }

  /** `no` and a line of this mode: whole, or as far as it names something that is configured. */
  function readNo(mode: string, line: string, path: readonly string[], tree: Tree): string | number {
    const own = readOwn(mode, line, path);
    if (typeof own === 'object' && own.length === 1) return own[0]!.line;
    const words = line.trim().toLowerCase().replace(/\s+/g, ' ');
    const known = bodyOf(tree, path).find(
      node => node.line.toLowerCase() === words || node.line.toLowerCase().startsWith(`${words} `),
    );
    if (known !== undefined) return known.line.split(' ').slice(0, words.split(' ').length).join(' ');
    return typeof own === 'number' ? own : lastWordAt(line);
  }

  /** Whether the agent would take this line in this mode: nothing runs by asking what could follow. Null: not its own. */
  function readAgents(id: string, mode: string, line: string): true | string | null {
    const asked = world.agent(id, mode, `${line} ?`);
    if (!asked?.handled) return asked?.text || null;
    if (/^ *<cr>/m.test(asked.text)) return true;
    // A line that cannot end here cannot be run either: the agent only says why.
    return world.agent(id, mode, line)?.text ?? null;
  }

  function agentMode(mode: string, line: string): string | null {
    const reading = readLine(AGENT_MODES[mode] ?? [], line);
    if (reading.type !== 'command') return null;
    // The mode of a profile says which, unless it is the predefined one.
    const name = reading.args[0]?.replace(/^"(.*)"$/, '$1') ?? '';
    return /^(CiscoTAC-1)?$/i.test(name) ? reading.row.enters : `${reading.row.enters} ${name}`;
  }

  function read(session: Standing, line: string, committed: Tree): Found {
    const no = /^\s*no\s+/i.exec(line);
    const body = no ? line.slice(no[0].length) : line;
    const skipped = no?.[0].length ?? 0;
    const tree = session.changes.filter(({ agent }) => !agent).reduce(changed, committed);
    let worst: Found = { at: 0 };
    for (let depth = session.path.length; depth > 1; depth--) {
      const path = session.path.slice(0, depth);
      const place = path.at(-1)!;
      if (place.agent) {
        if (depth < session.path.length) continue;
        const found = foreign(session, path, line);
        if (found !== null) return found;
        continue;
      }
      const lines = path.slice(2).map(each => each.line);
      if (no) {
        const words = readNo(place.mode, body, lines, tree);
        if (typeof words === 'string')
          return { path, changes: [{ ...OWN, path: lines, line: words, no: true, typed: line }] };
        worst = farther(worst, { at: skipped + words });
      } else {
        const steps = readOwn(place.mode, body, lines);
        if (typeof steps === 'object') return own(steps, path, tree);
        if (steps === 'incomplete') worst = { text: INCOMPLETE };
        else if (steps === 'ambiguous') worst = { text: ambiguous(line) };
        else worst = farther(worst, { at: steps });
      }
    }
    if (session.path.at(-1)!.agent) return worst;
    return foreign(session, session.path.slice(0, 2), line) ?? worst;
  }

  function own(steps: readonly Step[], path: readonly Place[], tree: Tree): Found {
    const changes: Change[] = [];
    let here = path;
    let grown = tree;
    for (const { row, line } of steps) {
      const block = row.enters !== undefined;
      const key = row.key ?? line.split(' ').length;
      const change = { ...OWN, path: here.slice(2).map(each => each.line), line, key, block, typed: line };
      const next = changed(grown, change);
      if (next !== grown || !block) changes.push(change);
      grown = next;
      if (row.enters !== undefined) here = [...here, { mode: row.enters, line }];
    }
    return { changes, path: here };
  }

  /** A line of the agent's, noted; where it leads to a mode of the agent's, only the place is. */
  function foreign(session: Standing, path: readonly Place[], line: string): Found | null {
    const place = path.at(-1)!;
    const taken = readAgents(session.id, place.mode, line.trimEnd());
    if (taken === null) return null;
    if (taken !== true) return { text: taken };
    const typed = line.trim().replace(/\s+/g, ' ');
    const lines = path.slice(2).map(each => each.line);
    const change = { ...OWN, path: lines, agent: true, mode: place.mode, typed };
    // A line that leads to a mode is one of the innermost mode that knows it: from one profile to the next.
    for (let depth = path.length; depth > 1; depth--) {
      const around = path.slice(0, depth);
      const { mode } = around.at(-1)!;
      const enters = agentMode(mode, typed);
      if (enters === null) continue;
      const entered = [...around, { mode: enters, line: typed, agent: true as const }];
      const within = around.slice(2).map(each => each.line);
      return { path: entered, changes: [{ ...change, path: within, mode, line: typed, block: true }] };
    }
    const no = /^no /i.test(typed);
    return { path, changes: [{ ...change, line: no ? typed.slice(3) : typed, no }] };
  }

  /** The box's part of a configuration that is read from a file. */
  function ownPart(tree: Tree): Tree {
    let part: Tree = [];
    const walk = (lines: Tree, mode: string, path: readonly string[]): void => {
      for (const { line, body } of lines) {
        const steps = readOwn(mode, line, path);
        if (typeof steps !== 'object') continue;
        let at = path;
        for (const step of steps) {
          const { enters, key = step.line.split(' ').length } = step.row;
          part = withLine(part, at, step.line, key, enters !== undefined);
          at = [...at, step.line];
        }
        const leads = steps.at(-1)?.row.enters;
        if (leads !== undefined) walk(body ?? [], leads, at);
      }
    };
    walk(tree, 'config', []);
    return part;
  }

  return {
    read,
    rowsOf,
    agentMode,
    ownPart,
    /** Whether a line at the left margin is the box's. */
    isOwn: (line: string): boolean => typeof readOwn('config', line, []) === 'object',
  };
}

interface Step {
  readonly row: XrConfigRow;
  readonly line: string;
}
const OWN: Change = { path: [], line: '', no: false, key: 0, block: false, agent: false, mode: 'config', typed: '' };

/** The tree after an own change. */
export const changed = (tree: Tree, { path, line, no, key, block }: Change): Tree =>
  no ? withoutLine(tree, path, line) : withLine(tree, path, line, key, block);

/** `show configuration`: the changes in the modes that they belong to; behind a failed one, why. */
export function printChanges(release: string, changes: readonly (readonly [Change, string])[]): string {
  let tree: Tree = [];
  for (const [{ path, line, no, block }, why] of changes) {
    const shown = no ? `no ${line}` : line;
    tree = withLine(tree, path, shown, shown.split(' ').length, block);
    if (why !== '') tree = withLine(tree, path, `!!% ${why.replace(/^% ?/, '')}`, Infinity, false);
  }
  const head = changes.some(([, why]) => why !== '') ? REJECTED : ['Building configuration...'];
  return [...head, `!! IOS XR Configuration ${release}`, ...printTree(tree), 'end'].join('\n');
}
const REJECTED = [
  '!! SEMANTIC ERRORS: This configuration was rejected by',
  '!! the system due to semantic errors. The individual',
  '!! errors with each failed configuration command can be',
  '!! found below.',
  '',
];

function farther(worst: Found, found: { readonly at: number }): Found {
  return 'at' in worst && found.at > worst.at ? found : worst;
}

const INCOMPLETE = '% Incomplete command.';
const ambiguous = (line: string) => `% Ambiguous command:  "${line.trim()}"`;
const lastWordAt = (line: string) => line.trimEnd().lastIndexOf(line.trim().split(/\s+/).at(-1) ?? '');
