/**
 * The catalogue of messages that this agent raises: facility, severity, text. Parameters are typed from the text itself;
 * `<peer>` is how the personality calls the authority, `<bare>` the same without its article, `<udi>` the device as its
 * screens show it. Nothing else in src holds the text of a log line. What a message means, what to do and where its text is
 * from stands in meanings.ts; messages not raised yet in later.ts; the guest carries neither.
 */
import type { LossReason } from '../abi.ts';
import type { Edition } from '../personalities/personality.ts';
import type { Said } from './line.ts';

export interface Message {
  /** As IOS XE prints it; empty: no line is logged, the notice is for the traps alone. */
  readonly facility: string;
  readonly severity: number;
  readonly text: string;
  /** Where it is not the key: two messages may share one. */
  readonly mnemonic: string | undefined;
}
/** A message of any facility. */
export const message = <T extends string>(facility: string, severity: number, text: T, mnemonic?: string) =>
  ({ facility, severity, text, mnemonic }) as const satisfies Message & { text: T };
/** A message of the agent itself. */
export const lic = <T extends string>(severity: number, text: T) => message('SMART_LIC', severity, text);
/** No message: its text only names the parameters. */
const unlogged = <T extends string>(text: T) => message('', 7, text);

export const MESSAGES = {
  PLATFORM_ERROR: lic(2, 'Smart Licensing has encountered an internal software error. Contact TAC: <detail>'),
  VAULT_REFUSED: lic(2, 'Smart Licensing trust storage slot <slot> was refused: <reason>'),
  AGENT_REG_FAILED: lic(3, 'Smart Agent for Licensing Registration with <peer> failed: <reason>'),
  AGENT_DEREG_FAILED: lic(3, 'Smart Agent for Licensing DeRegistration with <peer> failed: <reason>'),
  OUT_OF_COMPLIANCE: lic(3, 'One or more entitlements are out of compliance'),
  EVAL_EXPIRED: lic(3, 'Evaluation period expired'),
  EVAL_WILL_EXPIRE_WARNING: lic(3, 'Evaluation period will expire in <time>'),
  EVAL_EXPIRED_WARNING: lic(3, 'Evaluation period expired on <time>'),
  ID_CERT_EXPIRED: lic(
    3,
    'Identity certificate expired. Agent will transition to the unidentified (not registered) state.',
  ),
  ID_CERT_EXPIRED_WARNING: lic(3, "This device's registration will expire in <time>."),
  ID_CERT_RENEW_NOT_STARTED: lic(3, 'Identity certificate start date not reached yet'),
  ID_CERT_RENEW_FAILED: lic(3, 'Identity certificate renewal failed: <reason>'),
  AUTH_RENEW_FAILED: lic(3, 'Authorization renewal with <peer> failed: <reason>'),
  COMM_FAILED: lic(3, 'Communications failure with <peer>: <reason>'),
  CERTIFICATE_VALIDATION: lic(3, 'Certificate validation failed by smart agent: <reason>'),
  INVALID_TAG: lic(3, 'The entitlement tag is invalid: <tag>'),
  INVALID_ROLE_STATE: lic(3, 'The current role "<role>" is not allowed to move to the new role: "<next>"'),
  HOT_STANDBY_OUT_OF_SYNC: lic(
    3,
    'Smart Licensing agent on hot standby is out of sync with active Smart Licensing agent',
  ),
  REG_EXPIRED_CLOCK_CHANGE: lic(
    3,
    'Smart Licensing registration has expired because the system time was changed outside the validity period of the registration period. The agent will transition to the un-registered state in 60 minutes.',
  ),
  USAGE_NO_ACK: lic(3, 'A Usage report acknowledgement has not been received in the last <days> days.'),
  HOSTNAME_MATCHED_UDI: lic(3, 'The host name <hostname> equals a field of the UDI of this device'),
  NOT_AUTHORIZED: lic(
    3,
    'The entitlement <tag> in Not Authorized to be used. Reason: License not present in SLR auth code',
  ),
  RESERVE_AUTH_FAILED: lic(3, 'Failed to validate the Reservation Authorization Code. Failure Reason: <reason>'),
  AUTHORIZATION_INSTALL_FAILED: lic(
    3,
    'The install of a new licensing authorization code has failed on <udi>: <reason>',
  ),
  TRUST_CODE_INSTALL_FAILED: lic(3, 'The install of a new licensing trust code has failed on <udi>: <reason>'),
  TRUST_CODE_EXPIRED: lic(3, 'The licensing trust code on <udi> expired'),
  UPGRADED_TO_POLICY: lic(3, 'This release reports what is used. <from>: <how>'),
  CONFIG_IGNORED: lic(4, 'This release has no such configuration line, and ignores it: <line>'),
  IN_OVERAGE: lic(4, 'One or more entitlements are in overage'),
  USAGE_REFUSED: lic(4, 'Usage report <id> was refused, and is part of the next one: <reason>'),
  ENFORCED: lic(4, 'Smart Licensing enforcement is in force: <reason>'),
  SYSTEM_CLOCK_CHANGED: lic(5, 'Smart Agent for Licensing System clock has been changed'),
  IN_COMPLIANCE: lic(5, 'All entitlements and licenses in use on this device are authorized'),
  EVAL_START: lic(5, 'Entering evaluation period'),
  AUTHORIZATION_EXPIRED: lic(5, 'Authorization expired'),
  COMM_RESTORED: lic(5, 'Communications with <peer> restored'),
  ENFORCEMENT_REMOVED: lic(5, 'Smart Licensing enforcement is removed'),
  AGENT_READY: lic(6, 'Smart Agent for Licensing is initialized'),
  AGENT_ENABLED: lic(6, 'Smart Agent for Licensing is enabled'),
  DISABLED: lic(6, 'Smart Agent for Licensing disabled'),
  AGENT_REG_SUCCESS: lic(6, 'Smart Agent for Licensing Registration with <peer> successful'),
  AGENT_DEREG_SUCCESS: lic(6, 'Smart Agent for Licensing De-registration with <peer> successful'),
  AGENT_ALREADY_REGISTER: lic(6, 'Smart Agent is already registered with <peer>'),
  AGENT_ALREADY_DEREGISTER: lic(6, 'Smart Agent is already Deregistered with <peer>'),
  ID_CERT_RENEW_SUCCESS: lic(6, 'Identity certificate renewal successful'),
  AUTH_RENEW_SUCCESS: lic(6, 'Authorization renewal with <peer> successful'),
  EXPORT_CONTROLLED: lic(6, 'Usage of export controlled features is <allowed>'),
  RESERVED_INSTALLED: lic(6, '<kind> License Reservation Authorization code installed for udi <member>'),
  RESERV_ENABLED: lic(6, 'License reservation is enabled'),
  RESERV_DISABLED: lic(6, 'License reservation is disabled'),
  RESERV_REQUESTED: lic(6, 'A license reservation request code was generated for udi <member>'),
  RESERV_CANCELLED: lic(6, 'The license reservation request was cancelled for udi <member>'),
  RESERV_RETURNED: lic(6, 'The license reservation was returned for udi <member>'),
  AUTHORIZATION_INSTALL_SUCCESS: lic(6, 'A new licensing authorization code was successfully installed on: <udi>'),
  AUTHORIZATION_REMOVED: lic(6, 'A licensing authorization code has been removed from <udi>'),
  TRUST_CODE_INSTALL_SUCCESS: lic(6, 'A new licensing trust code was successfully installed on <udi>'),
  POLICY_INSTALL_SUCCESS: lic(6, 'A new licensing policy was successfully installed.'),
  REPORTING_NOT_SUPPORTED: lic(
    4,
    'The CSSM OnPrem that this product instance is connected to is down rev and does not support the enhanced policy and usage reporting mode.',
  ),
  POLICY_REMOVED: lic(6, 'The licensing policy has been removed.'),
  REPORTING_REQUIRED: lic(6, 'A Usage report acknowledgement will be required in <days> days.'),
  HA_ROLE_CHANGED: lic(6, 'Smart Agent HA role changed to <role>.'),
  HA_CHASSIS_ROLE_CHANGED: lic(6, 'Smart Agent HA chassis role changed to <role>.'),
  HOT_STANDBY_IN_SYNC: lic(6, 'Smart Licensing agent on hot standby is in sync with active Smart Licensing agent'),
  ROOTS_UPDATED: lic(6, 'Smart Licensing trust anchors updated to version <version>'),

  // Voice platforms.
  SIP_EVAL_WARNING: message('SIP', 3, 'The evaluation period is about to expire in <time>!', 'LICENSING'),
  SIP_EVAL_EXPIRED: message('SIP', 3, 'Evaluation period has expired!', 'LICENSING'),
  CUBE_CALL_BLOCKED: message('CUBE', 1, 'SIP-SIP call blocked due to CUBE Licensing Enforcement', 'LICENSING'),
  CUBE_DYNAMIC: message(
    'CUBE',
    3,
    " SIP trunking (CUBE) licensing is now based on dynamic sessions counting, static license capacity configuration through 'mode border-element license capacity' would be ignored.",
    'LICENSING',
  ),
  CUBE_PERIOD_RAISED: message(
    'SIP',
    5,
    'CUBE license reporting period has been set to the minimum value of 8 hours.',
    'LICENSING',
  ),
  SIP_DISABLED: message('SIP', 3, 'SIP services are disabled, because no usage report was acknowledged.', 'LICENSING'),
  SIP_ENABLED: message('SIP', 5, 'SIP services are enabled.', 'LICENSING'),
  LICENSE_INFO: message('CUBE', 5, 'Requesting for <count> CUBE <kind> trunk licenses'),

  // Call-home.
  CALL_HOME_ENABLED: message('CALL_HOME', 6, 'Call-home is enabled by Smart Agent for Licensing.'),
  SL_MESSAGE_FAILED: message('CALL_HOME', 5, 'Fail to send out Smart Licensing message to: <url> (ERR <error>)'),
  SCH_REGISTRATION_IN_PROGRESS: message(
    'CALL_HOME',
    6,
    'SCH device registration is in progress. Call-home polls SCH server for registration result. You can also check SCH registration status with "call-home request registration-info" under EXEC mode.',
  ),

  // The platform client of IOS XR.
  STATE_CHANGE: message('LICENSE-PLAT_CLIENT', 6, 'Licensing platform state changing from <from> to <to>'),

  // For the traps alone; see src/traps.
  ENTITLEMENT_MODE: unlogged('<tag> <count> <mode>'),
  SERVICE_OOC: unlogged('<tag>'),
  SERVICE_OOC_CLEAR: unlogged('<tag>'),
  USAGE_ACK: unlogged(''),
  ACK_STATE: unlogged('<mode>'),
  COMM_DOWN: unlogged('<reason>'),
  EXPORT_HA_MISMATCH: unlogged(''),
  EVAL_MODE_CLEAR: unlogged(''),
  EVAL_EXPIRED_CLEAR: unlogged(''),
  SERVICE_EVAL_EXPIRED: unlogged('<tag>'),
  SERVICE_EVAL_EXPIRED_CLEAR: unlogged('<tag>'),
} as const satisfies Record<string, Message>;

