/** Commands of the policy generation at the prompt: what is asked for, what stands in the way, and what goes into files. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute } from '../../src/cli/execute.ts';
import type { Reading } from '../../src/cli/execution.ts';
import type { Ask } from '../../src/machines/facts.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { readFile, readSignedElement } from '../../src/wire/document.ts';
import { box, tagOf } from '../support/policy.ts';

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const over = (transport: string | null, slices: Partial<State> = {}): Reading =>
  box('17.3.2', NOW, {
    settings: { enabled: true, values: transport === null ? {} : { 'license smart transport': transport } },
    exchange: { ...INITIAL.exchange, secret: new Uint8Array(32).fill(7), sequence: 41 },
    ...slices,
  });
const CODE = { at: NOW, from: NOW, until: NOW + 365 * DAY };
const TRUSTED: Partial<State> = { trust: { ...INITIAL.trust, code: CODE, sync: NOW + 200 * DAY } };
const TAG = tagOf('hseck9');
const GRANT = {
  tag: TAG,
  count: 1,
  name: 'x',
  description: '',
  start: 0,
  end: null,
  license: 'PERPETUAL',
  subscription: '',
};
const AUTHORIZED: Partial<State> = {
  slac: { ...INITIAL.slac, requests: 1, code: { grants: [GRANT], request: 1, time: NOW, at: NOW } },
};
const USED: Partial<State> = { usage: { ...INITIAL.usage, counts: [{ tag: TAG, count: 1, since: NOW }] } };

/** What a line asks for; or the text that says why it asks for nothing. */
function asks(line: string, reading: Reading): Ask | string {
  const { text, facts } = execute(line, 'exec', reading);
  const [fact] = facts;
  return fact?.type === 'asked' ? fact.ask : text;
}

const trust = (force = false): Ask => ({ what: 'trust', token: 'T%0A', force });
const OFF = /Transport is off \(error 139\)/;
const TABLE: readonly (readonly [line: string, reading: Reading, expected: Ask | RegExp])[] = [
  ['license smart trust idtoken T%0A local', over('smart'), trust()],
  ['license smart trust id token T%0A local', over('smart'), trust()],
  ['license smart trust id_token T%0A all force', over('callhome'), trust(true)],
  ['lic sm tr idt T%0A loc', over('automatic'), trust()],
  ['license smart trust idtoken T%0A local', over('cslu'), /needs no trust code/],
  ['license smart trust idtoken T%0A local', over(null), /needs no trust code/],
  ['license smart trust idtoken T%0A local', over('off'), OFF],
  ['license smart trust idtoken T%0A local', over('smart', TRUSTED), /already installed \(error 173\)/],
  ['license smart trust idtoken T%0A local force', over('smart', TRUSTED), trust(true)],
  [`license smart trust idtoken ${'x'.repeat(256)} local`, over('smart'), /1 to 255 printable/],
  ['license smart trust idtoken T%0A', over('smart'), /Incomplete/],
  ['license smart sync local', over('smart'), { what: 'sync' }],
  ['license smart sync all', over('cslu'), { what: 'sync' }],
  ['license smart sync all', over('off'), OFF],
  [
    'license smart authorization request add hseck9 local',
    over('smart'),
    { what: 'authorize', action: 'add', feature: 'hseck9', offline: false },
  ],
  [
    `license smart authorization request replace ${TAG} save bootflash:r`,
    over('off'),
    { what: 'authorize', action: 'replace', feature: TAG, offline: true },
  ],
  ['license smart authorization request add hseck9 local', over('off'), OFF],
  ['license smart authorization request add uck9 local', over('smart'), /no licence that needs.*hseck9$/],
  ['license smart authorization request save bootflash:r', over('smart'), /No authorization is requested/],
  [
    'license smart authorization return local online',
    over('smart'),
    /No authorization code is installed \(error 76\)\.$/,
  ],
  [
    'license smart authorization return local online',
    over('smart', AUTHORIZED),
    { what: 'unauthorize', offline: false },
  ],
  ['license smart authorization return all offline', over('off', AUTHORIZED), { what: 'unauthorize', offline: true }],
  ['license smart authorization return all online', over('off', AUTHORIZED), OFF],
  [
    'license smart authorization return local online',
    over('smart', { ...AUTHORIZED, ...USED }),
    /licence hseck9 is in use \(error 171\)/,
  ],
  ['license smart clear eventlog', over('off'), { what: 'clear-eventlog' }],
  ['license smart register idtoken T', over('smart'), /deprecated from 17\.3\.2/],
  ['license smart deregister', over('smart'), /deprecated from 17\.3\.2/],
  ['license smart renew id', over('smart'), /Invalid input/],
];
for (const [line, reading, expected] of TABLE)
  test(`${line.slice(0, 70)} (${reading.state.settings.values['license smart transport'] ?? 'by default'})`, () => {
    const found = asks(line, reading);
    if (expected instanceof RegExp) assert.match(found as string, expected);
    else assert.equal(found, expected);
  });

