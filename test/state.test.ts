/** The state and its form in the vault. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CAUSES } from '../src/personalities/personality.ts';
import { INITIAL, loadState, STATE_VERSION, type State, saveState } from '../src/state.ts';
import { type Cbor, type CborMap, decode, encode } from '../src/wire/cbor.ts';
import { REQUEST_KINDS } from '../src/wire/message.ts';
import { authorized, credentialAt, DAY, generous, NOW, register, unreachable, world } from './support/machines.ts';
import { named } from './support/trust.ts';

const ROOTS = named('roots');
const through = (state: State) => {
  const read = decode(encode(saveState(state, ROOTS)));
  if (!read.ok) throw new Error(read.refusal);
  return loadState(read.value);
};

test('states that were lived through come back whole', () => {
  const it = authorized();
  const lived: State[] = [INITIAL, it.state];
  it.happen({ type: 'configured', setting: 'license smart ü', value: 'on' });
  it.authority = generous('invalid-tag');
  it.use(7);
  it.pass(DAY);
  lived.push(it.state);
  it.authority = unreachable;
  it.ask(register(true, 'TÖKEN'));
  lived.push(it.state);
  it.pass(400 * DAY);
  lived.push(it.state);
  it.authority = () => 'silent';
  it.ask(register());
  lived.push(it.state);
  for (const state of lived) assert.equal(through(state), { ok: true, value: { state, roots: ROOTS } });
});

/** Objects as they are made here: with a prototype. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true });
const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
const whole = fc.maxSafeNat();
const text = fc.string({ unit: 'binary', maxLength: 40 });
const outcome = fc.option(record({ ok: fc.boolean(), at: time, reason: text }));
const tagCounts = fc.array(record({ tag: text, count: whole }), { maxLength: 4 });
const perKind = <T>(of: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...REQUEST_KINDS), of, { noNullPrototype: true }) as fc.Arbitrary<{
    [K in (typeof REQUEST_KINDS)[number]]?: T;
  }>;
const dictionary = <T>(of: fc.Arbitrary<T>) =>
  fc.dictionary(
    fc.string({ maxLength: 20 }).map(name => `a ${name}`),
    of,
    { maxKeys: 3, noNullPrototype: true },
  );
const lines = fc.dictionary(fc.constantFrom('vrf', 'active', 'destination address http'), text, {
  noNullPrototype: true,
});
const inUse = fc.array(record({ tag: text, count: whole, since: time }), { maxLength: 4 });
const uses = fc.array(fc.tuple(whole, whole), { maxLength: 4 });
const counters = dictionary(
  record({
    maxCalls: whole,
    lastLicences: whole,
    maxLicences: whole,
    succeeded: whole,
    failed: whole,
    allow: whole,
    block: whole,
    bounce: whole,
  }),
);
const grants = fc.array(
  record({
    tag: text,
    count: whole,
    name: text,
    description: text,
    start: time,
    end: fc.option(time),
    license: text,
    subscription: text,
  }),
  { maxLength: 3 },
);
const rule = record({ first: whole, frequency: whole, change: whole });
const anyState: fc.Arbitrary<State> = record({
  clock: record({
    ran: whole,
    now: time,
    anchored: fc.boolean(),
    heard: whole,
    wall: time,
    up: whole,
    synced: fc.boolean(),
    leapSince: fc.option(whole),
    setbacks: whole,
    bootRan: whole,
    savedRan: whole,
  }),
  settings: record({ enabled: fc.boolean(), values: dictionary(text) }),
  callhome: record({
    values: lines,
    profiles: fc.array(record({ name: text, values: lines }), { maxLength: 3 }),
    way: fc.option(
      record({ profile: text, url: text, misfit: fc.option(fc.constantFrom('service', 'reporting', 'address')) }),
    ),
  }),
  calls: record({
    live: fc.constant(INITIAL.calls.live),
    hours: uses,
    days: uses,
    hour: whole,
    wall: time,
    peak: whole,
    from: whole,
    requests: fc.array(
      record({
        at: time,
        count: whole,
        redundant: fc.boolean(),
        result: fc.constantFrom('pending', 'unanswered', 'refused', 'evaluation', 'authorized'),
      }),
      { maxLength: 3 },
    ),
    records: fc.array(record({ at: time, standard: whole, enhanced: whole }), { maxLength: 3 }),
    worth: whole,
  }),
  usage: record({
    samples: fc.array(record({ name: text, where: text, count: whole }), { maxLength: 4 }),
    counts: inUse,
    collection: fc.option(record({ from: fc.option(whole), reportFrom: whole, at: whole, counts: inUse })),
  }),
  exchange: record({
    secret: bytes(32),
    sequence: whole,
    ratchet: fc.uint8Array({ maxLength: 32 }),
    outstanding: fc.option(
      record({
        id: whole,
        kind: fc.constantFrom(...REQUEST_KINDS),
        nonce: bytes(16),
        hash: bytes(32),
        sentAt: whole,
      }),
    ),
    failing: fc.boolean(),
    retries: perKind(record({ failures: whole, notBefore: whole })),
    statistics: perKind(record({ success: whole, failed: whole, dropped: whole, lastSent: time })),
  }),
  registration: record({
    status: fc.constantFrom('unidentified', 'registered', 'expired'),
    attempt: fc.option(
      record({ token: text, force: fc.boolean(), state: fc.constantFrom('in-progress', 'retry', 'queued') }),
    ),
    credential: fc.option(fc.constant(credentialAt(NOW))),
    initial: outcome,
    lastRenewal: outcome,
    nextRenewal: time,
    renewNow: fc.boolean(),
    acknowledge: fc.boolean(),
    farewell: fc.option(text),
    warned: fc.option(whole),
    clockWarned: fc.boolean(),
  }),
  authorization: record({
    state: fc.constantFrom('none', 'waiting', 'authorized', 'out-of-compliance', 'expired'),
    since: time,
    tags: fc.array(
      record({ tag: text, mode: fc.constantFrom('authorized', 'out-of-compliance', 'invalid-tag'), since: time }),
      { maxLength: 4 },
    ),
    reported: tagCounts,
    asked: tagCounts,
    lastAttempt: outcome,
    next: time,
    deadline: time,
    renewNow: fc.boolean(),
    denied: fc.boolean(),
    askedAt: fc.option(whole),
  }),
  evaluation: record({
    state: fc.constantFrom('unused', 'counting', 'paused', 'expired'),
    consumed: whole,
    from: whole,
    warned: fc.option(whole),
    expiredAt: time,
    nagged: fc.option(whole),
  }),
  grace: record({
    groups: dictionary(record({ consumed: whole, from: fc.option(whole), over: fc.boolean() })),
  }),
  ha: fc.constant(INITIAL.ha),
  trust: record({
    attempt: fc.option(record({ token: text, force: fc.boolean(), pollId: text, next: time, queued: fc.boolean() })),
    code: fc.option(record({ at: time, from: time, until: time })),
    failure: fc.option(record({ at: time, reason: text })),
    sync: fc.option(time),
    ended: fc.boolean(),
    seen: fc.boolean(),
    keepsCallhome: fc.boolean(),
  }),
  policy: record({
    installed: fc.option(
      record({
        name: text,
        ackRequired: fc.boolean(),
        attributes: record({ perpetual: rule, export: rule }),
        time,
        at: time,
      }),
    ),
    account: fc.option(record({ at: time, smartAccount: text, virtualAccount: text })),
  }),
  slac: record({
    requests: whole,
    request: fc.option(
      record({
        number: whole,
        action: fc.constantFrom('add', 'replace'),
        feature: text,
        offline: fc.boolean(),
        pollId: text,
        at: time,
        next: time,
        queued: fc.boolean(),
      }),
    ),
    code: fc.option(
      record({
        grants,
        request: whole,
        time,
        at: time,
      }),
    ),
    confirm: fc.option(text),
    returning: fc.option(text),
    lastConfirmation: text,
    lastReturn: text,
    returned: whole,
  }),
  reporting: record({
    nextId: whole,
    since: time,
    open: fc.array(
      record({
        id: whole,
        previous: whole,
        tag: text,
        start: time,
        begun: whole,
        value: whole,
        current: whole,
        changed: fc.option(whole),
      }),
      { maxLength: 3 },
    ),
    reports: fc.array(
      record({
        id: whole,
        previous: whole,
        tag: text,
        state: fc.constantFrom('closed', 'sent', 'unacknowledged', 'acknowledged'),
        reason: text,
        start: time,
        begun: whole,
        end: time,
        value: whole,
        changed: fc.option(whole),
        at: time,
        text,
      }),
      { maxLength: 3 },
    ),
    counts: record({ made: whole, purged: whole, acknowledged: whole }),
    lastAck: fc.option(time),
    acked: fc.option(time),
    changed: fc.option(whole),
    overdue: fc.boolean(),
    lastPush: fc.option(time),
    lastFile: fc.option(time),
    nextPush: fc.option(time),
    poll: fc.option(record({ id: text, at: time })),
    now: fc.boolean(),
    told: fc.option(whole),
  }),
  reservation: record({
    master: bytes(32),
    requests: whole,
    members: fc.array(
      record({
        udi: text,
        state: fc.constantFrom('none', 'requested', 'installed'),
        universal: fc.boolean(),
        number: whole,
        request: text,
        key: bytes(32),
        at: time,
        code: fc.option(record({ time, instance: text, exportAllowed: fc.boolean(), grants, text })),
        lastConfirmation: text,
        lastReturn: text,
      }),
      { maxLength: 2 },
    ),
    standing: fc.option(
      record({
        universal: fc.boolean(),
        exportAllowed: fc.boolean(),
        at: time,
        short: fc.array(record({ tag: text, since: time }), { maxLength: 2 }),
      }),
    ),
  }),
  conversion: record({
    status: fc.constantFrom('not-started', 'started', 'polling', 'success', 'already-converted', 'failed'),
    automatic: fc.boolean(),
    at: fc.option(time),
    lastPush: fc.option(time),
    lastFile: fc.option(time),
    pollId: text,
    next: fc.option(time),
    release: text,
  }),
  enforcement: record({
    inForce: fc.array(record({ gate: text, because: fc.constantFrom(...CAUSES), since: time }), { maxLength: 3 }),
  }),
  services: record({
    on: fc.boolean(),
    enabled: whole,
    disabled: whole,
    alarms: fc.array(text, { maxLength: 3 }),
    blocked: dictionary(fc.constantFrom(...CAUSES)),
    evaluation: counters,
    registered: counters,
  }),
});

test('any state at all comes back whole, and gives the same bytes again', () => {
  fc.assert(
    fc.property(anyState, state => {
      const loaded = through(state);
      assert.ok(loaded.ok);
      assert.equal(loaded.value.state, state);
      assert.equal(encode(saveState(loaded.value.state, ROOTS)), encode(saveState(state, ROOTS)));
    }),
    { numRuns: 60, seed: 2026 },
  );
});

type Content = Map<string | number, Cbor>;
const saved = (): Content => new Map(saveState(world().state, ROOTS));

test('a slice that did not change is not written anew', () => {
  const { state } = world();
  const content = saveState(state, ROOTS);
  const clock = { ...state.clock, ran: state.clock.ran + 1 };
  const next = saveState({ ...state, clock }, ROOTS, { state, content });
  assert.equal(next, saveState({ ...state, clock }, ROOTS));
  for (const [name, value] of next) assert.is(value === content.get(name), name !== 'clock', name);
});

test('an unknown version is refused: an older image must not guess', () => {
  for (const version of [0, -1, STATE_VERSION + 1, 99, '1', null, [1]] as Cbor[])
    assert.equal(loadState(saved().set('version', version)), { ok: false, refusal: 'unknown-version' });
  const none = saved();
  none.delete('version');
  assert.equal(loadState(none), { ok: false, refusal: 'unknown-version' });
});

test('a missing slice, and a missing field of any slice, are refused', () => {
  const refused = { ok: false, refusal: 'malformed' };
  for (const [name, initial] of Object.entries(INITIAL)) {
    const content = saved();
    content.delete(name);
    assert.equal(loadState(content), refused, name);
    for (const field of Object.keys(initial)) {
      const slice = new Map(saved().get(name) as CborMap);
      slice.delete(field);
      assert.equal(loadState(saved().set(name, slice)), refused, `${name}.${field}`);
    }
  }
});

test('what is no state is refused, whatever it is', () => {
  const shapes: Cbor[] = [null, 0, '', true, [], [1], new Uint8Array(3), new Map()];
  for (const shape of shapes) {
    assert.is(loadState(shape).ok, false);
    if (!(shape instanceof Uint8Array))
      assert.equal(loadState(saved().set('roots', shape)), { ok: false, refusal: 'malformed' });
    assert.equal(loadState(saved().set('usage', shape)), { ok: false, refusal: 'malformed' });
  }
});

test('a version before this one is brought up step by step', () => {
  const rename =
    (from: string, to: string) =>
    (old: CborMap): Content => {
      const content: Content = new Map(old);
      content.delete(from);
      return content.set(to, old.get(from)!);
    };
  const chain = [rename('use', 'count'), rename('count', 'usage')];
  const old = (version: number, name: string) => rename('usage', name)(saved()).set('version', version);
  for (const [version, name] of [
    [1, 'use'],
    [2, 'count'],
    [3, 'usage'],
  ] as const) {
    const loaded = loadState(old(version, name), chain);
    assert.ok(loaded.ok, `version ${version}`);
    assert.equal(loaded.value.state, world().state);
  }
  assert.equal(
    loadState(old(2, 'use'), chain),
    { ok: false, refusal: 'malformed' },
    'no step is taken twice or left out',
  );
  assert.equal(loadState(old(4, 'usage'), chain), { ok: false, refusal: 'unknown-version' });
});

test('what an earlier agent of this version knew of a trust code besides does not stop its vault from loading', () => {
  const code = { at: NOW, from: NOW, until: NOW + DAY, smartAccount: 'example.net', virtualAccount: 'Default' };
  const attempt = { token: 'T', force: false, all: true, pollId: '', next: 0, queued: false };
  const state: State = { ...INITIAL, trust: { ...INITIAL.trust, code, attempt } };
  assert.equal(through(state), { ok: true, value: { state, roots: ROOTS } });
});

test('a vault of version 1 keeps all that it knew, and the rest is as in a new device', () => {
  const it = authorized();
  it.authority = unreachable;
  it.pass(91 * DAY);
  const old: Content = new Map(saveState(it.state, ROOTS));
  for (const name of ['settings', 'grace']) old.delete(name);
  old.set(
    'enforcement',
    new Map<string, Cbor>([
      ['because', 'auth-expired'],
      ['since', 1],
    ]),
  );
  const loaded = loadState(old.set('version', 1));
  assert.ok(loaded.ok);
  const { settings, grace, enforcement } = INITIAL;
  assert.equal(loaded.value.state, { ...it.state, settings, grace, enforcement });
});

test.run();
