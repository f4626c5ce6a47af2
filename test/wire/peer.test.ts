/** Between supervisors: what one seals the other opens; whatever is not theirs is refused by name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { encode } from '../../src/wire/cbor.ts';
import { readPeer, sealHolds, sealState } from '../../src/wire/peer.ts';
import { sealVault, type VaultContent } from '../../src/wire/vault.ts';
import { named } from '../support/trust.ts';

const pairKey = named('pair');
const salt = named('salt').slice(0, 15);
const content: VaultContent = new Map<string, never>([['clock', new Map([['ran', 5]]) as never]]);
const state = sealState({ generation: 7, pairKey, salt, content, before: null });
const holds = sealHolds({ generation: 7, of: salt, pairKey, salt: named('other').slice(0, 15) });

test('a state comes out as it went in, and says whose it is', () => {
  const read = readPeer(state.bytes, pairKey);
  assert.ok(read.ok && read.value.type === 'state');
  assert.is(read.value.generation, 7);
  assert.equal(read.value.from, salt);
  assert.equal(read.value.content.get('clock'), content.get('clock'));
});

test('the next state seals anew only what changed', () => {
  const clock = new Map([['ran', 6]]) as never;
  const next = sealState({
    generation: 8,
    pairKey,
    salt,
    content: new Map([...content, ['clock', clock]]),
    before: state,
  });
  assert.ok(next.members.get('from') === state.members.get('from'));
  assert.is.not(next.members.get('clock'), state.members.get('clock'));
  const read = readPeer(next.bytes, pairKey);
  assert.ok(read.ok && read.value.type === 'state' && read.value.content.get('clock'));
  assert.is(read.value.generation, 8);
});

test('a confirmation says what is held, and whose that is', () => {
  assert.equal(readPeer(holds, pairKey), { ok: true, value: { type: 'holds', generation: 7, of: salt } });
});

const foreign = (content: VaultContent) => sealVault({ generation: 1, deviceKey: pairKey, salt, content }).bytes;
for (const [what, bytes, refusal] of [
  ['nothing', new Uint8Array(0), 'torn'],
  ['noise', named('noise'), 'torn'],
  ['half of it', state.bytes.slice(0, state.bytes.length / 2), 'torn'],
  ['one bit of it another', state.bytes.map((byte, i) => (i === state.bytes.length - 20 ? byte ^ 1 : byte)), 'torn'],
  ['of another chassis', sealHolds({ generation: 7, of: salt, pairKey: named('stranger'), salt }), 'other-chassis'],
  ['of a later image', encode(new Map([[1, 2]])), 'unknown-format'],
  ['neither state nor confirmation', foreign(content), 'malformed'],
  ['a state of nobody', foreign(new Map([['from', new Uint8Array(0)]])), 'malformed'],
] as const)
  test(`refused by name: ${what}`, () => {
    assert.equal(readPeer(bytes, pairKey), { ok: false, refusal });
  });

test.run();
