/**
 * A configuration as IOS XE prints it, as text and as blocks: a command at the left margin and the indented lines under
 * it. Knows the layout and no command.
 */

/** A command and the lines of its mode, indented as they were. */
export interface Block {
  readonly head: string;
  readonly body: readonly string[];
}

/** Comments (`!`) and the closing `end` carry nothing and are dropped. */
export function parseConfiguration(text: string): readonly Block[] {
  const blocks: { head: string; body: string[] }[] = [];
  for (const line of text.split(/\r?\n/).map(one => one.trimEnd())) {
    if (line === '' || line.trimStart().startsWith('!') || line === 'end') continue;
    const last = blocks.at(-1);
    if (/^\s/.test(line) && last) last.body.push(line);
    else blocks.push({ head: line.trim(), body: [] });
  }
  return blocks;
}

/** Blocks that stand together, in groups; a `!` between groups. */
export function printConfiguration(groups: readonly (readonly string[])[]): string {
  return [...groups.filter(group => group.length > 0).flatMap(group => ['!', ...group]), '!', 'end'].join('\n') + '\n';
}

export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ head, body }) => [head, ...body]);
