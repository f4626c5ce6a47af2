/**
 * An IOS XE command line, of any platform that brings its tables: sessions, prompts, modes, and for each line the same three
 * doors. First the gates: a gated line goes no further. Then the box's own commands. Then the agent, for its own commands
 * and for all that nobody here knows. It decides nothing about licensing: gates are evaluated as they were given, and the
 * agent's texts are passed on.
 */
import { evaluate } from '../../gates.ts';
import { applyFilter, splitPipe } from '../filter.ts';
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
import type { KitWorld, Shell } from '../kit.ts';
import {
  COMMON_ROWS,
  type ConfigRow,
  configurationLines,
  createConfiguration,
  httpClient,
  MODES,
  type Place,
} from './config.ts';
import { type Block, linesOf, parseConfiguration, printConfiguration } from './configuration.ts';
import { EXEC_ROWS, type ExecRow, type ExecWorld } from './exec.ts';

/** What one platform with IOS XE has that others have not. */
export interface IosTables {
  /** As `show version` has it. */
  readonly product: string;
  /** How further commands of the agent begin, by mode: they take part in abbreviation. */
  readonly agent: Readonly<Record<string, readonly string[]>>;
  /** Modes of the platform itself. */
  readonly modes: readonly string[];
  /** Commands that lead into a mode in which the agent has commands too. */
  readonly shared: readonly string[];
  readonly exec: readonly ExecRow[];
  readonly config: readonly ConfigRow[];
  /** Its groups of lines of the running configuration. */
  lines(): readonly (readonly string[])[];
  /** Power-on, before and after the startup configuration was read. */
  reset(): void;
  started(): void;
  readonly inventory: ExecWorld['inventory'];
}

interface Session {
  readonly id: string;
  privileged: boolean;
  /** From the exec prompt inwards; the last one is where the session stands. */
  path: readonly Place[];
}

/** Commands that are the agent's, by how they begin: they take part in abbreviation, so that `sh l` is ambiguous. */
interface AgentRow extends Row {
  readonly modes: readonly string[];
  readonly agent: true;
  readonly user?: true;
}
const agentRow = (form: string, mode: string, help: string, user?: true): AgentRow[] => [
  { form, modes: [mode], agent: true, help, ...(user && { user }) },
  { form: `${form} <text...>`, modes: [mode], agent: true, help, ...(user && { user }) },
];
const AGENT_ROWS: readonly AgentRow[] = [
  ...agentRow('license', 'exec', 'Smart licensing'),
  ...agentRow('call-home', 'exec', 'Call-home commands'),
  ...agentRow('show license', 'exec', 'Show license information', true),
  ...agentRow('show call-home', 'exec', 'Show call-home information', true),
  ...['', 'no '].flatMap(no => [
    ...agentRow(`${no}license`, 'config', 'Configure license features'),
    ...agentRow(`${no}call-home`, 'config', 'Enter call-home configuration mode'),
    ...agentRow(`${no}service call-home`, 'config', 'Enable call-home service'),
  ]),
];

const EXEC: Place = { mode: 'exec' };
const CONFIG: Place = { mode: 'config' };
const PROMPTS: Readonly<Record<string, string>> = { exec: '', config: '(config)' };

