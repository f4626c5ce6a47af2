/**
 * An IOS XR command line: sessions, prompts, modes, and configuration in two stages. What is typed in configuration mode is
 * read at once and only noted; `commit` puts all of it in force, or nothing of it. For each line the same three doors: the
 * gates, then the box's own commands, then the agent, for its own commands and for all that nobody here knows. It decides
 * nothing about licensing.
 *
 * Configuration lines of the agent are checked by asking its help what could follow them: a line that could end there is
 * one that it takes, and nothing has been changed by asking. They are handed over at the commit.
 *
 * Where XR would ask, the emulated box answers itself: `end` and `exit` from changed configuration commit it, and say so.
 */
import { stampExec } from '../../../src/lib/calendar.ts';
import { evaluate } from '../../gates.ts';
import { splitPipe } from '../filter.ts';
import {
  ambiguous,
  familyAt,
  INCOMPLETE,
  invalidAt,
  lastWordAt,
  listed,
  nextWords,
  type Row,
  readLine,
  shifted,
} from '../grammar.ts';
import { type KitWorld, type Shell, STARTUP } from '../kit.ts';
import { commit } from './commit.ts';
import { COMMON_EXEC, configurationText, readFile } from './exec.ts';
import { applyFilter } from './filter.ts';
import { COMMON_CONFIG, type XrBox, type XrTables } from './tables.ts';
import { type Change, createTarget, type Place, printChanges } from './target.ts';
import { linesOf, parseTree, type Tree } from './tree.ts';
import { httpClientOf } from './way.ts';

export interface XrShell extends Shell {
  /** The box's own part of the committed configuration. */
  readonly configuration: Tree;
  /** Lines that somebody else committed, read and put in force as if typed; throws on the first that cannot be read. */
  configure(lines: readonly string[]): void;
}

interface Session {
  readonly id: string;
  /** From the exec prompt inwards; the last one is where the session stands. */
  path: readonly Place[];
  /** Typed and not committed. */
  changes: readonly Change[];
  /** What the last commit stumbled over. */
  failed: readonly (readonly [Change, string])[];
}

/** Commands of the agent by how they begin, so that they take part in abbreviation: `sh l` is ambiguous. */
interface AgentRow extends Row {
  readonly agent: true;
}
const agentRows = (...forms: readonly (readonly [form: string, help: string])[]): readonly AgentRow[] =>
  forms.flatMap(([form, help]) =>
    [form, `${form} <text...>`].map(each => ({ form: each, help, agent: true }) as const),
  );
const AGENT_EXEC = agentRows(
  ['license', 'Smart licensing'],
  ['call-home', 'Call-home commands'],
  ['show license', 'Show license information'],
  ['show call-home', 'Show call-home information'],
  ['show tech-support', 'System information for technical support'],
);

/** Commands of the configuration modes themselves. */
const SESSION_ROWS: readonly Row[] = [
  { form: 'abort', help: 'Abort this configuration session' },
  { form: 'clear', help: 'Clear the uncommitted configuration' },
  { form: 'commit', help: 'Commit the configuration changes to running' },
  { form: 'commit best-effort', help: 'Commit the configuration changes to running' },
  { form: 'commit comment <text...>', help: 'Commit the configuration changes to running' },
  { form: 'do <text...>', help: 'Run an exec command' },
  { form: 'end', help: 'Exit from configure mode' },
  { form: 'exit', help: 'Exit from this submode' },
  { form: 'load <file>', help: 'Load configuration' },
  { form: 'pwd', help: 'Commands used to reach current submode' },
  { form: 'root', help: 'Exit to the global configuration mode' },
  { form: 'show <text...>', help: 'Show contents of configuration' },
];
const SHOW_ROWS: readonly Row[] = [
  { form: 'configuration', help: 'Contents of target configuration' },
  { form: 'configuration failed', help: 'Contents of failed configuration' },
];

const EXEC: Place = { mode: 'exec', line: '' };
const CONFIG: Place = { mode: 'config', line: '' };
const CONSOLE = 'console';

