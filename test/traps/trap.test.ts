/** Which messages raise which notifications, and what these carry. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Os } from '../../src/personalities/personality.ts';
import type { Notice } from '../../src/syslog/messages.ts';
import { trapsOf } from '../../src/traps/trap.ts';

const TAG = 'regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24';
const CISCO = '1.3.6.1.4.1.9.9.831.0.';
const STARENT = '1.3.6.1.4.1.8164.2.';

/** Notice, then of each trap: name, OID, variables. */
const raised: readonly (readonly [Os, Notice, ...(readonly [string, string, object])[]])[] = [
  ['ios-xe', { message: 'AGENT_READY' }, ['SmartAgentNotifyReady', `${CISCO}2`, {}]],
  [
    'ios-xr',
    { message: 'AGENT_REG_FAILED', reason: 'Nobody is there.' },
    ['SmartAgentNotifyRegisterFailed', `${CISCO}5`, { ciscoSlaFailureReason: 'Nobody is there.' }],
  ],
  [
    'ios-xe',
    { message: 'EVAL_START' },
    ['SmartAgentNotifyEnforcementMode', `${CISCO}1`, { ciscoSlaGlobalEnforceMode: 6 }],
  ],
  [
    'ios-xe',
    { message: 'EVAL_EXPIRED' },
    ['SmartAgentNotifyEnforcementMode', `${CISCO}1`, { ciscoSlaGlobalEnforceMode: 7 }],
    ['SmartAgentNotifyEvalExpired', `${CISCO}19`, {}],
  ],
  [
    'ios-xe',
    { message: 'EVAL_EXPIRED_WARNING', time: 'Mar  5 02:01:03 2015 UTC' },
    ['SmartAgentNotifyEvalExpired', `${CISCO}19`, {}],
  ],
  [
    'ios-xe',
    { message: 'EVAL_WILL_EXPIRE_WARNING', time: '7 days, 0 hours, 0 minutes, 0 seconds' },
    [
      'SmartAgentNotifyEvalExpiryWarning',
      `${CISCO}18`,
      { ciscoSlaTimeRemaining: '7 days, 0 hours, 0 minutes, 0 seconds' },
    ],
  ],
  [
    'ios-xe',
    { message: 'DISABLED' },
    ['SmartAgentNotifyEnforcementMode', `${CISCO}1`, { ciscoSlaGlobalEnforceMode: 10 }],
    ['SmartAgentNotifyDisabled', `${CISCO}4`, {}],
  ],
  [
    'ios-xr',
    { message: 'ENTITLEMENT_MODE', tag: TAG, count: '4', mode: '4' },
    [
      'SmartAgentNotifyEntitlementEnforceMode',
      `${CISCO}15`,
      {
        ciscoSlaEntitlementCount: 4,
        ciscoSlaEntitlementTag: TAG,
        ciscoSlaEntitlementVersion: '1.0',
        ciscoSlaEntitlementEnforceMode: 4,
      },
    ],
  ],
  [
    'ios-xe',
    { message: 'USAGE_NO_ACK', days: '91' },
    ['SmartAgentNotifyRUMACKNotReceived', `${CISCO}44`, { ciscoSlaDays: 91 }],
  ],
  ['ios-xe', { message: 'USAGE_ACK' }, ['SmartAgentNotifyRUMACKReceived', `${CISCO}45`, {}]],
  [
    'ios-xe',
    { message: 'REPORTING_REQUIRED', days: '364' },
    ['SmartAgentNotifyReportingRequired', `${CISCO}47`, { ciscoSlaDays: 364 }],
  ],
  [
    'ios-xe',
    { message: 'ACK_STATE', mode: '5' },
    ['SmartAgentNotifyPolicyInitialACKState', `${CISCO}53`, { ciscoSlaPolicyAckState: 5 }],
  ],
  [
    'ios-xe',
    { message: 'POLICY_INSTALL_SUCCESS' },
    ['SmartAgentNotifyPolicyInstalled', `${CISCO}42`, {}],
    ['SmartAgentNotifyPolicyInstallSuccess', `${CISCO}49`, {}],
  ],
  ['ios-xe', { message: 'REPORTING_NOT_SUPPORTED' }, ['SmartAgentNotifyReportingNotSupported', `${CISCO}50`, {}]],
  ['ios-xe', { message: 'POLICY_REMOVED' }, ['SmartAgentNotifyPolicyRemoved', `${CISCO}43`, {}]],
  ['ios-xe', { message: 'USAGE_REFUSED', id: '7', reason: 'No.' }],
  ['ios-xe', { message: 'CUBE_CALL_BLOCKED' }],
  ['ios-xe', { message: 'SERVICE_OOC', tag: TAG }],
  [
    'staros',
    { message: 'SERVICE_OOC', tag: TAG },
    ['starSmartLicenseServiceOOC', `${STARENT}1349`, { starSmartLicenseState: 'raised', starSmartLicenseTag: TAG }],
  ],
  [
    'staros',
    { message: 'SERVICE_OOC_CLEAR', tag: TAG },
    [
      'starSmartLicenseServiceOOCClear',
      `${STARENT}1349`,
      { starSmartLicenseState: 'cleared', starSmartLicenseTag: TAG },
    ],
  ],
  [
    'staros',
    { message: 'EVAL_START' },
    ['starSmartLicenseEvalMode', `${STARENT}1350`, { starSmartLicenseState: 'raised' }],
  ],
  [
    'staros',
    { message: 'EVAL_MODE_CLEAR' },
    ['starSmartLicenseEvalModeClear', `${STARENT}1350`, { starSmartLicenseState: 'cleared' }],
  ],
  [
    'staros',
    { message: 'EVAL_EXPIRED' },
    ['starSmartLicenseEvalModeExpire', `${STARENT}1351`, { starSmartLicenseState: 'raised' }],
  ],
  [
    'staros',
    { message: 'EVAL_EXPIRED_CLEAR' },
    ['starSmartLicenseEvalModeExpireClear', `${STARENT}1351`, { starSmartLicenseState: 'cleared' }],
  ],
  [
    'staros',
    { message: 'COMM_DOWN', reason: 'Nobody.' },
    [
      'starSmartLicenseCSSMConntectionFail',
      `${STARENT}1352`,
      { starSmartLicenseState: 'raised', starSmartLicenseReason: 'Nobody.' },
    ],
  ],
  [
    'staros',
    { message: 'COMM_RESTORED' },
    ['starSmartLicenseCSSMConnectionFailClear', `${STARENT}1352`, { starSmartLicenseState: 'cleared' }],
  ],
  [
    'staros',
    { message: 'SERVICE_EVAL_EXPIRED', tag: TAG },
    [
      'starSmartLicenseServiceEvalExpiry',
      `${STARENT}1353`,
      { starSmartLicenseState: 'raised', starSmartLicenseTag: TAG },
    ],
  ],
  [
    'staros',
    { message: 'SERVICE_EVAL_EXPIRED_CLEAR', tag: TAG },
    [
      'starSmartLicenseServiceEvalExpiryClear',
      `${STARENT}1353`,
      { starSmartLicenseState: 'cleared', starSmartLicenseTag: TAG },
    ],
  ],
  ['staros', { message: 'EVAL_EXPIRED_WARNING', time: 'T' }],
  ['staros', { message: 'AGENT_READY' }],
];
for (const [os, notice, ...expected] of raised)
  test(`${os}, ${notice.message}: ${expected.map(([name]) => name).join(', ') || 'nothing'}`, () => {
    const traps = expected.map(([name, oid, vars]) => ({ type: 'trap', name, oid, vars }));
    assert.equal(trapsOf([notice], os), traps);
  });

test('traps come in the order of the notices, and a notice without one makes no hole', () => {
  const notices: readonly Notice[] = [
    { message: 'AGENT_READY' },
    { message: 'ROOTS_UPDATED', version: '2' },
    { message: 'AGENT_ENABLED' },
  ];
  const names = (os: Os) => trapsOf(notices, os).map(({ name }) => name);
  assert.equal(names('ios-xe'), ['SmartAgentNotifyReady', 'SmartAgentNotifyEnabled']);
  assert.equal(names('staros'), []);
  assert.equal(trapsOf([], 'ios-xr'), []);
});

test.run();
