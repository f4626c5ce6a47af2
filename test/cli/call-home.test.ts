/** Call-home's commands: what they take and refuse, and that a running configuration, read again, is the same one. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { callHomeLines } from '../../src/cli/call-home.ts';
import { LINES } from '../../src/cli/call-home-lines.ts';
import { execute } from '../../src/cli/execute.ts';
import type { Reading } from '../../src/cli/execution.ts';
import { say } from '../../src/cli/texts.ts';
import { type CallhomeState, callhome, carriersOf, directed } from '../../src/machines/callhome.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import type { Os, Personality } from '../../src/personalities/personality.ts';
import { reading } from '../support/situations.ts';

const OSES: readonly Os[] = ['ios-xe', 'ios-xr', 'staros'];
const platform = (os: Os): Personality => ({ ...CBR8, os });
/** The command that turns call-home on. */
const SERVICES: Readonly<Record<Os, string>> = {
  'ios-xe': 'service call-home',
  'ios-xr': 'service active',
  staros: 'activate',
};

/** A session at the configuration prompt. */
interface Session {
  readonly personality: Personality;
  state: CallhomeState;
  mode: string;
  /** Types a line; gives what is said to it. */
  type(line: string): string;
}
function session(personality: Personality = CBR8, state: CallhomeState = callhome.initial): Session {
  const it: Session = {
    personality,
    state,
    mode: 'config',
    type(line) {
      const now: Reading = { ...reading({ callhome: it.state }), personality };
      const { handled, text, mode, facts } = execute(line, it.mode, now);
      assert.ok(handled, `"${line}" is nobody's in ${it.mode}`);
      it.mode = mode;
      for (const fact of facts) if (fact.type === 'directed') it.state = directed(it.state, fact, personality);
      assert.ok(carriersOf(it.state, personality).length <= 1, `${line}: two profiles carry licensing data`);
      return text;
    },
  };
  return it;
}
const linesOf = ({ state, personality }: Session): readonly string[] =>
  callHomeLines({ state: { ...reading().state, callhome: state }, personality });
/** What another box makes of these lines. */
function readAgain(lines: readonly string[], personality: Personality): CallhomeState {
  const it = session(personality);
  for (const line of lines) assert.is(it.type(line), '', line);
  return it.state;
}

test('the steps of the cBR-8 guide for a transport gateway', () => {
  const it = session();
  const STEPS = [
    'call-home',
    'profile CiscoTAC-1',
    'no reporting smart-licensing-data',
    'call-home',
    'profile Custom-Profile-1',
    'reporting smart-licensing-data',
    'destination transport-method http',
    'no destination transport-method email',
    'destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler',
  ];
  for (const step of STEPS) assert.is(it.type(step), '', step);
  assert.equal(linesOf(it), [
    'call-home',
    ' profile "CiscoTAC-1"',
    '  no reporting smart-licensing-data',
    ' profile "Custom-Profile-1"',
    '  reporting smart-licensing-data',
    '  destination transport-method http',
    '  no destination transport-method email',
    '  destination address http https://DS.IP.HFE:844/transportgate/services/DeviceRequestHandler',
  ]);
});

test('the steps of the NCS 1004 guide, on IOS XR, are all taken', () => {
  const it = session(platform('ios-xr'));
  const STEPS = [
    'call-home',
    'service active',
    'contact smart-licensing',
    'profile CiscoTAC-1',
    'active',
    'destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
    'destination transport-method http',
  ];
  for (const step of STEPS) assert.is(it.type(step), '', step);
  assert.is(it.state.way, null);
  // As it was committed, in the order of the catalogue, though all of it is so by default.
  assert.equal(
    linesOf(it).map(line => line.trim()),
    [...STEPS.slice(0, 5), STEPS[6], STEPS[5]],
  );
});

for (const os of OSES)
  test(`the service is on by default, can be turned off, and is on again (${os})`, () => {
    const it = session(platform(os));
    if (os !== 'ios-xe') it.type('call-home');
    it.type(`no ${SERVICES[os]}`);
    assert.is(it.state.way?.misfit, 'service');
    assert.is(linesOf(it).at(-1)?.trim(), `no ${SERVICES[os]}`);
    it.type(`default ${SERVICES[os]}`);
    assert.equal(linesOf(it), []);
    it.type(`no ${SERVICES[os]}`);
    it.type(SERVICES[os]);
    assert.is(it.state.way, null);
  });

