/** `license smart …` and `show license …`: what is asked of the agent at its prompt, on every platform. */
import { isOfUdi } from '../lib/udi.ts';
import { RESERVATION } from '../machines/reservation.ts';
import { render } from '../show/page.ts';
import type { Command, Typed } from './commands.ts';
import { asked, type Execution, type Reading, said } from './execution.ts';
import { say } from './texts.ts';

/** As in the vendor's model of `register-id-token`. */
const TOKEN_LIMIT = 255;

const modes = ['exec'];
/** What is registered, deregistered and renewed, policies do not know; cli/policy.ts says so. */
const classic = { generation: 'classic' } as const;

/** A command `license …` at the exec prompt. */
export const command = (
  grammar: string,
  example: string,
  run: Command['run'],
  where: Partial<Command> = {},
): Command => ({ modes, family: 'lic(ense)', grammar, example, run, ...where });

/** A command that prints the page named by what follows `show license` (or, for other families, by all that follows `show`). */
export const showing = (grammar: string, where: Partial<Command> = {}, example = grammar): Command => ({
  modes,
  family: 'sh(ow) lic(ense)',
  grammar,
  example,
  filtered: true,
  run: ({ words, values, mode }, reading) => said(render(words.slice(1).join(' '), reading, values), mode),
  ...where,
});

export const LICENCE: readonly Command[] = [
  showing('show license <all|status|summary|udi|usage>', {}, 'show license all'),
  showing('show license tech support', { os: ['ios-xe'] }, 'sh lic tech support'),
  showing('show cable license all', {
    family: 'sh(ow) cab(le) lic(ense)',
    personalities: ['cbr8'],
  }),
  command(
    'license smart register idtoken TOKEN [force]',
    'license smart register idtoken YjBkOWM5%0ANzc5NDE%3D force',
    register,
    classic,
  ),
  command('license smart deregister', 'license smart deregister', deregister, classic),
  command('license smart renew [id|auth]', 'license smart renew auth', renew, classic),
];

/** What is wrong with a token, in words; null where nothing is. */
export const tokenTrouble = (token: string): string | null =>
  token.length > TOKEN_LIMIT || !/^[!-~]+$/.test(token) ? say('badToken', { most: String(TOKEN_LIMIT) }) : null;

/** Why nothing can be registered here, renewed or deregistered; null: it can. */
function barred({ state: { settings, reservation } }: Reading): string | null {
  if (!settings.enabled) return say('disabled');
  if (reservation.standing !== null) return say('reservedNow');
  return settings.values[RESERVATION] === 'on' ? say('reservingNow') : null;
}

function register({ words, values, mode }: Typed, reading: Reading): Execution {
  const { state, device } = reading;
  const token = values.TOKEN ?? '';
  const force = words.includes('force');
  const bar = barred(reading);
  if (bar !== null) return said(bar, mode);
  const trouble = tokenTrouble(token);
  if (trouble !== null) return said(trouble, mode);
  if (device.udi.pid === '' || device.udi.sn === '') return said(say('noUdi'), mode);
  const refused = state.registration.status === 'registered' && !force;
  const { hostname } = device;
  const ask = { what: 'register', token, force } as const;
  if (!refused && isOfUdi(hostname, device.udi)) return asked(say('udiHostname', { hostname }), mode, ask);
  // The machine refuses it too, and says so in the log.
  return asked(say(refused ? 'alreadyRegistered' : 'registering'), mode, ask);
}

function deregister({ mode }: Typed, reading: Reading): Execution {
  const { registration } = reading.state;
  const bar = barred(reading);
  if (bar !== null) return said(bar, mode);
  const none = registration.attempt === null ? 'notRegistered' : 'givenUp';
  return asked(say(registration.credential === null ? none : 'deregistering'), mode, { what: 'deregister' });
}

function renew({ words, mode }: Typed, reading: Reading): Execution {
  const {
    state,
    personality: { os },
  } = reading;
  const id = !words.includes('auth');
  const auth = !words.includes('id');
  const bar = barred(reading);
  if (bar !== null) return said(bar, mode);
  if (state.registration.status !== 'registered') return said(say('notRegistered'), mode);
  const used = state.authorization.state !== 'none';
  if (!id && !used) return said(say('nothingInUse'), mode);
  const lines = [
    ...(id ? [say('renewingId'), say('renewingIdResult')] : []),
    ...(auth && used ? [say('renewingAuth', {}, os), say('renewingResult')] : []),
  ];
  return asked(lines.join('\n'), mode, { what: 'renew', id, auth });
}
