import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { concat, equal } from '../../src/lib/bytes.ts';
import { type Cbor, encode } from '../../src/wire/cbor.ts';
import { keyId } from '../../src/wire/crypto.ts';
import { sign1 } from '../../src/wire/envelope.ts';
import { type Certificate, issue } from '../../src/wire/identity.ts';
import {
  AUTHORITY_TIME_TOLERANCE,
  decodeReply,
  decodeRequest,
  type ExpectedReply,
  encodeReply,
  encodeRequest,
  MESSAGE_LIMIT,
  REPLY_REFUSALS,
  REPLY_STATUSES,
  REQUEST_KINDS,
  REQUEST_REFUSALS,
  type Reply,
  type ReplyRefusal,
  type Request,
  type RequestKind,
  type RequestRefusal,
  requestHash,
  type SealedToken,
  TAG_MODES,
  type Trust,
} from '../../src/wire/message.ts';
import { type RootSet, signRootSet } from '../../src/wire/rootset.ts';
import { sealToken, TOKEN_LIMIT } from '../../src/wire/token.ts';
import {
  CHAIN,
  DAY,
  envelopeOf,
  INSTANCE,
  keyOf,
  map,
  NOW,
  named,
  payloadOf,
  ROOTS,
  SIGNER,
  SUB_CA,
} from '../support/trust.ts';

const SEED = named('instance');
const UDI = { pid: 'CBR-8-CCAP-LC-40G-R', sn: 'FXS1739Q0NR' };

function token(text: string): SealedToken {
  const verdict = sealToken(text, ROOTS.seal, { secret: named('ephemeral'), nonce: named('nonce').slice(0, 24) });
  if (!verdict.ok) throw new Error(verdict.refusal);
  return verdict.value;
}

const COMMON = {
  udi: UDI,
  nonce: named('nonce').slice(0, 16),
  sequence: 12_345,
  time: NOW - 3_600_000,
  setbacks: 0,
  ratchet: named('ratchet').slice(0, 16),
  instance: INSTANCE.subject,
  agent: '1.2.1 cbr8',
};
const TAGS = ['us', 'ds', 'wan', 'd31', 'lcha'].map((name, i) => ({
  tag: `regid.2014-12.com.example.cbr.${name}_license,1.0_3e5c9f1a-2f0f-4d5b-9c57-0a8f1c7b2d4${i}`,
  count: 1000 * i,
}));
const REQUESTS: Readonly<Record<RequestKind, Request>> = {
  registration: {
    ...COMMON,
    kind: 'registration',
    ratchet: new Uint8Array(0),
    instance: '',
    key: keyOf('instance'),
    token: token('ZTFjMmY0YjQtNWZlMC00NTk0LWI0NmUtYjA4ODA1YWVkZGU4LTE3NzIzMjMyMDB8OTk5OTk5OTk5OTk5OTk5OTk5OTk='),
    force: false,
    softwareTag: 'regid.2014-12.com.example.CBR8V1,1.0_95948658-0b8b-4e8f-838d-b17020364ca9',
    hostname: 'cbr8-headend-17.example.net',
  },
  acknowledgement: { ...COMMON, kind: 'acknowledgement' },
  entitlement: { ...COMMON, kind: 'entitlement', tags: TAGS },
  renewal: { ...COMMON, kind: 'renewal' },
  deregistration: { ...COMMON, kind: 'deregistration' },
};

const SENT = new Map(REQUEST_KINDS.map(kind => [kind, encodeRequest(REQUESTS[kind], SEED)]));
const sent = (kind: RequestKind): Uint8Array => SENT.get(kind)!;

const identity = (fields: Partial<Certificate> = {}, by = 'signer'): Uint8Array =>
  issue({ ...INSTANCE, ...fields }, named(by));
const IDENTIFIED = {
  status: 'ok',
  identity: identity(),
  smartAccount: 'Example Cable Ltd',
  virtualAccount: 'Headends North',
  exportAllowed: true,
} as const;

