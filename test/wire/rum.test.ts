/** The payload of a RUM report: what the vendor's agents write, and nothing else is read. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSignedElement, signElement } from '../../src/wire/document.ts';
import { type Rum, readRum, writeRum } from '../../src/wire/rum.ts';
import { keyOf, named } from '../support/trust.ts';

const UDI = { pid: 'C8300-1N1S-4T2X', sn: 'FDO2419M0HQ' };
const REPORT: Rum = {
  id: 1624247423,
  previous: 1624247420,
  udi: UDI,
  softwareTag: 'regid.2019-10.com.cisco.C8300BE,1.0_x',
  release: '17.3.2',
  tag: 'regid.2018-11.com.cisco.CUBE_T_STD,12.0_x',
  start: 1624247424,
  end: 1624333823,
  value: 44,
  reason: 'CurrentUsageRequested',
  ha: [],
  customerTags: {},
  customId: '',
};
const json = (rum: Rum) => JSON.parse(writeRum(rum));
const change = (path: string, value: unknown): string => {
  const whole = json(REPORT);
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = whole;
  for (const step of steps) at = at[step];
  at[last] = value;
  return JSON.stringify(whole);
};

test('it is what a captured report is: a day has 97 samples of 15 minutes', () => {
  const { version, asset_identification: asset, meta, measurements } = json(REPORT);
  assert.is(version, '2.0');
  assert.equal(asset.instance, { sudi: { udi_pid: UDI.pid, udi_serial_number: UDI.sn } });
  assert.equal([asset.report_id, asset.asset.name], [REPORT.id, REPORT.softwareTag]);
  assert.equal([meta.entitlement_tag, meta.software_version, meta.ha_udi], [REPORT.tag, '17.3.2', []]);
  assert.is('customer_tags' in meta || 'custom_id' in meta, false);
  const [one, ...more] = measurements;
  assert.equal(more, []);
  assert.equal([one.num_samples, one.sample_interval], [97, 86_399]);
  assert.equal([one.metric_name, one.value], ['ENTITLEMENT', { type: 'COUNT', value: '44' }]);
  assert.equal(one.meta.close_reason, 'CurrentUsageRequested');
});

test('whatever is written is read again', () => {
  const text = fc.string({ maxLength: 40 });
  const udi = fc.record({ pid: text, sn: text });
  const seconds = fc.nat({ max: 4_000_000_000 });
  const rum: fc.Arbitrary<Rum> = fc
    .record({
      id: fc.integer({ min: 1, max: 2 ** 40 }),
      previous: fc.nat(),
      udi,
      softwareTag: text,
      release: text,
      tag: text,
      start: seconds,
      end: seconds,
      value: fc.nat(),
      reason: text,
      ha: fc.array(fc.record({ role: text, udi }), { maxLength: 4 }),
      customerTags: fc.dictionary(fc.constantFrom('tag1', 'tag2', 'tag4'), text),
      customId: text,
    })
    .map(one => ({ ...one, end: Math.max(one.start, one.end) }));
  fc.assert(
    fc.property(rum, one => assert.equal(readRum(writeRum(one)), JSON.parse(JSON.stringify(one)))),
    { numRuns: 60 },
  );
});

/** What is no report: the member, and what it says. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['version', '1.0'],
  ['asset_identification', null],
  ['asset_identification.report_id', 0],
  ['asset_identification.report_id', '1624247423'],
  ['asset_identification.report_id', 1.5],
  ['asset_identification.instance', {}],
  ['asset_identification.asset', { name: 7 }],
  ['meta.entitlement_tag', null],
  ['meta.entitlement_tag', 'x'.repeat(513)],
  ['meta.ha_udi', [{ role: 'Active' }]],
  ['meta.ha_udi', Array(17).fill({ role: 'Active', sudi: { udi_pid: '', udi_serial_number: '' } })],
  ['meta.customer_tags', ['tag1']],
  ['meta.customer_tags', { tag1: 1 }],
  ['meta.custom_id', 5],
  ['measurements', []],
  ['measurements', [json(REPORT).measurements[0], json(REPORT).measurements[0]]],
  ['measurements.0.metric_name', 'TELEMETRY'],
  ['measurements.0.start_time', REPORT.end + 1],
  ['measurements.0.start_time', -1],
  ['measurements.0.value', 44],
  ['measurements.0.value', { type: 'COUNT', value: '-1' }],
  ['measurements.0.value', { type: 'COUNT', value: '4e3' }],
  ['measurements.0.value', { type: 'COUNT', value: 44 }],
  ['measurements.0.value', { type: 'SECONDS', value: '44' }],
];
for (const [path, value] of WRONG)
  test(`no report: ${path} is ${JSON.stringify(value)?.slice(0, 40)}`, () => {
    assert.is(readRum(change(path, value)), null);
  });

test('no report: no JSON, no object', () => {
  for (const text of ['', '{', '[]', 'null', '"2.0"']) assert.is(readRum(text), null);
});

test('one byte of the payload changed is another signature', () => {
  const element = signElement('RUMReport', 'rum', writeRum(REPORT), { udi: UDI, softwareTag: 's' }, named('box'));
  const inner = element.slice('<RUMReport>'.length, -'</RUMReport>'.length);
  const read = readSignedElement(inner);
  assert.ok(read.ok);
  assert.equal(read.value.key, keyOf('box'));
  assert.equal(readRum(read.value.payload), REPORT);
  const forged = readSignedElement(inner.replace('\\"44\\"', '\\"43\\"'));
  assert.is(forged.ok, false);
});

test.run();
