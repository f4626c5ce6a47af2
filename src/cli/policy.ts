/**
 * `license smart …` of the policy generation: trust, reports, authorization codes, by wire and by file. What goes into a file is
 * made after the command was lived through, so that it says what is so then; what comes out of one is judged in importing.ts.
 */
import { TRANSPORT } from '../machines/settings.ts';
import { grantsInUse, returnCodeOf } from '../machines/slac.ts';
import { fileOf, messageElement, type Selection, usageElements } from '../requests.ts';
import { transportOf } from '../transport.ts';
import type { Command, Typed } from './commands.ts';
import { type Confirmed, question } from './confirm.ts';
import { asked, type Execution, type Reading, said } from './execution.ts';
import { command, tokenTrouble } from './licence.ts';
import { say, type TextName } from './texts.ts';

const policy = (grammar: string, example: string, run: Command['run'], help?: Command['help']): Command =>
  command(grammar, example, run, { generation: 'policy', ...(help && { help }) });
const TRUST = 'license smart trust';
const SAVE = 'license smart save';
const USAGE = `${SAVE} usage`;
const REQUEST = 'license smart authorization request';
const RETURN = 'license smart authorization return <local|all>';
const deprecated = (grammar: string, example: string, name: TextName) =>
  policy(grammar, example, ({ mode }) => said(say(name), mode));

/** What `?` says of the reports to save, as the CUBE guide prints it. */
const USAGE_HELP = {
  all: 'Save all reports',
  days: 'Save reports from last n days',
  'rum-Id': 'Save an individual RUM report',
  unreported: 'Save all previously un reported reports',
};

const TRUST_HELP = {
  id: 'Establish trust by a token of the virtual account',
  idtoken: 'Establish trust by a token of the virtual account',
  all: 'This device and those that stand by for it',
  force: 'Even if trust is established already',
};

export const POLICY: readonly Command[] = [
  // The CUBE guide writes it in two ways, the configuration guide in a third.
  ...['idtoken', 'id_token', 'id token'].map(words =>
    policy(
      `${TRUST} ${words} TOKEN <local|all> [force]`,
      `${TRUST} ${words} YjBkOWM5%0ANzc5NDE%3D local`,
      trust,
      TRUST_HELP,
    ),
  ),
  policy('license smart sync <local|all>', 'license smart sync local', ({ mode }, reading) =>
    unless(['disabled', 'noUdi', 'transportOff'], reading, mode, asked(syncing(reading), mode, { what: 'sync' })),
  ),
  usage('all', '', '', () => 'all'),
  usage('days', ' DAYS(1-3650)', ' 30', ({ DAYS }) => ({ days: Number(DAYS) })),
  usage('rum-Id', ' ID', ' 1574560509', ({ ID }) => ({ id: Number(ID) })),
  usage('unreported', '', '', () => 'unreported'),
  policy(`${SAVE} trust-request PATH`, `${SAVE} trust-request bootflash:trust.txt`, saveTrust),
  policy('license smart import PATH', 'license smart import bootflash:ack.txt', ({ values, mode }) => ({
    ...said('', mode),
    read: { path: values.PATH ?? '', purpose: 'import' },
  })),
  policy(`${REQUEST} <add|replace> FEATURE <local|all>`, `${REQUEST} add hseck9 local`, authorize),
  policy(`${REQUEST} <add|replace> FEATURE save PATH`, `${REQUEST} add hseck9 save bootflash:request.txt`, authorize),
  policy(`${REQUEST} save PATH`, `${REQUEST} save bootflash:request.txt`, saveRequest),
  policy(`${RETURN} online`, 'license smart authorization return local online', giveBack),
  policy(`${RETURN} offline [PATH]`, 'license smart authorization return local offline bootflash:return.txt', giveBack),
  policy('license smart clear eventlog', 'license smart clear eventlog', ({ mode }) =>
    asked('', mode, { what: 'clear-eventlog' }),
  ),
  policy('license smart factory reset', 'license smart factory reset', () =>
    question('factory-reset', say('factoryReset')),
  ),
  deprecated(
    'license smart register idtoken TOKEN [force]',
    'license smart register idtoken YjBkOWM5%0ANzc5NDE%3D force',
    'registerDeprecated',
  ),
  deprecated('license smart deregister', 'license smart deregister', 'deregisterDeprecated'),
];

/** What follows a yes. */
export const POLICY_CONFIRMED: Confirmed = {
  'factory-reset': () => asked(say('factoryResetDone'), 'exec', { what: 'factory-reset' }),
};

/** What stands in the way of asking at all, by the text that says so. */
const OBSTACLES = {
  disabled: ({ state }) => !state.settings.enabled,
  noUdi: ({ device: { udi } }) => udi.pid === '' || udi.sn === '',
  transportOff: reading => transportOf(reading) === 'off',
  trustNeedless: reading => transportOf(reading) === 'cslu',
} as const satisfies { readonly [N in TextName]?: (reading: Reading) => boolean };

