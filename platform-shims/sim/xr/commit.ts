/**
 * A commit of IOS XR: all changes are put in force, or none. Own lines become a new tree; the agent's are handed over in
 * the order in which they were typed, and taken back where one of them is refused. It keeps nothing.
 */
import type { KitWorld } from '../kit.ts';
import { type Change, changed } from './target.ts';
import { parseTree, type Tree } from './tree.ts';

export interface Committed {
  /** The box's own configuration from now on. */
  readonly own: Tree;
  /** What the agent said to lines that it took. */
  readonly said: readonly string[];
  /** Lines that were refused, and why. Then nothing is in force. */
  readonly failed: readonly (readonly [Change, string])[];
}

/** `leadsTo`: the mode of the agent's that a line of this mode leads to; null: none. */
export function commit(
  world: Pick<KitWorld, 'agent' | 'agentConfig'>,
  session: string,
  changes: readonly Change[],
  own: Tree,
  leadsTo: (mode: string, line: string) => string | null,
): Committed {
  const agents = (): Tree => parseTree(world.agentConfig().join('\n'));
  const before = agents();
  const said: string[] = [];
  const failed: (readonly [Change, string])[] = [];
  for (const change of changes.filter(({ agent }) => agent)) {
    const answer = world.agent(session, change.mode, change.typed);
    if (!answer?.handled || /^(%| *\^\n)/.test(answer.text)) failed.push([change, answer?.text || NO_AGENT]);
    else if (answer.text !== '') said.push(answer.text);
  }
  if (failed.length === 0) return { own: changes.filter(({ agent }) => !agent).reduce(changed, own), said, failed };

  takeAway(agents(), before, 'config');
  giveBack(before, agents(), 'config');
  return { own, said: [], failed };

  /** Lines that were not there before: a mode goes as a whole, any other line to its default; the last one first. */
  function takeAway(is: Tree, was: Tree, mode: string): void {
    for (const { line, body } of [...is].reverse()) {
      const known = was.find(node => node.line === line);
      const leads = leadsTo(mode, line);
      if (leads !== null) takeAway(body ?? [], known?.body ?? [], leads);
      if (known === undefined)
        world.agent(session, mode, leads === null ? `default ${line.replace(/^no /, '')}` : `no ${line}`);
    }
  }

  function giveBack(was: Tree, is: Tree, mode: string): void {
    for (const { line, body } of was) {
      const known = is.find(node => node.line === line);
      if (known === undefined) world.agent(session, mode, line);
      giveBack(body ?? [], known?.body ?? [], leadsTo(mode, line) ?? mode);
    }
  }
}

/** Ours: the agent is down, or does not know a line that it had said it would take. */
const NO_AGENT = '% The licensing agent does not take this line now.';
