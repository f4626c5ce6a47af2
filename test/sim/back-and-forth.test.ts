/** Two supervisors that take over from each other again and again: the time of the chassis goes on as if there were one. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Effect } from '../../src/abi.ts';
import { drive, key, upstreams } from '../support/driver.ts';

const pairKey = key(9);
const HOUR = 3_600_000;
const peers = (effects: readonly Effect[]) => effects.flatMap(effect => (effect.type === 'peer' ? [effect.body] : []));

for (const dies of [true, false])
  test(`evaluation is not stretched by going back and forth, ${dies ? 'one dying each time' : 'both staying up'}`, () => {
    const pair = [drive(), drive()] as const;
    const read = [0, 0];
    const ferry = () => {
      for (let quiet = false; !quiet; ) {
        quiet = true;
        for (const [i, { turns }] of pair.entries())
          for (; read[i]! < turns.length; read[i]!++)
            for (const body of peers(turns[read[i]!]!.effects)) {
              quiet = false;
              pair[1 - i]!.happen({ type: 'peer', body });
            }
      }
    };
    const become = (i: number, role: 'active' | 'standby', peer = true) =>
      pair[i]!.happen({ type: 'role', role, peer });
    pair[0].boot({ role: 'active', pairKey });
    pair[1].boot({ role: 'standby', pairKey, seed: key(200), deviceKey: key(8) });
    become(1, 'standby');
    become(0, 'active');
    ferry();
    pair[0].happen({ type: 'usage', samples: upstreams(64) });
    let active = 0;
    for (let hours = 0; hours < 24; hours += 2) {
      for (let minutes = 0; minutes < 120; minutes += 5) {
        for (const each of pair) each.advance(HOUR / 12);
        ferry();
      }
      const [old, heir] = [active, 1 - active];
      if (dies) {
        become(heir, 'active', false);
        pair[old]!.boot({ role: 'standby', pairKey, seed: key(100 + hours), deviceKey: key(old === 0 ? 7 : 8) });
      }
      become(old, 'standby');
      become(heir, 'active');
      pair[heir]!.happen({ type: 'usage', samples: upstreams(64) });
      ferry();
      active = heir;
    }
    const [, left = ''] =
      /Remaining: (\d+ days, \d+ hours, \d+ minutes)/.exec(pair[active]!.type('show license status')) ?? [];
    assert.match(left, /^(89 days, 0 hours, [0-5] minutes|88 days, 23 hours)/);
  });

test.run();
