/** Hardware facts of the native host: it takes and refuses what platform-shims/node/inventory.ts does, in its words. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dmiInventory, fileInventory } from '../../platform-shims/node/inventory.ts';
import type { InventoryRoom } from '../../platform-shims/shim.ts';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';
import { storage } from '../support/storage.ts';

const programs = await native({ sanitize: true, make: ['storage'] });
if (programs) {
  const call = storage(programs.build);

  const box = (component: unknown): string => JSON.stringify({ 'ietf-hardware:hardware': { component } }, null, 2);
  const chassis = { name: 'c', class: 'iana-hardware:chassis', 'model-name': 'P', 'serial-num': 'S' };
  const other = { name: 'x', class: 'a:b' };

  const file = join(scratch(), 'box.json');
  /** Both hosts read it; gives what the shim makes of it: JSON, or why not. */
  const both = (text: string | Uint8Array): { shim: string; host: string } => {
    writeFileSync(file, text);
    const { gives, why } = call('inventory', file);
    return { shim: spoken(fileInventory(file)), host: gives || `refused: ${why}` };
  };
  const spoken = (room: InventoryRoom): string => {
    try {
      return JSON.stringify(room.read());
    } catch (thrown) {
      // A reason of the native host is a sentence without its full stop.
      return `refused: ${(thrown as Error).message.replace(/\.$/, '')}`;
    }
  };

  const TAKEN: readonly (readonly [what: string, text: string])[] = [
    ['one chassis', box([chassis])],
    [
      'line breaks and blanks, in texts too',
      `\n\t ${box([{ ...chassis, description: ' two  \\ \t" \n words ' }])}\r\n`,
    ],
    ['what it does not know', box([{ ...chassis, uuid: null, 'is-fru': true, more: { list: [1, 2.5, -3e4] } }])],
    ['a tree', box([{ ...other, parent: 'c', 'parent-rel-pos': 9, state: { 'oper-state': 'enabled' } }, chassis])],
    ['letters of all alphabets', box([{ ...chassis, description: 'Grüße, 世界, 🙂' }])],
    [
      'more around it',
      `{"a":[{}],"ietf-hardware:hardware":{"last-change":1,"component":[${JSON.stringify(chassis)}]}}`,
    ],
    ['a whole number of another kind', box([chassis, { ...other, 'parent-rel-pos': -1 }])],
    ['two chassis', box([chassis, { ...chassis, name: 'd', 'serial-num': '' }])],
    ['a name that begins another', box([chassis, { ...other, name: 'cc', parent: 'c' }, { ...other, name: 'ccc' }])],
  ];
  for (const [what, text] of TAKEN)
    test(`an inventory with ${what} is taken as it is, without line breaks`, () => {
      const { shim, host } = both(text);
      assert.not.match(shim, /^refused/);
      assert.is(host, shim);
      assert.not.match(host, /\n/);
    });

  const REFUSED: readonly (readonly [text: string, reason: RegExp])[] = [
    ['null', /"ietf-hardware:hardware" with a list "component" is missing$/],
    ['[]', /missing$/],
    ['{"ietf-hardware:hardware":{}}', /missing$/],
    ['{"ietf-hardware:hardware":[{"component":[]}]}', /missing$/],
    [box({}), /missing$/],
    [box([]), /no component has the class iana-hardware:chassis$/],
    [box([other]), /no component has the class/],
    [box([chassis, 7]), /component 2: not an object$/],
    [box([chassis, null]), /component 2: not an object$/],
    [box([chassis, [chassis]]), /component 2: not an object$/],
    [box([chassis, { class: 'a:b' }]), /component 2 "undefined": "name" must be a text$/],
    [box([chassis, { name: 7, class: 'a:b' }]), /component 2 "7": "name" must be a text$/],
    [box([chassis, { name: '', class: 'a:b' }]), /component 2 "": "name" must be a text$/],
    [box([chassis, { name: 'x' }]), /component 2 "x": "class" must be an identity with its module, such as/],
    ...['module', ':b', 'a:', 'a:b:c', 'a b:c', 'a:ü', ''].map(
      name => [box([chassis, { name: 'x', class: name }]), /component 2 "x": "class" must be an identity/] as const,
    ),
    ...['parent', 'hardware-rev', 'serial-num', 'model-name', 'description'].map(
      name =>
        [box([chassis, { ...other, [name]: null }]), new RegExp(`component 2 "x": "${name}" must be a text$`)] as const,
    ),
    ...['1', 1.5, null].map(
      place =>
        [box([chassis, { ...other, 'parent-rel-pos': place }]), /"parent-rel-pos" must be a whole number$/] as const,
    ),
    ...[null, [], 'up'].map(
      state => [box([chassis, { ...other, state }]), /component 2 "x": "state" must be an object$/] as const,
    ),
    [box([chassis, { ...other, state: { 'oper-state': 1 } }]), /"state\/oper-state" must be a text$/],
    [box([chassis, { ...other, state: { 'standby-state': {} } }]), /"state\/standby-state" must be a text$/],
    [box([chassis, chassis]), /two components have the same name$/],
    [box([{ ...other, name: 'ü' }, chassis, { ...other, name: 'ü' }]), /two components have the same name$/],
    [box([chassis, { ...other, parent: 'y' }]), /component "x": its parent "y" is not in the list$/],
    [box([{ ...other, parent: 'cc' }, chassis]), /component "x": its parent "cc" is not in the list$/],
    [
      box([{ ...chassis, 'serial-num': '' }]),
      /the chassis "c" needs "model-name" and "serial-num": together they are the UDI$/,
    ],
    [box([{ name: 'c', class: chassis.class, 'serial-num': 'S' }]), /together they are the UDI$/],
  ];
  test('an inventory file that is wrong is refused with the place and the reason, in the words of the shim', () => {
    for (const [text, reason] of REFUSED) {
      const { shim, host } = both(text);
      assert.match(host, reason, text);
      assert.is(host, shim, text);
    }
  });

  test('what is no JSON is refused; so is what cannot be read, or is far too long', () => {
    const { host: whole } = both(box([chassis]));
    for (const text of ['', '{', `${whole},`, `${whole}\0`, "{'a':1}"]) {
      const { shim, host } = both(text);
      assert.match(shim, `refused: ${file}: not JSON: `);
      assert.is(host, `refused: ${file}: not JSON`, text);
    }
    assert.is(call('inventory', `${file}.none`).why, `${file}.none: cannot be read: No such file or directory`);
    const { host } = both(box([{ ...chassis, description: 'x'.repeat(256 * 1024) }]));
    assert.is(host, `refused: ${file}: cannot be read: File too large`);
  });

  test('a name that is long, or full of odd letters, still leaves room for the reason', () => {
    const { host } = both(box([chassis, { name: 'ü"\n'.repeat(100), class: 'module' }]));
    assert.match(host, /"class" must be an identity with its module/);
  });

  // DMI

  /** A directory as the kernel gives it, with these members. */
  const dmi = (members: Readonly<Record<string, string>>): string => {
    const directory = scratch();
    for (const [name, text] of Object.entries(members)) writeFileSync(join(directory, name), text);
    return directory;
  };
  const MACHINE = { product_name: 'CBR-8-CCAP-CHASS\n', product_serial: 'FXS1739Q0NR\n', product_version: 'V01\n' };

  test('DMI gives PID, VID and serial number, as it does to the shim', () => {
    const machines = [
      MACHINE,
      { ...MACHINE, product_version: ' \n' },
      { ...MACHINE, product_name: ' \t"quoted" \\ Zürich \r\n' },
      { product_name: 'P', product_serial: 'S' },
    ];
    for (const members of machines) {
      const directory = dmi(members);
      const shim = spoken(dmiInventory(directory));
      assert.not.match(shim, /^refused/);
      assert.is(call('dmi', directory).gives, shim);
    }
  });

  const FILLERS: readonly (readonly [text: string, filler: boolean])[] = [
    ['', true],
    ['\n', true],
    ['None', true],
    ['N/A', true],
    ['0', true],
    ['00000000', true],
    ['Default string', true],
    ['Not Specified', true],
    ['Not Applicable', true],
    ['not available', true],
    ['To be filled by O.E.M.', true],
    ['To Be Filled By OEM', true],
    ['System Serial Number', true],
    ['system', false],
    ['00000001', false],
    ['None such', false],
    ['Not', false],
    ['O.E.M.', false],
  ];
  for (const [text, filler] of FILLERS)
    test(`${JSON.stringify(text)} ${filler ? 'says nothing' : 'is a name'}`, () => {
      for (const name of ['product_name', 'product_serial']) {
        const directory = dmi({ ...MACHINE, [name]: text });
        const { gives, why } = call('dmi', directory);
        assert.is(gives || `refused: ${why}`, spoken(dmiInventory(directory)));
        assert.is(why.includes(`${name} says nothing of use`), filler);
      }
    });

  test('a table that is not there, or may not be read, says nothing', () => {
    const directory = dmi(MACHINE);
    rmSync(join(directory, 'product_serial'));
    mkdirSync(join(directory, 'product_serial'));
    assert.match(
      call('dmi', directory).why,
      /product_serial says nothing of use, or needs root\. Describe the hardware/,
    );
    assert.match(call('dmi', join(directory, 'none')).why, /product_name says nothing of use/);
  });
}

test.run();
