/** Both catalogues together hold every message that documents of the vendor name, each in one of them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LATER } from '../../src/syslog/later.ts';
import { MESSAGES, type Message } from '../../src/syslog/messages.ts';

const printed = (facility: string, severity: number, mnemonics: string) =>
  mnemonics.split(' ').map(mnemonic => `%${facility}-${severity}-${mnemonic}`);
const VENDOR = [
  ...printed('SMART_LIC', 2, 'PLATFORM_ERROR XDM_INIT_FAILED'),
  ...printed('SMART_LIC', 3, 'AGENT_REG_FAILED AGENT_DEREG_FAILED OUT_OF_COMPLIANCE EVAL_EXPIRED'),
  ...printed('SMART_LIC', 3, 'EVAL_WILL_EXPIRE_WARNING EVAL_EXPIRED_WARNING BAD_MODE BAD_NOTIF ID_CERT_EXPIRED'),
  ...printed('SMART_LIC', 3, 'ID_CERT_EXPIRED_WARNING ID_CERT_RENEW_NOT_STARTED ID_CERT_RENEW_FAILED'),
  ...printed('SMART_LIC', 3, 'ENTITLEMENT_RENEW_FAILED AUTH_RENEW_FAILED COMM_FAILED CERTIFICATE_VALIDATION'),
  ...printed('SMART_LIC', 3, 'INVALID_TAG INVALID_ROLE_STATE CONFIG_OUT_OF_SYNC REG_EXPIRED_CLOCK_CHANGE'),
  ...printed('SMART_LIC', 3, 'ROOT_CERT_MISMATCH_PROD HOT_STANDBY_OUT_OF_SYNC HOSTNAME_MATCHED_UDI NOT_AUTHORIZED'),
  ...printed('SMART_LIC', 3, 'RESERVE_AUTH_FAILED AUTHORIZATION_INSTALL_FAILED POLICY_INSTALL_FAILED'),
  ...printed('SMART_LIC', 3, 'TRUST_CODE_INSTALL_FAILED USAGE_NO_ACK'),
  ...printed('SMART_LIC', 4, 'IN_OVERAGE CONFIG_NOT_SAVED REPORTING_NOT_SUPPORTED'),
  ...printed('SMART_LIC', 5, 'SYSTEM_CLOCK_CHANGED IN_COMPLIANCE EVAL_START AUTHORIZATION_EXPIRED COMM_RESTORED'),
  ...printed('SMART_LIC', 5, 'COMM_INIT_FAILED'),
  ...printed('SMART_LIC', 6, 'AGENT_READY AGENT_ENABLED DISABLED AGENT_REG_SUCCESS AGENT_DEREG_SUCCESS'),
  ...printed('SMART_LIC', 6, 'AGENT_ALREADY_REGISTER AGENT_ALREADY_DEREGISTER ID_CERT_RENEW_SUCCESS'),
  ...printed('SMART_LIC', 6, 'ENTITLEMENT_RENEW_SUCCESS AUTH_RENEW_SUCCESS HA_ROLE_CHANGED HA_CHASSIS_ROLE_CHANGED'),
  ...printed('SMART_LIC', 6, 'HOT_STANDBY_IN_SYNC EXPORT_CONTROLLED RESERVED_INSTALLED RESERV_ENABLED RESERV_DISABLED'),
  ...printed('SMART_LIC', 6, 'RESERV_REQUESTED RESERV_CANCELLED RESERV_RETURNED AUTHORIZATION_INSTALL_SUCCESS'),
  ...printed('SMART_LIC', 6, 'AUTHORIZATION_REMOVED POLICY_INSTALL_SUCCESS POLICY_REMOVED'),
  ...printed('SMART_LIC', 6, 'TRUST_CODE_INSTALL_SUCCESS REPORTING_REQUIRED'),
  ...printed('SMART_LIC', 7, 'DAILY_JOB_TIMER_RESET'),
  // Two of one mnemonic: about to expire, and has expired.
  ...printed('SIP', 3, 'LICENSING LICENSING'),
  ...printed('SIP', 5, 'LICENSING'),
  ...printed('CUBE', 1, 'LICENSING'),
  ...printed('CUBE', 3, 'LICENSING'),
  ...printed('CUBE', 5, 'LICENSE_INFO'),
  ...printed('CALL_HOME', 5, 'SL_MESSAGE_FAILED'),
  ...printed('CALL_HOME', 6, 'CALL_HOME_ENABLED SCH_REGISTRATION_IN_PROGRESS'),
  ...printed('PKI', 2, 'NON_AUTHORITATIVE_CLOCK'),
  ...printed('PKI', 6, 'AUTHORITATIVE_CLOCK CONFIGAUTOSAVE TRUSTPOINT_CREATE'),
  ...printed('LICENSE-PLAT_CLIENT', 6, 'STATE_CHANGE'),
  ...printed('ASA', 3, '120010'),
  ...printed('ASA', 4, '120004 120005 120006 120011'),
  ...printed('ASA', 5, '120001 120002 120008 120009 120012'),
  ...printed('ASA', 6, '120003 120007'),
];
/** What no agent but this one says. */
const OURS = [
  ...printed('SMART_LIC', 2, 'VAULT_REFUSED'),
  ...printed('SMART_LIC', 3, 'TRUST_CODE_EXPIRED UPGRADED_TO_POLICY'),
  ...printed('SMART_LIC', 4, 'CONFIG_IGNORED ENFORCED USAGE_REFUSED'),
  ...printed('SMART_LIC', 5, 'ENFORCEMENT_REMOVED'),
  ...printed('SMART_LIC', 6, 'ROOTS_UPDATED'),
  // What the gate of the policy generation does to the service, and that it is over.
  ...printed('SIP', 3, 'LICENSING'),
  ...printed('SIP', 5, 'LICENSING'),
];

test('no message of the vendor is missing, none is there twice, and the rest is ours', () => {
  const all: readonly (readonly [string, Message])[] = [...Object.entries(MESSAGES), ...Object.entries(LATER)];
  const held = all
    .filter(([, { facility }]) => facility !== '')
    .map(([key, { facility, severity, mnemonic }]) => `%${facility}-${severity}-${mnemonic ?? key}`);
  assert.equal(held.sort(), [...VENDOR, ...OURS].sort());
});

test('what is raised is not in the list of what is not', () => {
  const both = Object.keys(LATER).filter(key => key in MESSAGES);
  assert.equal(both, []);
});

test('texts that documents print, literally', () => {
  const all: Readonly<Record<string, Message>> = { ...LATER, ...MESSAGES };
  const { NOT_AUTHORIZED, INVALID_ROLE_STATE, TRUSTPOINT_CREATE, REPORTING_REQUIRED } = all;
  assert.is(
    NOT_AUTHORIZED?.text,
    'The entitlement <tag> in Not Authorized to be used. Reason: License not present in SLR auth code',
  );
  assert.is(INVALID_ROLE_STATE?.text, 'The current role "<role>" is not allowed to move to the new role: "<next>"');
  assert.is(TRUSTPOINT_CREATE?.text, 'Trustpoint: SLA-TrustPoint created succesfully');
  assert.is(REPORTING_REQUIRED?.text, 'A Usage report acknowledgement will be required in <days> days.');
});

test.run();
