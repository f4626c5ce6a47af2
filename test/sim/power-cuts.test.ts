/**
 * The guided story, told by the bundle in the sandbox, and a power cut at every byte of its saves: the agent comes up in the
 * state before that save or after it. Every byte is tried on the slots themselves; at the first, the middle and the last byte
 * a whole agent is booted on them.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Boot, Effect, Turn } from '../../src/abi.ts';
import { createAgent } from '../../src/agent.ts';
import { fromBase64 } from '../../src/lib/base64.ts';
import { openVaults } from '../../src/wire/vault.ts';
import { bundleAgent } from '../../tools/build.ts';
import { playGuided } from '../../tools/guided.ts';
import { createWorld } from '../../tools/world.ts';

type Slots = readonly [Uint8Array | null, Uint8Array | null];
interface Cut {
  readonly slots: Slots;
  readonly slot: 0 | 1;
  readonly vault: Uint8Array;
  readonly boot: Boot;
  /** It came with more than a request and the clock: not one of the hourly tries. */
  readonly eventful: boolean;
}

const options = { engine: 'quickjs', bundle: await bundleAgent() };
const world = await createWorld(options);
const printed: string[] = [];
const whole = await playGuided(options, text => printed.push(text), world);
const cuts = savesOf(world.traces.map(({ event, turn }) => ({ event, turn })));
const deviceKey = world.box.flash.deviceKey();

test('the guided story shows all that it must, on the bundle in the sandbox', () => {
  assert.ok(whole, printed.slice(-12).join('\n'));
  assert.match(printed.at(-1)!, /^\n91 days in [\d.]+ s: \d+ turns of the bundle, engine quickjs\.$/);
});

test('the guided story saves often enough to be worth cutting', () => {
  assert.ok(cuts.length > 100, `${cuts.length} saves`);
});

/** The hourly tries of the silent months save the same slices again and again: so many of them are cut at every byte. */
const REPEATS = process.env.EVERY_BYTE ? Number.POSITIVE_INFINITY : 4;
/** The others at every so manieth byte. EVERY_BYTE=1 cuts them all at every byte; it takes half an hour. */
const STRIDE = 211;

test('every byte of a save: the slots open to the state before, or the state after', () => {
  let repeats = 0;
  for (const { slots, slot, vault, eventful } of cuts) {
    const step = eventful || repeats++ < REPEATS ? 1 : STRIDE;
    const otherSlot = slot === 0 ? 1 : 0;
    const before = openVaults(slots, deviceKey).found?.generation ?? 0;
    if (before > 0) assert.is(openVaults(alone(slots[otherSlot], otherSlot), deviceKey).found?.generation, before);
    // The other slot was just seen to hold the state before: only the torn one is in doubt.
    for (let at = 0; at < vault.length; at += step) {
      const opened = openVaults(alone(splice(slots[slot], vault, at), slot), deviceKey).found;
      if (opened !== null)
        assert.ok(opened.generation < before || opened.generation === before + 1, `cut at ${at}: ${opened.generation}`);
    }
    assert.is(openVaults(alone(vault, slot), deviceKey).found?.generation, before + 1);
  }
});

test('an agent boots on every torn save, as what it was before, or as what it became', () => {
  for (const { slots, slot, vault, boot } of cuts.filter(cut => cut.eventful)) {
    const whole = standing(boot, put(slots, slot, vault));
    const before = standing(boot, slots);
    for (const at of [0, vault.length >> 1, vault.length - 1]) {
      const torn = standing(boot, put(slots, slot, splice(slots[slot], vault, at)));
      assert.ok(torn === before || torn === whole, `cut at ${at}\n${torn}`);
    }
  }
});

test.run();

function savesOf(
  traces: readonly { readonly event: { readonly type: string }; readonly turn: Turn }[],
): readonly Cut[] {
  const found: Cut[] = [];
  let slots: Slots = [null, null];
  let boot: Boot | null = null;
  for (const { event, turn } of traces) {
    if (event.type === 'boot') boot = event as Boot;
    for (const effect of turn.effects) {
      if (effect.type !== 'save') continue;
      const vault = fromBase64(effect.vault)!;
      const eventful =
        turn.effects.some((each: Effect) => each.type === 'enforce' || each.type === 'answer') ||
        event.type === 'reply';
      found.push({ slots, slot: effect.slot, vault, boot: boot!, eventful });
      slots = put(slots, effect.slot, vault);
    }
  }
  return found;
}

/** What an operator sees after a boot on these slots; spans of time left out, they are charged differently. */
function standing(boot: Boot, slots: Slots): string {
  const agent = createAgent();
  const { counter: _, ...event } = boot;
  const vaults = slots.map(slot => slot && Buffer.from(slot).toString('base64'));
  agent(JSON.stringify({ ...event, vaults }));
  const line = 'show license status';
  const moment = { at: event.at, up: event.up, synced: event.synced };
  const turn = JSON.parse(
    agent(JSON.stringify({ type: 'command', session: 's', mode: 'exec', line, ...moment })),
  ) as Turn;
  return turn.effects
    .flatMap(effect => (effect.type === 'answer' ? [effect.text] : []))
    .join('\n')
    .replace(/\d+ days, \d+ hours, \d+ minutes, \d+ seconds/g, 'some time');
}

function put(slots: Slots, slot: 0 | 1, bytes: Uint8Array): Slots {
  return slot === 0 ? [bytes, slots[1]] : [slots[0], bytes];
}
const alone = (bytes: Uint8Array | null, slot: 0 | 1): Slots => (slot === 0 ? [bytes, null] : [null, bytes]);

/** The first bytes of the new, then what stood there. */
function splice(old: Uint8Array | null, written: Uint8Array, at: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(written.length, old?.length ?? 0)).fill(0xff);
  if (old !== null) bytes.set(old);
  bytes.set(written.subarray(0, at));
  return bytes;
}
