/** The device, read from an inventory that nobody has checked. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Component, Inventory } from '../src/abi.ts';
import { readDevice } from '../src/device.ts';

const CHASSIS = {
  name: 'chassis',
  class: 'iana-hardware:chassis',
  'model-name': 'CBR-8-CCAP-CHASS',
  'serial-num': 'FXS1739Q0NT',
};
const UDI = { pid: 'CBR-8-CCAP-CHASS', sn: 'FXS1739Q0NT' };
const read = (component: unknown, release = '3.18.0SP', hostname = 'box') =>
  readDevice({ 'ietf-hardware:hardware': { component } } as Inventory, release, hostname);
const supervisor = (name: string, standing: string): Component => ({
  name,
  class: 'iana-hardware:module',
  state: { 'standby-state': standing },
});

test('a whole inventory gives the device and no complaint', () => {
  const card = { name: 'clc 0', class: 'iana-hardware:module', 'model-name': 'CBR-LC-8D31-16U31', parent: 'chassis' };
  const { device, problems } = read([CHASSIS, card]);
  assert.equal(problems, []);
  assert.equal(device.udi, UDI);
  assert.equal(
    [...device.components],
    [
      ['chassis', { class: 'iana-hardware:chassis', model: 'CBR-8-CCAP-CHASS', parent: '' }],
      ['clc 0', { class: 'iana-hardware:module', model: 'CBR-LC-8D31-16U31', parent: 'chassis' }],
    ],
  );
  assert.equal([device.release, device.hostname, device.supervisors], ['3.18.0SP', 'box', []]);
});

test('a disabled component is not there', () => {
  const { device } = read([CHASSIS, { name: 'clc 0', class: 'm', state: { 'oper-state': 'disabled' } }]);
  assert.equal([...device.components.keys()], ['chassis']);
});

test('two supervisors carry the UDI of the chassis, the active one first; one alone is no list', () => {
  const active = supervisor('sup 1', 'providing-service');
  assert.equal(read([CHASSIS, supervisor('sup 0', 'hot-standby'), active]).device.supervisors, [
    { role: 'Active', udi: UDI },
    { role: 'Standby', udi: UDI },
  ]);
  assert.equal(read([CHASSIS, supervisor('sup 0', 'cold-standby'), active]).device.supervisors.length, 2);
  assert.equal(read([CHASSIS, active]).device.supervisors, []);
  assert.equal(read([CHASSIS, supervisor('sup 0', 'hot-standby')]).device.supervisors, []);
});

const NO_PID = 'The platform provided UDI list has invalid values: ; udi_pid is empty';
const NO_SN =
  'The platform provided UDI list has invalid values: ; udi_sn is empty; udi_sn is null or empty for valid udi_pid';
const NO_LIST = 'The inventory is no ietf-hardware:hardware object with a component list.';
const NAMELESS = 'The inventory holds a component without a name or a class.';
const { 'model-name': _pid, ...noPid } = CHASSIS;
const { 'serial-num': _sn, ...noSn } = CHASSIS;
const POOR: readonly [why: string, component: unknown, problems: readonly string[]][] = [
  ['no list', undefined, [NO_LIST, NO_PID]],
  ['a list that is none', {}, [NO_LIST, NO_PID]],
  ['nothing in it', [], [NO_PID]],
  ['no chassis', [{ name: 'clc 0', class: 'm' }], [NO_PID]],
  ['no serial number', [noSn], [NO_SN]],
  ['an empty serial number', [{ ...CHASSIS, 'serial-num': ' \t' }], [NO_SN]],
  ['no product', [noPid], [NO_PID]],
  ['a product that is a number', [{ ...CHASSIS, 'model-name': 8 }], [NO_PID]],
  ['a serial number that is null', [{ ...CHASSIS, 'serial-num': null }], [NO_SN]],
  ['a component without a name', [CHASSIS, { class: 'm' }], [NAMELESS]],
  ['a component with an empty name', [CHASSIS, { name: '', class: 'm' }], [NAMELESS]],
  ['a component without a class', [CHASSIS, { name: 'clc 0' }], [NAMELESS]],
  ['a component that is null', [CHASSIS, null], [NAMELESS]],
  ['a component that is text', [CHASSIS, 'clc 0'], [NAMELESS]],
  [
    'a name twice',
    [CHASSIS, { name: 'a\nb', class: 'm' }, { name: 'a\nb', class: 'n' }],
    ['The inventory names a?b twice.'],
  ],
];
for (const [why, component, problems] of POOR)
  test(`named and survived: ${why}`, () => {
    assert.equal(read(component).problems, problems);
  });

test('the first of two components of a name counts', () => {
  const { device } = read([CHASSIS, { name: 'a', class: 'm' }, { name: 'a', class: 'n' }]);
  assert.is(device.components.get('a')?.class, 'm');
});

test('what comes on a screen or on the wire is printable, one line and of bounded length', () => {
  const dirty = `\u001b[31m${'ü'.repeat(300)}\r\n`;
  const { device } = read([{ ...CHASSIS, 'model-name': dirty, 'serial-num': dirty }], dirty, dirty);
  for (const text of [device.udi.pid, device.udi.sn, device.release, device.hostname])
    assert.match(text, /^[\x20-\x7e]{1,128}$/);
});

test('no inventory makes it throw, and what it gives is always of its kind', () => {
  const member = fc.constantFrom('name', 'class', 'parent', 'model-name', 'serial-num', 'state', 'oper-state');
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('iana-hardware:chassis', 'clc 0'));
  const component = fc.oneof(fc.dictionary(member, value), fc.jsonValue());
  const inventory = fc.oneof(
    fc.jsonValue(),
    fc.array(component).map(list => ({ 'ietf-hardware:hardware': { component: list } })),
  );
  fc.assert(
    fc.property(inventory, given => {
      const { device, problems } = readDevice(given as never, '1', 'box');
      for (const problem of problems) assert.type(problem, 'string');
      for (const part of Object.values(device.udi)) assert.type(part, 'string');
      for (const { class: kind, model, parent } of device.components.values())
        for (const part of [kind, model, parent]) assert.type(part, 'string');
    }),
    { numRuns: 1000, seed: 2026 },
  );
});

test.run();
