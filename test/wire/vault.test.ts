import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { concat } from '../../src/lib/bytes.ts';
import { toHex } from '../../src/lib/hex.ts';
import { type Cbor, type CborMap, decode, encode } from '../../src/wire/cbor.ts';
import { seal } from '../../src/wire/crypto.ts';
import {
  openVaults,
  type SealedVault,
  sealVault,
  VAULT_REFUSALS,
  type VaultContent,
  type VaultRefusal,
} from '../../src/wire/vault.ts';
import { named } from '../support/trust.ts';

const DEVICE = named('device');
const SALT = named('salt').slice(0, 15);
const content = (generation: number): VaultContent =>
  new Map<string, Cbor>([
    ['new', `state ${generation}`],
    ['old', 'always the same'],
  ]);
const sealed = (generation: number, of: VaultContent, deviceKey = DEVICE): Uint8Array =>
  sealVault({ generation, deviceKey, salt: SALT, content: of }).bytes;
const vault = (generation: number, deviceKey = DEVICE): Uint8Array =>
  sealed(generation, content(generation), deviceKey);
/** As the header of the source says: salt, generation, place. */
const nonce = (generation: number, place: number): Uint8Array =>
  concat(SALT, new Uint8Array(6), new Uint8Array([generation >> 8, generation, place]));

/** The vault with one member of its header put differently. */
function altered(bytes: Uint8Array, key: number, member: Cbor): Uint8Array {
  return encode(new Map(headerOf(bytes)).set(key, member));
}
function headerOf(bytes: Uint8Array): CborMap {
  const header = decode(bytes);
  if (!header.ok || !(header.value instanceof Map)) throw new Error('no header');
  return header.value;
}
const boxed = (index: Cbor, generation = 7): Uint8Array =>
  altered(vault(generation), 5, seal(DEVICE, nonce(generation, 0), encode(index)));
const boxesOf = (bytes: Uint8Array): readonly Cbor[] => headerOf(bytes).get(6) as readonly Cbor[];
const index = (generation: number, names: readonly string[], sealedIn: readonly number[]): Cbor =>
  new Map<number, Cbor>([
    [1, generation],
    [2, names],
    [3, sealedIn],
  ]);

test('the newest slot that opens wins, whichever it is', () => {
  const found = (a: Uint8Array | null, b: Uint8Array | null) => openVaults([a, b], DEVICE).found?.generation ?? null;
  assert.is(found(null, null), null);
  assert.is(found(vault(1), null), 1);
  assert.is(found(null, vault(1)), 1);
  assert.is(found(vault(1), vault(2)), 2);
  assert.is(found(vault(3), vault(2)), 3);
  assert.equal(openVaults([vault(3), vault(2)], DEVICE), {
    found: { content: content(3), generation: 3, slot: 0 },
    refusals: [],
  });
});

test('any content comes back, null and nothing too', () => {
  for (const value of [null, 0, 'text', new Uint8Array(3), [1, [2]], new Map([['a', null]])] as readonly Cbor[]) {
    const given = new Map([['a', value]]);
    assert.equal(openVaults([sealed(1, given), null], DEVICE).found?.content, given);
  }
  assert.equal(openVaults([sealed(1, new Map()), null], DEVICE).found?.content, new Map());
});

test('a member that is the very same value keeps its box; all else is sealed anew', () => {
  const first = content(7);
  const before = sealVault({ generation: 7, deviceKey: DEVICE, salt: SALT, content: first });
  const next = new Map(first).set('new', 'state 8').set('added', [1]);
  const after = sealVault({ generation: 8, deviceKey: DEVICE, salt: SALT, content: next, before });
  assert.equal(openVaults([after.bytes, null], DEVICE).found?.content, next);
  const [[a, b], [c, d]] = [boxesOf(before.bytes), boxesOf(after.bytes)] as [Cbor[], Cbor[]];
  assert.not.equal(c, a);
  assert.equal(d, b);
  const moved = new Map([...first].reverse());
  const turned = sealVault({ generation: 9, deviceKey: DEVICE, salt: SALT, content: moved, before: after });
  assert.equal(openVaults([turned.bytes, null], DEVICE).found?.content, moved, 'in another place it is sealed anew');
});

test('no nonce comes twice, whatever is saved in whatever order', () => {
  const seen = new Map<string, string>();
  let before: SealedVault | undefined;
  let now: VaultContent = content(0);
  for (let generation = 1; generation < 40; generation++) {
    now = new Map(now)
      .set(generation % 3 === 0 ? 'old' : 'new', generation)
      .set(`member ${generation % 5}`, [generation]);
    const saved = sealVault({ generation, deviceKey: DEVICE, salt: SALT, content: now, ...(before && { before }) });
    before = saved;
    for (const [name, { sealedIn, place, box }] of saved.members) {
      const known = seen.get(`${sealedIn} ${place}`);
      assert.ok(known === undefined || known === toHex(box), `${name} in ${generation}`);
      seen.set(`${sealedIn} ${place}`, toHex(box));
    }
    assert.equal(openVaults([null, saved.bytes], DEVICE).found?.content, now);
  }
});

test('the same input gives the same bytes', () => {
  assert.equal(vault(5), vault(5));
});

