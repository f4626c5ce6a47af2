/** Conversion at the prompt: refused where it cannot be, and what it asks for where it can; its screens. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { execute } from '../../src/cli/execute.ts';
import type { ConversionState } from '../../src/machines/conversion.ts';
import { CUBE } from '../../src/personalities/cube.ts';
import { personalityOf } from '../../src/personalities/index.ts';
import { render } from '../../src/show/page.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { readFile, readSignedElement } from '../../src/wire/document.ts';
import { DEVICE, NOW } from '../support/machines.ts';

const [RIGHT] = CUBE.entitlements;
const UDI = { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' };
const secret = new Uint8Array(32).fill(7);

function on(release: string, status: ConversionState['status'], slices: Partial<State> = {}) {
  const state: State = {
    ...INITIAL,
    exchange: { ...INITIAL.exchange, secret, sequence: 4 },
    usage: { ...INITIAL.usage, counts: [{ tag: RIGHT!.tag, count: 1, since: NOW }] },
    conversion: { ...INITIAL.conversion, status, at: NOW },
    ...slices,
  };
  return { state, personality: personalityOf('cube', release)!, device: { ...DEVICE, release, udi: UDI }, wall: NOW };
}
const REGISTERED: Partial<State> = { registration: { ...INITIAL.registration, status: 'registered' } };
const NOTHING: Partial<State> = { usage: INITIAL.usage };
const OFF: Partial<State> = { settings: { enabled: false, values: {} } };

const rows: readonly (readonly [
  line: string,
  release: string,
  status: ConversionState['status'],
  slices: Partial<State>,
  said: RegExp,
  asks: boolean | null,
])[] = [
  ['start', '17.2.1r', 'not-started', {}, /^Smart Agent not registered$/, null],
  ['start', '17.2.1r', 'not-started', REGISTERED, /in progress/, true],
  ['start', '17.3.2', 'not-started', {}, /in progress/, true],
  ['start', '17.3.2', 'failed', {}, /in progress/, true],
  ['start', '17.3.2', 'not-started', NOTHING, /nothing to convert/, null],
  ['start', '17.3.2', 'not-started', OFF, /not enabled/, null],
  ['start', '17.3.2', 'polling', {}, /% A conversion is in progress/, null],
  ['start', '17.3.2', 'success', {}, /once in its life/, null],
  ['start', '17.3.2', 'already-converted', {}, /once in its life/, null],
  ['stop', '17.3.2', 'started', {}, /given up/, false],
  ['stop', '17.3.2', 'not-started', {}, /No conversion/, null],
  ['stop', '17.3.2', 'success', {}, /No conversion/, null],
];
for (const [line, release, status, slices, said, asks] of rows)
  test(`${line}, ${release}, ${status}${slices === REGISTERED ? ', registered' : ''}`, () => {
    const done = execute(`license smart conversion ${line}`, 'exec', on(release, status, slices));
    assert.match(done.text, said);
    const expected = asks === null ? [] : [{ type: 'asked', ask: { what: 'convert', start: asks, offline: false } }];
    assert.equal(done.facts, expected);
  });

/** What a document says, and that the box signed it. */
function readRequest(text: string) {
  const file = readFile(text);
  const [element] = file?.elements ?? [];
  assert.is(element?.name, 'ConversionRequest');
  const read = readSignedElement(element!.inner);
  assert.ok(read.ok);
  return JSON.parse(read.value.payload);
}

test('a file has the number that was counted for it; to save it is to start', () => {
  const reading = on('17.3.2', 'not-started');
  const done = execute('license smart save conversion bootflash:c.txt', 'exec', reading);
  assert.equal(done.facts, [{ type: 'asked', ask: { what: 'convert', start: true, offline: true } }]);
  assert.equal([done.write?.path, done.write?.purpose], ['bootflash:c.txt', 'conversion']);
  const said = readRequest(done.write!.text(reading));
  assert.equal([said.sequence, said.rights, said.poll_id], [4, [{ tag: RIGHT!.tag, count: 1 }], '']);
  for (const again of [on('17.3.2', 'success'), on('17.3.2', 'not-started', NOTHING), on('17.3.2', 'failed', OFF)])
    assert.is(execute('license smart save conversion bootflash:c.txt', 'exec', again).write, undefined);
});

test('the screen of the data is one line that an authority reads, or says that there is none', () => {
  const [line = '', ...others] = render('license data conversion', on('17.3.2', 'not-started')).split('\n');
  assert.equal(others, []);
  assert.ok(line.startsWith('conversion_string: '));
  assert.is(readRequest(line.slice('conversion_string: '.length)).sequence, 5);
  assert.is(render('license data conversion', on('17.3.2', 'not-started', NOTHING)), 'No data to convert.');
});

const statuses: readonly (readonly [ConversionState['status'], string])[] = [
  ['not-started', 'Not started'],
  ['started', 'Started'],
  ['polling', 'Polling'],
  ['success', 'Successful on '],
  ['already-converted', 'Already converted'],
  ['failed', 'Failed on '],
];
for (const [status, words] of statuses)
  test(`License Conversion: ${words}`, () => {
    const lines = render('license all', on('17.3.2', status)).split('\n');
    const at = lines.indexOf('License Conversion:');
    assert.is(lines[at + 1], '  Automatic Conversion Enabled: False');
    assert.ok(lines[at + 2]?.startsWith(`  Status: ${words}`));
    assert.equal(lines.slice(at + 3, at + 5), ['  Last Data Push: <none>', '  Last File Export: <none>']);
    assert.not.match(render('license all', on('17.2.1r', status)), /Last Data Push/);
  });

test.run();
