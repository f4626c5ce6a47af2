/**
 * What a line comes to: text for the operator and facts for the machines. It reads the state and never changes it. A text
 * is lines without a newline at the end; the host prints it, and then its prompt for the mode.
 *
 * A line is looked up in the mode it was typed in and then in the modes around it, as IOS does: in `config-call-home` both
 * `profile` and `call-home` are known. `do` reaches exec commands from every configuration mode.
 */
import { stampExec } from '../lib/calendar.ts';
import type { Os } from '../personalities/personality.ts';
import { COMMANDS, type Command, exists, type Grammar } from './commands.ts';
import { answered, asksForYes, type Confirmed } from './confirm.ts';
import { type Execution, modeName, PARENTS, type Reading, said } from './execution.ts';
import { barOf, FILTERING, filter, PATTERN_LIMIT } from './filter.ts';
import { begins, invalid, type Parsed, parse, wordsOf } from './parse.ts';
import { POLICY_CONFIRMED } from './policy.ts';
import { RESERVATION_CONFIRMED } from './reservation.ts';
import { say } from './texts.ts';

/** A longer line is refused before it is read any further. */
export const LINE_LIMIT = 1024;

/** What follows where a question was answered with yes. */
const CONFIRMED: Confirmed = { ...POLICY_CONFIRMED, ...RESERVATION_CONFIRMED };

/** Reads and runs one line. */
export function execute(line: string, mode: string, reading: Reading): Execution {
  if (asksForYes(mode)) return answered(line, mode, reading, CONFIRMED);
  const { personality, device, wall } = reading;
  for (const { scope, start } of scopes(line, mode)) {
    const commands = COMMANDS.filter(
      command =>
        command.modes.includes(scope) &&
        exists(command, personality, device.release) &&
        (!command.saved || reading.starting),
    );
    if (line.length > LINE_LIMIT) {
      const typed = wordsOf(line.slice(0, LINE_LIMIT), start);
      if (commands.some(({ family }) => begins(family, typed)))
        return said(say('tooLong', { most: String(LINE_LIMIT) }), mode);
      continue;
    }
    const parsed = readLine(line, start, commands, reading);
    if (parsed === null) continue;
    if (parsed.type === 'text') return said(parsed.text, mode);
    const { command, pipe, ...typed } = parsed;
    const done = command.run({ ...typed, mode }, reading);
    const text = pipe === null ? done.text : piped(pipe, done.text, personality.os);
    // IOS XR tells the time above whatever an exec command prints.
    return scope === 'exec' && personality.os === 'ios-xr'
      ? { ...done, text: `${stampExec(wall)}${text === '' ? '' : `\n${text}`}` }
      : { ...done, text };
  }
  return { handled: false, text: '', mode, facts: [] };
}

/** Where a line is looked up, in order, and from which of its characters on. */
function scopes(line: string, mode: string): readonly { readonly scope: string; readonly start: number }[] {
  if (mode === 'exec') return [{ scope: 'exec', start: 0 }];
  if (!/^conf(ig)?(-|$)/.test(mode)) return [];
  const prefix = /^\s*do\s+/i.exec(line.slice(0, LINE_LIMIT));
  if (prefix) return [{ scope: 'exec', start: prefix[0].length }];
  const found: { readonly scope: string; readonly start: number }[] = [];
  for (let scope = modeName(mode); scope !== 'exec'; scope = PARENTS[scope] ?? 'config')
    found.push({ scope, start: 0 });
  return found;
}

type Read<G extends Grammar> = Extract<Parsed<G>, { type: 'command' }>;
type Line = Read<Command> & { readonly pipe: Read<Grammar> | null };

/** A command, and the filter behind its `|`. */
function readLine(
  line: string,
  start: number,
  commands: readonly Command[],
  { personality: { os } }: Reading,
): Line | Extract<Parsed<Command>, { type: 'text' }> | null {
  const bar = barOf(line, start);
  const head = parse(bar === null ? line : line.slice(0, bar), start, commands, os);
  if (head === null || head.type === 'text') return head;
  if (bar === null) return { ...head, pipe: null };
  if (!head.command.filtered) return { type: 'text', text: invalid(bar, '|', os) };
  const tail = parse(
    line,
    bar + 1,
    FILTERING.filter(one => one.os.includes(os)),
    os,
  );
  if (tail === null || tail.type === 'text') return tail;
  return { ...head, pipe: tail };
}

const piped = ({ words, values }: Read<Grammar>, screen: string, os: Os): string =>
  filter(words.join(' '), values.LINE ?? '', screen, os) ?? say('badPattern', { most: String(PATTERN_LIMIT) });
