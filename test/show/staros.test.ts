/** The screens that StarOS has beside those of its agent. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute } from '../../src/cli/execute.ts';
import { narrowed } from '../../src/show/staros.ts';
import { BUSY, PGW, reading } from '../support/staros.ts';

const typed = (line: string, on = reading(BUSY)): string => {
  const { handled, text } = execute(line, 'exec', on);
  assert.ok(handled, line);
  return text;
};
const LINES: readonly (readonly [line: string, shown: RegExp])[] = [
  [
    'show license enforcement policy',
    /^ {2}1 {5}ASR5K-00-CS01MPLS {3}Block new sessions after grace {2}90 days {2}pgw saegw ggsn$/m,
  ],
  [
    'show license enforcement status',
    /^ {2}0 {5}ASR5K-00-PW10GTWY {3}BLOCKED {2}Out of compliance {6}Feb 01 00:00:00 2018 UTC$/m,
  ],
  ['show license enforcement status feature', /^ {2}2 {5}ASR5K-00-GN01REC {4}ALLOWED {2}Grace period expired {3}-$/m],
  ['show license enforcement status allowed service', /^ {2}1 {5}ASR5K-00-SG10/m],
  ['show license eval-period', /^ {2}ASR5K-00-CS01MPLS {3}In Use {6}75 days, 0 hours, 0 minutes, 0 seconds$/m],
  ['show license smart-tags', /^ {2}0 {2}ASR5K-00-PW10GTWY\n {5}PDN GW Bundle, 10K Sessions\n {5}regid\.2017-02/m],
  ['show license statistics', /^ {2}0 {6}BLOCK {8}12000 {6}13000 {10}2 {10}3 {10}0 {10}0 {10}0 {10}4 {10}0$/m],
  ['show license statistics', /^ {2}1349 {2}ServiceOOC {8}Set ASR5K-00-PW10GTWY$/m],
  [
    'show license bulkstats variables',
    /^mode: Registered\ntagid: 0\ncur_call_policy: BLOCK\ncur_call_count: 12000\nmax_call_count: 13000$/m,
  ],
  ['show license bulkstats schema', /^enabled,Registered,3,2$/m],
  ['show license bulkstats schema', /^Registered,0,BLOCK,12000,13000,2,3,4$/m],
  [
    'show license bulkstats schema',
    /format %mode%,%tagid%,%cur_call_policy%,%cur_call_count%,%max_call_count%,%last_lic_count%,%max_lic_count%,%policy_change_block_calls%$/m,
  ],
  ['show license tech-support', /^Software ID: regid\.2017-02\.com\.cisco\.ASR5500,/m],
];
for (const [line, shown] of LINES) test(line, () => assert.match(typed(line), shown));

test('filters narrow the screen of enforcement', () => {
  const names = (line: string) => typed(line).match(/ASR5K-00-\S+/g) ?? [];
  assert.equal(names('show license enforcement status blocked'), [PGW!.name]);
  assert.equal(names('show license enforcement status blocked feature'), []);
  assert.is(names('show license enforcement status allowed').length, 15);
  assert.is(names('sh lic enf st all fe').length, 9);
  assert.match(typed('show license enforcement status blocked feature'), /No licenses found/);
  assert.is(names('show license smart-tags service').length, 14, 'each has its name and its tag');
});

test('21.3 has no enforcement screens: they came with 21.6', () => {
  const old = reading(BUSY, '21.3.0');
  assert.match(typed('show license enforcement policy', old), /unrecognized keyword/);
  assert.not.match(typed('show license statistics', old), /Feature Level/);
  assert.not.match(typed('show license eval-period', old), /Grace/);
});

test('every screen is made of plain text, in every state', () => {
  const pages = ['enforcement policy', 'enforcement status', 'eval-period', 'smart-tags', 'statistics', 'tech-support'];
  for (const page of [...pages, 'bulkstats variables', 'bulkstats schema', 'all', 'status', 'summary', 'usage', 'udi'])
    for (const slices of [{}, BUSY, { ...BUSY, settings: { enabled: false, values: {} } }])
      assert.not.match(
        typed(`show license ${page}`, reading(slices)),
        /undefined|\bnull\b|NaN|\[object|\n\n\n|\n$|^\n/,
      );
});

test('a page for each way to narrow a section', () => {
  const pages = narrowed('page', (_view, values) => [JSON.stringify(values)], ['', 'blocked']);
  assert.equal(Object.keys(pages), [
    'page',
    'page feature',
    'page service',
    'page blocked',
    'page blocked feature',
    'page blocked service',
  ]);
});

test.run();
