/**
 * The Cisco Unified Border Element (CUBE) on IOS XE: 16.6 to 17.3.1a, the classic generation, and the policy generation from
 * 17.3.2 on. Display tags, releases, what is counted and when SIP goes down are those of the CUBE guide; full tags, their
 * uuids and what is marked so are ours.
 *
 * Facts it counts, at the chassis: the boot levels of the platform (`uck9`, `securityk9`, `appxk9`, `appx_100M`,
 * `appx_500M`, `ax`, `advipservices`, `network-essentials`, `throughput-crypto`, `throughput-level`, `hseck9`: 1 each),
 * `box-to-box-ha` (1 in that mode, standalone or not), `voice-gateway` (1 with TDM trunks), `calls-blocked-eval-expired` and
 * `calls-blocked-not-configured` (since boot).
 */
import type { Sample } from '../abi.ts';
import { isIn } from '../lib/release.ts';
import type { Device } from '../machines/machine.ts';
import { places } from './counting.ts';
import { IOS_XE } from './ios-xe.ts';
import { whenEvalExpired, whenNotAuthorized, whenUnacknowledged } from './locking.ts';
import type { Entitlement, Personality, PolicyTraits } from './personality.ts';

/** Settings of `voice service voip`, by the command that holds them. */
export const CAPACITY = 'mode border-element license capacity';
export const PERIODICITY = 'mode border-element license periodicity';

/** How licences follow from a release (guide: Smart Licensing Requirements by Release, License Backward Compatibility). */
export interface CubeRelease {
  readonly from: string;
  /**
   * `rtu`: right to use, no entitlement; `static`: the configured capacity; `dynamic`: sessions, asked for every period;
   * `recorded`: sessions, recorded when they vary and every period.
   */
  readonly counting: 'rtu' | 'static' | 'dynamic' | 'recorded';
  /** `CUBE-Version`: 12.5.0 is the guide's, the others are ours. */
  readonly cube: string;
  /** Licence versions that entitle it. */
  readonly accepts: readonly string[];
}
/** The first release of the policy generation. */
const RECORDED = '17.3.2';
/** Trunk licences have other tags from here on. */
const RENAMED = '17.18.1a';

const NEWER = ['v14', 'Flex'];
const TRUNK = ['v12', ...NEWER];
const ALL = ['RTU', ...TRUNK];
const recorded = (from: string, cube: string): CubeRelease => ({ from, counting: 'recorded', cube, accepts: NEWER });
/** Oldest first. The licence mode of the platform (`smart optional` to 16.9) is in `older` below. */
export const CUBE_RELEASES: readonly CubeRelease[] = [
  { from: '16.6', counting: 'rtu', cube: '12.0.0', accepts: ALL },
  { from: '16.11', counting: 'static', cube: '12.5.0', accepts: TRUNK },
  { from: '17.2', counting: 'dynamic', cube: '14.0', accepts: TRUNK },
  { from: '17.3', counting: 'dynamic', cube: '14.0', accepts: NEWER },
  recorded(RECORDED, '14.1'),
  recorded('17.4', '14.2'),
  recorded('17.5', '14.3'),
  recorded('17.6', '14.4'),
  recorded('17.9', '14.7'),
  recorded('17.15', '14.11'),
];
/** The row of a release; of one before all of them, the first. */
export const cubeReleaseOf = (release: string): CubeRelease =>
  [...CUBE_RELEASES].reverse().find(({ from }) => isIn(release, from)) ?? CUBE_RELEASES[0]!;

/** What a platform must run for CUBE to be there at all (guide: Platform Licensing). By the beginning of its PID. */
export const PREREQUISITES: readonly {
  readonly pid: RegExp;
  /** Facts, any of which is enough. */
  readonly plain: readonly string[];
  /** For secure sessions each of these, beside or instead. */
  readonly secure: readonly string[];
  readonly instead?: true;
}[] = [
  { pid: /^(ISR|C11)/, plain: ['uck9'], secure: ['securityk9'] },
  // The throughput is in the name of the licence.
  { pid: /^CSR1000V/, plain: ['appx_100M', 'appx_500M', 'ax'], secure: ['ax'], instead: true },
  { pid: /^ASR10/, plain: ['advipservices'], secure: [] },
  { pid: /^C8[23]/, plain: ['network-essentials'], secure: ['throughput-crypto'] },
  { pid: /^C8000V/, plain: ['network-essentials'], secure: ['throughput-level'] },
];

