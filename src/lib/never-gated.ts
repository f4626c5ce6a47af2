/**
 * Commands that no gate may ever reject, as patterns (match.ts). Licensing must never lock out its own cure, nor the
 * management plane that an operator needs to bring it about. The list is ours; it is asserted in the guest, before gates
 * leave it, and again by every host, before they are put in force (both by `assertCurable`).
 *
 * The cBR-8 guide asks for it in words: "all other CLIs are configurable, some of which may be required to configure
 * Cisco License Call Home, connect to cisco and register the device".
 */
import type { Gate } from '../abi.ts';
import { assert } from './assert.ts';
import { overlaps } from './match.ts';

export const NEVER_GATED: readonly string[] = [
  // Licensing itself, and seeing what is wrong.
  '[no|default] license',
  'show',
  'ping',
  'traceroute',
  'debug',

  // Call home: the commands and what its own modes hold.
  '[no|default] call-home',
  '[no|default] service call-home',
  '[no|default] contact-email-addr',
  '[no|default] profile',
  '[no|default] active',
  '[no|default] destination',
  '[no|default] http-proxy',
  '[no|default] reporting',
  '[no|default] source-interface',
  '[no|default] source-ip-address',

  // The way to the authority: names, routes, addresses, time, certificates.
  '[no|default] ip',
  '[no|default] ipv6',
  '[no|default] vrf',
  '[no|default] interface <name>',
  '[no|default] crypto',
  '[no|default] enrollment',
  '[no|default] revocation-check',
  '[no|default] ntp',
  '[no|default] clock',

  // Moving about, and staying in charge of the box.
  'enable',
  'disable',
  'configure terminal',
  'exit',
  'end',
  'reload',
  'telnet',
  'ssh',
  '[no|default] aaa',
  '[no|default] username',
  '[no|default] line',
  '[no|default] logging',
  '[no|default] snmp-server',

  // Keeping what was configured.
  'write',
  'copy running-config startup-config',
];

/** A fault of ours, named, when a gate of the table stands in the way of a command that must always work. */
export function assertCurable(gates: readonly Gate[]): void {
  for (const gate of gates) {
    const victim = NEVER_GATED.find(pattern => standsInTheWay(gate, pattern));
    assert(victim === undefined, `Gate ${gate.name} would reject "${victim}", which must never be gated.`);
  }
}

function standsInTheWay(gate: Gate, pattern: string): boolean {
  if (gate.type === 'cli') return gate.patterns.some(one => overlaps(pattern, one));
  return (
    gate.type === 'copy' &&
    pattern === `copy ${KEPT.from} ${KEPT.to}` &&
    !gate.except.some(({ from, to }) => from === KEPT.from && to === KEPT.to)
  );
}
const KEPT = { from: 'running-config', to: 'startup-config' };