test('a second profile that reports smart-licensing-data is refused by the name of the first, whichever way', () => {
  const carried = say('otherCarrier', { profile: 'CiscoTAC-1' });
  const it = session();
  it.type('call-home');
  it.type('profile Gateway');
  assert.is(it.type('reporting smart-licensing-data'), carried);
  assert.is(it.type('reporting all'), carried);
  it.type('no active');
  assert.is(it.type('reporting smart-licensing-data'), '', 'one that is not active carries nothing');
  assert.is(it.type('active'), carried);
  assert.is(it.type('default active'), carried);
  it.type('profile CiscoTAC-1');
  it.type('no active');
  it.type('profile Gateway');
  assert.is(it.type('active'), '');
  it.type('profile CiscoTAC-1');
  assert.is(it.type('active'), say('otherCarrier', { profile: 'Gateway' }));
  assert.is(it.type('default profile CiscoTAC-1'), say('otherCarrier', { profile: 'Gateway' }));
  assert.is(it.mode, 'config-call-home');
  it.type('no profile Gateway');
  assert.is(it.type('default profile CiscoTAC-1'), '');
  assert.is(it.state.way, null);
});

test('profiles: the predefined one stays, names have their form, and there are not too many', () => {
  const it = session();
  it.type('call-home');
  assert.is(it.type('no profile CiscoTAC-1'), say('predefinedProfile', { profile: 'CiscoTAC-1' }));
  assert.is(it.type('no profile "ciscotac-1"'), say('predefinedProfile', { profile: 'CiscoTAC-1' }));
  assert.is(it.type('no profile Gateway'), say('noProfile', { profile: 'Gateway' }));
  for (const name of ['all', '""', 'x'.repeat(32), 'Tör'])
    assert.is(it.type(`profile ${name}`), say('badProfile'), name);
  assert.equal(it.state, callhome.initial);
  for (let i = 0; i < 10; i++) {
    assert.is(it.type(`profile ${'x'.repeat(30)}${i}`), '');
    assert.is(it.mode, `config-call-home-profile ${'x'.repeat(30)}${i}`);
  }
  assert.is(it.type('profile Another'), say('manyProfiles', { most: '10' }));
  assert.is(it.type(`profile ${'x'.repeat(30)}4`), '', 'one that is there can be entered');
  it.type('exit');
  assert.is(it.mode, 'config-call-home');
  it.type('profile CiscoTAC-1');
  assert.is(it.mode, 'config-call-home-profile');
});

for (const os of OSES)
  test(`a profile's name with question marks and quotes reads back (${os})`, () => {
    for (const name of ['a?', '?', '"', '""', '"a', 'a"', '"a"', '"a?"', '|', '!', '#x', 'no']) {
      const it = session(platform(os));
      it.type('call-home');
      assert.is(it.type(`profile "${name}"`), '', name);
      it.type('anonymous-reporting-only');
      assert.equal(readAgain(linesOf(it), it.personality), it.state);
      assert.is(it.state.profiles[0]?.name, name);
    }
  });

test('two sessions configure a profile each, at the same time', () => {
  const one = session();
  one.type('call-home');
  one.type('profile One');
  const two = session(CBR8, one.state);
  two.type('call-home');
  two.type('profile Two');
  two.type('no active');
  one.state = two.state;
  one.type('anonymous-reporting-only');
  assert.equal(linesOf(one), [
    'call-home',
    ' profile "One"',
    '  anonymous-reporting-only',
    ' profile "Two"',
    '  no active',
  ]);
});

