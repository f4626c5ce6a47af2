/**
 * What commands do: a line becomes text for the operator and facts for the machines. It reads the state and never changes
 * it. A text is lines without a newline at the end; the host prints it, and then its prompt for the mode.
 *
 * A line is looked up in the mode it was typed in and then in the modes around it, as IOS does: in `config-call-home` both
 * `profile` and `call-home` are known. `do` reaches exec commands from every configuration mode.
 */
import type { Ask } from '../machines/facts.ts';
import { type Page, render } from '../show/page.ts';
import { viewOf } from '../show/view.ts';
import { COMMANDS, type Command, MODES, type Mode, PARENTS } from './commands.ts';
import type { Execution, Reading } from './execution.ts';
import { barOf, type Filter, filter, PATTERN_LIMIT } from './filter.ts';
import { begins, invalid, type Parsed, parse, wordsOf } from './parse.ts';
import { say } from './texts.ts';

/** A longer line is refused before it is read any further. */
export const LINE_LIMIT = 1024;
/** As in the vendor's model of `register-id-token`. */
const TOKEN_LIMIT = 255;
/** As in the vendor's model of call-home. */
const URL_SIZE = { least: 8, most: 200 } as const;

/** Reads and runs one line. */
export function execute(line: string, mode: string, reading: Reading): Execution {
  for (const { scope, start } of scopes(line, mode)) {
    const commands = COMMANDS.filter(command => isHere(command, scope, reading));
    if (line.length > LINE_LIMIT) {
      const typed = wordsOf(line.slice(0, LINE_LIMIT), start);
      if (commands.some(({ family }) => begins(family, typed)))
        return said(say('tooLong', { most: String(LINE_LIMIT) }), mode);
      continue;
    }
    const parsed = readLine(line, start, commands);
    if (parsed !== null) return parsed.type === 'text' ? said(parsed.text, mode) : run(parsed, mode, reading);
  }
  return { handled: false, text: '', mode, facts: [] };
}

/** Where a line is looked up, in order, and from which of its characters on. */
function scopes(line: string, mode: string): readonly { readonly scope: Mode; readonly start: number }[] {
  if (mode === 'exec') return [{ scope: 'exec', start: 0 }];
  if (!/^config(-|$)/.test(mode)) return [];
  const prefix = /^\s*do\s+/i.exec(line.slice(0, LINE_LIMIT));
  if (prefix) return [{ scope: 'exec', start: prefix[0].length }];
  const found: { readonly scope: Mode; readonly start: number }[] = [];
  for (let scope = MODES.find(known => known === mode) ?? 'config'; scope !== 'exec'; scope = PARENTS[scope] ?? 'exec')
    found.push({ scope, start: 0 });
  return found;
}

const isHere = ({ modes, personalities }: Command, mode: Mode, { personality }: Reading): boolean =>
  modes.includes(mode) && (personalities === undefined || personalities.includes(personality.name));

type Line = Extract<Parsed, { type: 'command' }> & {
  readonly filter: { readonly kind: Filter; readonly pattern: string } | null;
};

/** A command, and the filter behind its `|`. */
function readLine(
  line: string,
  start: number,
  commands: readonly Command[],
): Line | Extract<Parsed, { type: 'text' }> | null {
  const bar = barOf(line, start);
  const head = parse(bar === null ? line : line.slice(0, bar), start, commands);
  if (head === null || head.type === 'text') return head;
  if (bar === null) return { ...head, filter: null };
  if (!head.command.filtered) return { type: 'text', text: invalid(bar) };
  const tail = parse(line, bar + 1, FILTERING);
  if (tail === null || tail.type === 'text') return tail;
  return { ...head, filter: { kind: tail.words[0] as Filter, pattern: tail.values.LINE ?? '' } };
}
const FILTERING = COMMANDS.filter(({ modes }) => modes.includes('filter'));

const said = (text: string, mode: string, facts: Execution['facts'] = []): Execution => ({
  handled: true,
  text,
  mode,
  facts,
});
const asked = (text: string, mode: string, ask: Ask): Execution => said(text, mode, [{ type: 'asked', ask }]);

function run(line: Line, mode: string, reading: Reading): Execution {
  const { command, words, values } = line;
  switch (command.name) {
    case 'show':
      return show(words.slice(2).join(' ') as Page, line, mode, reading);
    case 'show cable':
      return show('cable', line, mode, reading);
    case 'register':
      return register(values.TOKEN ?? '', words.includes('force'), mode, reading);
    case 'deregister':
      return deregister(mode, reading);
    case 'renew':
      return renew(!words.includes('auth'), !words.includes('id'), mode, reading);
    case 'call-home':
      return said('', 'config-call-home');
    case 'profile': {
      const { profile } = reading.personality;
      const name = (values.NAME ?? '').replace(/^"(.*)"$/, '$1');
      return name === profile ? said('', 'config-call-home-profile') : said(say('otherProfile', { profile }), mode);
    }
    case 'destination':
      return destination(values.URL ?? '', mode);
    case 'no destination': {
      const { url } = reading.state.callhome;
      const named = values.URL;
      if (named !== undefined && named !== url) return said(say('otherAddress'), mode);
      return said('', mode, [{ type: 'configured', url: null }]);
    }
    case 'exit':
      return said('', PARENTS[mode] ?? 'config');
    case 'end':
      return said('', 'exec');
    case 'filter':
      return said('', mode);
  }
}

function show(page: Page, line: Line, mode: string, reading: Reading): Execution {
  const screen = render(page, viewOf(reading));
  if (line.filter === null) return said(screen, mode);
  const { kind, pattern } = line.filter;
  return said(filter(kind, pattern, screen) ?? say('badPattern', { most: String(PATTERN_LIMIT) }), mode);
}

function register(token: string, force: boolean, mode: string, { state, device }: Reading): Execution {
  if (token.length > TOKEN_LIMIT || !/^[!-~]+$/.test(token))
    return said(say('badToken', { most: String(TOKEN_LIMIT) }), mode);
  if (device.udi.pid === '' || device.udi.sn === '') return said(say('noUdi'), mode);
  const refused = state.registration.status === 'registered' && !force;
  // The machine refuses it too, and says so in the log.
  return asked(say(refused ? 'alreadyRegistered' : 'registering'), mode, { what: 'register', token, force });
}

function deregister(mode: string, { state: { registration } }: Reading): Execution {
  const none = registration.attempt === null ? 'notRegistered' : 'givenUp';
  return asked(say(registration.credential === null ? none : 'deregistering'), mode, { what: 'deregister' });
}

function renew(id: boolean, auth: boolean, mode: string, { state }: Reading): Execution {
  if (state.registration.status !== 'registered') return said(say('notRegistered'), mode);
  const used = state.authorization.state !== 'none';
  if (!id && !used) return said(say('nothingInUse'), mode);
  const lines = [
    ...(id ? [say('renewingId'), say('renewingIdResult')] : []),
    ...(auth && used ? [say('renewingAuth'), say('renewingResult')] : []),
  ];
  return asked(lines.join('\n'), mode, { what: 'renew', id, auth });
}

function destination(url: string, mode: string): Execution {
  const fits = url.length >= URL_SIZE.least && url.length <= URL_SIZE.most && /^https?:\/\/[!-~]+$/.test(url);
  return fits ? said('', mode, [{ type: 'configured', url }]) : said(say('badUrl'), mode);
}
