import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { encode } from '../../src/wire/cbor.ts';
import { keyId } from '../../src/wire/crypto.ts';
import { signMany } from '../../src/wire/envelope.ts';
import {
  examineRotation,
  isCurrent,
  ROOT_SET_REFUSALS,
  type RootSet,
  type RootSetRefusal,
  readRootSet,
  rotateRootSet,
  signRootSet,
} from '../../src/wire/rootset.ts';
import { keyOf, named, ROOTS } from '../support/trust.ts';

const signed = (set: RootSet, ...signers: string[]): Uint8Array => signRootSet(set, signers.map(named));

/** Root 1 goes, root 4 comes. */
const NEXT: RootSet = {
  ...ROOTS,
  version: 2,
  roots: [keyOf('root 2'), keyOf('root 3'), keyOf('root 4')],
  retired: [keyId(keyOf('root 1'))],
};
const LATER: RootSet = { ...NEXT, version: 3 };

test('a set comes back as it was signed', () => {
  assert.equal(readRootSet(signed(ROOTS, 'root 1', 'root 3')), { ok: true, value: ROOTS });
});

test('a set whose signatures held before is spared the work, and only that very one', () => {
  const weak = signed(ROOTS, 'root 1');
  assert.equal(readRootSet(weak, weak.slice()), { ok: true, value: ROOTS });
  assert.is(readRootSet(weak, signed(ROOTS, 'root 1', 'root 3')).ok, false);
  const unsound = signed({ ...ROOTS, threshold: 4 }, 'root 1');
  assert.equal(readRootSet(unsound, unsound), { ok: false, refusal: 'bad-threshold' });
});

test('a set follows another when a threshold of both signed it', () => {
  assert.equal(rotateRootSet(ROOTS, signed(NEXT, 'root 2', 'root 3')), { ok: true, value: NEXT });
  assert.equal(rotateRootSet(ROOTS, signed(NEXT, 'root 1', 'root 2', 'root 4')), { ok: true, value: NEXT });
});

test('a version may be skipped', () => {
  assert.ok(rotateRootSet(ROOTS, signed(LATER, 'root 2', 'root 3')).ok);
});

const ANCHORS: readonly [why: string, bytes: Uint8Array, refusal: RootSetRefusal][] = [
  ['nothing', new Uint8Array(0), 'malformed'],
  ['no set inside', signMany({ type: 'smart-agent-roots', payload: encode(1), seeds: [named('root 1')] }), 'malformed'],
  ['a threshold of none', signed({ ...ROOTS, threshold: 0 }, 'root 1', 'root 2', 'root 3'), 'bad-threshold'],
  ['more than there are', signed({ ...ROOTS, threshold: 4 }, 'root 1', 'root 2', 'root 3'), 'bad-threshold'],
  ['no root', signed({ ...ROOTS, roots: [] }, 'root 1'), 'bad-threshold'],
  [
    'one root twice',
    signed({ ...ROOTS, roots: [keyOf('root 1'), keyOf('root 1')] }, 'root 1', 'root 1'),
    'duplicate-key',
  ],
  ['a retired root', signed({ ...ROOTS, retired: NEXT.retired }, 'root 2', 'root 3'), 'retired-key'],
  ['one signature of two', signed(ROOTS, 'root 1'), 'not-enough-signatures'],
  ['the same signature twice', signed(ROOTS, 'root 1', 'root 1'), 'not-enough-signatures'],
  ['strangers', signed(ROOTS, 'root 1', 'root 4', 'root 5'), 'not-enough-signatures'],
  ['another type', signMany({ type: 'smart-agent-reply', payload: encode(1), seeds: [named('root 1')] }), 'wrong-type'],
];
const ROTATIONS: readonly [why: string, old: RootSet, bytes: Uint8Array, refusal: RootSetRefusal][] = [
  ['another authority', ROOTS, signed({ ...NEXT, name: 'Else' }, 'root 1', 'root 2', 'root 3'), 'other-name'],
  ['the same version', ROOTS, signed({ ...NEXT, version: 1 }, 'root 2', 'root 3'), 'not-newer'],
  ['an older set', NEXT, signed(ROOTS, 'root 2', 'root 3'), 'not-newer'],
  ['a forgotten retirement', NEXT, signed({ ...LATER, retired: [] }, 'root 2', 'root 3'), 'unretired'],
  ['the return of a retired root', NEXT, signed({ ...ROOTS, version: 3 }, 'root 2', 'root 3'), 'unretired'],
  ['enough of its own, too few of the old', ROOTS, signed(NEXT, 'root 2', 'root 4'), 'not-enough-signatures'],
  ['enough of the old, too few of its own', ROOTS, signed(NEXT, 'root 1', 'root 2'), 'not-enough-signatures'],
  ['a set unsound in itself', ROOTS, signed({ ...NEXT, threshold: 0 }, 'root 2', 'root 3'), 'bad-threshold'],
];

for (const [why, bytes, refusal] of ANCHORS) {
  test(`an anchor is refused for ${why}: ${refusal}`, () => {
    assert.equal(readRootSet(bytes), { ok: false, refusal });
  });
}
for (const [why, old, bytes, refusal] of ROTATIONS) {
  test(`a rotation is refused for ${why}: ${refusal}`, () => {
    assert.equal(rotateRootSet(old, bytes), { ok: false, refusal });
  });
}

test('every refusal has a case', () => {
  const produced = new Set([
    ...ANCHORS.map(([, , refusal]) => refusal),
    ...ROTATIONS.map(([, , , refusal]) => refusal),
  ]);
  assert.equal([...produced].sort(), [...ROOT_SET_REFUSALS].sort());
});

test('what can be seen is looked at before any signature is', () => {
  const unsigned = signed({ ...NEXT, version: 1 }, 'nobody');
  assert.equal(rotateRootSet(ROOTS, unsigned), { ok: false, refusal: 'not-newer' });
  const examined = examineRotation(ROOTS, signed(NEXT, 'nobody'));
  assert.ok(examined.ok && !examined.value.proven());
});

test('the set in force is known when it comes again', () => {
  assert.ok(isCurrent(ROOTS, signed(ROOTS, 'root 1', 'root 2')));
  assert.not(isCurrent(ROOTS, signed(NEXT, 'root 2', 'root 3')));
  assert.not(isCurrent(ROOTS, new Uint8Array(3)));
});

test('no byte of a rotation can be changed', () => {
  const good = signed(NEXT, 'root 2', 'root 3');
  for (let i = 0; i < good.length; i++) {
    const bad = good.slice();
    bad[i]! ^= 1 << (i % 8);
    assert.not(rotateRootSet(ROOTS, bad).ok, `byte ${i}`);
  }
});

test.run();