test('none of them exists before policies, and none of the old ones acts after', () => {
  const before = box('17.3.1a', NOW);
  for (const line of [
    'license smart trust idtoken T local',
    'license smart sync local',
    'license smart save usage all file a',
    'license smart import a',
    'license smart factory reset',
    'license smart authorization request add hseck9 local',
  ]) {
    const { text, facts } = execute(line, 'exec', before);
    assert.match(text, /Invalid input/, line);
    assert.equal(facts, []);
  }
});

test('an agent that is off, and a box without a name, ask nothing', () => {
  const off = over('smart', { settings: { enabled: false, values: { 'license smart transport': 'smart' } } });
  const good = over('smart');
  const nameless = { ...good, device: { ...good.device, udi: { pid: '', sn: '' } } };
  for (const [reading, expected] of [
    [off, /not enabled/],
    [nameless, /no UDI/],
  ] as const)
    for (const line of [
      'license smart trust idtoken T local',
      'license smart sync local',
      'license smart save usage all file a',
      'license smart save trust-request a',
    ]) {
      const { text, facts, write } = execute(line, 'exec', reading);
      assert.match(text, expected, line);
      assert.equal([facts, write], [[], undefined]);
    }
});

test('without trust the authority takes no reports: it is asked all the same, and that is said', () => {
  assert.match(execute('license smart sync local', 'exec', over('smart')).text, /\n% No trust code is installed/);
  for (const reading of [over('smart', TRUSTED), over('cslu')])
    assert.not.match(execute('license smart sync local', 'exec', reading).text, /%/);
});

test('reports are chosen as the guide says, and none is no file', () => {
  const report = (id: number, age: number, state: 'closed' | 'acknowledged') => ({
    id,
    previous: 0,
    tag: TAG,
    state,
    reason: 'REPORTING',
    start: NOW - (age + 1) * DAY,
    end: NOW - age * DAY,
    value: 1,
    at: NOW,
    text: `<RUMReport>${id}</RUMReport>`,
  });
  const reports = [report(1, 60, 'acknowledged'), report(2, 20, 'closed'), report(3, 1, 'closed')];
  const reading = over('off', {
    reporting: { ...INITIAL.reporting, reports } as unknown as State['reporting'],
  });
  for (const [which, ids] of [
    ['all', [1, 2, 3]],
    ['unreported', [2, 3]],
    ['days 30', [2, 3]],
    ['days 2', [3]],
    ['rum-id 2', [2]],
    ['rum-Id 9', []],
  ] as const) {
    const { write, facts } = execute(`license smart save usage ${which} file bootflash:u`, 'exec', reading);
    assert.equal(facts, [{ type: 'asked', ask: { what: 'save-usage' } }]);
    assert.equal([write?.path, write?.purpose], ['bootflash:u', 'usage']);
    const text = write?.text(reading) ?? '';
    const found = [...text.matchAll(/<RUMReport>(\d)/g)].map(([, id]) => Number(id));
    assert.equal(found, ids, which);
    assert.is(text === '', ids.length === 0);
  }
});

test('what is saved to a file is signed, says what is asked, and has the number that was counted for it', () => {
  const request = {
    number: 1,
    action: 'add',
    feature: 'hseck9',
    offline: true,
    pollId: '',
    at: NOW,
    next: 0,
    queued: false,
  } as const;
  const asking = over('off', { slac: { ...INITIAL.slac, requests: 1, request } });
  const returned = over('off', { slac: { ...INITIAL.slac, lastReturn: 'CODE', returned: 3 } });
  for (const [line, before, after, name, payload] of [
    ['license smart save trust-request a', over('off'), over('off'), 'TrustRequest', { force: false }],
    [
      'license smart authorization request add hseck9 save a',
      over('off'),
      asking,
      'AuthorizationRequest',
      { feature: 'hseck9', request: 1 },
    ],
    [
      'license smart authorization return local offline a',
      over('off', AUTHORIZED),
      returned,
      'AuthorizationReturn',
      { code: 'CODE', request: 3 },
    ],
  ] as const) {
    const { write } = execute(line, 'exec', before);
    const file = readFile(write?.text(after) ?? '');
    assert.equal(
      file?.elements.map(element => element.name),
      [name],
    );
    const read = readSignedElement(file!.elements[0]!.inner);
    assert.ok(read.ok, line);
    const said = JSON.parse(read.value.payload);
    assert.is(said.sequence, 41);
    for (const [key, value] of Object.entries(payload)) assert.equal(said[key], value, `${line}: ${key}`);
  }
});

test('the help of the reports to save is the one of the guide', () => {
  assert.is(
    execute('license smart save usage ?', 'exec', over('off')).text,
    [
      '  all         Save all reports',
      '  days        Save reports from last n days',
      '  rum-Id      Save an individual RUM report',
      '  unreported  Save all previously un reported reports',
    ].join('\n'),
  );
});

test('a factory reset asks first', () => {
  const asked = execute('license smart factory reset', 'exec', over('smart'));
  assert.equal([asked.mode, asked.facts], ['confirm factory-reset', []]);
  assert.equal(execute('no', asked.mode, over('smart')).facts, []);
  assert.equal(execute('yes', asked.mode, over('smart')).facts, [{ type: 'asked', ask: { what: 'factory-reset' } }]);
});

test.run();
