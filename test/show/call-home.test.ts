/** The screens of call-home: layout as the guides print it, and every state that changes them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Reading } from '../../src/cli/execution.ts';
import { callhome, directed } from '../../src/machines/callhome.ts';
import type { Directed } from '../../src/machines/facts.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { render } from '../../src/show/page.ts';
import { INITIAL } from '../../src/state.ts';
import { reading, utc } from '../support/situations.ts';

const set = (profile: string | null, name: string, value: string): Directed => ({
  type: 'directed',
  change: 'set',
  profile,
  name,
  value,
});
const configured = (...facts: readonly Directed[]): Reading =>
  reading({ callhome: facts.reduce((state, fact) => directed(state, fact, CBR8), callhome.initial) });
const later = (now: Reading): Reading => ({ ...now, personality: { ...CBR8, edition: 'agent-4' } });
const lines = (page: string, now: Reading, values: Readonly<Record<string, string>> = {}) =>
  render(page, now, values).split('\n');

test('a profile as the cBR-8 guide prints it; later agents have other addresses behind that of HTTP', () => {
  const early = lines('call-home profile', reading(), { NAME: 'CiscoTAC-1' });
  assert.equal(early.slice(0, 10), [
    'Profile Name: CiscoTAC-1',
    '    Profile status: ACTIVE',
    '    Profile mode: Full Reporting',
    '    Reporting Data: Smart Call Home, Smart Licensing',
    '    Preferred Message Format: xml',
    '    Message Size Limit: 3145728 Bytes',
    '    Transport Method: http',
    '    Email address(es): callhome@cisco.com',
    '    HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService',
    '',
  ]);
  assert.equal(early.slice(14), [
    '    Alert-group               Severity',
    '    ------------------------  ------------',
    '    crash                     debug',
    '    diagnostic                minor',
    '    environment               minor',
    '    inventory                 normal',
    '',
    '    Syslog-Pattern            Severity',
    '    ------------------------  ------------',
    '    .*                        major',
  ]);
  assert.equal(lines('call-home profile all', later(reading())).slice(7, 9), [
    '    HTTP  address(es): https://tools.cisco.com/its/service/oddce/services/DDCEService',
    '    Other address(es): default',
  ]);
});

test('what is configured shows in the profile', () => {
  const GATEWAY = 'Gateway';
  const screen = lines(
    'call-home profile',
    configured(
      set(GATEWAY, 'active', 'off'),
      set(GATEWAY, 'anonymous-reporting-only', 'on'),
      set(GATEWAY, 'reporting smart-call-home-data', 'off'),
      set(GATEWAY, 'destination transport-method http', 'on'),
      set(GATEWAY, 'destination preferred-msg-format', 'long-text'),
      set(GATEWAY, 'destination message-size-limit', '50'),
      set(GATEWAY, 'destination address email', 'noc@example.net'),
      set(GATEWAY, 'subscribe-to-alert-group environment', 'severity fatal'),
      set(GATEWAY, 'subscribe-to-alert-group syslog', 'severity notification pattern "UP DOWN"'),
    ),
    { NAME: '"Gateway"' },
  );
  assert.equal(screen, [
    'Profile Name: Gateway',
    '    Profile status: INACTIVE',
    '    Profile mode: Anonymous Reporting Only',
    '    Reporting Data: N/A',
    '    Preferred Message Format: long-text',
    '    Message Size Limit: 50 Bytes',
    '    Transport Method: http and email',
    '    Email address(es): noc@example.net',
    '    HTTP  address(es): Not yet set up',
    '',
    '    Alert-group               Severity',
    '    ------------------------  ------------',
    '    environment               fatal',
    '',
    '    Syslog-Pattern            Severity',
    '    ------------------------  ------------',
    '    "UP DOWN"                 notification',
  ]);
  assert.equal(lines('call-home profile', reading(), { NAME: 'Nobody' }), ['% There is no call-home profile Nobody.']);
});

test('both periodic messages are on one day, a quarter of an hour apart, and the same every time', () => {
  for (let box = 0; box < 200; box++) {
    const udi = { pid: 'CBR-8-CCAP-CHASS', sn: `FXS${box}` };
    const now = { ...reading(), device: { ...reading().device, udi } };
    const screen = render('call-home profile all', now);
    assert.is(screen, render('call-home profile all', now));
    const found = [
      ...screen.matchAll(/Periodic (\w+) info message is scheduled every (\d+) day of the month at (\d\d):(\d\d)$/gm),
    ];
    assert.equal(
      found.map(([, what]) => what),
      ['configuration', 'inventory'],
    );
    const [configuration, inventory] = found.map(([, , , hours, minutes]) => Number(hours) * 60 + Number(minutes));
    assert.is(configuration! - inventory!, 15);
    assert.ok(inventory! >= 0 && configuration! < 24 * 60, screen);
    assert.is(found[0]![2], found[1]![2]);
    assert.ok(Number(found[0]![2]) >= 1 && Number(found[0]![2]) <= 28);
  }
});

test('statistics: a row for each kind after its first use, in the order and at the places of the guides', () => {
  const sent = { success: 1, failed: 0, dropped: 0, lastSent: utc('2015-03-13 13:12:13') };
  const { exchange } = INITIAL;
  const outstanding = { id: 1, kind: 'renewal', nonce: new Uint8Array(), hash: new Uint8Array(), sentAt: 0 } as const;
  const statistics = {
    renewal: { ...sent, failed: 12 },
    deregistration: { ...sent, success: 0, dropped: 3, lastSent: 0 },
    entitlement: { ...sent, success: 5, lastSent: utc('2015-03-13 13:22:18') },
    acknowledgement: sent,
    registration: sent,
  };
  const now = reading({ exchange: { ...exchange, outstanding, statistics } });
  assert.equal(lines('call-home smart-licensing statistics', now).slice(5), [
    'Msg Subtype      Success Failed  Inqueue Dropped Last-sent (GMT+00:00)',
    '-'.repeat(78),
    'REGISTRATION     1       0       0       0       2015-03-13 13:12:13',
    'ACKNOWLEDGEMENT  1       0       0       0       2015-03-13 13:12:13',
    'ENTITLEMENT      5       0       0       0       2015-03-13 13:22:18',
    'DEREGISTRATION   0       0       0       3       n/a',
    'RENEW            1       12      1       0       2015-03-13 13:12:13',
  ]);
  const xr: Reading = { ...now, personality: { ...CBR8, os: 'ios-xr' } };
  assert.is(lines('call-home trace all', xr).length, 5, 'what was never sent leaves no trace');
});

test('the transport of smart licensing: where to, and whether', () => {
  const screen = (...facts: readonly Directed[]) => lines('call-home smart-licensing', configured(...facts)).slice(1);
  assert.equal(screen(), [
    ' Smart-license messages: enabled',
    ' Profile: CiscoTAC-1 (status: ACTIVE)',
    ` Destination  URL(s): ${CBR8.defaultUrl}`,
  ]);
  assert.is(screen(set('CiscoTAC-1', 'reporting smart-licensing-data', 'off'))[0], ' Smart-license messages: disabled');
  assert.is(screen(set(null, 'service', 'off'))[0], ' Smart-license messages: disabled');
  assert.is(screen(set('CiscoTAC-1', 'active', 'off'))[1], ' Profile: CiscoTAC-1 (status: INACTIVE)');
  assert.is(screen(set('CiscoTAC-1', 'destination address http', 'off'))[2], ' Destination  URL(s): Not yet set up');
});

test('settings show what is configured', () => {
  const all = {
    'sender from': 'cmts@example.net',
    vrf: 'Mgmt',
    'contact-email-addr': 'noc@example.net',
    'http-proxy': 'proxy.example port 8080',
    'data-privacy level': 'high',
    'data-privacy hostname': 'on',
    'http resolve-hostname ipv4-first': 'on',
    'rate-limit': '3',
    service: 'off',
  };
  const screen = lines('call-home', configured(...Object.entries(all).map(([name, value]) => set(null, name, value))));
  for (const line of [
    'call home feature : disable',
    "call home message's from address: cmts@example.net",
    'vrf for call-home messages: Mgmt',
    "contact person's email address: noc@example.net",
    'http proxy: proxy.example:8080',
    'data-privacy: high',
    'data-privacy: hostname',
    'http resolve-hostname: ipv4-first',
    'Rate-limit: 3 message(s) per minute',
  ])
    assert.ok(screen.includes(`    ${line}`), line);
  const xr: Reading = { ...reading(), personality: { ...CBR8, os: 'ios-xr' } };
  assert.ok(lines('call-home', xr).includes('    Rate-limit: 5 message(s) per minute'));
});

test('Data Privacy: says what call-home keeps back', () => {
  const shown = (now: Reading) =>
    /Sending Hostname: (\w+)\n.*: (\w+)/.exec(render('license status', later(now)))?.slice(1);
  assert.equal(shown(reading()), ['yes', 'DISABLED']);
  assert.equal(shown(configured(set(null, 'data-privacy hostname', 'on'))), ['no', 'ENABLED']);
});

test.run();
