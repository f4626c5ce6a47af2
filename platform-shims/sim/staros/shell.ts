/**
 * A StarOS command line: sessions, prompts and two modes. A line that the box knows is run; all else is for the agent, and
 * what it does not know either is an unknown command. It decides nothing about licensing: there are no gates on commands
 * here, and the agent's texts are passed on as they are.
 *
 * The wording for an unknown command is that of StarOS as it is generally known; no guide prints it, and the agent uses it too.
 */
import { splitPipe } from '../filter.ts';
import { listed, nextWords, readLine } from '../grammar.ts';
import type { Shell } from '../kit.ts';
import {
  CONFIG_ROWS,
  type ConfigRow,
  EXEC_ROWS,
  type ExecRow,
  filtered,
  type Own,
  type ShellWorld,
} from './commands.ts';

interface Session {
  mode: string;
}
const CONSOLE = 'console';

export function createShell(world: ShellWorld): Shell {
  const sessions = new Map<string, Session>();
  const own: Own = { hostname: 'asr5500', kept: [] };
  const sessionOf = (id: string): Session => {
    const session = sessions.get(id) ?? { mode: 'exec' };
    sessions.set(id, session);
    return session;
  };
  const promptOf = ({ mode }: Session): string =>
    `[local]${own.hostname}${mode === 'exec' ? '' : `(${mode.replace(/ .*/, '')})`}# `;

  function type(line: string, id = CONSOLE): string {
    const session = sessionOf(id);
    const typed = line.trim();
    if (typed === '' || typed.startsWith('#')) return '';
    if (line.endsWith('?')) return help(id, session, line);
    if (session.mode !== 'exec' && /^(end|exit)$/i.test(typed)) {
      const config = session.mode !== 'config' && typed.toLowerCase() === 'exit';
      session.mode = config ? 'config' : 'exec';
      return '';
    }
    return session.mode === 'exec' ? exec(id, session, line) : config(id, session, line);
  }

  function exec(id: string, session: Session, line: string): string {
    const { command, filter } = splitPipe(line);
    const reading = readLine(EXEC_ROWS, command);
    if (reading.type === 'ambiguous') return ambiguous(command);
    if (reading.type === 'incomplete') return incomplete(command);
    if (reading.type === 'invalid' || reading.row.run === null)
      return ask(id, session, line) ?? unknown(line.slice(reading.type === 'invalid' ? reading.at : 0));
    const text = reading.row.run(world, own, reading.args);
    if (typeof text !== 'string') {
      session.mode = text.mode;
      return '';
    }
    return filter === null ? text : (filtered(text, filter) ?? unknown(filter));
  }

  function config(id: string, session: Session, line: string): string {
    if (session.mode !== 'config') {
      const said = ask(id, session, line);
      if (said !== null) return said;
      session.mode = 'config';
    }
    const outcome = runOwn(line);
    if (typeof outcome === 'string') return outcome;
    return ask(id, session, line) ?? unknown(line.slice(outcome ?? 0));
  }

  /** What a configuration line of the box comes to; else where it stops being one, null where it is the agent's. */
  function runOwn(line: string): string | number | null {
    const reading = readLine(CONFIG_ROWS, line);
    if (reading.type === 'ambiguous') return ambiguous(line);
    if (reading.type === 'incomplete') return incomplete(line);
    if (reading.type === 'invalid') return reading.at;
    return reading.row.run === null ? null : reading.row.run(own, reading.args);
  }

  /** As the agent answers; null where it does not know the line, or is down without a word. */
  function ask(id: string, session: Session, line: string): string | null {
    const answer = world.agent(id, session.mode, line.trimEnd());
    if (!answer?.handled) return answer?.text || null;
    session.mode = answer.mode;
    return answer.text;
  }

  function help(id: string, session: Session, line: string): string {
    const rows: readonly (ExecRow | ConfigRow)[] = session.mode === 'exec' ? EXEC_ROWS : CONFIG_ROWS;
    const begun = line.slice(0, -1);
    const read = readLine<ExecRow | ConfigRow>(rows, begun.trim());
    const agents = begun.trim() !== '' && read.type === 'command' && read.row.run === null;
    const shown = agents ? [] : listed(nextWords(rows, begun));
    if (shown.length > 0) return shown.join('\n');
    return ask(id, session, line) ?? unknown(begun.trim());
  }

  return {
    type,
    prompt: (id = CONSOLE) => promptOf(sessionOf(id)),
    get hostname() {
      return own.hostname;
    },
    boot(startup) {
      world.reset();
      sessions.clear();
      own.hostname = 'asr5500';
      own.kept = [];
      return linesOf(startup).filter(line => /^\s/.test(line) || runOwn(line) === null);
    },
    runningConfig: () => world.runningConfig(own),
  };
}

/** The lines inside `config` … `end`, without the two blanks of their block. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .filter(line => line.startsWith('  '))
    .map(line => line.slice(2).trimEnd())
    .filter(line => line !== '');

const incomplete = (line: string) => `Unknown command - "${line.trim()}", incomplete command`;
const ambiguous = (line: string) => `Unknown command - "${line.trim()}", ambiguous keyword`;
const unknown = (rest: string) => `Unknown command - "${rest.trim()}", unrecognized keyword`;