const answer = (kind: RequestKind) => ({
  udi: UDI,
  nonce: COMMON.nonce,
  request: requestHash(sent(kind)),
  time: NOW,
  ratchet: named('next ratchet').slice(0, 16),
});
const REPLIES: Readonly<Record<RequestKind, Reply>> = {
  registration: { ...answer('registration'), ...IDENTIFIED, kind: 'registration' },
  acknowledgement: { ...answer('acknowledgement'), kind: 'acknowledgement', status: 'ok' },
  entitlement: {
    ...answer('entitlement'),
    kind: 'entitlement',
    status: 'ok',
    modes: ['authorized', 'out-of-compliance', 'invalid-tag', 'authorized', 'authorized'],
    until: NOW + 90 * DAY,
  },
  renewal: { ...answer('renewal'), ...IDENTIFIED, kind: 'renewal' },
  deregistration: { ...answer('deregistration'), kind: 'deregistration', status: 'ok' },
};

const AUTHORITY = { seed: named('signer'), chain: CHAIN };
const TRUST: Trust = { roots: ROOTS, known: [] };
const expected = (kind: RequestKind): ExpectedReply => ({
  kind,
  udi: UDI,
  nonce: COMMON.nonce,
  hash: requestHash(sent(kind)),
  notBefore: NOW,
  key: keyOf('instance'),
  instance: REQUESTS[kind].instance,
});

/** Root 1 goes, root 4 comes; the reply that tells of it is already signed under root 2. */
const NEXT: RootSet = {
  ...ROOTS,
  version: 2,
  roots: [keyOf('root 2'), keyOf('root 3'), keyOf('root 4')],
  retired: [keyId(keyOf('root 1'))],
};
const signedSet = (set: RootSet, ...signers: string[]): Uint8Array => signRootSet(set, signers.map(named));
const ROTATION = signedSet(NEXT, 'root 2', 'root 3');
const LATER_CHAIN = [issue(SUB_CA, named('root 2')), CHAIN[1]!];

test('every request comes back as it was sent', () => {
  for (const kind of REQUEST_KINDS) {
    const verdict = decodeRequest(sent(kind));
    assert.ok(verdict.ok);
    assert.equal(verdict.value.request, REQUESTS[kind]);
    assert.equal(verdict.value.hash, requestHash(sent(kind)));
    assert.ok(verdict.value.verifiedBy(keyOf('instance')));
    assert.not(verdict.value.verifiedBy(keyOf('clone')));
  }
});

test('a box with an unset clock and nothing to its name is heard as well', () => {
  const bare: Request = {
    ...COMMON,
    kind: 'renewal',
    udi: { pid: '', sn: '' },
    time: -1,
    ratchet: new Uint8Array(0),
    instance: '',
    agent: '',
  };
  const verdict = decodeRequest(encodeRequest(bare, SEED));
  assert.ok(verdict.ok);
  assert.equal(verdict.value.request, bare);
});

test('every reply comes back as it was sent, with who said it', () => {
  for (const kind of REQUEST_KINDS) {
    const verdict = decodeReply(encodeReply(REPLIES[kind], AUTHORITY), expected(kind), TRUST);
    assert.ok(verdict.ok, kind);
    assert.equal(verdict.value.reply, REPLIES[kind]);
    assert.equal(verdict.value.chain, CHAIN);
    assert.equal(verdict.value.subCa, { ...SUB_CA, bytes: CHAIN[0] });
    assert.equal(verdict.value.signer, { ...SIGNER, bytes: CHAIN[1] });
    assert.equal(
      verdict.value.identity,
      kind === 'registration' || kind === 'renewal' ? { ...INSTANCE, bytes: identity() } : undefined,
    );
    assert.not('roots' in verdict.value);
  }
});

test('every status but ok comes back, for every kind', () => {
  for (const kind of REQUEST_KINDS) {
    for (const status of REPLY_STATUSES) {
      if (status === 'ok') continue;
      const reply: Reply = { ...answer(kind), kind, status, text: 'Data and signature do not match' };
      const verdict = decodeReply(encodeReply(reply, AUTHORITY), expected(kind), TRUST);
      assert.ok(verdict.ok);
      assert.equal(verdict.value.reply, reply);
    }
  }
});

test('every mode comes back', () => {
  const reply: Reply = { ...answer('entitlement'), kind: 'entitlement', status: 'ok', modes: TAG_MODES, until: NOW };
  const verdict = decodeReply(encodeReply(reply, AUTHORITY), expected('entitlement'), TRUST);
  assert.ok(verdict.ok);
  assert.equal(verdict.value.reply, reply);
});