export function createXrShell(world: KitWorld, tables: XrTables): XrShell {
  const target = createTarget(world, [...tables.config, ...COMMON_CONFIG]);
  const execRows = [...tables.exec, ...COMMON_EXEC];
  const exec: readonly (Row | AgentRow)[] = [...execRows, ...AGENT_EXEC];
  const sessions = new Map<string, Session>();
  const modeRows = new Map<string, readonly Row[]>();
  let own: Tree = [];

  const hostname = (): string =>
    own.find(({ line }) => line.startsWith('hostname '))?.line.slice('hostname '.length) ?? tables.hostname;
  const running = (): Tree => [...own, ...parseTree(world.agentConfig().join('\n'))];
  const runningConfig = (): string => configurationText(world.release, running());
  const box: XrBox = {
    ...world,
    get release() {
      return world.release;
    },
    tables,
    get hostname() {
      return hostname();
    },
    get configuration() {
      return own;
    },
    running,
    runningConfig,
  };

  const newSession = (id: string): Session => ({ id, path: [EXEC], changes: [], failed: [] });
  function sessionOf(id: string): Session {
    const session = sessions.get(id) ?? newSession(id);
    sessions.set(id, session);
    return session;
  }
  const promptOf = ({ path }: Session): string => {
    const { mode } = path.at(-1)!;
    // What a mode is about stands behind a blank, and prompts do not show it.
    return `${tables.node}:${hostname()}${mode === 'exec' ? '' : `(${mode.split(' ')[0]})`}#`;
  };
  /** The line that XR prints above whatever an exec command says. */
  const timed = (text: string, at = world.moment().at): string => stampExec(at) + (text === '' ? '' : `\n${text}`);

  function type(line: string, id = CONSOLE): string {
    const session = sessionOf(id);
    if (line.trim() === '' || line.trimStart().startsWith('!')) return '';
    const here = session.path.at(-1)!;
    if (line.endsWith('?')) return help(session, here, line.slice(0, -1));
    const decision = evaluate(world.gates(), line, here.mode);
    if (!decision.allowed) return decision.warning;
    return here.mode === 'exec' ? runExec(session, line, 0) : runConfig(session, line);
  }

  /** An exec line. `offset`: how much of what was typed stands before it. */
  function runExec(session: Session, line: string, offset: number): string {
    const { command, filter } = splitPipe(line);
    const first = command.trim().toLowerCase();
    if (/^(exit|logout|quit)$/.test(first)) return leave(session);
    if (/^conf(i|ig|igu|igur|igure)?(\s+(t|te|term|terminal|exclusive))?$/.test(first)) return configureFrom(session);
    const reading = readLine(exec, command);
    if (reading.type === 'ambiguous') return ambiguous(line);
    if (reading.type === 'incomplete') return INCOMPLETE;
    if (reading.type === 'invalid') return ask(session, line, offset, reading.at);
    if ('agent' in reading.row) return ask(session, line, offset, familyAt(command, reading.row));
    const row = reading.row as (typeof execRows)[number];
    if (filter !== null && !row.screen) return invalid(session, offset + line.indexOf('|'));
    const { at } = world.moment();
    const outcome = row.run(box, reading.args);
    if (outcome === null) return invalid(session, offset + lastWordAt(command));
    const text = filter === null ? outcome : applyFilter(outcome, filter);
    return text === null ? invalid(session, offset + line.indexOf('|')) : timed(text.replace(/\n$/, ''), at);
  }

  function leave(session: Session): string {
    sessions.delete(session.id);
    return '';
  }

  function configureFrom(session: Session): string {
    const text = timed('');
    session.path = [EXEC, CONFIG];
    return text;
  }

  /** As the agent answers; where it does not know the line either, nobody does, from the word at `at` on. */
  function ask(session: Session, line: string, offset: number, at: number): string {
    const answer = world.agent(session.id, 'exec', line.trimEnd());
    if (!answer?.handled) return answer?.text || invalid(session, offset + at);
    // IOS XR tells the time only above what was run.
    return shifted(answer.text, promptOf(session).length + offset);
  }

  function runConfig(session: Session, line: string): string {
    const reading = readLine(rowsIn(session.path.at(-1)!.mode), line);
    if (reading.type !== 'command' || !SESSION_ROWS.includes(reading.row)) return note(session, line);
    // Nobody shortens it further: `d address` is the agent's `destination`.
    if (reading.row.form.startsWith('do ') && !/^\s*do\s/i.test(line)) return note(session, line);
    const [argument = ''] = reading.args;
    const at = lastWordAt(line);
    switch (reading.row.form) {
      case 'abort':
        session.changes = [];
        session.path = [EXEC];
        return '';
      case 'clear':
        session.changes = [];
        return '';
      case 'commit':
      case 'commit best-effort':
      case 'commit comment <text...>':
        return timed(commitAll(session));
      case 'do <text...>':
        return runExec(session, argument, line.lastIndexOf(argument));
      case 'end':
        return leaveConfiguration(session, [EXEC]);
      case 'exit':
        return session.path.length > 2 ? walk(session, session.path.slice(0, -1)) : leaveConfiguration(session, [EXEC]);
      case 'load <file>': {
        const text = readFile(world, argument);
        return text === undefined ? invalid(session, at) : load(session, parseTree(text));
      }
      case 'pwd':
        return session.path.length > 2
          ? session.path
              .slice(2)
              .map(place => place.line)
              .join('\n ')
          : '';
      case 'root':
        return walk(session, [EXEC, CONFIG]);
      default:
        return showFromConfig(session, line, argument);
    }
  }

  /** What can be typed in a mode, beside the agent's: always the same list, since readLine takes each apart once. */
  function rowsIn(mode: string): readonly Row[] {
    const rows = modeRows.get(mode) ?? [...SESSION_ROWS, ...target.rowsOf(mode)];
    modeRows.set(mode, rows);
    return rows;
  }

  const walk = (session: Session, path: readonly Place[]): string => {
    session.path = path;
    return '';
  };

  function showFromConfig(session: Session, line: string, argument: string): string {
    const { command, filter } = splitPipe(argument);
    const reading = readLine(SHOW_ROWS, command);
    if (reading.type !== 'command') return runExec(session, line, 0);
    const failed = reading.row.form.endsWith('failed');
    const text = printChanges(
      world.release,
      failed ? session.failed : session.changes.map(each => [each, ''] as const),
    );
    const shown = filter === null ? text : applyFilter(text, filter);
    return shown === null ? invalid(session, line.indexOf('|')) : timed(shown);
  }

  /** Reads a configuration line and notes it, or says what is wrong with it. */
  function note(session: Session, line: string): string {
    const found = target.read(session, line, own);
    if ('at' in found) return invalid(session, found.at);
    if ('text' in found) return shifted(found.text, promptOf(session).length);
    session.changes = [...session.changes, ...found.changes];
    session.path = found.path;
    return '';
  }

  /** A file: each of its lines as if typed from the global mode. What cannot be read is said, and left out. */
  function load(session: Session, tree: Tree): string {
    const { path } = session;
    const texts: string[] = [];
    const type = (part: Tree, at: readonly Place[]): void => {
      for (const { line, body } of part) {
        session.path = at;
        const text = note(session, line);
        if (text !== '') texts.push(text);
        else if (body !== null) type(body, session.path);
      }
    };
    type(tree, [EXEC, CONFIG]);
    session.path = path;
    return [`Loading.`, ...texts].join('\n');
  }

  function leaveConfiguration(session: Session, path: readonly Place[]): string {
    const text = session.changes.length === 0 ? '' : `${ASKED}yes\n${commitAll(session)}`.trimEnd();
    if (session.changes.length === 0) session.path = path;
    return text;
  }

  function commitAll(session: Session): string {
    if (session.changes.length === 0) return NOTHING;
    const { own: next, said, failed } = commit(world, session.id, session.changes, own, target.agentMode);
    session.failed = failed;
    if (failed.length > 0) return REVERTED;
    own = next;
    session.changes = [];
    tables.apply(own);
    world.files.set(STARTUP, runningConfig());
    return said.join('\n');
  }
  const invalid = (session: Session, at: number): string => invalidAt(promptOf(session).length + at);

  function help(session: Session, here: Place, begun: string): string {
    const inner = here.mode === 'exec' ? null : /^\s*do\s+/i.exec(begun);
    const configuring = here.mode !== 'exec' && !inner;
    const rows: readonly Row[] = configuring ? rowsIn(here.mode) : exec;
    const asked = inner ? begun.slice(inner[0].length) : begun;
    const family = /\s$/.test(asked) ? readLine(rows, asked.trim()) : null;
    const agents = family !== null && 'row' in family && 'agent' in family.row;
    const shown = agents ? [] : listed(nextWords(rows, asked), 24);
    if (shown.length > 0 && !(configuring && here.agent)) return shown.join('\n');
    const answer = world.agent(session.id, configuring ? here.mode : 'exec', `${asked}?`);
    if (!answer?.handled) return shown.join('\n') || answer?.text || invalid(session, lastWordAt(begun));
    return [...(/^%/.test(answer.text) && shown.length > 0 ? [] : [answer.text]), ...shown].join('\n');
  }

  return {
    type,
    prompt: (id = CONSOLE) => promptOf(sessionOf(id)),
    get hostname() {
      return hostname();
    },
    boot(startup) {
      tables.equipment.reset();
      sessions.clear();
      const tree = parseTree(startup);
      own = target.ownPart(tree);
      tables.apply(own);
      return linesOf(tree.filter(({ line }) => !target.isOwn(line)));
    },
    runningConfig,
    httpClient: () => httpClientOf(own),
    get configuration() {
      return own;
    },
    configure(lines) {
      const session = newSession('steering');
      session.path = [EXEC, CONFIG];
      for (const line of lines) {
        const text = note(session, line);
        if (text !== '') throw new Error(`${line}: ${text.trim()}`);
      }
      const text = commitAll(session);
      if (session.failed.length > 0) throw new Error(text);
    },
  };
}

const NOTHING = '% No configuration changes to commit.';
const ASKED = 'Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:';
const REVERTED =
  '% Failed to commit one or more configuration items during a pseudo-atomic operation. All changes made have been ' +
  "reverted. Please issue 'show configuration failed [inheritance]' from this session to view the errors";