const BAD: readonly (readonly [mode: string, line: string, os?: Os])[] = [
  ['config-call-home', 'contact-email-addr nobody'],
  ['config-call-home', 'phone-number 555'],
  ['config-call-home', 'phone-number +1234567890'],
  ['config-call-home', `customer-id ${'x'.repeat(65)}`],
  ['config-call-home', `street-address ${'x'.repeat(201)}`],
  ['config-call-home', `vrf ${'x'.repeat(33)}`],
  ['config-call-home', `source-interface ${'x'.repeat(64)}`],
  ['config-call-home', `http-proxy ${'x'.repeat(128)} port 80`],
  ['config-call-home', 'http-proxy proxy.example port 0'],
  ['config-call-home', 'http-proxy proxy.example port 65536'],
  ['config-call-home', 'vrf off'],
  ['config-call-home', 'customer-id on'],
  ['config-call-home', 'rate-limit 0'],
  ['config-call-home', 'rate-limit 61'],
  ['config-call-home', 'rate-limit 6', 'ios-xr'],
  ['config-call-home', 'data-privacy level low'],
  ['config-call-home-profile', 'destination message-size-limit 49'],
  ['config-call-home-profile', 'destination message-size-limit 3145729'],
  ['config-call-home-profile', 'destination preferred-msg-format html'],
  ['config-call-home-profile', 'destination address http http://'],
  ['config-call-home-profile', 'destination address http ftp://gateway/'],
  ['config-call-home-profile', `destination address http http://${'x'.repeat(194)}`],
  ['config-call-home-profile', 'destination address email nobody'],
  ['config-call-home-profile', 'reporting everything'],
  ['config-call-home-profile', 'subscribe-to-alert-group weather'],
  ['config-call-home-profile', 'subscribe-to-alert-group syslog sometimes'],
  ['config-call-home-profile', `subscribe-to-alert-group syslog pattern ${'x'.repeat(119)}`],
];
for (const [mode, line, os = 'ios-xe'] of BAD)
  test(`refused (${os}): ${line.slice(0, 70)}`, () => {
    const it = session(platform(os));
    it.mode = mode;
    assert.match(it.type(line), /%/);
    assert.is(it.state, callhome.initial);
  });

test('an address that is taken back leaves the default; the default itself can be taken away', () => {
  const it = session();
  it.mode = 'config-call-home-profile';
  it.type('destination address http https://gateway.example/');
  assert.is(it.type('no destination address http https://other.example/'), say('otherAddress'));
  it.type('no destination address http https://gateway.example/');
  assert.equal(linesOf(it), []);
  for (let i = 0; i < 2; i++) {
    it.type(`no destination address http ${CBR8.defaultUrl}`);
    assert.is(it.state.way?.misfit, 'address');
  }
  assert.is(linesOf(it).at(-1), `  no destination address http ${CBR8.defaultUrl}`);
  it.type('default destination address http');
  assert.is(it.state.way, null);
});

/** Lines as an operator could type them: of the catalogue, about their values, negated or not. */
const anyLine = (os: Os) => {
  const own = LINES.filter(line => line.os?.includes(os) !== false);
  const typed = fc.constantFrom(...own).chain(({ stem, rest, like, in: where }) => {
    const value =
      rest === 'TEXT'
        ? fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.constantFrom('on', 'off', '"on"'))
        : rest?.includes('|')
          ? fc.constantFrom(...rest.slice(1, -1).split('|'))
          : rest === '[TEXT]'
            ? fc.constantFrom('', 'severity minor', 'periodic monthly 3 10:00', 'severity major pattern "a b"')
            : rest === 'URL'
              ? fc.constantFrom(CBR8.defaultUrl, 'https://a.example/', 'http://b.example:80/x?y=%0A')
              : fc.constantFrom(like ?? '');
    return value.map(text => ({ where, line: `${stem} ${text}`.trim() }));
  });
  const profile = fc
    .constantFrom('CiscoTAC-1', 'One', 'Two')
    .map(name => ({ where: undefined, line: `profile ${name}` }));
  const all = fc.constant({ where: 'profile' as const, line: 'reporting all' });
  return fc.record({
    what: fc.oneof({ weight: 6, arbitrary: typed }, profile, all),
    before: fc.constantFrom('', '', '', 'no ', 'default '),
    inside: fc.constantFrom('CiscoTAC-1', 'One', 'Two'),
  });
};

for (const os of OSES)
  test(`whatever was configured, the running configuration reads back to it (${os})`, () => {
    fc.assert(
      fc.property(fc.array(anyLine(os), { maxLength: 25 }), typed => {
        const it = session(platform(os));
        for (const { what, before, inside } of typed) {
          it.mode = what.where === 'config' ? 'config' : 'config-call-home';
          if (what.where === 'profile') it.type(`profile ${inside}`);
          it.type(before + what.line);
        }
        const lines = linesOf(it);
        const again = readAgain(lines, it.personality);
        assert.equal(sorted(again), sorted(it.state));
        assert.equal(linesOf({ ...it, state: again }), lines);
      }),
      { numRuns: 150 },
    );
  });
/** The order of profiles matters only to the reader of the lines. */
const sorted = (state: CallhomeState): CallhomeState => ({
  ...state,
  profiles: [...state.profiles].sort((a, b) => (a.name < b.name ? -1 : 1)),
});

test.run();
