/** Call-home: what is configured, and whether and where messages can go. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type CallhomeState,
  callhome,
  carriersOf,
  destinationOf,
  directed,
  generalOf,
  type Misfit,
  profilesOf,
} from '../../src/machines/callhome.ts';
import type { Ask, Directed } from '../../src/machines/facts.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { contextOf, credentialAt, NOW, neverSpins, register, walk } from '../support/machines.ts';

const OURS = 'https://gateway.example:844/Transportgateway/services//DeviceRequestHandler';
const set = (profile: string | null, name: string, value: string | null): Directed => ({
  type: 'directed',
  change: 'set',
  profile,
  name,
  value,
});
const make = (profile: string): Directed => ({ type: 'directed', change: 'make', profile });
const remove = (profile: string): Directed => ({ type: 'directed', change: 'remove', profile });
const after = (...facts: readonly Directed[]): CallhomeState =>
  facts.reduce((state, fact) => directed(state, fact, CBR8), callhome.initial);

const TAC = CBR8.profile;
const LICENSING = 'reporting smart-licensing-data';
const HTTP = 'destination transport-method http';
const ADDRESS = 'destination address http';
/** The steps of the cBR-8 guide for a transport gateway. */
const GATEWAY = [
  set(TAC, LICENSING, 'off'),
  make('Gateway'),
  set('Gateway', LICENSING, 'on'),
  set('Gateway', HTTP, 'on'),
  set('Gateway', 'destination transport-method email', 'off'),
  set('Gateway', ADDRESS, OURS),
];
const STATES = [
  callhome.initial,
  after(set(null, 'vrf', 'Mgmt')),
  after(set(TAC, LICENSING, 'off')),
  after(make('Gateway')),
  after(...GATEWAY),
];

test('the table says what the machine does, for every state and fact', () => {
  walk(callhome, { states: STATES, contexts: [contextOf()], listens: ['directed', 'booted'] });
  neverSpins(callhome, STATES, [contextOf()]);
});

const WAYS: readonly (readonly [
  name: string,
  facts: readonly Directed[],
  misfit: Misfit | null,
  profile: string,
  url: string,
])[] = [
  ['nothing is configured', [], null, TAC, CBR8.defaultUrl],
  ['another address', [set(TAC, ADDRESS, OURS)], null, TAC, OURS],
  ['another address, taken back', [set(TAC, ADDRESS, OURS), set(TAC, ADDRESS, null)], null, TAC, CBR8.defaultUrl],
  ['the profile of a gateway, as the guide makes it', GATEWAY, null, 'Gateway', OURS],
  ['that profile is deleted', [...GATEWAY, remove('Gateway')], 'reporting', TAC, CBR8.defaultUrl],
  ['that profile is not active', [...GATEWAY, set('Gateway', 'active', 'off')], 'inactive', 'Gateway', OURS],
  ['that profile sends mail only', [...GATEWAY, set('Gateway', HTTP, null)], 'transport', 'Gateway', OURS],
  ['that profile has no address', [...GATEWAY, set('Gateway', ADDRESS, null)], 'address', 'Gateway', 'off'],
  ['the service is off', [...GATEWAY, set(null, 'service', 'off')], 'service', 'Gateway', OURS],
  ['the service is on again', [set(null, 'service', 'off'), set(null, 'service', 'on')], null, TAC, CBR8.defaultUrl],
  ['the predefined profile is not active', [set(TAC, 'active', 'off')], 'inactive', TAC, CBR8.defaultUrl],
  ['the predefined profile reports nothing', [set(TAC, LICENSING, 'off')], 'reporting', TAC, CBR8.defaultUrl],
  ['the predefined profile has lost its address', [set(TAC, ADDRESS, 'off')], 'address', TAC, 'off'],
  [
    'the predefined profile is set to its defaults',
    [set(TAC, 'active', 'off'), remove(TAC)],
    null,
    TAC,
    CBR8.defaultUrl,
  ],
];
for (const [name, facts, misfit, profile, url] of WAYS)
  test(`${name}: ${misfit ?? 'messages leave'}`, () => {
    const { way } = after(...facts);
    assert.equal(way ?? { profile: TAC, url: CBR8.defaultUrl, misfit: null }, { profile, url, misfit });
    if (misfit === null) assert.is(destinationOf(after(...facts), CBR8).url, url);
  });

