/** Reports: periodic and manual records, compliance warnings; how they read as CSV, and that they stay bounded. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csvOf } from '../../../tools/authority/csv.ts';
import { US } from './box.ts';
import { DAY, RED12, START, STD12, type World, world } from './world.ts';

const kinds = ({ run }: World) => run('reportList').map(row => row.kind);

test('a manual record holds the whole inventory of its moment', () => {
  const w = world();
  w.admin.setLicence(US, 5);
  w.registered('ONE').report({ tag: US, count: 5 });
  const { id } = w.run('reportMake', {});
  w.admin.setLicence(US, 9);
  const { kind, at, licences, instances } = w.run('reportShow', { id });
  assert.equal([kind, at], ['manual', new Date(START).toISOString()]);
  const nobody = { reserved: 0, borrowed: [], lent: 0, shortage: 0, overage: 0 };
  assert.equal(licences, [{ virtualAccount: 'Default', tag: US, purchased: 5, inUse: 5, balance: 0, ...nobody }]);
  assert.equal(
    instances.map(row => (row as { consumption: unknown }).consumption),
    [[{ tag: US, count: 5 }]],
  );
});

test('a record of one virtual account holds nothing of another', () => {
  const w = world();
  w.admin.createVirtualAccount('Branch');
  w.admin.setLicence(US, 5);
  w.admin.setLicence(US, 7, 'Branch');
  w.registered('ONE');
  w.registered('TWO', 'Branch');
  const { id, licences, instances, virtualAccount } = w.run('reportMake', { virtualAccount: 'Branch' });
  assert.equal([licences, instances, virtualAccount], [1, 1, 'Branch']);
  assert.match(w.run('reportCsv', { id, part: 'instances' }), 'SN:TWO');
  assert.not.match(w.run('reportCsv', { id, part: 'instances' }), 'SN:ONE');
});

test('periodic records come at their period, once however long nobody was there', () => {
  const w = world();
  assert.equal(kinds(w), []);
  w.time.now = START + 30 * DAY - 1;
  assert.equal(kinds(w), []);
  w.time.now = START + 30 * DAY;
  assert.equal(kinds(w), ['periodic']);
  w.time.now = START + 100 * DAY;
  assert.equal(kinds(w), ['periodic', 'periodic']);
  w.time.now = START + 119 * DAY;
  assert.equal(kinds(w).length, 2);
  w.time.now = START + 120 * DAY;
  assert.equal(kinds(w).length, 3, 'the period keeps its day');
  w.run('reportPolicySet', { days: 1 });
  w.time.now += DAY;
  assert.equal(kinds(w).length, 4);
  w.run('reportPolicySet', { days: 0 });
  w.time.now += 1000 * DAY;
  assert.equal(kinds(w).length, 4);
  assert.equal(w.run('reportPolicyShow'), { days: 0, keep: 50 });
});

test('a box that asks is enough for a record to be made', () => {
  const w = world();
  const one = w.registered('ONE');
  w.time.now += 31 * DAY;
  one.report();
  w.time.now += 1;
  assert.equal(
    w.run('reportList').map(row => row.at),
    [new Date(START + 31 * DAY).toISOString()],
  );
});

test('an event of compliance makes a warning with the shortfalls alone', () => {
  const w = world();
  w.admin.createVirtualAccount('Branch');
  w.admin.setLicence(US, 5);
  w.admin.setLicence(STD12, 5);
  w.admin.setLicence(RED12, 1);
  const one = w.registered('ONE');
  one.report({ tag: US, count: 5 }, { tag: STD12, count: 6 });
  assert.equal(kinds(w), []);
  one.report({ tag: US, count: 7 }, { tag: STD12, count: 6 });
  one.report({ tag: US, count: 8 }, { tag: STD12, count: 6 });
  assert.equal(kinds(w), ['compliance-warning'], 'once for an event');
  const { licences, instances, virtualAccount } = w.run('reportShow', { id: 1 });
  assert.equal([virtualAccount, instances], ['Default', []]);
  assert.equal(
    licences.map(row => [(row as { tag: string }).tag, (row as { shortage: number }).shortage]),
    [[US, 2]],
  );
  assert.is(w.run('reportMake', { kind: 'compliance-warning' }).licences, 1, 'and by hand');
  assert.throws(() => w.run('reportMake', { kind: 'periodic' }), "'kind' must be one of manual, compliance-warning");
});

test('licences that expire make a warning, too', () => {
  const w = world();
  w.run('purchaseAdd', { tag: US, count: 5, kind: 'term', ends: '2026-02-01' });
  w.registered('ONE').report({ tag: US, count: 5 });
  w.time.now = Date.UTC(2026, 1, 1);
  assert.equal(kinds(w), ['compliance-warning']);
});

test('of each kind the newest stay; warnings never push out records', () => {
  const w = world();
  w.run('reportPolicySet', { keep: 3 });
  const manual = w.run('reportMake', {}).id;
  const one = w.registered('ONE');
  for (let i = 0; i < 6; i++) {
    one.report({ tag: US, count: 1 });
    one.report();
  }
  assert.equal(kinds(w), ['manual', 'compliance-warning', 'compliance-warning', 'compliance-warning']);
  assert.is(w.run('reportShow', { id: manual }).kind, 'manual');
  assert.throws(() => w.run('reportShow', { id: manual + 1 }), 'report list');
  w.run('reportPolicySet', { keep: 1 });
  assert.equal(kinds(w), ['manual', 'compliance-warning']);
});

test('a part of a report as CSV, loans and all', () => {
  const w = world();
  w.admin.setLicence(RED12, 30);
  w.admin.setLicence(STD12, 30);
  w.registered('CUBE').report({ tag: STD12, count: 35 });
  const { id } = w.run('reportMake', {});
  assert.equal(w.run('reportCsv', { id }).split('\r\n'), [
    'virtualAccount,tag,purchased,inUse,reserved,balance,borrowed,lent,shortage,overage',
    `Default,"${RED12}",30,0,0,25,,5,0,0`,
    `Default,"${STD12}",30,35,0,0,"5 ${RED12} 5",0,0,0`,
    '',
  ]);
  assert.match(w.run('reportCsv', { id, part: 'instances' }), 'PID:CBR-8-CCAP-CHASS,SN:CUBE');
  assert.throws(() => w.run('reportCsv', { id, part: 'all' }), "'part' must be one of licences, instances");
});

for (const [what, value, cell] of [
  ['plain text', 'abc', 'abc'],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\r\nb', '"a\r\nb"'],
  ['what would steer a terminal', 'a\u001b[2Jb\u0000', 'a?[2Jb?'],
  ['a number below zero', -5, '-5'],
  ['nothing', undefined, ''],
  [
    'a list',
    [
      { tag: 'a', count: 1 },
      { tag: 'b', count: 2 },
    ],
    'a 1; b 2',
  ],
  ['what a spreadsheet would run', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
] as const) {
  test(`CSV writes ${what}`, () => assert.is(csvOf([{ x: value }], ['x']), `x\r\n${cell}\r\n`));
}

test.run();