const AGENT_2 = {
  AGENT_DEREG_FAILED: 'Smart Agent for Licensing DeRegistration with <bare> failed: <reason>',
  AUTH_RENEW_FAILED: 'Authorization renewal with <peer> : <reason>',
  COMM_FAILED: 'Communications failure with <peer> : <reason>',
} as const;
const AGENT_4 = {
  ...AGENT_2,
  AUTH_RENEW_SUCCESS: 'Authorization renewal with <peer>. State=<state> for udi <udi>',
} as const;
/**
 * Texts that an edition words in its own way. One whose parameters are not all given gives way to the common text. `<state>`
 * is `authorized` or `OOC`; a reason that names a device ends with ` for udi <udi>` by itself.
 */
export const VARIANTS = {
  'agent-1': {},
  'agent-2': AGENT_2,
  'agent-4': AGENT_4,
  'agent-5': AGENT_4,
} as const satisfies Record<Edition, { readonly [M in MessageName]?: string }>;

export type MessageName = keyof typeof MESSAGES;

type Parameters<T extends string> = T extends `${string}<${infer P}>${infer Rest}` ? P | Parameters<Rest> : never;
type Given<T extends string> = Exclude<Parameters<T>, 'peer' | 'bare' | 'udi'>;
type Common<M extends MessageName> = Given<(typeof MESSAGES)[M]['text']>;
type Varied<M extends MessageName> = {
  [E in Edition]: M extends keyof (typeof VARIANTS)[E] ? Given<(typeof VARIANTS)[E][M] & string> : never;
}[Edition];

