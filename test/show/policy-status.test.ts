/**
 * Screens of the policy generation against the two captures of the CUBE guide: every label in its place. Values are those of
 * the captures where a state by hand can have them.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { render } from '../../src/show/page.ts';
import { INITIAL } from '../../src/state.ts';
import { box, CALLHOME, FIRST, IN_USE, open, SECOND, tagOf, UDI } from '../support/policy.ts';
import { utc } from '../support/situations.ts';

const WALL = utc('Nov 24 2019 01:26:30');
const labels = (screen: string): readonly string[] =>
  screen
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.replace(/: .*/, ':').trim());

/** As the guide prints them, without what it says beside (`> NO ACK Received from portal`). */
const HEAD = ['Data Privacy:', 'Sending Hostname:', 'Callhome hostname privacy:', 'Smart Licensing hostname privacy:'];
const DAYS = ['First report requirement (days):', 'Reporting frequency (days):', 'Report on change (days):'];
const REPORTING = ['Usage Reporting:', 'Last ACK received:', 'Next ACK deadline:'];
const PUSHES = ['Next ACK push check:', 'Next report push:', 'Last report push:', 'Last report file write:'];

test('17.3.2 prints the first capture', () => {
  const screen = render('license status', FIRST);
  assert.equal(labels(screen), [
    'Utility:',
    'Status:',
    ...HEAD,
    'Version privacy:',
    'Transport:',
    'Type:',
    'Policy:',
    'Policy in use:',
    'Installed Time:',
    'Reporting ACK required:',
    'Perpetual Attributes:',
    ...DAYS,
    'Subscription Attributes:',
    ...DAYS,
    'Enforced License Attributes:',
    ...DAYS,
    'Export License Attributes:',
    ...DAYS,
    'Miscellaneous:',
    'Custom Id:',
    ...REPORTING,
    'Reporting Interval:',
    ...PUSHES,
    'Last report pull:',
    'Trust Code Installed:',
  ]);
  for (const line of [
    '  Type: Callhome',
    '  Policy in use: Merged from multiple sources.',
    '  Installed Time: Jan 01 1970 05:30:00 UTC'.replace('1970 05:30:00', '05:30:00 1970'),
    '  Reporting ACK required: yes',
    '    First report requirement (days): 365 (CISCO default)',
    '    Report on change (days): 80 (Customer Policy)',
    '  Custom Id: <empty>',
    '  Last ACK received: <none>',
    '  Next ACK deadline: May 26 08:24:45 2020 UTC',
    '  Reporting Interval: 30',
    '  Next ACK push check: <none>',
    '  Next report push: Jun 15 08:24:45 2020 UTC',
    '  Last report pull: <none>',
    'Trust Code Installed: <none>',
  ])
    assert.ok(screen.split('\n').includes(line), `${line}\n--\n${screen}`);
});

test('later releases print the second one', () => {
  const screen = render('license status', SECOND);
  assert.is(
    screen,
    `Utility:
  Status: DISABLED

Smart Licensing Using Policy:
  Status: ENABLED

Data Privacy:
  Sending Hostname: yes
    Callhome hostname privacy: DISABLED
    Smart Licensing hostname privacy: DISABLED
  Version privacy: DISABLED

Transport:
  Type: Callhome

Policy:
  Policy in use: Merged from multiple sources.
  Reporting ACK required: yes (CISCO default)
  Unenforced/Non-Export Perpetual Attributes:
    First report requirement (days): 365 (CISCO default)
    Reporting frequency (days): 0 (CISCO default)
    Report on change (days): 90 (CISCO default)
  Unenforced/Non-Export Subscription Attributes:
    First report requirement (days): 90 (CISCO default)
    Reporting frequency (days): 90 (CISCO default)
    Report on change (days): 90 (CISCO default)
  Enforced (Perpetual/Subscription) License Attributes:
    First report requirement (days): 0 (CISCO default)
    Reporting frequency (days): 0 (CISCO default)
    Report on change (days): 0 (CISCO default)
  Export (Perpetual/Subscription) License Attributes:
    First report requirement (days): 0 (CISCO default)
    Reporting frequency (days): 0 (CISCO default)
    Report on change (days): 0 (CISCO default)

Miscellaneous:
  Custom Id: <empty>

Usage Reporting:
  Last ACK received: Jul 28 11:23:22 2021 UTC
  Next ACK deadline: <none>
  Reporting push interval: 0 (no reporting)
  Next ACK push check: Jul 28 11:26:20 2021 UTC
  Next report push: <none>
  Last report push: Jul 28 11:22:21 2021 UTC
  Last report file write: <none>

Trust Code Installed: Jul 28 11:18:43 2021 UTC`,
  );
});

