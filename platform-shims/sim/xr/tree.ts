/**
 * A configuration as IOS XR has it: a tree of lines, each with the lines of the mode that it leads to. It is read from text,
 * printed with XR's closing `!`, and edited by giving a new tree. Knows the layout and no command.
 */

export interface Node {
  readonly line: string;
  /** The lines of the mode that it leads to; null: it leads to none. */
  readonly body: Tree | null;
}
export type Tree = readonly Node[];

/** Reads indented lines; comments (`!`), the first line of a screen and the closing `end` carry nothing. */
export function parseTree(text: string): Tree {
  const root: { line: string; body: Building[] | null } = { line: '', body: [] };
  const open = [{ indent: -1, node: root as Building }];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('!') || line === 'end' || line === BUILDING) continue;
    const indent = raw.search(/\S/);
    while (open.at(-1)!.indent >= indent) open.pop();
    const node: Building = { line, body: null };
    const parent = open.at(-1)!.node;
    parent.body = [...(parent.body ?? []), node];
    open.push({ indent, node });
  }
  return root.body ?? [];
}
interface Building {
  line: string;
  body: Building[] | null;
}

/** What stands above a configuration on a screen. */
export const BUILDING = 'Building configuration...';

/** As `show running-config` prints it: a `!` closes every mode. */
export const printTree = (tree: Tree, depth = 0): readonly string[] =>
  tree.flatMap(({ line, body }) =>
    body === null
      ? [' '.repeat(depth) + line]
      : [' '.repeat(depth) + line, ...printTree(body, depth + 1), `${' '.repeat(depth)}!`],
  );

/** Only the lines, indented: what an agent keeps as its part. */
export const linesOf = (tree: Tree, depth = 0): readonly string[] =>
  tree.flatMap(({ line, body }) => [' '.repeat(depth) + line, ...linesOf(body ?? [], depth + 1)]);

/** The lines of a mode; empty where nobody has been there. */
export function bodyOf(tree: Tree, path: readonly string[]): Tree {
  let here: Tree = tree;
  for (const step of path) here = here.find(({ line }) => line === step)?.body ?? [];
  return here;
}

/**
 * The tree with a line in it, in the mode that `path` leads to. A line that begins with the same `key` words makes way for
 * it. The same tree, where it had the line.
 */
export function withLine(tree: Tree, path: readonly string[], line: string, key: number, block: boolean): Tree {
  return within(tree, path, body => {
    const known = body.find(node => node.line === line);
    if (known !== undefined && (!block || known.body !== null)) return body;
    const node: Node = { line, body: block ? [] : null };
    const same = (other: Node) => wordsOf(other.line, key) === wordsOf(line, key);
    return body.some(same) ? body.map(other => (same(other) ? node : other)) : [...body, node];
  });
}

/** The tree without the lines that begin with these words, in the mode that `path` leads to. */
export function withoutLine(tree: Tree, path: readonly string[], words: string): Tree {
  return within(tree, path, body => {
    const rest = body.filter(({ line }) => line !== words && !line.startsWith(`${words} `));
    return rest.length === body.length ? body : rest;
  });
}

function within(tree: Tree, path: readonly string[], edit: (body: Tree) => Tree): Tree {
  const [head, ...deeper] = path;
  if (head === undefined) return edit(tree);
  const known = tree.find(({ line }) => line === head);
  const body = known?.body ?? [];
  const edited = within(body, deeper, edit);
  if (known?.body && edited === body) return tree;
  const node: Node = { line: head, body: edited };
  return known ? tree.map(each => (each === known ? node : each)) : [...tree, node];
}

const wordsOf = (line: string, count: number): string => line.split(' ').slice(0, count).join(' ');