test('modes travel as numbers that never change their meaning', () => {
  const numbers = { authorized: 0, 'out-of-compliance': 1, 'invalid-tag': 2, overage: 3 };
  assert.equal([...TAG_MODES].sort(), Object.keys(numbers).sort());
  for (const mode of TAG_MODES) {
    const reply: Reply = { ...answer('entitlement'), kind: 'entitlement', status: 'ok', modes: [mode], until: NOW };
    assert.equal(payloadOf(encodeReply(reply, AUTHORITY)).get(24), [numbers[mode]], mode);
  }
});

test('messages are as small as promised', () => {
  const most: Readonly<Record<RequestKind, readonly [request: number, reply: number]>> = {
    registration: [1024, 2048],
    acknowledgement: [1024, 1024],
    entitlement: [1024, 1024],
    renewal: [1024, 1024],
    deregistration: [1024, 1024],
  };
  for (const kind of REQUEST_KINDS) {
    const request = sent(kind).length;
    const reply = encodeReply(REPLIES[kind], AUTHORITY).length;
    assert.ok(request <= most[kind][0], `${kind} request: ${request} bytes`);
    assert.ok(reply <= most[kind][1], `${kind} reply: ${reply} bytes`);
  }
  const rotating = encodeReply({ ...REPLIES.registration, roots: ROTATION }, AUTHORITY).length;
  assert.ok(rotating <= 2048, `registration reply with a root set: ${rotating} bytes`);
});

/** What the payload says, put differently and signed again. */
function resigned(
  bytes: Uint8Array,
  change: (members: Map<number | string, Cbor>) => void,
  seed: Uint8Array,
): Uint8Array {
  const members = new Map(payloadOf(bytes));
  change(members);
  const { type, chain } = envelopeOf(bytes);
  return sign1({ type, payload: encode(members), seed, chain });
}

const request = (change: (members: Map<number | string, Cbor>) => void) => resigned(sent('registration'), change, SEED);
const BAD_REQUESTS: readonly [why: string, bytes: Uint8Array, refusal: RequestRefusal][] = [
  ['ten megabytes', new Uint8Array(10_000_000), 'too-long'],
  ['a byte too many', new Uint8Array(MESSAGE_LIMIT + 1), 'too-long'],
  ['nothing', new Uint8Array(0), 'malformed'],
  ['an HTML page', new Uint8Array([0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e]), 'malformed'],
  ['half of it', sent('registration').slice(0, 300), 'malformed'],
  ['a byte behind', concat(sent('renewal'), new Uint8Array(1)), 'malformed'],
  ['an unknown kind', request(m => m.set(1, 5)), 'malformed'],
  ['the members of another kind', request(m => m.set(1, 2)), 'malformed'],
  ['a member missing', request(m => m.delete(14)), 'malformed'],
  ['a member too many', request(m => m.set(99, 1)), 'malformed'],
  ['a negative sequence', request(m => m.set(4, -1)), 'malformed'],
  ['a long nonce', request(m => m.set(3, new Uint8Array(17))), 'malformed'],
  ['an endless hostname', request(m => m.set(14, 'x'.repeat(256))), 'malformed'],
  [
    'a token box larger than any token',
    request(m => m.set(11, map([1, named('a')], [2, new Uint8Array(24)], [3, new Uint8Array(17 + TOKEN_LIMIT)]))),
    'malformed',
  ],
  ['a reply', encodeReply(REPLIES.renewal, AUTHORITY), 'wrong-type'],
  ['a certificate', identity(), 'wrong-type'],
  ['a registration signed by another key', encodeRequest(REQUESTS.registration, named('clone')), 'bad-signature'],
];
for (const [why, bytes, refusal] of BAD_REQUESTS) {
  test(`a request is refused for ${why}: ${refusal}`, () => {
    assert.equal(decodeRequest(bytes), { ok: false, refusal });
  });
}

test('every refusal of a request has a case', () => {
  assert.equal([...new Set(BAD_REQUESTS.map(row => row[2]))].sort(), [...REQUEST_REFUSALS].sort());
});

