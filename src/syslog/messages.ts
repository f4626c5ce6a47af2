/**
 * The catalogue of messages: severity, text, meaning, what to do, and whether the text is confirmed by a vendor document or
 * ours. Parameters are typed from the text itself; `<peer>` is filled from the personality. Nothing else in src holds the
 * text of a log line.
 */
interface Message {
  readonly facility: string;
  readonly severity: number;
  readonly text: string;
  readonly meaning: string;
  readonly action: string;
  readonly from: 'vendor' | 'ours';
}
const lic = <T extends string>(severity: number, text: T, meaning: string, action: string) =>
  ({ facility: 'SMART_LIC', severity, text, meaning, action, from: 'vendor' }) as const satisfies Message & { text: T };
const ours = <T extends string>(severity: number, text: T, meaning: string, action: string) =>
  ({ facility: 'SMART_LIC', severity, text, meaning, action, from: 'ours' }) as const satisfies Message & { text: T };

const NONE = 'No action is required.';
const REACH = 'Check name servers, routes, proxy and the destination address of the call-home profile.';

export const MESSAGES = {
  PLATFORM_ERROR: lic(
    2,
    'Smart Licensing has encountered an internal software error. Contact TAC: <detail>',
    'The platform gave data that cannot be right, or the agent caught a fault of its own; the state before it stands.',
    'Keep the text and the recording of the session, and report it.',
  ),
  VAULT_REFUSED: ours(
    2,
    'Smart Licensing trust storage slot <slot> was refused: <reason>',
    'A stored vault was torn, belongs to another device, or is older than the rollback counter.',
    'None if the other slot was accepted. Otherwise register again; find out who wrote the storage.',
  ),
  AGENT_REG_FAILED: lic(
    3,
    'Smart Agent for Licensing Registration with <peer> failed: <reason>',
    'The product instance could not be registered.',
    'Read the reason: a new token, or the way to the authority. Where data and signature do not match: once more, with force.',
  ),
  AGENT_DEREG_FAILED: lic(
    3,
    'Smart Agent for Licensing DeRegistration with <peer> failed: <reason>',
    'The registration is removed here, but the authority could not be told.',
    'Remove the product instance at the authority by hand.',
  ),
  OUT_OF_COMPLIANCE: lic(
    3,
    'One or more entitlements are out of compliance',
    'The virtual account holds fewer licences than are in use.',
    'Buy or move licences, or use less; show license usage names the entitlements.',
  ),
  EVAL_EXPIRED: lic(3, 'Evaluation period expired', 'The 90 days are used up.', 'Register the product instance.'),
  EVAL_WILL_EXPIRE_WARNING: lic(
    3,
    'Evaluation period will expire in <time>',
    'The product instance is not registered and its evaluation runs out.',
    'Register the product instance.',
  ),
  EVAL_EXPIRED_WARNING: lic(
    3,
    'Evaluation period expired on <time>',
    'Reminder, each hour while unregistered with licences in use.',
    'Register the product instance.',
  ),
  ID_CERT_EXPIRED: lic(
    3,
    'Identity certificate expired. Agent will transition to the unidentified (not registered) state.',
    'No renewal succeeded before the certificate ended.',
    'Restore the way to the authority and register again.',
  ),
  ID_CERT_EXPIRED_WARNING: lic(
    3,
    "This device's registration will expire in <time>.",
    'The ID certificate was not renewed for long.',
    REACH,
  ),
  ID_CERT_RENEW_NOT_STARTED: lic(
    3,
    'Identity certificate start date not reached yet',
    'The wall clock stands before the start of the ID certificate.',
    'Correct the clock; nothing is lost meanwhile.',
  ),
  ID_CERT_RENEW_FAILED: lic(
    3,
    'Identity certificate renewal failed: <reason>',
    'A renewal was tried in vain; it is retried.',
    REACH,
  ),
  AUTH_RENEW_FAILED: lic(
    3,
    'Authorization renewal with <peer> failed: <reason>',
    'The authority gave no answer, or not a good one; it is retried.',
    'If the data and signature do not match, register again with force.',
  ),
  COMM_FAILED: lic(3, 'Communications failure with <peer>: <reason>', 'No message gets through.', REACH),
  CERTIFICATE_VALIDATION: lic(
    3,
    'Certificate validation failed by smart agent: <reason>',
    'An answer came that is not by the authority for this device and this request. It changed nothing.',
    'Find out who answers at the destination address.',
  ),
  INVALID_TAG: lic(
    3,
    'The entitlement tag is invalid: <tag>',
    'The authority does not know this entitlement tag.',
    'Check the release of the image against the licences of the account.',
  ),
  REG_EXPIRED_CLOCK_CHANGE: lic(
    3,
    'Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.',
    'A synchronised clock stands beyond the end of the ID certificate.',
    'Correct the clock within the hour; then nothing is lost.',
  ),
  ENFORCED: ours(
    4,
    'Smart Licensing enforcement is in force: <reason>',
    'Commands that change licensed features are locked.',
    'Register, or restore the way to the authority; the commands for that are never locked.',
  ),
  SYSTEM_CLOCK_CHANGED: lic(
    5,
    'Smart Agent for Licensing System clock has been changed',
    'The wall clock was stepped. Periods neither grow nor end by it.',
    'Synchronise the clock.',
  ),
  IN_COMPLIANCE: lic(
    5,
    'All entitlements and licenses in use on this device are authorized',
    'Everything in use is covered.',
    NONE,
  ),
  EVAL_START: lic(5, 'Entering evaluation period', 'Licences are in use without a registration.', 'Register in time.'),
  AUTHORIZATION_EXPIRED: lic(
    5,
    'Authorization expired',
    'The authority has not answered for 90 days.',
    'Restore the way to the authority.',
  ),
  COMM_RESTORED: lic(5, 'Communications with <peer> restored', 'A message got through again.', NONE),
  ENFORCEMENT_REMOVED: ours(5, 'Smart Licensing enforcement is removed', 'The locked commands are free again.', NONE),
  AGENT_READY: lic(6, 'Smart Agent for Licensing is initialized', 'The agent has started.', NONE),
  AGENT_ENABLED: lic(6, 'Smart Agent for Licensing is enabled', 'The agent is on.', NONE),
  AGENT_REG_SUCCESS: lic(
    6,
    'Smart Agent for Licensing Registration with <peer> successful',
    'The product instance is registered.',
    NONE,
  ),
  AGENT_DEREG_SUCCESS: lic(
    6,
    'Smart Agent for Licensing De-registration with <peer> successful',
    'The product instance is removed here and at the authority.',
    NONE,
  ),
  AGENT_ALREADY_REGISTER: lic(
    6,
    'Smart Agent is already registered with <peer>',
    'A second registration was asked for without force.',
    'Use force to register anew.',
  ),
  AGENT_ALREADY_DEREGISTER: lic(
    6,
    'Smart Agent is already Deregistered with <peer>',
    'There is no registration to remove.',
    NONE,
  ),
  ID_CERT_RENEW_SUCCESS: lic(
    6,
    'Identity certificate renewal successful',
    'The registration is good for a year.',
    NONE,
  ),
  AUTH_RENEW_SUCCESS: lic(
    6,
    'Authorization renewal with <peer> successful',
    'The authority answered for every licence in use.',
    NONE,
  ),
  EXPORT_CONTROLLED: lic(
    6,
    'Usage of export controlled features is <allowed>',
    'What the registration token allows; not allowed while unregistered.',
    NONE,
  ),
  ROOTS_UPDATED: ours(
    6,
    'Smart Licensing trust anchors updated to version <version>',
    'The authority rotated its root keys; a threshold of the old ones signed the new ones.',
    NONE,
  ),
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof MESSAGES;

type Parameters<T extends string> = T extends `${string}<${infer P}>${infer Rest}` ? P | Parameters<Rest> : never;
type ParametersOf<M extends MessageName> = Exclude<Parameters<(typeof MESSAGES)[M]['text']>, 'peer'>;

/** A message that is due, with its parameters. */
export type Notice = {
  [M in MessageName]: { readonly message: M } & { readonly [P in ParametersOf<M>]: string };
}[MessageName];

/** The text of a notice. */
export function textOf(notice: Notice, peer: string): string {
  const values: Readonly<Record<string, string>> = { ...notice, peer };
  return MESSAGES[notice.message].text.replace(/<(\w+)>/g, (all, name: string) => values[name] ?? all);
}
