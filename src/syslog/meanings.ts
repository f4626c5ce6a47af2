/**
 * What the messages of messages.ts mean, what to do, and where their texts are from: for the documents. The guest never
 * reads this; tidy sees to it.
 */
import type { MessageName } from './messages.ts';

export interface Meaning {
  readonly meaning: string;
  readonly action: string;
  /** `vendor`: the text stands in a document we opened; `unconfirmed`: it is what is generally known of it. */
  readonly from: 'vendor' | 'unconfirmed' | 'ours';
  /** The document; empty where there is none. */
  readonly source: string;
}
export const vendor = (source: string, meaning: string, action: string): Meaning => ({
  meaning,
  action,
  from: 'vendor',
  source,
});
export const unconfirmed = (meaning: string, action: string): Meaning => ({
  meaning,
  action,
  from: 'unconfirmed',
  source: '',
});
export const ours = (meaning: string, action: string): Meaning => ({ meaning, action, from: 'ours', source: '' });

export const NONE = 'No action is required.';
const REACH = 'Check name servers, routes, proxy and the destination address of the call-home profile.';
export const ASA = 'ASA syslog guide';
const CBR8 = 'cBR-8 guide';
const CUBE = 'CUBE guide';
const SLR = 'capture of a reservation';
const CUBE_CONFIG = 'CUBE configuration guide';
const VOICE_BOOT = 'boot log of a VG400';
const FIELD_NOTICE = 'field notice CSCvx00521';

