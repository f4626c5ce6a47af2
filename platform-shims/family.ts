/**
 * Which address family a session to the authority uses: the table of the cBR-8 guide, and call-home's `ipv4-first`. Pure; a
 * port may use it as it is, or write the same in its own language. It resolves nothing and knows no interface by name.
 */

export type Family = 'ipv4' | 'ipv6';

/**
 * `addresses`: the families that the source interface has an address of, or, where none is configured, that any interface
 * has one of. Null: there is no address to come from.
 */
export function familyOf(addresses: readonly Family[], ipv4First = false): Family | null {
  const order: readonly Family[] = ipv4First ? ['ipv4', 'ipv6'] : ['ipv6', 'ipv4'];
  return order.find(family => addresses.includes(family)) ?? null;
}