interface Case {
  readonly reply: Uint8Array;
  readonly expected?: Partial<ExpectedReply>;
  readonly trust?: Trust;
}
/** A good registration reply with one thing wrong. */
const wrong = (fields: Partial<Reply>, signer = AUTHORITY): Case => ({
  reply: encodeReply({ ...REPLIES.registration, ...fields } as Reply, signer),
});
const wrongChain = (chain: readonly Uint8Array[], trust = TRUST): Case => ({
  ...wrong({}, { ...AUTHORITY, chain }),
  trust,
});
const wrongIdentity = (fields: Partial<Certificate>, by = 'signer'): Case => wrong({ identity: identity(fields, by) });
const wrongRoots = (set: Partial<RootSet>, ...signers: string[]): Case =>
  wrong({ roots: signedSet({ ...NEXT, ...set }, ...signers) });
const payload = (change: (members: Map<number | string, Cbor>) => void): Case => ({
  reply: resigned(encodeReply(REPLIES.registration, AUTHORITY), change, named('signer')),
});
const NEXT_TRUST: Trust = { roots: NEXT, known: [] };

const BAD_REPLIES: readonly [why: string, forgery: Case, refusal: ReplyRefusal][] = [
  ['ten megabytes', { reply: new Uint8Array(10_000_000) }, 'too-long'],
  ['nothing', { reply: new Uint8Array(0) }, 'malformed'],
  ['half of it', { reply: encodeReply(REPLIES.registration, AUTHORITY).slice(0, 400) }, 'malformed'],
  ['ok without an identity', payload(m => m.delete(20)), 'malformed'],
  ['an unknown status', payload(m => m.set(18, REPLY_STATUSES.length)), 'malformed'],
  ['a time beyond all calendars', payload(m => m.set(16, 2 ** 50)), 'malformed'],
  ['a request, sent back', { reply: sent('registration') }, 'wrong-type'],
  ['a certificate', { reply: identity() }, 'wrong-type'],

  ['an answer to an earlier request, come late', wrong({ nonce: named('earlier').slice(0, 16) }), 'other-nonce'],
  [
    'the same answer once more, when the next request is out',
    { ...wrong({}), expected: { nonce: named('next').slice(0, 16) } },
    'other-nonce',
  ],
  ['our nonce on another request', wrong({ request: requestHash(sent('renewal')) }), 'other-request'],
  ['another chassis', wrong({ udi: { ...UDI, sn: 'FXS0000X000' } }), 'other-device'],
  ['another product', wrong({ udi: { ...UDI, pid: 'CBR-8' } }), 'other-device'],
  ['another kind of answer', wrong({ kind: 'renewal' }), 'other-kind'],
  ['a time long before the last', wrong({ time: NOW - AUTHORITY_TIME_TOLERANCE - 1 }), 'time-went-back'],

  ['an identity that is none', wrong({ identity: new Uint8Array(40) }), 'identity-malformed'],
  ['a reply in place of an identity', wrong({ identity: sent('acknowledgement') }), 'identity-malformed'],
  ['an identity that may sign', wrongIdentity({ role: 'signer' }), 'identity-wrong-role'],
  ["another box's identity", wrongIdentity({ key: keyOf('other box') }), 'identity-other-key'],
  ['an identity of no UUID', wrongIdentity({ subject: 'cbr8' }), 'identity-other-instance'],
  [
    'a renewed identity of another instance',
    {
      reply: encodeReply(
        { ...REPLIES.renewal, identity: identity({ subject: '00000000-0000-4000-8000-000000000000' }) } as Reply,
        AUTHORITY,
      ),
      expected: expected('renewal'),
    },
    'identity-other-instance',
  ],
  ['an identity of tomorrow', wrongIdentity({ notBefore: NOW + DAY }), 'identity-not-yet-valid'],
  ['an identity of last year', wrongIdentity({ notAfter: NOW }), 'identity-expired'],
  ['an identity of another issuer', wrongIdentity({ issuer: 'Signer 2' }), 'identity-issuer-mismatch'],
  ['an identity that the signer did not sign', wrongIdentity({}, 'sub-ca'), 'identity-bad-signature'],

  ['a root set that is none', wrong({ roots: new Uint8Array(5) }), 'roots-malformed'],
  ['a request in place of a root set', wrong({ roots: signedSetOfType('smart-agent-x') }), 'roots-wrong-type'],
  ['a root set without a threshold', wrongRoots({ threshold: 0 }, 'root 2', 'root 3'), 'roots-bad-threshold'],
  [
    'a root set with a root twice',
    wrongRoots({ roots: [keyOf('root 2'), keyOf('root 2')] }, 'root 2', 'root 3'),
    'roots-duplicate-key',
  ],
  [
    'a root set that retires its own root',
    wrongRoots({ retired: [keyId(keyOf('root 2'))] }, 'root 2', 'root 3'),
    'roots-retired-key',
  ],
  ['a root set of another name', wrongRoots({ name: 'Else' }, 'root 2', 'root 3'), 'roots-other-name'],
  ['another root set of our version', wrongRoots({ version: 1 }, 'root 2', 'root 3'), 'roots-not-newer'],
  [
    'the root set before ours',
    { ...wrong({ roots: signedSet(ROOTS, 'root 1', 'root 2') }), trust: NEXT_TRUST },
    'roots-not-newer',
  ],
  [
    'a root set that brings a retired root back',
    { ...wrong({ roots: signedSet({ ...ROOTS, version: 3 }, 'root 2', 'root 3') }), trust: NEXT_TRUST },
    'roots-unretired',
  ],
  [
    'a root set that one root signed',
    {
      reply: encodeReply(
        { ...REPLIES.registration, roots: signedSet(NEXT, 'root 2') },
        { ...AUTHORITY, chain: LATER_CHAIN },
      ),
    },
    'roots-not-enough-signatures',
  ],

  ['no chain', wrongChain([]), 'chain-missing'],
  ['a chain of three', wrongChain([...CHAIN, identity()]), 'chain-too-long'],
  ['a chain of noise', wrongChain([new Uint8Array(9), CHAIN[1]!]), 'chain-malformed'],
  ['a chain upside down', wrongChain([CHAIN[1]!, CHAIN[0]!]), 'wrong-role'],
  [
    'a chain of two authorities',
    wrongChain([CHAIN[0]!, issue({ ...SIGNER, issuer: 'Sub-CA 2' }, named('sub-ca'))]),
    'issuer-mismatch',
  ],
  ['a chain under a retired root', wrongChain(CHAIN, NEXT_TRUST), 'retired-root'],
  ['a known chain whose root was retired', wrongChain(CHAIN, { roots: NEXT, known: CHAIN }), 'retired-root'],
  ['a chain under a root that the same reply retires', wrong({ roots: ROTATION }), 'retired-root'],
  ['a chain under a root of nobody', wrongChain([issue(SUB_CA, named('stranger')), CHAIN[1]!]), 'unknown-root'],
  [
    'a chain under a root that is still to come',
    wrongChain([issue(SUB_CA, named('root 4')), CHAIN[1]!]),
    'unknown-root',
  ],
  [
    'a signer of tomorrow',
    wrongChain([CHAIN[0]!, issue({ ...SIGNER, notBefore: NOW + DAY }, named('sub-ca'))]),
    'not-yet-valid',
  ],
  ['a chain that has run out', wrongIn3Years(), 'expired'],
  ['a known chain that has run out', { ...wrongIn3Years(), trust: { roots: ROOTS, known: CHAIN } }, 'expired'],
  ['a signer of nobody', wrongChain([CHAIN[0]!, issue(SIGNER, named('stranger'))]), 'bad-signature'],
  ['a signature of nobody', wrong({}, { ...AUTHORITY, seed: named('stranger') }), 'bad-signature'],
  ['a signature by the box itself', wrong({}, { ...AUTHORITY, seed: SEED }), 'bad-signature'],
];