/** Box-to-box high availability: then sessions are of the redundant kind. */
export const isRedundant = (samples: readonly Sample[], device: Device): boolean => HA(samples, device) > 0;
const HA = places('box-to-box-ha') as (samples: readonly Sample[], device: Device) => number;

/** A trunk licence: the sessions that are asked for, or were recorded last, where they are of its kind. */
const trunk =
  (redundant: boolean): Entitlement['count'] =>
  (samples, device, { settings, calls }) => {
    if (isIn(device.release, RECORDED)) return calls.records[0]?.[redundant ? 'enhanced' : 'standard'] ?? 0;
    if (isRedundant(samples, device) !== redundant) return 0;
    const { counting } = cubeReleaseOf(device.release);
    return counting === 'static' ? Number(settings.values[CAPACITY] ?? 0) : (calls.requests[0]?.count ?? 0);
  };

/** A licence of sessions; `releases`: those that count it. */
const session = (
  name: string,
  title: string,
  kind: string,
  tag: string,
  count: Entitlement['count'],
  releases: Pick<Entitlement, 'release' | 'until'>,
): Entitlement => ({
  name,
  title,
  feature: name,
  description: `Cisco Unified Border Element (CUBE) Trunk ${kind} License`,
  tag,
  count,
  from: 'ours',
  ...releases,
});
const STANDARD = 'regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64';
const REDUNDANT = 'regid.2018-11.com.cisco.CUBE_T_RED,12.0_8a1d0c57-52d9-4f0e-b2d3-4be58e6c90d1';

/** A licence of the platform: its name in words, in parentheses, and the fact that counts it where that is another word. */
const platform = (
  title: string,
  name: string,
  uuid: string,
  from: Entitlement['from'] = 'vendor',
  fact = title,
): Entitlement => ({
  name,
  title,
  tag: `regid.2015-01.com.cisco.${name},1.0_${uuid}`,
  release: '16.6',
  count: places(fact),
  from,
});

const UNITS: Readonly<Record<string, number>> = { mins: 60_000, hours: 3_600_000, days: 86_400_000 };

const REPORTED: PolicyTraits = {
  // Release notes of IOS XE 17.7.1.
  accounts: '17.7',
  // The CUBE configuration guide's list: 17.3.2, 17.3.3, 17.3.4a, 17.6.1a, and all of 17.4 and 17.5.
  shutsDown: release => isIn(release, RECORDED, '17.3.5') || isIn(release, '17.4', '17.6.2'),
};