test('a policy that says everything is installed, not merged, and has a name', () => {
  const all = { first: 60, frequency: 60, change: 60 };
  const installed = {
    name: 'SLE Policy',
    ackRequired: false,
    attributes: { perpetual: all, subscription: all, enforced: all, export: all },
    time: 0,
    at: WALL,
  };
  assert.match(
    render('license status', box('17.6.1a', WALL, { policy: { ...INITIAL.policy, installed } })),
    /\nPolicy:\n {2}Policy in use: Installed On Nov 24 01:26:30 2019 UTC\n {2}Policy name: SLE Policy\n {2}Reporting ACK required: no \(Customer Policy\)\n/,
  );
});

test('from 17.7 on screens say whose account it is', () => {
  const account = { at: Date.parse('2021-07-28T11:18:43Z'), smartAccount: 'a', virtualAccount: 'b' };
  const state = { ...SECOND.state, policy: { ...SECOND.state.policy, account } };
  const later = { ...SECOND, state, device: { ...SECOND.device, release: '17.9.1' } };
  const block = 'Account Information:\n  Smart Account: a As of Jul 28 11:18:43 2021 UTC\n  Virtual Account: b\n\n';
  assert.ok(render('license status', later).includes(`  Status: ENABLED\n\n${block}Data Privacy:`));
  assert.ok(render('license summary', later).startsWith(`${block}License Usage:`));
  assert.match(
    render('license status', box('17.9.1', WALL)),
    /\n\nAccount Information:\n {2}Smart Account: <none>\n {2}Virtual Account: <none>\n\n/,
  );
});

test('summary and usage as the guide has them', () => {
  const reading = box('17.3.2', WALL, { ...CALLHOME, ...IN_USE });
  assert.is(
    render('license summary', reading),
    `License Usage:
  License                 Entitlement tag               Count Status
  ${'-'.repeat(77)}
  uck9                    (ISR_4321_UnifiedCommun...)       1 IN USE
  CUBE_T_STD              (CUBE_T_STD)                      9 IN USE`,
  );
  assert.match(
    render('license usage', reading),
    /^License Authorization: \n {2}Status: Not Applicable\n\nuck9 \(ISR_4321_UnifiedCommunication\):\n {2}Description: uck9\n {2}Count: 1\n {2}Version: 1.0\n {2}Status: IN USE\n {2}Export status: NOT RESTRICTED\n {2}Feature Name: uck9\n {2}Feature Description: uck9\n {2}Enforcement type: NOT ENFORCED\n {2}License type: Perpetual\n\nCUBE_T_STD \(CUBE_T_STD\):\n/,
  );
});

const WAYS: readonly (readonly [values: Readonly<Record<string, string>>, block: string])[] = [
  [{ 'license smart transport': 'callhome' }, '  Type: Callhome'],
  [{ 'license smart transport': 'off' }, '  Type: Transport Off'],
  [{}, '  Type: cslu\n  Cslu address: <empty>\n  Proxy:\n    Not Configured'],
  [
    { 'license smart transport': 'cslu', 'license smart url cslu': 'http://192.0.2.1:8182/cslu/v1/pi' },
    '  Type: cslu\n  Cslu address: http://192.0.2.1:8182/cslu/v1/pi\n  Proxy:\n    Not Configured',
  ],
  [
    {
      'license smart transport': 'smart',
      'license smart proxy address': 'proxy.example.net',
      'license smart vrf': 'Mgmt',
    },
    '  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n  Proxy:\n    Address: proxy.example.net\n    Port: 80\n  VRF: Mgmt',
  ],
];
for (const [values, block] of WAYS)
  test(`transport by ${JSON.stringify(values)}`, () => {
    const shown = render('license status', box('17.6.1a', WALL, { settings: { enabled: true, values } }));
    assert.ok(shown.includes(`\n\nTransport:\n${block}\n\n`), shown);
  });