function signedSetOfType(type: string): Uint8Array {
  const set = signedSet(NEXT, 'root 2', 'root 3');
  const at = Buffer.from(set).indexOf('smart-agent-roots');
  const other = Buffer.from(set);
  other.write(type.padEnd(17, 'x'), at);
  return new Uint8Array(other);
}
function wrongIn3Years(): Case {
  return wrong({ time: NOW + 1000 * DAY });
}

const judge = ({ reply, expected: others, trust }: Case) =>
  decodeReply(reply, { ...expected('registration'), ...others }, trust ?? TRUST);

for (const [why, forgery, refusal] of BAD_REPLIES) {
  test(`a reply is refused for ${why}: ${refusal}`, () => {
    assert.equal(judge(forgery), { ok: false, refusal });
  });
}

test('every refusal of a reply has a case', () => {
  assert.equal([...new Set(BAD_REPLIES.map(row => row[2]))].sort(), [...REPLY_REFUSALS].sort());
});

test('what costs nothing to see is seen before any signature is checked', () => {
  const stranger = {
    seed: named('stranger'),
    chain: [issue(SUB_CA, named('root 1')), issue(SIGNER, named('stranger'))],
  };
  const cheap: readonly [Partial<Reply>, ReplyRefusal][] = [
    [{ nonce: new Uint8Array(16) }, 'other-nonce'],
    [{ time: 0 }, 'time-went-back'],
    [{ identity: identity({ key: keyOf('other box') }) }, 'identity-other-key'],
    [{ roots: signedSet({ ...NEXT, version: 1 }, 'stranger') }, 'roots-not-newer'],
    [{}, 'bad-signature'],
  ];
  for (const [fields, refusal] of cheap) assert.equal(judge(wrong(fields, stranger)), { ok: false, refusal });
});

