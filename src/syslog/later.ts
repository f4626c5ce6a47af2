/**
 * Messages of the vendor that this agent does not raise yet: policy mode, reservations, high availability, and what happens
 * inside other agents only. The same form as messages.ts, with meaning and action beside. For the documents; the guest never
 * reads this, and a message that is raised moves to messages.ts and meanings.ts.
 */
import { ASA, type Meaning, NONE, unconfirmed, vendor } from './meanings.ts';
import { lic, type Message, message } from './messages.ts';

const FORCE = 'Register again with force.';
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
  POLICY_INSTALL_FAILED: {
    ...lic(3, 'The installation of a new licensing policy has failed: <reason>'),
    ...unconfirmed('The policy was refused; the one before holds.', 'Fetch the policy again.'),
  },
  CONFIG_NOT_SAVED: {
    ...lic(4, 'Smart Licensing configuration has not been saved'),
    ...unconfirmed('Running and startup configuration differ.', 'Save the configuration.'),
  },
  ENTITLEMENT_RENEW_SUCCESS: {
    ...lic(6, 'Entitlement authorization renewal with <peer> successful'),
    ...vendor(ASA, 'What AUTH_RENEW_SUCCESS is, of older agents.', NONE),
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