const trunk = tagOf('CUBE_T_STD');
const report = { ...open(trunk, 0), start: WALL - 1_800_000, changed: null };
const closed = { ...report, reason: 'ProductReload', end: WALL, at: WALL, text: '' };
const REPORTS = box('17.6.1a', WALL, {
  reporting: {
    ...INITIAL.reporting,
    nextId: 1574560514,
    counts: { ...INITIAL.reporting.counts, made: 5, purged: 1, acknowledged: 2 },
    open: [{ ...report, previous: 1574560512 }],
    reports: [
      { ...closed, id: 1574560510, state: 'acknowledged' },
      { ...closed, id: 1574560511, previous: 1574560510, state: 'sent' },
      { ...closed, id: 1574560512, previous: 1574560511, state: 'closed' },
    ],
  },
});

test('reports: a table, one of them, its details, and the summary', () => {
  assert.is(
    render('license rum id all', REPORTS),
    `Smart Licensing Usage Report:
====================================
Report Id,          State,    Flag, Feature Name
1574560510          ACK       N     CUBE_T_STD
1574560511          SENT      N     CUBE_T_STD
1574560512          CLOSED    N     CUBE_T_STD
1574560513          OPEN      N     CUBE_T_STD`,
  );
  assert.is(render('license rum id', REPORTS, { ID: '1574560512' }).split('\n').length, 4);
  assert.match(render('license rum id', REPORTS, { ID: '7' }), /\nNo usage report found\.$/);
  assert.is(
    render('license rum id detail', REPORTS, { ID: '1574560511' }),
    `Smart Licensing Usage Report Detail:
====================================
Report Id: 1574560511
  Metric Name: ENTITLEMENT
  Feature Name: CUBE_T_STD
  Metric Value: ${trunk}
  UDI: PID:${UDI.pid},SN:${UDI.sn}
  Previous Report Id: 1574560510,    Next Report Id: 1574560512
  State: SENT,      State Change Reason: REPORTING
  Close Reason: ProductReload
  Start Time: Nov 24 00:56:30 2019 UTC,      End Time: Nov 24 01:26:30 2019 UTC
  Storage State: EXIST
  Transaction ID: 0
  Transaction Message: <none>`,
  );
  assert.match(
    render('license all', REPORTS),
    /\n\nUsage Report Summary:\n=====================\nTotal: 4, {2}Purged: 1\nTotal Acknowledged Received: 2, {2}Waiting for Ack: 1\nAvailable to Report: 1 {2}Collecting Data: 1$/,
  );
});

test('blocks of `show license all` in the order of agents 5', () => {
  assert.equal(
    render('license all', SECOND)
      .split('\n\n')
      .map(block => block.split('\n')[0]!.replace(/:.*/, '')),
    [
      'Smart Licensing Status',
      'Smart Licensing is ENABLED',
      'License Conversion',
      'Export Authorization Key',
      'Utility',
      'Smart Licensing Using Policy',
      'Data Privacy',
      'Transport',
      'Miscellaneous',
      'Policy',
      'Usage Reporting',
      'Trust Code Installed',
      'License Usage',
      'uck9 (ISR_4321_UnifiedCommunication)',
      'CUBE_T_STD (CUBE_T_STD)',
      'Product Information',
      'Agent Version',
      'License Authorizations',
      'Purchased Licenses',
      'Usage Report Summary',
    ],
  );
});

test('two supervisors: trust and authorizations below each', () => {
  const supervisors = [
    { role: 'Active', udi: UDI },
    { role: 'Standby', udi: { ...UDI, sn: 'FDO2013A1WW' } },
  ] as const;
  const pair = { ...SECOND, device: { ...SECOND.device, supervisors } };
  const trusted = 'INSTALLED on Jul 28 11:18:43 2021 UTC';
  assert.match(
    render('license status', pair),
    new RegExp(
      `\\n\\nTrust Code Installed:\\n  Active: PID:ISR4321/K9,SN:FDO2013A1WV\\n    ${trusted}\\n  Standby: PID:ISR4321/K9,SN:FDO2013A1WW\\n    ${trusted}$`,
    ),
  );
  assert.match(
    render('license authorization', pair),
    /^Overall status:\n {2}Active: PID:.*WV\n {6}Status: NOT INSTALLED\n {2}Standby: PID:.*WW\n {6}Status: NOT INSTALLED\n\nPurchased/,
  );
});

