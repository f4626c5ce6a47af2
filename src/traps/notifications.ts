/**
 * The notifications of CISCO-SMART-LIC-MIB that this agent raises: number, name, the messages that raise each, and its
 * variables. What they mean stands in meanings.ts, those not raised yet in later.ts; the guest carries neither.
 *
 * Numbers and subjects are those of the MIB. Names are formed like the one that a guide prints (`SmartAgentNotifyEvalExpired`,
 * CUBE guide); of the objects only `ciscoSlaEntitlementEnforceMode` and its numbers are confirmed, the others are ours.
 */
import type { MessageName } from '../syslog/messages.ts';

/** `on`: the messages that raise it; `vars`: object → parameter of the message. */
export type Notification = readonly [
  number: number,
  name: string,
  on: readonly MessageName[],
  vars?: Readonly<Record<string, string>>,
];

/** Mode of the whole device (numbers of `ciscoSlaEntitlementEnforceMode`) that a message tells of. */
export const MODES = {
  IN_COMPLIANCE: 3,
  OUT_OF_COMPLIANCE: 4,
  IN_OVERAGE: 5,
  EVAL_START: 6,
  EVAL_EXPIRED: 7,
  AUTHORIZATION_EXPIRED: 8,
  DISABLED: 10,
} as const satisfies { readonly [M in MessageName]?: number };

const REASON = { ciscoSlaFailureReason: 'reason' };
const DAYS = { ciscoSlaDays: 'days' };
const REMAINING = { ciscoSlaTimeRemaining: 'time' };

export const NOTIFICATIONS: readonly Notification[] = [
  [1, 'EnforcementMode', Object.keys(MODES) as (keyof typeof MODES)[], { ciscoSlaGlobalEnforceMode: 'mode' }],
  [2, 'Ready', ['AGENT_READY']],
  [3, 'Enabled', ['AGENT_ENABLED']],
  [4, 'Disabled', ['DISABLED']],
  [5, 'RegisterFailed', ['AGENT_REG_FAILED'], REASON],
  [6, 'RegisterSuccess', ['AGENT_REG_SUCCESS']],
  [7, 'IdCertExpired', ['ID_CERT_EXPIRED']],
  [8, 'IdCertRenewSuccess', ['ID_CERT_RENEW_SUCCESS']],
  [9, 'IdCertRenewFail', ['ID_CERT_RENEW_FAILED'], REASON],
  [10, 'AuthRenewSuccess', ['AUTH_RENEW_SUCCESS']],
  [11, 'AuthRenewFail', ['AUTH_RENEW_FAILED'], REASON],
  [12, 'CommunicationFailure', ['COMM_FAILED'], REASON],
  [13, 'CommunicationRestored', ['COMM_RESTORED']],
  [14, 'IdCertRenewNotStarted', ['ID_CERT_RENEW_NOT_STARTED']],
  [
    15,
    'EntitlementEnforceMode',
    ['ENTITLEMENT_MODE'],
    {
      ciscoSlaEntitlementCount: 'count',
      ciscoSlaEntitlementTag: 'tag',
      ciscoSlaEntitlementVersion: 'version',
      ciscoSlaEntitlementEnforceMode: 'mode',
    },
  ],
  [16, 'IdCertOutOfRange', ['REG_EXPIRED_CLOCK_CHANGE']],
  [17, 'SystemClockChanged', ['SYSTEM_CLOCK_CHANGED']],
  [18, 'EvalExpiryWarning', ['EVAL_WILL_EXPIRE_WARNING'], REMAINING],
  [19, 'EvalExpired', ['EVAL_EXPIRED', 'EVAL_EXPIRED_WARNING']],
  [20, 'IdCertExpiryWarning', ['ID_CERT_EXPIRED_WARNING'], REMAINING],
  [21, 'DeRegisterSuccess', ['AGENT_DEREG_SUCCESS']],
  [22, 'DeRegisterFailed', ['AGENT_DEREG_FAILED'], REASON],
  [33, 'HostnameMatchedWithUDI', ['HOSTNAME_MATCHED_UDI'], { ciscoSlaHostname: 'hostname' }],
  [35, 'ExportHAMismatch', ['EXPORT_HA_MISMATCH']],
  [40, 'AuthorizationInstall', ['AUTHORIZATION_INSTALL_SUCCESS']],
  [41, 'AuthorizationRemove', ['AUTHORIZATION_REMOVED']],
  [42, 'PolicyInstalled', ['POLICY_INSTALL_SUCCESS']],
  [43, 'PolicyRemoved', ['POLICY_REMOVED']],
  [44, 'RUMACKNotReceived', ['USAGE_NO_ACK'], DAYS],
  [45, 'RUMACKReceived', ['USAGE_ACK']],
  [46, 'AuthorizationInstallFailed', ['AUTHORIZATION_INSTALL_FAILED'], REASON],
  [47, 'ReportingRequired', ['REPORTING_REQUIRED'], DAYS],
  [49, 'PolicyInstallSuccess', ['POLICY_INSTALL_SUCCESS']],
  [50, 'ReportingNotSupported', ['REPORTING_NOT_SUPPORTED']],
  [51, 'TrustInstallSuccess', ['TRUST_CODE_INSTALL_SUCCESS']],
  [52, 'TrustInstallFailed', ['TRUST_CODE_INSTALL_FAILED'], REASON],
  [53, 'PolicyInitialACKState', ['ACK_STATE'], { ciscoSlaPolicyAckState: 'mode' }],
];