/** A message that is due, with its parameters; those that only a variant names may be left out. */
export type Notice = {
  [M in MessageName]: { readonly message: M } & { readonly [P in Common<M>]: string } & {
    readonly [P in Exclude<Varied<M>, Common<M>>]?: string;
  };
}[MessageName];

/** The text of a notice, in the words of an edition; `udi` as the screens of the platform show it. */
export function textOf(notice: Notice, peer: string, edition?: Edition, udi?: string): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...notice,
    peer,
    bare: peer.replace(/^the /, ''),
    udi,
  };
  const texts: { readonly [M in MessageName]?: string } = edition === undefined ? {} : VARIANTS[edition];
  const variant = texts[notice.message];
  const { text } = MESSAGES[notice.message];
  return (variant === undefined ? null : filled(variant, values)) ?? filled(text, values) ?? text;
}

/** Null where a value is missing. One pass: a `<name>` that comes from outside stays as it came. */
function filled(text: string, values: Readonly<Record<string, string | undefined>>): string | null {
  let whole = true;
  const result = text.replace(/<(\w+)>/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) whole = false;
    return value ?? '';
  });
  return whole ? result : null;
}

/** What a notice says in the log; null where it is for the traps alone. */
export function saidOf(notice: Notice, peer: string, edition?: Edition, udi?: string): Said | null {
  const { severity, facility, mnemonic = notice.message } = MESSAGES[notice.message];
  return facility === '' ? null : { severity, facility, mnemonic, text: textOf(notice, peer, edition, udi) };
}

/** `<error>` of SL_MESSAGE_FAILED: the two that a field notice prints. Which loss is which is ours. */
export const sendError = (reason: LossReason): string =>
  reason === 'timeout' || reason === 'unreachable' ? '207 : Connection time out' : '205 : Request Aborted';
