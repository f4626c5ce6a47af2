import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isOfUdi } from '../../src/lib/udi.ts';

const UDI = { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' };
const rows: readonly (readonly [hostname: string, of: boolean])[] = [
  ['ISR4321/K9', true],
  ['ISR4321', true],
  ['isr4321', true],
  ['FDO2013A1WV', true],
  ['ISR4321-1', false],
  ['ISR', false],
  ['cube', false],
  ['', false],
];
for (const [hostname, of] of rows)
  test(`the host name '${hostname}' is ${of ? 'a' : 'no'} field of the UDI`, () => {
    assert.is(isOfUdi(hostname, UDI), of);
  });

test('a UDI that is missing equals no host name', () => {
  assert.not(isOfUdi('', { pid: '', sn: '' }));
});

test.run();
