/** The table of source addresses (cBR-8 guide, Re-establishing Connectivity), row by row. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Family, familyOf } from '../../platform-shims/family.ts';

const TABLE: readonly (readonly [addresses: readonly Family[], usual: Family | null, ipv4First: Family | null])[] = [
  [['ipv6'], 'ipv6', 'ipv6'],
  [['ipv4'], 'ipv4', 'ipv4'],
  [['ipv4', 'ipv6'], 'ipv6', 'ipv4'],
  [['ipv6', 'ipv4'], 'ipv6', 'ipv4'],
  [[], null, null],
];
for (const [addresses, usual, ipv4First] of TABLE)
  test(`${addresses.join(' and ') || 'no address'}: ${usual}, with ipv4-first ${ipv4First}`, () => {
    assert.is(familyOf(addresses), usual);
    assert.is(familyOf(addresses, false), usual);
    assert.is(familyOf(addresses, true), ipv4First);
  });

test.run();