function unless(
  names: readonly (keyof typeof OBSTACLES)[],
  reading: Reading,
  mode: string,
  done: Execution,
): Execution {
  const found = names.find(name => OBSTACLES[name](reading));
  return found === undefined ? done : said(say(found, { setting: TRANSPORT }), mode);
}

/** The authority itself takes no reports of a device that it does not trust: asked all the same, and told so. */
const syncing = (reading: Reading): string =>
  [
    say('syncing'),
    ...(transportOf(reading) !== 'cslu' && reading.state.trust.code === null ? [say('noTrust')] : []),
  ].join('\n');

function trust({ words, values, mode }: Typed, reading: Reading): Execution {
  const { trust: known, exchange } = reading.state;
  const token = values.TOKEN ?? '';
  const force = words.includes('force');
  const trouble = tokenTrouble(token);
  if (trouble !== null) return said(trouble, mode);
  const done =
    known.code !== null && !known.ended && !force
      ? said(say('trustInstalled'), mode)
      : asked(say(exchange.outstanding?.kind === 'trust' ? 'trustingNext' : 'trusting'), mode, {
          what: 'trust',
          token,
          force,
        });
  return unless(['disabled', 'noUdi', 'transportOff', 'trustNeedless'], reading, mode, done);
}

/** A file of reports: those that are open are closed first, so that they are in it. Nothing to save writes nothing. */
function usage(keyword: string, rest: string, like: string, which: (values: Typed['values']) => Selection): Command {
  const grammar = `${USAGE} ${keyword}${rest} file PATH`;
  const example = `${USAGE} ${keyword}${like} file bootflash:usage.txt`;
  const run: Command['run'] = ({ values, mode }, reading) =>
    unless(['disabled', 'noUdi'], reading, mode, {
      ...asked('', mode, { what: 'save-usage' }),
      write: {
        path: values.PATH ?? '',
        purpose: 'usage',
        text: after => filed(usageElements(after, which(values))),
      },
    });
  return policy(grammar, example, run, USAGE_HELP);
}
const filed = (elements: readonly string[]): string => (elements.length === 0 ? '' : fileOf(elements));

function saveTrust({ values, mode }: Typed, reading: Reading): Execution {
  return unless(['disabled', 'noUdi'], reading, mode, {
    ...asked('', mode, { what: 'save-trust' }),
    write: message('trust', 'trust-request', values),
  });
}

/** One message to a file: its number was counted when the command was lived through. */
const message = (
  kind: 'trust' | 'authorization' | 'return',
  purpose: string,
  { PATH = '' }: Typed['values'],
): NonNullable<Execution['write']> => ({
  path: PATH,
  purpose,
  text: after => fileOf([messageElement(kind, after, after.state.exchange.sequence, null)]),
});

function authorize({ words, values, mode }: Typed, reading: Reading): Execution {
  const feature = values.FEATURE ?? '';
  const { entitlements } = reading.personality;
  const known = entitlements.filter(({ enforcement }) => enforcement !== undefined);
  if (!known.some(({ name, tag }) => name === feature || tag === feature)) {
    const names = known.map(({ name }) => name).join(', ');
    return said(say('noSuchFeature', { feature, names }), mode);
  }
  const offline = values.PATH !== undefined;
  const action = words.includes('add') ? 'add' : 'replace';
  const done = asked(offline ? '' : say('authorizing'), mode, { what: 'authorize', action, feature, offline });
  return offline
    ? unless(['disabled', 'noUdi'], reading, mode, {
        ...done,
        write: message('authorization', 'authorization', values),
      })
    : unless(['disabled', 'noUdi', 'transportOff'], reading, mode, done);
}

/** The open request once more, with another number of its own. */
function saveRequest({ values, mode }: Typed, reading: Reading): Execution {
  const { request } = reading.state.slac;
  if (request === null) return said(say('noAuthorizing'), mode);
  const { action, feature } = request;
  return {
    ...asked('', mode, { what: 'authorize', action, feature, offline: true }),
    write: message('authorization', 'authorization', values),
  };
}

function giveBack({ words, values, mode }: Typed, reading: Reading): Execution {
  const { state, device } = reading;
  const offline = words.includes('offline');
  const returned = `${say('returnCode')}\n${returnCodeOf(state.slac, device) || state.slac.lastReturn}`;
  // Nobody is to lose the code of what was returned before.
  if (state.slac.code === null)
    return said(`${say('noReservation')}${state.slac.lastReturn === '' ? '' : `\n${returned}`}`, mode);
  const [used] = grantsInUse(state);
  if (used !== undefined) {
    const known = reading.personality.entitlements.find(({ tag }) => tag === used.tag);
    return said(say('licenceInUse', { tag: known?.name ?? used.tag }), mode);
  }
  const done = asked(returned, mode, { what: 'unauthorize', offline });
  if (values.PATH !== undefined) return { ...done, write: message('return', 'authorization-return', values) };
  return offline ? done : unless(['disabled', 'noUdi', 'transportOff'], reading, mode, done);
}
