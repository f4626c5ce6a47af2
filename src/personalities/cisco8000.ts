/**
 * The Cisco 8000 series routers. Names, releases and counting rules are those of the Cisco 8000 guide, as are the tags of
 * the four right-to-use licences and the titles of what it shows; all other tags, titles of what it only names, and the
 * text of the warning are ours. SIA for 10G ports (`…-AC-10G-SIA-3`) belongs to no licence of these boxes and is left out.
 *
 * Facts it counts: `active-400g-ports`, `active-100g-ports` of a line card or of a fixed box, and how many of these use
 * advanced features (`advanced-400g-ports`, `advanced-100g-ports`); coherent optics by mode: `coherent-400g` (transponder) and
 * `coherent-4x100g` (muxponder). Optics in older modes (`coherent-100g`, `coherent-200g`) take no licence.
 */
import type { Sample } from '../abi.ts';
import { atLeast } from '../lib/release.ts';
import type { Device } from '../machines/machine.ts';
import { MOST, sum } from './counting.ts';
import { FLEXIBLE, IOS_XR, SOFTWARE_UPGRADE } from './ios-xr.ts';
import type { Entitlement, GateRule, Personality } from './personality.ts';

const FIRST = '7.0.11';
/** The release that brought SIA, and the one that takes four 100G licences for a 400G port. */
const SIA = '7.3.1';
const FOUR_FOR_ONE = '7.3.2';
const OPTICS = '7.9.1';

const tag = (name: string, uuid: string): string => `regid.2019-03.com.cisco.${name},1.0_${uuid}`;

type Speed = '100g' | '400g';
type Kind = 'active' | 'advanced';

/** Ports of a speed; of advanced ones only as many as are active at the same place. */
function portsOf(kind: Kind, speed: Speed, samples: readonly Sample[], device: Device): number {
  const active = `active-${speed}-ports`;
  if (kind === 'active') return sum(active)(samples, device);
  const both = samples
    .filter(({ name }) => name === `advanced-${speed}-ports`)
    .map(({ where, count }) => {
      const found = samples.find(sample => sample.name === active && sample.where === where);
      return { name: active, where, count: Math.min(count, found?.count ?? 0) };
    });
  return sum(active)(both, device);
}

/** Right-to-use licences of a kind and a speed, and SIA licences, of which as many are needed. */
const ports =
  (kind: Kind, speed: Speed, sia: boolean): Entitlement['count'] =>
  (samples, device, { settings: { values } }) => {
    if (values[FLEXIBLE] === 'off' || (sia && values[SOFTWARE_UPGRADE] === 'off')) return 0;
    if (!atLeast(device.release, FOUR_FOR_ONE)) return portsOf(kind, speed, samples, device);
    if (speed === '400g') return 0;
    return Math.min(MOST, portsOf(kind, '100g', samples, device) + 4 * portsOf(kind, '400g', samples, device));
  };

const rtu = (kind: Kind, speed: Speed, uuid: string): Entitlement => {
  const size = speed.toUpperCase();
  const [short, word] = kind === 'active' ? ['ESS', 'Essentials'] : ['ADV', 'Advance'];
  const name = `${short}-CA-${size}-RTU-2`;
  return {
    name,
    title: `Core & Aggr ${word} SW Right-to-Use per ${size} for Cisco 8000 series`,
    tag: tag(name, uuid),
    release: FIRST,
    count: ports(kind, speed, false),
    from: 'vendor',
  };
};

const sia = (kind: Kind, speed: Speed, uuid: string): Entitlement => {
  const size = speed.toUpperCase();
  const [short, word] = kind === 'active' ? ['ESS', 'Essentials'] : ['ADV', 'Advance'];
  const name = `${short}-CA-${size}-SIA-3`;
  return {
    name,
    title: `Core & Aggr ${word} SIA per ${size} for Cisco 8000`,
    tag: tag(name, uuid),
    release: SIA,
    count: ports(kind, speed, true),
    grace: { group: 'sia', ms: 90 * 86_400_000, cumulative: true },
    from: 'ours',
  };
};

/** Chassis or cards by their product identifier; a fixed box shows the same one for itself and for its processor. */
const hardware =
  (pid: string): Entitlement['count'] =>
  (_samples, { components }) => {
    const all = [...components.values()].filter(({ model }) => model === pid || model === `${pid}-SYS`);
    const of = (kind: string) => all.filter(each => each.class === `iana-hardware:${kind}`).length;
    return of('chassis') || of('module');
  };

const tracking = (pid: string, uuid: string, release = FIRST): Entitlement => {
  // The newest two are written with underscores in the guide, and with a hyphen on the box.
  const newer = release !== FIRST;
  const shown = newer ? pid.replace('-', '_') : pid;
  const name = `${shown}${newer ? '_' : '-'}TRK`;
  return {
    name,
    title: `${shown} Base HW Tracking PID`,
    tracked: `Cisco ${shown} Base Hardware Tracking PID`,
    tag: tag(name, uuid),
    release,
    count: hardware(pid),
    from: 'ours',
  };
};

/** Hardware that takes coherent 400G optics. */
const OPTICAL =
  /^(8201|8202|8[12]01-32FH|8101-32FH-O|8201-32FH-MO?|810[12]-(32|64)H(-O)?|8111-32EH|8112-64FH(-O)?|8800-LC-36FH|88-LC0-36FH(-MO?|-O)?|88-LC1-36(EH(-O)?|FH-E))(-SYS)?$/;

