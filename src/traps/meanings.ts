/**
 * What notifications and traps mean and what to do: for the documents. The guest never reads this; tidy sees to it. Where
 * the cause is a message, its own entry in syslog/meanings.ts says more.
 */
export type Urgency = 'major' | 'minor' | 'warning' | 'info';
export interface TrapMeaning {
  /** Ours: neither the MIB nor the guide grades them. */
  readonly severity: Urgency;
  readonly meaning: string;
  readonly action: string;
}
const of = (severity: Urgency, meaning: string, action = 'No action is required.'): TrapMeaning => ({
  severity,
  meaning,
  action,
});

const REACH = 'Check name servers, routes, proxy and the destination address.';
const REGISTER = 'Register the product instance.';
const AGAIN = 'Fetch it from the authority again.';

/** By the number in CISCO-SMART-LIC-MIB. */
export const NOTIFICATION_MEANINGS: Readonly<Record<number, TrapMeaning>> = {
  1: of('warning', 'The device as a whole is authorized, short, evaluating, expired or off.', 'Read the mode.'),
  2: of('info', 'The agent has started.'),
  3: of('info', 'The agent is on.'),
  4: of('warning', 'The agent was turned off.', 'Turn it on where licences are in use.'),
  5: of('major', 'The product instance could not be registered.', 'Read the reason: a new token, or the way there.'),
  6: of('info', 'The product instance is registered.'),
  7: of('major', 'The registration ended: no renewal succeeded in time.', 'Restore the way there and register again.'),
  8: of('info', 'The registration is good for a year.'),
  9: of('minor', 'A renewal of the registration was tried in vain.', REACH),
  10: of('info', 'The authority answered for what is in use.'),
  11: of('minor', 'An authorization was tried in vain.', REACH),
  12: of('minor', 'No message gets through.', REACH),
  13: of('info', 'A message got through again.'),
  14: of('warning', 'The clock stands before the start of the ID certificate.', 'Correct the clock.'),
  15: of('warning', 'One entitlement has another mode: count, tag, version, mode.', 'Read the mode.'),
  16: of('major', 'The clock stands outside the ID certificate.', 'Correct the clock within the hour.'),
  17: of('warning', 'The clock was stepped.', 'Synchronise the clock.'),
  18: of('minor', 'The evaluation runs out.', REGISTER),
  19: of('major', 'The evaluation is used up; repeated each hour.', REGISTER),
  20: of('minor', 'The registration runs out.', REACH),
  21: of('info', 'The product instance is removed here and at the authority.'),
  22: of('minor', 'The product instance is removed here only.', 'Remove it at the authority by hand.'),
  23: of('info', 'Usage is reported to a third party.'),
  24: of('info', 'Usage is reported to a third party no more.'),
  25: of('major', 'The certificate of utility reporting ended.', 'Restore the way there.'),
  26: of('minor', 'The certificate of utility reporting was not renewed.', REACH),
  27: of('info', 'The certificate of utility reporting was renewed.'),
  28: of('info', 'Utility reporting has begun.'),
  29: of('warning', 'Utility reporting has ended.', 'Turn it on where the contract asks for it.'),
  30: of('minor', 'A usage report did not get out.', REACH),
  31: of('minor', 'The name of the authority does not match its certificate.', 'Correct the address.'),
  32: of('minor', 'Smart transport is needed and not configured.', 'Configure it.'),
  33: of('warning', 'The device is called like its product or serial number.', 'Give it another host name.'),
  34: of('minor', 'An export authorization was refused.', 'Ask for it at the authority.'),
  35: of('minor', 'Two supervisors hold different export authorizations.', 'Authorize both.'),
  36: of('minor', 'The authority knows no export authorization keys.', 'Upgrade it.'),
  37: of('info', 'A tag is export controlled.'),
  38: of('info', 'The end point was reset.'),
  39: of('info', 'An export authorization was granted.'),
  40: of('info', 'An authorization code was installed.'),
  41: of('info', 'An authorization code was removed.'),
  42: of('info', 'A policy was installed.'),
  43: of('info', 'A policy was removed; the built-in one holds.'),
  44: of('major', 'A report is overdue, by so many days.', 'Send the reports and install what comes back.'),
  45: of('info', 'A report was acknowledged.'),
  46: of('minor', 'An authorization code was refused.', AGAIN),
  47: of('warning', 'A report is due in so many days.', 'Send the reports.'),
  48: of('minor', 'A policy was refused; the one before holds.', AGAIN),
  49: of('info', 'A policy was installed.'),
  50: of('minor', 'The authority is too old for usage reports.', 'Upgrade it.'),
  51: of('info', 'The device and the authority trust each other.'),
  52: of('minor', 'A trust code was refused.', 'Ask for trust with a new token.'),
  53: of(
    'info',
    'At boot: 0 invalid, 1 no acknowledgement required, 2 no report required, 3 received, 4 not received, 5 expired.',
  ),
};

/** By the number of the StarOS guide. */
export const STAROS_MEANINGS: Readonly<Record<number, TrapMeaning>> = {
  1349: of(
    'major',
    'A service or feature is out of compliance: a service takes no new sessions, a feature has 90 days of grace.',
    'Buy or move licences, or use less.',
  ),
  1350: of('warning', 'The evaluation counts.', REGISTER),
  1351: of('major', 'The evaluation is used up.', REGISTER),
  1352: of('minor', 'No message gets through to the authority; raised once, until one does.', REACH),
  1353: of('major', 'The grace of a feature is over; its predefined policy holds.', 'Buy licences, or disable it.'),
};
