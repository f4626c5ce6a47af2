/**
 * Reservations in any order (test/support/reservations.ts): slips of paper that are entered late, twice, spoilt, at the wrong
 * place or never, and power that goes at any save. RUNS=10000 lives through all of them; FROM=n begins at another seed.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TORN_TAILS } from '../../platform-shims/sim/flash.ts';
import { poolOf } from '../../platform-shims/sim/guest.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { bundleAgent } from '../../tools/build.ts';
import { guestFactory } from '../../tools/engines.ts';
import { createWorld } from '../../tools/world.ts';
import { livedThrough } from '../support/reservations.ts';

const TAG = CUBE.entitlements.find(({ name }) => name === 'CUBE_T_STD')!.tag;
const RUNS = Number(process.env.RUNS ?? 60);
const FROM = Number(process.env.FROM ?? 1);

test(`${RUNS} histories: no licence is there twice, and none is lost`, () => {
  let installs = 0;
  for (let seed = FROM; seed < FROM + RUNS; seed++) {
    installs += livedThrough(seed).installs;
    if (RUNS > 1000 && seed % 100 === 0) console.log(`seed ${seed}: ${installs} codes installed so far`);
  }
  assert.ok(installs > RUNS / 2, `${installs} codes were installed: too few to show anything`);
});

test('the same seed lives the same history', () => {
  assert.equal(livedThrough(7, { anew: true }).done, livedThrough(7, { anew: true }).done);
});

test('the bundle lives the same history in the sandbox', async () => {
  const guests = await poolOf(await guestFactory('quickjs', await bundleAgent()), 24);
  const agent = () => {
    const guest = guests.take();
    return (event: string) => guest.turn(event);
  };
  assert.equal(livedThrough(7, { agent }), livedThrough(7, { anew: true }));
});

/** A box that has got so far, and the line whose save is cut. */
const CUTS: readonly (readonly [line: string, before: readonly string[], after: RegExp])[] = [
  ['license smart reservation request local', [], /IN PROGRESS/],
  [
    'license smart reservation install file bootflash:reservation.txt',
    ['license smart reservation request local', ':reserve CUBE_T_STD 5'],
    /SPECIFIC INSTALLED/,
  ],
  [
    'yes',
    [
      'license smart reservation request local',
      ':reserve CUBE_T_STD 5',
      'license smart reservation install file bootflash:reservation.txt',
      'license smart reservation return local',
    ],
    /return code: C\w/,
  ],
];
for (const [line, before, after] of CUTS)
  test(`the power goes in the middle of the save of '${line}': as before or as after, and once more comes to the same`, async () => {
    for (const tail of TORN_TAILS)
      for (const bytes of [1, 1_600, 100_000]) {
        const world = await createWorld({ personality: 'cube', release: '16.12.1a', seed: 7 });
        world.authority.admin.run('licenceSet', { tag: TAG, count: 10 });
        for (const each of ['configure terminal', 'license smart reservation', 'end', 'write memory', ...before])
          await world.enter(each);
        const { box } = world;
        // In a session of its own: what is typed on the console may be the answer to a question.
        const screen = () => box.type('show license reservation', 'another');
        const was = screen();
        box.flash.tearNext(bytes, tail);
        await world.enter(line);
        assert.not(box.powered, `${line}: nothing was saved`);
        box.boot();
        const is = screen();
        assert.ok(is === was || after.test(is), is);
        if (line === 'yes') box.type('license smart reservation return local');
        box.type(line);
        assert.match(screen(), after);
      }
  });

test.run();