test('an address is kept as it was typed', () => {
  for (const url of ['HTTP://Gateway:844/Transportgateway/services//DeviceRequestHandler', 'https://x/?a=%0A'])
    assert.is(destinationOf(after(set(TAC, ADDRESS, url)), CBR8).url, url);
});

test('how a message leaves follows from the lines of call-home', () => {
  const state = after(
    set(null, 'http-proxy', 'proxy.example port 8080'),
    set(null, 'source-interface', 'Loopback0'),
    set(null, 'vrf', 'Mgmt'),
    set(null, 'http resolve-hostname ipv4-first', 'on'),
  );
  assert.equal(destinationOf(state, CBR8), {
    transport: 'callhome',
    url: CBR8.defaultUrl,
    proxy: { host: 'proxy.example', port: 8080 },
    sourceInterface: 'Loopback0',
    vrf: 'Mgmt',
    ipv4First: true,
  });
  assert.equal(destinationOf(callhome.initial, CBR8), { transport: 'callhome', url: CBR8.defaultUrl });
});

test('nothing is kept of what is as by default, and the same again changes nothing', () => {
  const idle = [
    set(null, 'service', 'on'),
    set(TAC, 'active', 'on'),
    set(null, 'vrf', 'off'),
    remove('Gateway'),
    make(TAC),
  ];
  assert.is(after(...idle), callhome.initial);
  const configured = after(...GATEWAY);
  for (const fact of GATEWAY) assert.is(directed(configured, fact, CBR8), configured);
});

test("the predefined profile is always there, and first; an operator's own carries nothing of licensing by itself", () => {
  const state = after(make('Gateway'), set(TAC, 'active', 'off'));
  assert.equal(
    profilesOf(state, CBR8).map(({ name, values }) => [name, values.active, values[LICENSING]]),
    [
      [TAC, 'off', 'on'],
      ['Gateway', 'on', undefined],
    ],
  );
  assert.equal(profilesOf(callhome.initial, CBR8).length, 1);
  assert.is(generalOf(state).service, 'on');
});

test('those that carry licensing data are named', () => {
  assert.equal(carriersOf(callhome.initial, CBR8), [TAC]);
  assert.equal(carriersOf(after(make('B'), set('B', LICENSING, 'on')), CBR8), [TAC, 'B']);
  assert.equal(carriersOf(after(set(TAC, 'active', 'off')), CBR8), []);
});

test('a boot begins with the defaults; agents of the fourth generation on IOS XE say that call-home is on', () => {
  const booted = (state: CallhomeState, personality = CBR8) =>
    callhome.step(state, { type: 'booted' }, contextOf({}, { personality }));
  assert.equal(booted(after(...GATEWAY)), { state: callhome.initial, notices: [] });
  assert.is(booted(callhome.initial).state, callhome.initial);
  const later = booted(callhome.initial, { ...CBR8, edition: 'agent-4' });
  assert.equal(later.notices, [{ message: 'CALL_HOME_ENABLED' }]);
  assert.equal(booted(callhome.initial, { ...CBR8, edition: 'agent-4', os: 'ios-xr' }).notices, []);
});

test('a registration is told of by agents of the fourth generation on IOS XE, where it can leave and is not refused', () => {
  const said = (state: CallhomeState, ask: Ask = register(), slices: Partial<State> = {}) =>
    callhome
      .step(state, { type: 'asked', ask }, contextOf(slices, { personality: { ...CBR8, edition: 'agent-4' } }))
      .notices.map(({ message }) => message);
  const registered = { registration: { ...INITIAL.registration, credential: credentialAt(NOW) } };
  assert.equal(said(callhome.initial), ['SCH_REGISTRATION_IN_PROGRESS']);
  assert.equal(said(after(set(null, 'service', 'off'))), []);
  assert.equal(said(callhome.initial, register(), registered), []);
  assert.equal(said(callhome.initial, register(true), registered), ['SCH_REGISTRATION_IN_PROGRESS']);
  assert.equal(said(callhome.initial, { what: 'deregister' }), []);
  assert.equal(callhome.step(callhome.initial, { type: 'asked', ask: register() }, contextOf()).notices, []);
});

test.run();
