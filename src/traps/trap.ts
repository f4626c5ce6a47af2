/**
 * From messages to SNMP notifications: a pure function of what was said this turn. It decides nothing and keeps nothing; a
 * notification that belongs to no log line has a message of its own, without a facility (syslog/messages.ts).
 */
import type { Trap } from '../abi.ts';
import type { Os } from '../personalities/personality.ts';
import type { Notice } from '../syslog/messages.ts';
import { MODES, NOTIFICATIONS } from './notifications.ts';
import { STAROS_TRAPS } from './staros.ts';

/** Both prefixes are generally known, and confirmed by no guide: the number of a notification follows. */
const CISCO = '1.3.6.1.4.1.9.9.831.0.';
const STARENT = '1.3.6.1.4.1.8164.2.';

/** The traps that notices raise on an operating system, in the order of the notices. */
export const trapsOf = (notices: readonly Notice[], os: Os): readonly Trap[] =>
  notices.flatMap(os === 'staros' ? staros : notifications);

function notifications(notice: Notice): readonly Trap[] {
  const on = notice.message;
  return NOTIFICATIONS.filter(([, , causes]) => causes.includes(on)).map(([number, name, , vars]) =>
    trap(`SmartAgentNotify${name}`, CISCO + number, values(vars, notice)),
  );
}

function staros(notice: Notice): readonly Trap[] {
  const on = notice.message;
  return STAROS_TRAPS.filter(row => row.raisedBy === on || row.clearedBy === on).map(row => {
    const raised = row.raisedBy === on;
    const state = { starSmartLicenseState: raised ? 'raised' : 'cleared' };
    return trap(raised ? row.raised : row.cleared, STARENT + row.number, { ...state, ...values(row.vars, notice) });
  });
}

const trap = (name: string, oid: string, vars: Trap['vars']): Trap => ({ type: 'trap', name, oid, vars });

const NUMBERS = ['mode', 'count', 'days'];
/** What the message says of each variable; counts, days and modes are numbers, and a tag tells its version. */
function values(vars: Readonly<Record<string, string>> = {}, notice: Notice): Trap['vars'] {
  const known: Readonly<Record<string, string | number | undefined>> = {
    mode: (MODES as { readonly [name: string]: number })[notice.message],
    ...notice,
    version: 'tag' in notice ? /,([^_]*)/.exec(notice.tag)?.[1] : undefined,
  };
  const result: Record<string, string | number> = {};
  for (const [object, parameter] of Object.entries(vars)) {
    const value = known[parameter];
    if (value === undefined) continue;
    result[object] = NUMBERS.includes(parameter) ? Number(value) : value;
  }
  return result;
}
