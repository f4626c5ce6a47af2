/** Hierarchies as the guides tell of them, and as administrators make them: who covers whom, and what a box hears of it. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { licenceOf, sourcesOf } from '../../../tools/authority/hierarchy.ts';
import { KNOWN_HIERARCHIES } from '../../../tools/authority/known.ts';
import { DS, US } from './box.ts';
import { ADV100, ADV400, ESS100, ESS400, modes, RED12, RED14, SIA100, SIA400, STD12, STD14, world } from './world.ts';

test('the example of the CUBE guide: five standard trunks are borrowed from the redundant ones', () => {
  const { admin, registered, pool, events } = world();
  admin.setLicence(RED12, 30);
  admin.setLicence(STD12, 30);
  const one = registered('CUBE1');
  assert.equal(modes(one.report({ tag: STD12, count: 35 })), ['authorized']);
  const { purchased, inUse, balance, borrowed, shortage } = pool(STD12);
  assert.equal(
    { purchased, inUse, balance, borrowed, shortage },
    { purchased: 30, inUse: 35, balance: 0, borrowed: [{ count: 5, from: RED12, licences: 5 }], shortage: 0 },
  );
  assert.equal([pool(RED12).inUse, pool(RED12).balance, pool(RED12).lent], [0, 25, 5]);
  assert.not(events().includes('out of compliance'));

  // The lender's own use comes first.
  const two = registered('CUBE2');
  assert.equal(modes(two.report({ tag: RED12, count: 28 })), ['authorized']);
  assert.equal([pool(RED12).lent, pool(RED12).balance, pool(STD12).shortage], [2, 0, 3]);
  assert.equal(modes(one.report({ tag: STD12, count: 35 })), ['out-of-compliance']);
  assert.is(events().filter(event => event === 'out of compliance').length, 1);
  two.report({ tag: RED12, count: 25 });
  assert.equal(modes(one.report({ tag: STD12, count: 35 })), ['authorized']);
  assert.is(events().at(-1), 'in compliance');
});

for (const [bought, used, mode, from] of [
  [STD14, STD12, 'authorized', 'a newer version covers an older one'],
  [STD12, STD14, 'out-of-compliance', 'an older version covers no newer one'],
  [RED14, STD12, 'authorized', 'redundant covers standard of an older version'],
  [STD12, `${STD12}0`, 'out-of-compliance', 'an equal version of another issue covers none'],
  [RED12, STD14, 'out-of-compliance', 'nor does it cover a newer standard'],
  [STD14, RED14, 'out-of-compliance', 'standard never covers redundant'],
  [STD14, RED12, 'out-of-compliance', 'not even an older one'],
  [ESS400, ESS100, 'authorized', '400G covers 100G'],
  [ADV400, ADV100, 'authorized', 'of the advantage suite, too'],
  [ADV400, ESS100, 'out-of-compliance', 'but not across suites'],
  [ESS100, ESS400, 'out-of-compliance', 'never upwards'],
  [SIA400, SIA100, 'out-of-compliance', 'and never for SIA'],
  [DS, US, 'out-of-compliance', 'licences without a hierarchy stand alone'],
] as const) {
  test(from, () => {
    const { admin, registered } = world();
    admin.setLicence(bought, 10);
    assert.equal(modes(registered('ONE').report({ tag: used, count: 10 })), [mode]);
  });
}

test('one RTU 400G stands for four RTU 100G, and whole licences are lent', () => {
  const { admin, registered, pool } = world();
  admin.setLicence(ESS400, 3);
  const one = registered('8201');
  const story = [4, 5, 8, 12, 13].map(count => {
    const heard = modes(one.report({ tag: ESS100, count }));
    return [count, heard[0], pool(ESS100).borrowed[0]?.count, pool(ESS400).lent, pool(ESS400).balance];
  });
  assert.equal(story, [
    [4, 'authorized', 4, 1, 2],
    [5, 'authorized', 5, 2, 1],
    [8, 'authorized', 8, 2, 1],
    [12, 'authorized', 12, 3, 0],
    [13, 'out-of-compliance', 12, 3, 0],
  ]);
  assert.equal([pool(ESS100).balance, pool(ESS100).shortage], [-1, 1]);
});

test('another virtual account lends nothing', () => {
  const { admin, registered } = world();
  admin.createVirtualAccount('Branch');
  admin.setLicence(RED12, 30, 'Branch');
  assert.equal(modes(registered('CUBE1').report({ tag: STD12, count: 1 })), ['out-of-compliance']);
});

test('an administrator defines a hierarchy and ends it; boxes hear of it with their next answers', () => {
  const { run, admin, registered, pool, events } = world();
  admin.setLicence(US, 10);
  const one = registered('ONE');
  const ask = () => modes(one.report({ tag: DS, count: 6 }))[0];
  assert.is(ask(), 'out-of-compliance');
  run('hierarchyDefine', { parent: US, child: DS, ratio: 2 });
  assert.is(events().includes('in compliance'), true);
  assert.is(ask(), 'authorized');
  assert.equal(pool(DS).borrowed, [{ count: 6, from: US, licences: 3 }]);
  assert.ok(run('hierarchyList').some(row => row.parent === US && row.ratio === 2 && row.from === 'administrator'));
  run('hierarchyRemove', { parent: US, child: DS });
  assert.is(ask(), 'out-of-compliance');
  assert.equal(run('hierarchyList').length, KNOWN_HIERARCHIES.length);
});

test('a known hierarchy can be removed and defined again', () => {
  const { run, admin, registered } = world();
  admin.setLicence(RED12, 30);
  const one = registered('CUBE1');
  const ask = () => modes(one.report({ tag: STD12, count: 1 }))[0];
  run('hierarchyRemove', { parent: 'CUBE_T_RED', child: 'CUBE_T_STD' });
  assert.is(ask(), 'out-of-compliance');
  assert.throws(() => run('hierarchyRemove', { parent: 'CUBE_T_RED', child: 'CUBE_T_STD' }), 'does not cover');
  run('hierarchyDefine', { parent: 'CUBE_T_RED', child: 'CUBE_T_STD' });
  assert.is(ask(), 'authorized');
});

for (const [what, input, says] of [
  [
    'a SIA licence',
    { parent: 'ESS-CA-400G-SIA-3', child: 'ESS-CA-100G-SIA-3', ratio: 4 },
    "'ESS-CA-400G-SIA-3' is a SIA",
  ],
  ['a SIA tag below', { parent: ESS400, child: SIA100, ratio: 4 }, "'ESS-CA-100G-SIA-3' is a SIA"],
  ['a circle', { parent: 'CUBE_T_STD', child: 'CUBE_T_RED' }, 'covers'],
  ['a circle of tag and name', { parent: STD12, child: 'CUBE_T_RED' }, 'covers'],
  ['an older version over a newer', { parent: STD12, child: STD14 }, 'covers'],
  ['a tag over itself', { parent: US, child: US }, 'does not cover itself'],
  ['a ratio of none', { parent: US, child: DS, ratio: 0 }, "'ratio' must be"],
  ['a missing side', { parent: US }, "'child' is missing"],
] as const) {
  test(`no hierarchy is made of ${what}`, () => {
    const { run } = world();
    assert.throws(() => run('hierarchyDefine', input), says);
    assert.is(run('hierarchyList').length, KNOWN_HIERARCHIES.length);
  });
}

test('a longer circle is refused as well', () => {
  const { run } = world();
  run('hierarchyDefine', { parent: 'A', child: 'B' });
  run('hierarchyDefine', { parent: 'B', child: 'C' });
  assert.throws(() => run('hierarchyDefine', { parent: 'C', child: 'A' }), 'covers');
});

test('a newer version of the same licence is borrowed first, the oldest that does; then the higher one', () => {
  const STD9 = STD12.replace('12.0', '9.0');
  assert.equal(
    sourcesOf(KNOWN_HIERARCHIES, STD9, [RED12, RED14, STD14, STD12]).map(({ tag }) => tag),
    [STD12, STD14, RED12, RED14],
  );
});

test('one tag may be put over another of the same licence, newer over older', () => {
  const { run } = world();
  run('hierarchyDefine', { parent: STD14, child: STD12, ratio: 2 });
  run('hierarchyDefine', { parent: 'US_License', child: 'US_License' });
  assert.is(run('hierarchyList').length, KNOWN_HIERARCHIES.length + 2);
});

test('a grandparent covers with the product of the ratios, also over a licence that nobody has', () => {
  const tag = (name: string) => `regid.2020-01.com.example.${name},1.0_x`;
  const rules = [
    { parent: 'A', child: 'B', ratio: 2 },
    { parent: 'B', child: 'C', ratio: 5 },
  ];
  assert.equal(sourcesOf(rules, tag('C'), [tag('A'), tag('B')]), [
    { tag: tag('B'), ratio: 5 },
    { tag: tag('A'), ratio: 10 },
  ]);
  assert.equal(sourcesOf(rules, tag('C'), [tag('A')]), [{ tag: tag('A'), ratio: 10 }]);
  assert.equal(sourcesOf(rules, tag('A'), [tag('B'), tag('C')]), []);
  const twoWays = [...rules, { parent: 'A', child: 'Z', ratio: 1 }, { parent: 'Z', child: 'C', ratio: 2 }];
  assert.equal(sourcesOf(twoWays, tag('C'), [tag('A')]), [{ tag: tag('A'), ratio: 10 }], 'the better of two ways');
});

for (const [side, name, version] of [
  [ESS400, 'ESS-CA-400G-RTU-2', [1, 0]],
  ['regid.2016-05.com.cisco.D3.1_License,1.0_c4a8d7b6', 'D3.1_License', [1, 0]],
  ['regid.2014-11.com.cisco.X', 'X', [0]],
  ['CUBE_T_RED', 'CUBE_T_RED', [0]],
] as const) {
  test(`'${side}' is about ${name}`, () => assert.equal(licenceOf(side), { name, version }));
}

test.run();