const later = encode(new Map<number, Cbor>([[1, 2]]));
const REFUSED: readonly [why: string, slot: Uint8Array, counter: number | undefined, refusal: VaultRefusal][] = [
  ['no bytes', new Uint8Array(0), undefined, 'torn'],
  ['erased flash', new Uint8Array(300).fill(0xff), undefined, 'torn'],
  ['zeroes', new Uint8Array(300), undefined, 'torn'],
  ['another generation in front', altered(vault(7), 3, 8), undefined, 'torn'],
  ['another salt', altered(vault(7), 4, named('another').slice(0, 15)), undefined, 'torn'],
  ['a sealed index of something else', boxed('state'), undefined, 'torn'],
  ['a sealed index without members', boxed(new Map([[1, 7]])), undefined, 'torn'],
  ['an index of another save', boxed(index(6, ['new', 'old'], [7, 7])), undefined, 'torn'],
  ['an index of fewer members', boxed(index(7, ['new'], [7])), undefined, 'torn'],
  ['an index of unequal lists', boxed(index(7, ['new', 'old'], [7])), undefined, 'torn'],
  ['a member of another save', altered(vault(7), 6, boxesOf(vault(8))), undefined, 'torn'],
  ['members in another order', altered(vault(7), 6, [...boxesOf(vault(7))].reverse()), undefined, 'torn'],
  ['a member too many', altered(vault(7), 6, [...boxesOf(vault(7)), ...boxesOf(vault(7))]), undefined, 'torn'],
  ['a row too many', altered(vault(7), 7, 1), undefined, 'torn'],
  ['a format before the first', altered(vault(7), 1, 0), undefined, 'torn'],
  ['another device', vault(7, named('other device')), undefined, 'other-device'],
  ['a counter that is ahead', vault(7), 8, 'rolled-back'],
  ['a later format', later, undefined, 'unknown-format'],
  ['a later format of this shape', altered(vault(7), 1, 2), undefined, 'unknown-format'],
];
for (const [why, slot, counter, refusal] of REFUSED) {
  test(`a slot is refused for ${why}: ${refusal}`, () => {
    assert.equal(openVaults([slot, null], DEVICE, counter), { found: null, refusals: [{ slot: 0, refusal }] });
    assert.equal(openVaults([null, slot], DEVICE, counter), { found: null, refusals: [{ slot: 1, refusal }] });
  });
}

test('every refusal has a case', () => {
  assert.equal([...new Set(REFUSED.map(([, , , refusal]) => refusal))].sort(), [...VAULT_REFUSALS].sort());
});

test('a refused slot does not hide the sound one', () => {
  for (const [, slot, counter, refusal] of REFUSED) {
    if (counter !== undefined) continue;
    const { found, refusals } = openVaults([slot, vault(2)], DEVICE, 2);
    assert.is(found?.generation, 2);
    assert.equal(refusals, [{ slot: 0, refusal }]);
  }
});

test('the older of two sound slots may be behind the counter, the newest may not', () => {
  assert.equal(openVaults([vault(8), vault(7)], DEVICE, 8).refusals, []);
  assert.is(openVaults([vault(8), vault(7)], DEVICE, 7).found?.generation, 8);
  assert.equal(openVaults([vault(8), vault(7)], DEVICE, 9), {
    found: null,
    refusals: [
      { slot: 0, refusal: 'rolled-back' },
      { slot: 1, refusal: 'rolled-back' },
    ],
  });
});

test('a power cut at any byte of a save leaves the vault before it or after it', () => {
  const [oldest, before, after] = [vault(6), vault(7), vault(8)];
  for (let cut = 0; cut <= after.length; cut++) {
    const started = after.subarray(0, cut);
    // A file that grows, flash written over the slot's former content, and flash erased ahead of the write.
    const torn = [
      started,
      concat(started, oldest.subarray(cut)),
      concat(started, new Uint8Array(after.length - cut).fill(0xff)),
    ];
    for (const slot of torn) {
      const { found } = openVaults([before, slot], DEVICE, 7);
      const expected = cut === after.length ? 8 : 7;
      assert.is(found?.generation, expected, `cut at ${cut}`);
      assert.equal(found?.content, content(expected));
    }
  }
});

test('so it does where both slots have another length', () => {
  const long = sealed(6, new Map([['long', 'x'.repeat(200)]]));
  const after = vault(8);
  for (let cut = 0; cut <= after.length; cut++) {
    const spliced = concat(after.subarray(0, cut), long.subarray(cut));
    assert.is(openVaults([vault(7), spliced], DEVICE).found?.generation, 7, `cut at ${cut}`);
  }
});

test('the very first save, cut short, leaves a box that never saved', () => {
  const first = vault(1);
  for (let cut = 0; cut < first.length; cut++) {
    assert.equal(openVaults([first.subarray(0, cut), null], DEVICE), {
      found: null,
      refusals: [{ slot: 0, refusal: 'torn' }],
    });
  }
});

test('no byte of a vault can be changed', () => {
  const good = vault(7);
  for (let i = 0; i < good.length; i++) {
    const bad = good.slice();
    bad[i]! ^= 1 << (i % 8);
    const { found, refusals } = openVaults([bad, null], DEVICE);
    assert.is(found, null, `byte ${i}`);
    assert.is(refusals.length, 1);
  }
});

test.run();