test('an authority may be a little behind its last word', () => {
  const time = NOW - AUTHORITY_TIME_TOLERANCE;
  assert.ok(judge(wrong({ time, identity: identity({ notBefore: time }) })).ok);
});

test('a reply brings a newer root set and is judged by it', () => {
  const reply = encodeReply({ ...REPLIES.renewal, roots: ROTATION }, { ...AUTHORITY, chain: LATER_CHAIN });
  const verdict = decodeReply(reply, expected('renewal'), { roots: ROOTS, known: CHAIN });
  assert.ok(verdict.ok);
  assert.equal(verdict.value.roots, { set: NEXT, bytes: ROTATION });
  assert.equal(verdict.value.chain, LATER_CHAIN);
});

test('the root set in force, sent again, changes nothing', () => {
  const reply = encodeReply({ ...REPLIES.renewal, roots: signedSet(ROOTS, 'root 1', 'root 2') }, AUTHORITY);
  const verdict = decodeReply(reply, expected('renewal'), TRUST);
  assert.ok(verdict.ok);
  assert.not('roots' in verdict.value);
});

test('a known chain is not proven again', () => {
  // Its signatures do not hold: were they looked at, the reply would be refused.
  const chain = [CHAIN[0]!, issue(SIGNER, named('stranger'))];
  assert.ok(judge(wrongChain(chain, { roots: ROOTS, known: chain })).ok);
});

test('a registration may give an instance another identifier, a renewal may not', () => {
  assert.ok(judge({ ...wrong({}), expected: { instance: '00000000-0000-4000-8000-000000000000' } }).ok);
});

test('no byte of a reply can be changed, no prefix will do, and nothing throws', () => {
  // The chain is known, so that only what differs from it costs its signatures.
  const good = { ...wrong({}), trust: { roots: ROOTS, known: CHAIN } };
  assert.ok(judge(good).ok);
  for (let i = 0; i < good.reply.length; i++) {
    const bad = good.reply.slice();
    bad[i]! ^= 1 << (i % 8);
    assert.not(judge({ ...good, reply: bad }).ok, `byte ${i}`);
    assert.not(judge({ ...good, reply: good.reply.subarray(0, i) }).ok, `prefix ${i}`);
  }
});

test('a reply torn to pieces and put together otherwise is refused or is the reply, and nothing throws', () => {
  const good = wrong({}).reply;
  const piece = fc.tuple(fc.nat(good.length), fc.nat(good.length)).map(([a, b]) => good.subarray(a, b));
  const mixture = fc.array(fc.oneof(piece, fc.uint8Array({ maxLength: 8 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.nat(good.length), mixture, fc.nat(good.length), (head, middle, tail) => {
      const bytes = concat(good.subarray(0, head), ...middle, good.subarray(tail));
      return !judge({ reply: bytes }).ok || equal(bytes, good);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('no byte of a request can be changed either', () => {
  const good = sent('renewal');
  for (let i = 0; i < good.length; i++) {
    const bad = good.slice();
    bad[i]! ^= 1 << (i % 8);
    const verdict = decodeRequest(bad);
    assert.not(verdict.ok && verdict.value.verifiedBy(keyOf('instance')), `byte ${i}`);
  }
});

test.run();
