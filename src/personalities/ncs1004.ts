/**
 * The Cisco NCS 1004 transponder shelf. Tags, titles and cards are those of the NCS 1004 guide; the software tag, the table of
 * trunks and two readings of its text are ours. It never locks anything ("no lock-out on over-consumption"): it has no gates.
 *
 * Facts it counts, all of something on a licensed line card; the same facts on any other card count for nothing:
 * - `client-ports` and `encrypted-client-ports` of a slice: configured 100GE client ports. "The license count for the
 *   configuration of 4 x 100GE client ports or lesser is zero"; above, we read, each one beyond the fourth takes a licence.
 *   Of a slice with both kinds, the plain ones are the free ones.
 * - `trunk-millibits` and `encrypted-trunk-millibits` of a trunk port: its bits per symbol, in thousandths. "Incremented based
 *   on the BPS & optics configuration" is all that the guide says; TRUNK is our reading, in the manner of the clients.
 * - `trunk-units` and `encrypted-trunk-units` of a trunk port, from a host that knows the vendor's table: they stand instead
 *   of what TRUNK says of this port.
 */
import type { Sample } from '../abi.ts';
import type { Device } from '../machines/machine.ts';
import { IOS_XR } from './ios-xr.ts';
import type { Entitlement, Personality } from './personality.ts';

/** Line cards whose ports take licences, and those whose do not. */
const LICENSED = ['NCS1K4-1.2T-L-K9', 'NCS1K4-QXP-L-K9'];
const FREE_CARDS = ['NCS1K4-1.2T-K9', 'NCS1K4-QXP-K9'];
/** Client ports of a slice that take no licence. */
const FREE = 4;
/** A trunk port takes the licences of the last row that it reaches: from so many thousandths of a bit per symbol on. Ours. */
const TRUNK = [
  [4_001, 1],
  [5_001, 2],
] as const;
/** Largest count that a licence can have (Unsigned32 in the vendor's MIB). */
const MOST = 0xffffffff;

/** Names lead from a port or slice to its card in a few steps; whatever a host says, this ends. */
const STEPS = 8;

/** Whether this place is on a licensed card, or is one. */
function isLicensed({ components }: Device, where: string): boolean {
  let name = where;
  for (let i = 0; i < STEPS; i++) {
    const component = components.get(name);
    if (component === undefined) return false;
    const model = component.model.replace(/=$/, '');
    if (LICENSED.includes(model)) return true;
    if (FREE_CARDS.includes(model)) return false;
    name = component.parent;
  }
  return false;
}

/** What is told under a name, by place: of a place told twice, all together. */
function told(samples: readonly Sample[], name: string, device: Device): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const sample of samples)
    if (sample.name === name && isLicensed(device, sample.where))
      found.set(sample.where, (found.get(sample.where) ?? 0) + sample.count);
  return found;
}

function trunks(samples: readonly Sample[], device: Device, kind: string): number {
  const units = told(samples, `${kind}trunk-units`, device);
  let total = 0;
  for (const [, count] of units) total += count;
  for (const [where, bits] of told(samples, `${kind}trunk-millibits`, device))
    if (!units.has(where)) total += TRUNK.filter(([from]) => bits >= from).pop()?.[1] ?? 0;
  return total;
}

/** Licences with encryption, or without. */
const licences =
  (encrypted: boolean): Entitlement['count'] =>
  (samples, device) => {
    const plain = told(samples, 'client-ports', device);
    const secret = told(samples, 'encrypted-client-ports', device);
    let total = trunks(samples, device, encrypted ? 'encrypted-' : '');
    for (const slice of new Set([...plain.keys(), ...secret.keys()])) {
      const coded = secret.get(slice) ?? 0;
      const charged = Math.max(0, (plain.get(slice) ?? 0) + coded - FREE);
      const chargedCoded = Math.min(charged, coded);
      total += encrypted ? chargedCoded : charged - chargedCoded;
    }
    return Math.min(MOST, total);
  };

export const NCS1004: Personality = {
  ...IOS_XR,
  name: 'ncs1004',
  title: 'Cisco NCS 1004',
  edition: 'agent-2',
  generation: 'classic',
  agentVersion: '2.2.0_rel/48',
  peer: 'the Cisco Smart Software Manager (CSSM)',
  softwareTag: 'regid.2018-05.com.cisco.NCS1004,1.0_9c1f8a52-6d7e-4b0a-a3c4-5e2b7d90f816',
  entitlements: [
    {
      name: 'S-NCS1K4-LIC-100G=',
      title: 'NCS1K4 smart license - one QSFP28 client',
      tag: 'regid.2018-05.com.cisco.S-NCS1K4-LIC-100G=,1.0_03df009f-5ac5-48da-af50-4279ddea5e24',
      release: '7.0.1',
      count: licences(false),
      from: 'vendor',
    },
    {
      name: 'S-NCS1K4-LIC-100X=',
      title: 'NCS1K4 smart license - one QSFP28 client with encryption',
      tag: 'regid.2018-05.com.cisco.S-NCS1K4-LIC-100X=,1.0_3938b0c5-f635-4426-9f0f-936d930cea9e',
      release: '7.0.1',
      count: licences(true),
      from: 'vendor',
    },
  ],
  gates: [],
  area: { id: 'system', title: 'System', flags: 'CONFIG' },
  place: { node: 'RP/0/RP0/CPU0', job: 311 },
  udi: ({ sn }) => `SN:${sn},UUID:default-sdr`,
};
