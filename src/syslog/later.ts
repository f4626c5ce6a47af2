/**
 * Messages of the vendor that this agent does not raise yet: policy mode, reservations, high availability, and what happens
 * inside other agents only. The same form as messages.ts, with meaning and action beside. For the documents; the guest never
 * reads this, and a message that is raised moves to messages.ts and meanings.ts.
 */
import { ASA, type Meaning, NONE, ours, unconfirmed, vendor } from './meanings.ts';
import { lic, type Message, message } from './messages.ts';

const FORUM = 'forum capture';
const SLR = 'capture of a reservation';
const FORCE = 'Register again with force.';
const AGAIN = 'Fetch a new code from the authority and install it.';
const REPORT = 'Report it, with show license tech support.';
const pki = (severity: number, text: string) => message('PKI', severity, text);
const asa = (severity: number, mnemonic: string, text: string) => message('ASA', severity, text, mnemonic);

export const LATER: Readonly<Record<string, Message & Meaning>> = {
  XDM_INIT_FAILED: {
    ...lic(2, 'Initialization of the data model failed'),
    ...unconfirmed('The agent did not start.', REPORT),
  },
  BAD_MODE: { ...lic(3, 'An unknown mode was specified: <mode>'), ...vendor(ASA, 'A fault of the agent.', REPORT) },
  BAD_NOTIF: {
    ...lic(3, 'A bad notification type was specified: <type>'),
    ...vendor(ASA, 'A fault of the agent.', REPORT),
  },
  ENTITLEMENT_RENEW_FAILED: {
    ...lic(3, 'Entitlement authorization with <peer> failed: <reason>'),
    ...vendor(ASA, 'What AUTH_RENEW_FAILED is, of older agents.', FORCE),
  },
  COMM_INIT_FAILED: {
    ...lic(5, 'Failed to initialize communications with <peer>: <reason>'),
    ...vendor(ASA, 'The transport could not be made ready: nothing can be sent.', REPORT),
  },
  CUBE_PERIOD_RAISED: {
    ...message('SIP', 5, 'CUBE license reporting period has been set to the minimum value of 8 hours.', 'LICENSING'),
    ...vendor(
      'boot log of a VG400',
      'A saved configuration has a reporting period shorter than the shortest one of the policy mode.',
      'Configure 8 hours or more.',
    ),
  },
  INVALID_ROLE_STATE: {
    ...lic(3, 'The current role "<role>" is not allowed to move to the new role: "<next>"'),
    ...vendor(ASA, 'Two supervisors do not agree on who is active.', REPORT),
  },
  CONFIG_OUT_OF_SYNC: {
    ...lic(
      3,
      'Trusted Store Enable flag not in sync with System Configuration, TS flag <stored> Config flag <configured>',
    ),
    ...vendor(ASA, 'Stored and configured state differ at boot; what is configured holds.', NONE),
  },
  ROOT_CERT_MISMATCH_PROD: {
    ...lic(3, 'Certificate type mismatch'),
    ...vendor(ASA, 'Production and development roots are mixed.', 'Install the roots of the authority in use.'),
  },
  HOT_STANDBY_OUT_OF_SYNC: {
    ...lic(3, 'Smart Licensing agent on hot standby is out of sync with active Smart Licensing agent'),
    ...vendor(ASA, 'The standby would not carry on where the active stops.', 'Reload the standby.'),
  },
  NOT_AUTHORIZED: {
    ...lic(3, 'The entitlement <tag> in Not Authorized to be used. Reason: License not present in SLR auth code'),
    ...vendor(SLR, 'The reservation lacks a licence that is in use.', 'Change the reservation, or use less.'),
  },
  RESERVE_AUTH_FAILED: {
    ...lic(3, 'Failed to validate the Reservation Authorization Code. Failure Reason: <reason>'),
    ...unconfirmed('The code was refused.', AGAIN),
  },
  AUTHORIZATION_INSTALL_FAILED: {
    ...lic(3, 'The install of a new licensing authorization code has failed on <udi>: <reason>'),
    ...unconfirmed('The code was refused.', AGAIN),
  },
  POLICY_INSTALL_FAILED: {
    ...lic(3, 'The installation of a new licensing policy has failed: <reason>'),
    ...unconfirmed('The policy was refused; the one before holds.', 'Fetch the policy again.'),
  },
  TRUST_CODE_INSTALL_FAILED: {
    ...lic(3, 'The install of a new licensing trust code has failed on <udi>: <reason>'),
    ...vendor('Catalyst 9400 guide', 'No trust with the authority.', 'Ask for trust with a new token.'),
  },
  USAGE_NO_ACK: {
    ...lic(3, 'A Usage report acknowledgement has not been received in the last <days> days.'),
    ...unconfirmed('A report is overdue by policy.', 'Send the reports, and install what comes back.'),
  },
  CONFIG_NOT_SAVED: {
    ...lic(4, 'Smart Licensing configuration has not been saved'),
    ...unconfirmed('Running and startup configuration differ.', 'Save the configuration.'),
  },
  REPORTING_NOT_SUPPORTED: {
    ...lic(
      4,
      'The CSSM OnPrem that this product instance is connected to is down rev and does not support the enhanced policy and usage reporting mode.',
    ),
    ...vendor(FORUM, 'The authority on the premises is too old.', 'Upgrade it.'),
  },
  ENTITLEMENT_RENEW_SUCCESS: {
    ...lic(6, 'Entitlement authorization renewal with <peer> successful'),
    ...vendor(ASA, 'What AUTH_RENEW_SUCCESS is, of older agents.', NONE),
  },
  HA_ROLE_CHANGED: {
    ...lic(6, 'Smart Agent HA role changed to <role>.'),
    ...vendor(ASA, 'Active or Standby.', NONE),
  },
  HA_CHASSIS_ROLE_CHANGED: {
    ...lic(6, 'Smart Agent HA chassis role changed to <role>.'),
    ...vendor(ASA, 'The same, of a chassis.', NONE),
  },
  HOT_STANDBY_IN_SYNC: {
    ...lic(6, 'Smart Licensing agent on hot standby is in sync with active Smart Licensing agent'),
    ...unconfirmed('The standby can carry on.', NONE),
  },
  RESERVED_INSTALLED: {
    ...lic(6, 'Specific License Reservation Authorization code installed for udi <udi>'),
    ...vendor(SLR, 'The device is licensed without a link.', NONE),
  },
  RESERV_ENABLED: { ...lic(6, 'License reservation is enabled'), ...ours('Codes can be asked for.', NONE) },
  RESERV_DISABLED: { ...lic(6, 'License reservation is disabled'), ...ours('No codes.', NONE) },
  RESERV_REQUESTED: {
    ...lic(6, 'A license reservation request code was generated for udi <udi>'),
    ...ours('A reservation is in progress.', 'Enter the code at the authority.'),
  },
  RESERV_CANCELLED: {
    ...lic(6, 'The license reservation request was cancelled for udi <udi>'),
    ...ours('The code is worth nothing any more.', NONE),
  },
  RESERV_RETURNED: {
    ...lic(6, 'The license reservation was returned for udi <udi>'),
    ...ours('The device is not registered.', 'Enter the return code at the authority.'),
  },
  AUTHORIZATION_INSTALL_SUCCESS: {
    ...lic(6, 'A new licensing authorization code was successfully installed on: <udi>'),
    ...unconfirmed('Licences of the code can be used.', NONE),
  },
  AUTHORIZATION_REMOVED: {
    ...lic(6, 'A licensing authorization code has been removed from <udi>'),
    ...unconfirmed('Its licences can be used no more.', NONE),
  },
  POLICY_INSTALL_SUCCESS: {
    ...lic(6, 'A new licensing policy was successfully installed.'),
    ...unconfirmed('Reports are due by it.', NONE),
  },
  POLICY_REMOVED: {
    ...lic(6, 'The licensing policy has been removed.'),
    ...unconfirmed('The built-in policy holds.', NONE),
  },
  TRUST_CODE_INSTALL_SUCCESS: {
    ...lic(6, 'A new licensing trust code was successfully installed on <udi>'),
    ...unconfirmed('The device and the authority trust each other.', NONE),
  },
  REPORTING_REQUIRED: {
    ...lic(6, 'A Usage report acknowledgement will be required in <days> days.'),
    ...vendor('boot log of an ISR 1100', 'A report is due by policy.', 'Send the reports in time.'),
  },
  DAILY_JOB_TIMER_RESET: {
    ...lic(7, 'Daily job timer reset'),
    ...unconfirmed('The daily job was set to another time.', NONE),
  },

  NON_AUTHORITATIVE_CLOCK: {
    ...pki(2, 'PKI functions can not be initialized until an authoritative time source, like NTP, can be obtained.'),
    ...unconfirmed('There is no trust point before the clock is right.', 'Set or synchronise the clock.'),
  },
  AUTHORITATIVE_CLOCK: {
    ...pki(6, 'The system clock has been set.'),
    ...unconfirmed('Certificates can be checked.', NONE),
  },
  CONFIGAUTOSAVE: {
    ...pki(6, 'Running configuration saved to NVRAM'),
    ...unconfirmed('The trust point is saved.', NONE),
  },
  TRUSTPOINT_CREATE: {
    ...pki(6, 'Trustpoint: SLA-TrustPoint created succesfully'),
    ...vendor('boot log of an ISR 1100', 'The trust point of the agent is there.', NONE),
  },

  // The call-home of ASA: its messages have numbers for mnemonics, and the guide gives their subjects.
  ASA_120001: { ...asa(5, '120001', 'Smart Call-Home Module was started.'), ...unconfirmed('Call-home runs.', NONE) },
  ASA_120002: {
    ...asa(5, '120002', 'Smart Call-Home Module was terminated.'),
    ...unconfirmed('Call-home stopped.', NONE),
  },
  ASA_120003: { ...asa(6, '120003', 'Process event <group> <title>'), ...unconfirmed('An event is taken up.', NONE) },
  ASA_120004: {
    ...asa(4, '120004', 'Event <group> <title> is dropped. Reason <reason>'),
    ...unconfirmed('An event is lost.', 'Read the reason.'),
  },
  ASA_120005: {
    ...asa(4, '120005', 'Message <group> to <destination> is dropped. Reason <reason>'),
    ...unconfirmed('A message is lost.', 'Read the reason.'),
  },
  ASA_120006: {
    ...asa(4, '120006', 'Delivering message <group> to <destination> failed. Reason <reason>'),
    ...unconfirmed('A message did not get out.', 'Check the way to the destination.'),
  },
  ASA_120007: {
    ...asa(6, '120007', 'Message <group> to <destination> delivered.'),
    ...unconfirmed('A message got out.', NONE),
  },
  ASA_120008: { ...asa(5, '120008', 'SCH client <client> is activated.'), ...unconfirmed('A client joined.', NONE) },
  ASA_120009: { ...asa(5, '120009', 'SCH client <client> is deactivated.'), ...unconfirmed('A client left.', NONE) },
  ASA_120010: {
    ...asa(3, '120010', 'Notify command <command> to SCH client <client> failed. Reason <reason>.'),
    ...unconfirmed('A client could not be told.', 'Read the reason.'),
  },
  ASA_120011: {
    ...asa(
      4,
      '120011',
      'To ensure Smart Call Home can properly communicate with Cisco, use the command dns name-server to specify at least one DNS server',
    ),
    ...unconfirmed('There is no name server.', 'Configure one.'),
  },
  ASA_120012: {
    ...asa(5, '120012', 'User <user> chose call-home anonymous reporting at the prompt.'),
    ...unconfirmed('An answer of an operator.', NONE),
  },
};