export function createShell(world: KitWorld, tables: IosTables): Shell {
  let own = createConfiguration();
  const { rowsOf, execRows, isOwn, modeText } = read(tables);
  const sessions = new Map<string, Session>();
  const sessionOf = (id: string): Session => {
    const session = sessions.get(id) ?? { id, privileged: true, path: [EXEC] };
    sessions.set(id, session);
    return session;
  };
  const execWorld: ExecWorld = {
    get release() {
      return world.release;
    },
    serial: world.serial,
    product: tables.product,
    files: world.files,
    remote: world.remote,
    moment: world.moment,
    reachable: world.reachable,
    logLines: world.logLines,
    reload: world.reload,
    get hostname() {
      return own.hostname;
    },
    runningConfig,
    merge(text) {
      const session = merging();
      for (const line of applyOwn(text)) {
        if (/^\S/.test(line)) session.path = [EXEC, CONFIG];
        run(session, session.path.at(-1)!, line.trim(), 0);
      }
    },
    inventory: tables.inventory,
  };

  function type(line: string, id = CONSOLE): string {
    const session = sessionOf(id);
    if (line.trim() === '' || line.trimStart().startsWith('!')) return '';
    const here = session.path.at(-1)!;
    if (line.endsWith('?')) return help(session, here, line.slice(0, -1));
    const decision = evaluate(world.gates(), line, here.mode);
    return decision.allowed ? run(session, here, line, 0) : decision.warning;
  }

  /** A line that passed the gates. `offset`: how much of what was typed stands before it. */
  function run(session: Session, here: Place, line: string, offset: number): string {
    if (here.mode === 'exec') return runExec(session, line, offset);
    const inner = /^\s*do\s+(?=\S)/i.exec(line);
    if (inner) return runDo(session, line.slice(inner[0].length), offset + inner[0].length);
    const [word = ''] = line.trim().split(/\s+/);
    if (/^end$/i.test(word)) return leave(session, [EXEC]);
    return isOwn(here.mode) ? runConfig(session, here, line, offset) : runForeign(session, here, line, offset);
  }

  function runExec(session: Session, line: string, offset: number): string {
    const { command, filter } = splitPipe(line);
    const reading = readLine(execRows(session), command);
    if (reading.type === 'ambiguous') return ambiguous(line);
    if (reading.type === 'incomplete') return INCOMPLETE;
    if (reading.type === 'invalid') {
      if (!session.privileged) return invalid(session, offset + reading.at);
      return ask(session, EXEC, line, offset, reading.at);
    }
    if ('agent' in reading.row) return ask(session, EXEC, line, offset, familyAt(command, reading.row));
    if (filter !== null && !reading.row.screen) return invalid(session, offset + line.indexOf('|'));
    const outcome = reading.row.run(execWorld, reading.args);
    if (outcome === null) return invalid(session, offset + lastWordAt(command));
    if (typeof outcome === 'string') {
      const text = filter === null ? outcome : applyFilter(outcome, filter);
      return text ?? invalid(session, offset + line.indexOf('|'));
    }
    switch (outcome.session) {
      case 'enable':
        session.privileged = true;
        return '';
      case 'disable':
        session.privileged = false;
        return '';
      case 'leave':
        sessions.delete(session.id);
        return '';
      case 'configure':
        session.path = [EXEC, CONFIG];
        return 'Enter configuration commands, one per line.  End with CNTL/Z.';
    }
  }

  /** An exec command from a configuration mode; the session stays where it is. */
  function runDo(session: Session, line: string, offset: number): string {
    const path = session.path;
    const text = runExec(session, line, offset);
    if (sessions.get(session.id) === session) session.path = path;
    return text;
  }

  /** A mode of the box: its own commands, then those of the modes around it, then the agent. */
  function runConfig(session: Session, here: Place, line: string, offset: number): string {
    if (isExit(line)) return leave(session, session.path.slice(0, -1));
    const done = runOwn(session, session.path, line);
    if (done === 'done') return '';
    if (done === 'ambiguous') return ambiguous(line);
    if (done === 'incomplete') return INCOMPLETE;
    if ('row' in done) {
      session.path = outTo(session.path, done.place.mode);
      return ask(session, done.place, line, offset, familyAt(line, done.row));
    }
    return ask(session, here, line, offset, done.at);
  }

  /** A mode of the agent: it is asked first; what it does not know may be a command of the modes around it. */
  function runForeign(session: Session, here: Place, line: string, offset: number): string {
    const text = tryAgent(session, here, line, offset);
    if (text !== null) return text;
    if (isExit(line)) return leave(session, session.path.slice(0, -1));
    const done = runOwn(session, outTo(session.path, 'config'), line);
    if (done === 'done') return '';
    if (done === 'ambiguous') return ambiguous(line);
    if (done === 'incomplete') return INCOMPLETE;
    return invalid(session, offset + ('row' in done ? familyAt(line, done.row) : done.at));
  }

  /** Looks the line up from the innermost mode outwards, and does it. */
  function runOwn(session: Session, path: readonly Place[], line: string) {
    let worst: { readonly at: number } | 'ambiguous' | 'incomplete' = { at: 0 };
    for (let depth = path.length; depth > 1; depth--) {
      const place = path[depth - 1]!;
      const reading = readLine(rowsOf(place.mode), line);
      if (reading.type === 'command') {
        if ('agent' in reading.row) return { row: reading.row, place };
        const outcome = reading.row.run(own, reading.args, place);
        if (outcome === 'invalid') return { at: lastWordAt(line) };
        if (reading.row.both) world.agent(session.id, place.mode, line.trim());
        session.path = outcome === 'done' ? path.slice(0, depth) : [...path.slice(0, depth), outcome];
        return 'done';
      }
      if (reading.type !== 'invalid') worst = reading.type;
      else if (typeof worst === 'object') worst = { at: Math.max(worst.at, reading.at) };
    }
    return worst;
  }

  /** As the agent answers; where it does not know the line either, nobody does, from the word at `at` on. */
  function ask(session: Session, place: Place, line: string, offset: number, at: number): string {
    return tryAgent(session, place, line, offset) ?? invalid(session, offset + at);
  }

  /** Null: the agent does not know this line. An agent that is down has a text for whoever is left without an answer. */
  function tryAgent(session: Session, place: Place, line: string, offset: number): string | null {
    const prompt = promptOf(session);
    const answer = world.agent(session.id, place.mode, line.trimEnd());
    if (!answer?.handled) return answer?.text || null;
    const path = outTo(session.path, place.mode);
    const known = path.findIndex(({ mode }) => mode === answer.mode);
    session.path = known >= 0 ? path.slice(0, known + 1) : [...path, { mode: answer.mode }];
    return shifted(answer.text, prompt.length + offset);
  }

  const invalid = (session: Session, at: number): string => invalidAt(promptOf(session).length + at);

  function help(session: Session, here: Place, begun: string): string {
    const inner = here.mode === 'exec' ? null : /^\s*do\s+/i.exec(begun);
    const rows: readonly Row[] =
      here.mode === 'exec' || inner ? execRows(session) : isOwn(here.mode) ? rowsOf(here.mode) : [];
    const asked = inner ? begun.slice(inner[0].length) : begun;
    const family = /\s$/.test(asked) ? readLine(rows, asked.trim()) : null;
    const agents = family !== null && 'row' in family && 'agent' in family.row;
    const shown = agents ? [] : listed(nextWords(rows, asked));
    if (shown.length > 0) return shown.join('\n');
    const skipped = inner?.[0].length ?? 0;
    return ask(session, inner ? EXEC : here, `${begun.slice(skipped)}?`, skipped, lastWordAt(begun) - skipped);
  }

  function leave(session: Session, path: readonly Place[]): string {
    session.path = path;
    return '';
  }

  const promptOf = ({ privileged, path }: Session): string =>
    `${own.hostname}${modeText(path.at(-1)!.mode)}${privileged ? '#' : '>'}`;

  /** Lines of the agent stand with the box's own where both are of one mode. */
  function runningConfig(): string {
    const agent = parseConfiguration(world.agentConfig().join('\n'));
    const groups = configurationLines(own, tables.lines()).map(([head = '', ...body]) => {
      const same = tables.shared.includes(head) ? agent.find(block => block.head === head) : undefined;
      return head === '' ? [] : [head, ...body, ...(same?.body ?? [])];
    });
    const others = agent.filter(
      ({ head }) => !tables.shared.includes(head) || groups.every(group => group[0] !== head),
    );
    return printConfiguration([[`version ${world.release}`], ...groups, linesOf(others)]);
  }

  /** Puts the box's own lines of a configuration in force; gives back the others. */
  function applyOwn(text: string): readonly string[] {
    const session = merging();
    const others: Block[] = [];
    for (const { head, body } of parseConfiguration(text)) {
      if (/^version /.test(head)) continue;
      session.path = [EXEC, CONFIG];
      if (runOwn(session, session.path, head) !== 'done') others.push({ head, body });
      else {
        const left = body.filter(line => runOwn(session, session.path, line) !== 'done');
        if (left.length > 0 && tables.shared.includes(head)) others.push({ head, body: left });
      }
    }
    return linesOf(others);
  }

  return {
    type,
    prompt: (id = CONSOLE) => promptOf(sessionOf(id)),
    get hostname() {
      return own.hostname;
    },
    boot(startup) {
      tables.reset();
      own = createConfiguration();
      sessions.clear();
      const others = applyOwn(startup);
      tables.started();
      return others;
    },
    runningConfig,
    httpClient: () => httpClient(own, world.release),
  };
}

