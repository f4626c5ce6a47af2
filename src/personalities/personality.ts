/**
 * What a platform is, as data: its entitlements and how they are counted, its texts and dates, what it enforces and when.
 * Read by everything, written by nobody. Before writing `if (platform)` anywhere, add a field here.
 */
import type { Sample } from '../abi.ts';
import type { Device } from '../machines/machine.ts';

export interface Personality {
  readonly name: string;
  readonly title: string;
  readonly os: 'ios-xe';
  /** The software tag (`regid.…`). */
  readonly softwareTag: string;
  /** `Smart Agent for Licensing: …` */
  readonly agentVersion: string;
  /** `Component Versions: …` */
  readonly componentVersions: string;
  /** How messages call the authority. */
  readonly peer: string;
  readonly entitlements: readonly Entitlement[];
  /** What the platform locks, by cause; in force from `release` on. */
  readonly enforcement: { readonly release: string; readonly gates: readonly GateTemplate[] };
  /** Where messages go unless configured otherwise. */
  readonly defaultUrl: string;
  readonly profile: string;
  /** `show license tech support`: the tail of fixed keys. */
  readonly otherInfo: readonly (readonly [key: string, value: string])[];
}

export interface Entitlement {
  /** As printed in parentheses by `show license usage`. */
  readonly name: string;
  /** As printed by `show cable license all`. */
  readonly title: string;
  readonly tag: string;
  /** The release that brought it. */
  readonly release: string;
  /** How many are in use, from the platform's facts. */
  readonly count: (samples: readonly Sample[], device: Device) => number;
  /** Whether the tag is printed in a vendor guide, or invented here. */
  readonly from: 'vendor' | 'ours';
}

export type EnforcementCause = 'eval-expired' | 'auth-expired';

export type GateTemplate =
  | { readonly type: 'cli'; readonly name: string; readonly patterns: readonly string[]; readonly warning: string }
  | {
      readonly type: 'copy';
      readonly name: string;
      readonly except: readonly { readonly from: string; readonly to: string }[];
      readonly warning: string;
    };