const coherent: Entitlement['count'] = (samples, device) => {
  const fitting = samples.filter(
    ({ where }) => OPTICAL.test(device.components.get(where)?.model ?? '') || OPTICAL.test(device.udi.pid),
  );
  const optics = sum('coherent-400g')(fitting, device) + sum('coherent-4x100g')(fitting, device);
  return Math.min(MOST, 4 * optics);
};

/**
 * The grace of SIA is used up and SIA is still short; or SIA was turned off where licensed ports are in use. Right-to-use
 * licences that are short lock nothing.
 */
const whenWithoutSia: GateRule['when'] = ({ state: { grace, usage, settings, enforcement } }) => {
  if (grace.groups.sia?.over) return 'grace-over';
  // From a boot to the first collection the startup configuration may still follow.
  if (usage.collection?.from === null) return enforcement.inForce.some(isDisabled) ? 'disabled' : null;
  const off = settings.values[FLEXIBLE] === 'off' || settings.values[SOFTWARE_UPGRADE] === 'off';
  return off && usage.samples.some(({ name, count }) => count > 0 && /^active-\d00g-ports$/.test(name))
    ? 'disabled'
    : null;
};
const isDisabled = ({ because }: { readonly because: string }): boolean => because === 'disabled';

export const CISCO8000: Personality = {
  ...IOS_XR,
  name: 'cisco8000',
  title: 'Cisco 8000',
  edition: 'agent-4',
  generation: 'classic',
  agentVersion: '4.9.6_rel/41',
  softwareTag: tag('CISCO8000', '2f7a7a0e-5d1b-4f0b-9a36-0c6d8b1f5e42'),
  area: { id: 'Flexible Consumption Model', title: 'Flexible Consumption Model', short: 'FCM', flags: '' },
  contradictions: {
    shut: [
      'Unable to retrieve current TS path',
      'INVALID SysDataList: No storage path for first device',
      'Incorrect Data List detected.',
    ],
    absent: ['Incorrect Data List detected.'],
  },
  // In the order in which the guide's boxes ask for them.
  entitlements: [
    tracking('8201', 'c3a1b4b0-6d0f-4e0b-8f43-5b0c7d2f9a11'),
    tracking('8202', '1b0d7c52-43c5-4b8e-a0d7-3f1f1c0a6e22'),
    tracking('8808', '9d5f3c0e-7a64-4c1d-9b52-8e6a2d4b7c33'),
    tracking('8812', '4e8c2a17-0b9f-4d6e-8c31-6a5d9f0e1b44'),
    tracking('8818', '7f1e6d3b-5c28-4a90-b7e4-2d8c4a6f3e55'),
    tracking('8800-LC-48H', 'a6b9d0f4-1e37-4f52-8d6b-0c9e7b5a2d66'),
    tracking('8800-LC-36FH', '5c7d8e9f-2a41-4b63-9c85-d7e6f5a4b377'),
    tracking('8111-32EH', 'e0f1a2b3-4c5d-4e6f-8a7b-9c8d7e6f5a88', '7.8.1'),
    tracking('8201-24H8FH', 'b4c5d6e7-8f90-4a1b-9c2d-3e4f5a6b7c99', '7.8.1'),
    {
      name: 'XR-8K-7.0-TRK',
      title: '8000 Software Tracking PID 7.0',
      tracked: '8000 Router IOS XR 7.0 SW Version Tracking PID',
      tag: tag('XR-8K-7.0-TRK', 'd2e3f4a5-6b7c-4d8e-9fa0-b1c2d3e4f5aa'),
      release: FIRST,
      count: (_samples, { udi }) => (udi.pid === '' ? 0 : 1),
      from: 'ours',
    },
    rtu('active', '400g', '015f335a-e7cd-4d5c-aec5-b9a0eee2df9b'),
    rtu('active', '100g', '48bdd67b-c17a-42fe-908a-9ed16d242b84'),
    rtu('advanced', '400g', '5a5661d3-275b-485e-bb57-642a81f35e7a'),
    rtu('advanced', '100g', 'f7ea7475-09bb-4705-9e21-252dd1e2e5cd'),
    sia('active', '400g', '3d4e5f60-7182-4394-a5b6-c7d8e9f0a1bb'),
    sia('active', '100g', '6a7b8c9d-0e1f-4203-9415-263748596acc'),
    sia('advanced', '400g', '8b9cadbe-cfd0-4e1f-8203-1425364758dd'),
    sia('advanced', '100g', 'f0e1d2c3-b4a5-4968-8778-695a4b3c2dee'),
    {
      name: '100G-DCO-RTU',
      title: '100G DCO Right-to-Use',
      tracked: '100G DCO Right-to-Use',
      tag: tag('100G-DCO-RTU', '0a1b2c3d-4e5f-4607-8819-2a3b4c5d6eff'),
      release: OPTICS,
      count: coherent,
      from: 'ours',
    },
  ],
  gates: [
    {
      release: SIA,
      when: whenWithoutSia,
      gate: {
        type: 'upgrade',
        name: 'major-upgrade',
        warning:
          '% Smart Licensing: upgrades to another major release are blocked, because Software Innovation Access (SIA) does ' +
          "not cover this device: it is turned off, or no grace is left. 'show license platform summary' tells which. Buy or " +
          "renew SIA licenses, restore the way to the licence authority, and enter 'license smart renew auth'; the block ends " +
          'with the answer. Minor updates, SMUs and RPMs can be installed.',
      },
    },
  ],
};
