/**
 * The one session of a box without a shell: lines go to the agent one at a time, each in the mode that the answer before it
 * left. Of the box's own commands it knows those that change the mode, and no other.
 */
import { LINE_LIMIT } from '../platform-shims/loop.ts';
import type { Answer } from '../src/abi.ts';
import { read } from '../src/lib/match.ts';

export interface TerminalOptions {
  readonly hostname: string;
  /** Hands a line to the agent; its answer comes through `answered`. */
  readonly submit: (session: string, mode: string, line: string) => void;
  readonly print: (text: string) => void;
  /** Somebody looks at it: prompts are shown. */
  readonly interactive: boolean;
}

export interface Terminal {
  /** Resolves when the line was answered; false: the operator left. */
  enter(line: string): Promise<boolean>;
  answered(answer: Answer): void;
  prompt(): void;
}

const SESSION = 'console';

export function createTerminal({ hostname, submit, print, interactive }: TerminalOptions): Terminal {
  let mode = 'exec';
  /** What the agent asks in the place of the prompt. */
  let question: string | undefined;
  let waiting: ((answer: Answer) => void) | null = null;
  const promptText = (): string => question ?? (interactive ? `${hostname}${modeText(mode)}#` : '');
  const ask = (line: string): Promise<Answer> =>
    new Promise(resolve => {
      waiting = resolve;
      submit(SESSION, mode, line);
    });
  const say = (text: string): void => {
    if (text === '') return;
    // The agent counts from the beginning of the line, the operator from that of the prompt.
    print(`${/^ *\^\n/.test(text) ? ' '.repeat(promptText().length) : ''}${text}\n`);
  };
  return {
    async enter(line) {
      if (line.trim() === '' && question === undefined) return true;
      const answer = await ask(line);
      if (answer.handled) {
        say(answer.text);
        ({ mode, prompt: question } = answer);
        return true;
      }
      const next = ownMode(line, mode);
      if (next === 'gone') return false;
      if (next === null) say(answer.text || UNKNOWN);
      else mode = next;
      return true;
    },
    answered(answer) {
      waiting?.(answer);
      waiting = null;
    },
    prompt: () => print(promptText()),
  };
}

const UNKNOWN = "% Not a command of the licensing agent; try 'show license status'.";

/** Where a command of the box's own leads; null: it is none. */
function ownMode(line: string, mode: string): string | null {
  const is = (pattern: string): boolean => read(pattern, line.slice(0, LINE_LIMIT)) !== null;
  if (mode === 'exec') return is('configure terminal') ? 'config' : is('exit') || is('logout') ? 'gone' : null;
  return is('end') || (mode === 'config' && is('exit')) ? 'exec' : null;
}

/** `(config)`, but `(cfg-call-home)` for the modes of the agent (cBR-8 guide). */
const modeText = (mode: string): string =>
  mode === 'exec' ? '' : mode === 'config' ? '(config)' : `(${mode.replace(/^config-/, 'cfg-').replace(/ .*/, '')})`;

/** Lines of a stream, however it is cut; of a line that is too long for an agent only as much as shows that. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    line = grown(line, first);
    for (const next of others) {
      yield line.replace(/\r$/, '');
      line = grown('', next);
    }
  }
  if (line !== '') yield line;
}

const grown = (line: string, more: string): string => (line + more).slice(0, LINE_LIMIT + 1);
