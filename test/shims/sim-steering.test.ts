/** Words behind a `:`: numbers, switches and slots are read strictly; cards move and the box hears of it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Steered } from '../../platform-shims/sim/kit.ts';
import { cards, number, onOff, slotOf } from '../../platform-shims/sim/steering.ts';

test('numbers, switches, slots', () => {
  assert.equal([number('0'), number('17'), slotOf('3'), slotOf('3/0')], [0, 17, 3, 3]);
  assert.equal([onOff('on'), onOff('off')], [true, false]);
  for (const word of [undefined, '', '-1', '1.5', 'many', '3/0', '1'.repeat(16)])
    assert.throws(() => number(word), /is no number/);
  for (const word of [undefined, '', 'On', 'up']) assert.throws(() => onOff(word), /neither on nor off/);
  assert.throws(() => slotOf('3/1'), /is no number/);
});

test('cards are pulled and inserted; another one only where there are others', () => {
  const did: unknown[] = [];
  const equipment = {
    pull: (slot: number) => void did.push(['pull', slot]),
    insert: (...args: unknown[]) => void did.push(['insert', ...args]),
  };
  const box: Steered = { changed: () => {}, moved: () => void did.push('moved'), advance: () => {} };
  cards(equipment).pull.run(box, ['1']);
  cards(equipment).insert.run(box, ['1', 'PID']);
  cards(equipment, true).insert.run(box, ['2/0', 'PID']);
  assert.equal(did, [['pull', 1], 'moved', ['insert', 1], 'moved', ['insert', 2, 'PID'], 'moved']);
});

test.run();