export const MEANINGS: Readonly<Record<MessageName, Meaning>> = {
  PLATFORM_ERROR: vendor(
    'Cisco 8000 guide',
    'The platform gave data that cannot be right, or the agent caught a fault of its own; the state before it stands.',
    'Keep the text and the recording of the session, and report it.',
  ),
  VAULT_REFUSED: ours(
    'A stored vault was torn, belongs to another device, or is older than the rollback counter.',
    'None if the other slot was accepted. Otherwise register again; find out who wrote the storage.',
  ),
  AGENT_REG_FAILED: vendor(
    CBR8,
    'The product instance could not be registered.',
    'Read the reason: a new token, or the way to the authority. Where data and signature do not match: once more, with force.',
  ),
  AGENT_DEREG_FAILED: vendor(
    'NCS 1004 guide',
    'The registration is removed here, but the authority could not be told.',
    'Remove the product instance at the authority by hand.',
  ),
  OUT_OF_COMPLIANCE: vendor(
    ASA,
    'The virtual account holds fewer licences than are in use.',
    'Buy or move licences, or use less; show license usage names the entitlements.',
  ),
  EVAL_EXPIRED: vendor(ASA, 'The 90 days are used up.', 'Register the product instance.'),
  EVAL_WILL_EXPIRE_WARNING: vendor(
    ASA,
    'The product instance is not registered and its evaluation runs out.',
    'Register the product instance.',
  ),
  EVAL_EXPIRED_WARNING: vendor(
    ASA,
    'Reminder, each hour while unregistered with licences in use.',
    'Register the product instance.',
  ),
  ID_CERT_EXPIRED: vendor(
    ASA,
    'No renewal succeeded before the certificate ended.',
    'Restore the way to the authority and register again.',
  ),
  ID_CERT_EXPIRED_WARNING: vendor(ASA, 'The ID certificate was not renewed for long.', REACH),
  ID_CERT_RENEW_NOT_STARTED: vendor(
    ASA,
    'The wall clock stands before the start of the ID certificate.',
    'Correct the clock; nothing is lost meanwhile.',
  ),
  ID_CERT_RENEW_FAILED: vendor(ASA, 'A renewal was tried in vain; it is retried.', REACH),
  AUTH_RENEW_FAILED: vendor(
    'NCS 1004 guide',
    'The authority gave no answer, or not a good one; it is retried.',
    'If the data and signature do not match, register again with force.',
  ),
  COMM_FAILED: vendor(CBR8, 'No message gets through.', REACH),
  CERTIFICATE_VALIDATION: vendor(
    ASA,
    'An answer came that is not by the authority for this device and this request. It changed nothing.',
    'Find out who answers at the destination address.',
  ),
  INVALID_TAG: vendor(
    ASA,
    'The authority does not know this entitlement tag.',
    'Check the release of the image against the licences of the account.',
  ),
  REG_EXPIRED_CLOCK_CHANGE: vendor(
    ASA,
    'A synchronised clock stands beyond the end of the ID certificate.',
    'Correct the clock within the hour; then nothing is lost.',
  ),
  USAGE_NO_ACK: unconfirmed(
    'No acknowledgement came by the day that the policy names. It is repeated each day.',
    'Send the reports (license smart sync), or save them to a file and import what comes back.',
  ),
  HOSTNAME_MATCHED_UDI: ours(
    'The device is called like its product or serial number; an authority may refuse to register it.',
    'Give the device another host name, then register.',
  ),
  AUTHORIZATION_INSTALL_FAILED: unconfirmed(
    'The authority gave no authorization code.',
    'Read the reason: licences of the account, or the way there. Then ask for it again.',
  ),
  TRUST_CODE_INSTALL_FAILED: vendor(
    'Catalyst 9400 guide',
    'There is no trust with the authority: reports are not taken from this device.',
    'Read the reason: a new token, the clock, force where a code is installed. Then ask for trust again.',
  ),
  TRUST_CODE_EXPIRED: ours(
    'No renewal of the trust code succeeded before it ended.',
    'Restore the way to the authority, or ask for trust with a new token.',
  ),
  UPGRADED_TO_POLICY: ours(
    'The release before had this device registered, or evaluating; from this one on usage is reported and acknowledged.',
    'Configure the transport, establish trust where it needs one, and send a first report in time.',
  ),
  CONFIG_IGNORED: ours(
    'A line of the startup configuration is not known to this release.',
    'Remove it, and save the configuration. A reservation must be returned before such an upgrade.',
  ),
  IN_OVERAGE: vendor(
    ASA,
    'More is in use than was bought, within what the contract allows. Nothing is locked.',
    'Buy what is in use before the contract is settled.',
  ),
  USAGE_REFUSED: ours(
    'The authority did not take a report. What was used counts on in the report that is open.',
    'Read the reason; where it stays, ask for trust again.',
  ),
  ENFORCED: ours(
    'What the platform locks for want of a licence is locked.',
    'Register, or restore the way to the authority; the commands for that are never locked.',
  ),
  SYSTEM_CLOCK_CHANGED: vendor(
    ASA,
    'The wall clock was stepped. Periods neither grow nor end by it.',
    'Synchronise the clock.',
  ),
  IN_COMPLIANCE: vendor(ASA, 'Everything in use is covered.', NONE),
  EVAL_START: vendor('boot log of a Catalyst 9300', 'Licences are in use without a registration.', 'Register in time.'),
  AUTHORIZATION_EXPIRED: vendor(
    ASA,
    'The authority has not answered for 90 days.',
    'Restore the way to the authority.',
  ),
  COMM_RESTORED: vendor(ASA, 'A message got through again.', NONE),
  ENFORCEMENT_REMOVED: ours('What was locked is free again.', NONE),
  AGENT_READY: vendor(ASA, 'The agent has started.', NONE),
  AGENT_ENABLED: vendor(ASA, 'The agent is on.', NONE),
  DISABLED: vendor(
    ASA,
    'The agent was turned off; nothing is licensed by it.',
    'Turn it on where licences are in use.',
  ),
  AGENT_REG_SUCCESS: vendor(ASA, 'The product instance is registered.', NONE),
  AGENT_DEREG_SUCCESS: vendor(ASA, 'The product instance is removed here and at the authority.', NONE),
  AGENT_ALREADY_REGISTER: vendor(
    ASA,
    'A second registration was asked for without force.',
    'Use force to register anew.',
  ),
  AGENT_ALREADY_DEREGISTER: vendor(ASA, 'There is no registration to remove.', NONE),
  ID_CERT_RENEW_SUCCESS: vendor(ASA, 'The registration is good for a year.', NONE),
  AUTH_RENEW_SUCCESS: vendor(ASA, 'The authority answered for every licence in use.', NONE),
  EXPORT_CONTROLLED: vendor(
    'boot log of an ISR 1100',
    'What the registration token allows; not allowed while unregistered.',
    NONE,
  ),
  AUTHORIZATION_INSTALL_SUCCESS: unconfirmed('Licences of the code can be used.', NONE),
  AUTHORIZATION_REMOVED: unconfirmed('Its licences can be used no more.', NONE),
  TRUST_CODE_INSTALL_SUCCESS: unconfirmed('The device and the authority trust each other.', NONE),
  POLICY_INSTALL_SUCCESS: unconfirmed('The account has a policy of its own: reports are due by it.', NONE),
  REPORTING_NOT_SUPPORTED: vendor('forum capture', 'The authority on the premises is too old.', 'Upgrade it.'),
  POLICY_REMOVED: unconfirmed('The policy of the account was taken away; the built-in one holds.', NONE),
  REPORTING_REQUIRED: vendor('boot log of an ISR 1100', 'A report is due by policy.', 'Send the reports in time.'),
  INVALID_ROLE_STATE: vendor(
    ASA,
    'The platform would have no active supervisor, or has two: nothing changes.',
    'Find out who is active; reload the other one.',
  ),
  HOT_STANDBY_OUT_OF_SYNC: vendor(
    ASA,
    'The standby would not carry on where the active stops; of a supervisor that took over: it was told nothing in this boot.',
    'Reload the standby. After a takeover, look whether the device is registered.',
  ),
  HA_ROLE_CHANGED: vendor(ASA, 'Active or Standby.', NONE),
  HA_CHASSIS_ROLE_CHANGED: vendor(ASA, 'The same, of a chassis.', NONE),
  HOT_STANDBY_IN_SYNC: unconfirmed('The standby can carry on again.', NONE),
  ROOTS_UPDATED: ours('The authority rotated its root keys; a threshold of the old ones signed the new ones.', NONE),
  NOT_AUTHORIZED: vendor(
    SLR,
    'The reservation lacks a licence that is in use, or gives fewer, or its term is over.',
    'Change the reservation, or use less.',
  ),
  RESERVE_AUTH_FAILED: unconfirmed('The code was refused.', 'Fetch a new code from the authority and install it.'),
  RESERVED_INSTALLED: vendor(SLR, 'The device is licensed without a link.', NONE),
  RESERV_ENABLED: ours('Codes can be asked for.', NONE),
  RESERV_DISABLED: ours('No codes.', NONE),
  RESERV_REQUESTED: ours('A reservation is in progress.', 'Enter the code at the authority.'),
  RESERV_CANCELLED: ours('The code is worth nothing any more.', NONE),
  RESERV_RETURNED: ours('The device is not registered.', 'Enter the return code at the authority.'),

  SIP_EVAL_WARNING: vendor(
    CUBE,
    'The evaluation runs out; with its end the SIP service goes down. Said with EVAL_WILL_EXPIRE_WARNING.',
    'Register the product instance.',
  ),
  SIP_EVAL_EXPIRED: vendor(
    CUBE,
    'The evaluation is used up and the SIP service is down. Said with each EVAL_EXPIRED and EVAL_EXPIRED_WARNING.',
    'Register the product instance.',
  ),
  CUBE_CALL_BLOCKED: vendor(CUBE, 'A SIP-to-SIP call was refused.', 'Register the product instance.'),
  CUBE_DYNAMIC: vendor(
    VOICE_BOOT,
    'Licences follow the sessions in use; the capacity that is configured counts for nothing.',
    'Remove the capacity from the configuration.',
  ),
  CUBE_PERIOD_RAISED: vendor(
    VOICE_BOOT,
    'A saved configuration has a reporting period shorter than the shortest one of the policy mode.',
    'Configure 8 hours or more.',
  ),
  SIP_DISABLED: ours(
    'No usage report was acknowledged before the deadline of the policy: no call is processed.',
    'Report with license smart sync all; or save the reports, upload them, and import the acknowledgment.',
  ),
  SIP_ENABLED: ours('A usage report was acknowledged: calls are processed again.', NONE),
  LICENSE_INFO: vendor(CUBE_CONFIG, 'So many trunk licences are asked for: the peak of the last period.', NONE),

  CALL_HOME_ENABLED: vendor('boot log of an ISR 1100', 'Call-home was off, and the agent needs it.', NONE),
  SL_MESSAGE_FAILED: vendor(FIELD_NOTICE, 'A message did not get out, or nothing came back.', REACH),
  SCH_REGISTRATION_IN_PROGRESS: vendor(
    'CUBE guide, cut off after "Call-home polls SC"; the rest is unconfirmed',
    'A registration is under way.',
    NONE,
  ),

  STATE_CHANGE: vendor(
    'boot log of an NCS 5500',
    'What the platform makes of the registration and the authorization is another state.',
    NONE,
  ),

  ENTITLEMENT_MODE: ours('The authority says something else of an entitlement than before.', NONE),
  SERVICE_OOC: ours('A service or feature is out of compliance.', 'Buy or move licences, or use less.'),
  SERVICE_OOC_CLEAR: ours('It is covered again, or no longer in use.', NONE),
  USAGE_ACK: ours('The authority acknowledged reports.', NONE),
  ACK_STATE: ours('How it stands with the acknowledgement when the device starts.', NONE),
  COMM_DOWN: ours('The first of the messages that do not get through.', REACH),
  EXPORT_HA_MISMATCH: ours('A supervisor came with another export authorization than its chassis has.', NONE),
  EVAL_MODE_CLEAR: ours('The evaluation no longer counts.', NONE),
  EVAL_EXPIRED_CLEAR: ours('The used-up evaluation no longer matters: the device is registered and answered.', NONE),
  SERVICE_EVAL_EXPIRED: ours('The grace of a feature that is out of compliance is over.', 'Buy or move licences.'),
  SERVICE_EVAL_EXPIRED_CLEAR: ours('It is covered again, or no longer in use.', NONE),
};