const CONSOLE = 'console';
/** The session of a file that is read into the running configuration. */
const merging = (): Session => ({ id: 'copy', privileged: true, path: [EXEC, CONFIG] });

const isExit = (line: string): boolean => /^\s*exi?t?\s*$/i.test(line);

/** The path as far as this mode. */
const outTo = (path: readonly Place[], mode: string): readonly Place[] =>
  path.slice(0, path.findIndex(place => place.mode === mode) + 1);

type AnyExecRow = ExecRow | AgentRow;
type AnyConfigRow = ConfigRow | AgentRow;

/** The tables of a platform with those of every box, by mode. */
function read(tables: IosTables) {
  const agents = [
    ...AGENT_ROWS,
    ...Object.entries(tables.agent).flatMap(([mode, forms]) =>
      forms.flatMap(form => agentRow(form, mode, HELP, mode === 'exec' || undefined)),
    ),
  ];
  const privileged: readonly AnyExecRow[] = [
    ...EXEC_ROWS,
    ...tables.exec,
    ...agents.filter(row => row.modes.includes('exec')),
  ];
  const unprivileged = privileged.filter(row => row.user);
  const modes = [...MODES, ...tables.modes];
  const byMode = new Map(
    modes.map((mode): [string, readonly AnyConfigRow[]] => [
      mode,
      [...COMMON_ROWS, ...tables.config, ...agents].filter(row => row.modes.includes(mode)),
    ]),
  );
  const isOwn = (mode: string): boolean => modes.includes(mode);
  return {
    isOwn,
    rowsOf: (mode: string): readonly AnyConfigRow[] => byMode.get(mode) ?? [],
    execRows: ({ privileged: all }: Session): readonly AnyExecRow[] => (all ? privileged : unprivileged),
    /** `Router(config-if)#`, but `Router(cfg-call-home)#` for the modes of the agent (cBR-8 guide). */
    modeText: (mode: string): string =>
      PROMPTS[mode] ?? `(${isOwn(mode) ? mode : mode.replace(/^config-/, 'cfg-').replace(/ .*/, '')})`,
  };
}
const HELP = 'Licensing of this platform';