test('an authorization code: what it allows, and for how long', () => {
  const grant = {
    tag: tagOf('CUBE_T_STD'),
    count: 2,
    name: 'x',
    description: 'Trunks',
    start: WALL,
    end: null,
    license: 'PERPETUAL',
    subscription: '',
  };
  const code = {
    grants: [grant, { ...grant, end: WALL + 86_400_000, license: 'TERM' }],
    request: 1,
    time: WALL,
    at: WALL,
  };
  const screen = render(
    'license authorization',
    box('17.6.1a', WALL, { slac: { ...INITIAL.slac, code, lastConfirmation: '6746c5b5', lastReturn: 'Cabc-def' } }),
  );
  assert.is(
    screen,
    `Overall status:
  Active: PID:ISR4321/K9,SN:FDO2013A1WV
      Status: SMART AUTHORIZATION INSTALLED on Nov 24 01:26:30 2019 UTC
      Last Confirmation code: 6746c5b5
      Last return code: Cabc-def

Authorizations:
  CUBE_T_STD (CUBE_T_STD):
    Description: Trunks
    Total available count: 2
    Enforcement type: NOT ENFORCED
    Term information:
      Active: PID:ISR4321/K9,SN:FDO2013A1WV
        Authorization type: SMART AUTHORIZATION INSTALLED
        License type: PERPETUAL
          Term Count: 2
  CUBE_T_STD (CUBE_T_STD):
    Description: Trunks
    Total available count: 2
    Enforcement type: NOT ENFORCED
    Term information:
      Active: PID:ISR4321/K9,SN:FDO2013A1WV
        Authorization type: SMART AUTHORIZATION INSTALLED
        License type: TERM
          Start Date: Nov 24 01:26:30 2019 UTC
          End Date: Nov 25 01:26:30 2019 UTC
          Subscription ID: <none>
          Term Count: 2

Purchased Licenses:
  No Purchase Information Available`,
  );
});

test('tech support: how each kind of message fared, and what the platform maps', () => {
  const usage = {
    success: 1,
    failed: 2,
    dropped: 0,
    lastSent: WALL,
    response: 'NO REPLY',
    reason: 'Connection timed out',
    lastSuccess: WALL - 60_000,
    lastFailure: WALL,
  };
  const screen = render('license tech support', {
    ...SECOND,
    state: {
      ...SECOND.state,
      exchange: {
        ...INITIAL.exchange,
        statistics: { usage },
        retries: { usage: { failures: 2, notBefore: 0 } },
      },
    },
  });
  assert.ok(
    screen.includes(`Communication Statistics:
=======================
Communication Level Allowed: DIRECT
Overall State: <empty>
Trust Establishment:
  Attempts: Total=0, Success=0, Fail=0  Ongoing Failure: Overall=0 Communication=0
  Last Response: <none>
    Failure Reason: <none>
  Last Success Time: <none>
  Last Failure Time: <none>
`),
    screen,
  );
  assert.ok(
    screen.includes(`Usage Reporting:
  Attempts: Total=3, Success=1, Fail=2  Ongoing Failure: Overall=2 Communication=2
  Last Response: NO REPLY on Nov 24 01:26:30 2019 UTC
    Failure Reason: Connection timed out
  Last Success Time: Nov 24 01:25:30 2019 UTC
  Last Failure Time: Nov 24 01:26:30 2019 UTC
`),
    screen,
  );
  assert.match(screen, /\n {2}Reporting push interval: 0 \(no reporting\) State\(0\) InPolicy\(0\)\n/);
  assert.match(
    screen,
    /\nP:ISR4321\/K9,S:FDO2013A1WV: .*Trust Data INSTALLED TrustId:1\nOverall Trust: INSTALLED \(2\)\n/,
  );
  assert.match(screen, /\nPlatform Provided Mapping Table\n=+\n {2}ISR4321\/K9: Total licenses found: \d+\n/);
});

test.run();