export const CUBE: Personality = {
  ...IOS_XE,
  name: 'cube',
  title: 'Cisco Unified Border Element',
  noAlerts: ['diagnostic', 'environment'],
  edition: 'agent-5',
  generation: 'policy',
  // No CUBE guide prints it.
  agentVersion: '5.0.9_rel/47',
  peer: 'the Cisco Smart Software Manager or satellite',
  softwareTag: ({ udi: { pid } }) =>
    `regid.2015-01.com.cisco.${pid.replace(/\W.*/, '')},1.0_5d6f9c3e-0a52-4c37-8f57-2f86ed8f1b9a`,
  recounts: true,
  converts: '17.2',
  rightsUntil: '16.11',
  older: [
    // The first of the guide's two captures of `show license status` is of 17.3.2; that the second is of all later is ours.
    {
      until: '17.3.3',
      change: {
        firstPolicy: true,
        policy: { ...REPORTED, attributes: { perpetual: { change: 90 }, subscription: { change: 80 } } },
      },
    },
    { until: RECORDED, change: { edition: 'agent-4', generation: 'classic', agentVersion: '4.8.4_rel/54' } },
    { until: '16.12', change: { exportWords: ['Allowed', 'Not Allowed'] } },
    // Smart licensing is optional: the box is as it was before there was any, until it is enabled.
    { until: '16.10', change: { offByDefault: true } },
  ],
  entitlements: [
    platform('uck9', 'ISR_4321_UnifiedCommunication', '6f4a3d0b-8f43-4b3f-a7f1-1f1ce2b9d0a7'),
    platform('appxk9', 'ISR_4321_Application', 'e1b2c9c5-3b0f-4f39-9d7a-4d0a8b1a6f52'),
    platform('securityk9', 'ISR_4321_Security', 'f0a7b3c1-24c6-4a3c-8f54-b5a8e0f5c913'),
    platform('CSR 1KV APPX 100M', 'appx_100M', '91b8a4a5-5c8d-4d0a-96e5-0f3f9dcbe6d1', 'vendor', 'appx_100M'),
    platform('CSR 1KV APPX 500M', 'appx_500M', '0c7c7d3f-7a51-4f7e-8b0b-3c5d9d7a2e88', 'vendor', 'appx_500M'),
    platform('advipservices', 'ASR_1000_AdvIPServices', '2f3d7c55-1d44-4b7c-9a2e-6c0b8e4f7d10', 'ours'),
    platform('network-essentials', 'C8000_NetworkEssentials', 'b7e6d5c4-9f21-4c11-8a36-5e2d1c0b9a87', 'ours'),
    session('CUBE_T_STD', 'CUBE_Trunk_Standard_Session', 'Standard Session', STANDARD, trunk(false), {
      release: '16.11',
      until: RENAMED,
    }),
    session('CUBE_T_RED', 'CUBE_Trunk_Redundant_Session', 'Redundant Session', REDUNDANT, trunk(true), {
      release: '16.11',
      until: RENAMED,
    }),
    session(
      'CUBE_TS_STD',
      'CUBE_Trunk_Session_Standard',
      'Standard Session',
      'regid.2025-03.com.cisco.CUBE_TS_STD,1.0_5b0e4d7c-93a1-4e86-8d2f-16c7a9f0b254',
      trunk(false),
      { release: RENAMED },
    ),
    session(
      'CUBE_TS_ENH',
      'CUBE_Trunk_Session_Enhanced',
      'Enhanced Session',
      'regid.2025-03.com.cisco.CUBE_TS_ENH,1.0_c61f8e92-0a37-4bd5-b1e4-72d95fa3c608',
      trunk(true),
      { release: RENAMED },
    ),
    // For information: nothing is asked of it, and nothing follows when it is short.
    session(
      'CUBE_T_VGW',
      'CUBE_Trunk_Voice_Gateway',
      'Voice Gateway',
      'regid.2018-11.com.cisco.CUBE_T_VGW,12.0_d4b8f6a2-1c93-4e57-b0d8-93a6e7c51f20',
      places('voice-gateway'),
      { release: '17.2' },
    ),
    {
      name: 'hseck9',
      title: 'hseck9',
      feature: 'hseck9',
      description: 'Export controlled throughput of encrypted traffic',
      tag: 'regid.2019-03.com.cisco.DNA_HSEC,1.0_9f2a6d14-7c3b-4a85-9e60-b1d4c8f05e27',
      release: RECORDED,
      count: places('hseck9'),
      enforcement: 'export',
      from: 'ours',
    },
  ],
  voice: {
    enforced: '16.11',
    counted: '17.2',
    requested: RECORDED,
    parted: '17.6',
    standard: STANDARD,
    redundant: REDUNDANT,
    isRedundant,
    blocked: ['calls-blocked-eval-expired', 'calls-blocked-not-configured'],
    ignored: CAPACITY,
    period: values => {
      const [unit = '', count = ''] = (values[PERIODICITY] ?? 'days 7').split(' ');
      return Number(count) * (UNITS[unit] ?? 0);
    },
    shortest: 8 * UNITS.hours!,
  },
  policy: REPORTED,
  gates: [
    {
      release: '16.11',
      // From there on policies count, and no evaluation.
      until: RECORDED,
      when: whenEvalExpired,
      gate: {
        type: 'sip',
        name: 'sip-service',
        warning:
          '% Smart Licensing: SIP is disabled, because the evaluation period has expired and this device is not ' +
          "registered. Register with 'license smart register idtoken <token>'; calls are processed again with the answer.",
      },
    },
    {
      release: RECORDED,
      when: whenUnacknowledged,
      gate: {
        type: 'sip',
        name: 'sip-reporting',
        warning:
          '% Smart Licensing: SIP is disabled, because no usage report was acknowledged before the deadline of the policy. ' +
          "Report with 'license smart sync all'; or save the reports with 'license smart save usage all file <path>' and " +
          "install what comes back with 'license smart import <path>'. Calls are processed again with the acknowledgment.",
      },
    },
    {
      // More than 250 Mbit/s of encrypted traffic, on routers whose command line has it. Which rates those are is ours.
      release: RECORDED,
      when: whenNotAuthorized('hseck9', /^C(8|11)/),
      gate: {
        type: 'cli',
        name: 'crypto-throughput',
        patterns: ['500M', '1G', '2.5G', '5G', '10G', 'T1', 'T2', 'T3'].map(
          rate => `platform hardware throughput crypto ${rate}`,
        ),
        warning:
          '% Smart Licensing: more than 250 Mbps of encrypted traffic needs an authorization code for hseck9. ' +
          "Request it with 'license smart authorization request add hseck9 local'.",
      },
    },
  ],
};
