/**
 * What a platform is, as data: its entitlements and how they are counted, its texts and dates, what it enforces and when.
 * Read by everything, written by nobody. Before writing `if (platform)` anywhere, add a field here.
 */
import type { Sample } from '../abi.ts';
import type { Context, Device } from '../machines/machine.ts';
import type { State } from '../state.ts';
import type { PolicyAttributes } from '../wire/documents.ts';

export type Os = 'ios-xe' | 'ios-xr' | 'staros';
/**
 * The generation of the vendor's agent whose screens and messages a platform shows: `agent-1` (1.2, cBR-8), `agent-2` (2.2,
 * NCS 1004), `agent-4` (4.x, all others), `agent-5` (5.x: the policy generation).
 */
export type Edition = 'agent-1' | 'agent-2' | 'agent-4' | 'agent-5';

export interface Personality {
  readonly name: string;
  readonly title: string;
  readonly os: Os;
  readonly edition: Edition;
  /** How licensing works: registered and authorized (`classic`), or reported and acknowledged (`policy`). */
  readonly generation: 'classic' | 'policy';
  /** Screens of the policy generation as its first release (17.3.2) labels them. */
  readonly firstPolicy?: true;
  /** The policy generation on this product; read there only. */
  readonly policy?: PolicyTraits;
  /** The software tag (`regid.…`): one, or one for each chassis. */
  readonly softwareTag: string | ((device: Device) => string);
  /** `Smart Agent for Licensing: …` */
  readonly agentVersion: string;
  /** `Component Versions: …`, where the agent prints them. */
  readonly componentVersions?: string;
  /** How messages call the authority. */
  readonly peer: string;
  readonly entitlements: readonly Entitlement[];
  /** Counts follow from other machines too (calls, collection), so they are looked at in every turn. */
  readonly recounts?: true;
  /** The gates of this platform, and when each is in force. */
  readonly gates: readonly GateRule[];
  /** Smart licensing is off until it is configured. */
  readonly offByDefault?: true;
  /** What releases before `until` have otherwise; of several that fit, each counts. */
  readonly older?: readonly { readonly until: string; readonly change: Partial<Personality> }[];
  /** How agent 4 words that export-controlled features are allowed, and that they are not. */
  readonly exportWords?: readonly [allowed: string, not: string];
  /** The release from which on licences can be converted, and screens say so. */
  readonly converts?: string;
  /** In releases before this one licences were rights to use. */
  readonly rightsUntil?: string;
  /** Trunk sessions are counted (calls.ts), and the SIP application takes part in what becomes of the licences. */
  readonly voice?: Voice;
  /** IOS XR: facts are collected and reported at intervals, instead of at once; the settings that change these. */
  readonly collection?: { readonly collect: string; readonly report: string };
  /** `show license platform`: the feature that all its licences belong to. `short`: in the summary of releases with SIA. */
  readonly area?: { readonly id: string; readonly title: string; readonly short?: string; readonly flags: string };
  /** What PLATFORM_ERROR says of cards that were shut down, and of usage facts of a component that is not there. */
  readonly contradictions?: { readonly shut: readonly string[]; readonly absent: readonly string[] };
  /** Where messages go unless configured otherwise. */
  readonly defaultUrl: string;
  readonly profile: string;
  /** Alert groups of call-home that this hardware raises nothing of. */
  readonly noAlerts?: readonly string[];
  /** `UDI: …`, where it is not `PID:<pid>,SN:<sn>`. */
  readonly udi?: (udi: Device['udi']) => string;
  /** Where on the box its log lines say that the agent runs. */
  readonly place?: { readonly node: string; readonly job: number };
  /** `show license tech support`: the tail of fixed keys. */
  readonly otherInfo: readonly (readonly [key: string, value: string])[];
}

/** What a product brings into the policy generation. */
export interface PolicyTraits {
  /** The first release whose screens say whose account it is. */
  readonly accounts?: string;
  /** What it wants otherwise than the defaults (`Product default`). */
  readonly attributes?: PolicyAttributes;
  /** A passed ACK deadline disables SIP in these releases. */
  readonly shutsDown?: (release: string) => boolean;
}

/** A voice platform. Releases: the first one in which something is so. */
export interface Voice {
  /** SIP hears of the evaluation, and goes down with it. */
  readonly enforced: string;
  /** Sessions are counted; and until which release they are asked for every period. */
  readonly counted: string;
  readonly requested: string;
  /** Enhanced sessions are counted by themselves, whatever the box is. */
  readonly parted: string;
  /** Tags of a session, by whether the box is one of a pair. */
  readonly standard: string;
  readonly redundant: string;
  readonly isRedundant: (samples: readonly Sample[], device: Device) => boolean;
  /** Facts that count refused calls since boot. */
  readonly blocked: readonly string[];
  /** A setting that says nothing any more once sessions are counted. */
  readonly ignored: string;
  /** Ms from one request, or record, to the next, by the settings. */
  readonly period: (values: Readonly<Record<string, string>>) => number;
  /** The shortest of the releases that record, ms. */
  readonly shortest: number;
}

export interface Entitlement {
  /** As printed in parentheses by `show license usage`. */
  readonly name: string;
  /** The licence in words: `show license usage` of agents that know it, `show cable license all`. */
  readonly title: string;
  /** Its feature name in the policy generation, where that is not the title. */
  readonly feature?: string;
  /** What `show license usage` says of it, where that is not the title. */
  readonly description?: string;
  readonly tag: string;
  /** The release that brought it; and the one from which on it is no more. */
  readonly release: string;
  readonly until?: string;
  /** How many are in use: from the platform's facts, or from what machines before `usage` made of them. */
  readonly count: (samples: readonly Sample[], device: Device, state: State) => number;
  /**
   * On/off licences and subscriptions may be short for a while before anything follows. Entitlements of one `group` share
   * one grace; `cumulative`: all shortages of a life together, else each anew.
   */
  readonly grace?: { readonly group: string; readonly ms: number; readonly cumulative: boolean };
  /** `service` (counting) or `feature` (on/off), where a platform tells them apart. */
  readonly kind?: 'service' | 'feature';
  /** What is counted before it is rounded to licences: sessions. */
  readonly calls?: (samples: readonly Sample[], device: Device) => number;
  /** The services of session gates that it is for: the one that it counts, or those that are tied to a feature. */
  readonly services?: readonly string[];
  /** A feature whose services take no new sessions once its grace is over. */
  readonly enforced?: true;
  /** A tracking licence, by its name in `show license platform summary`; no other screen of the platform lists it. */
  readonly tracked?: string;
  /** How it was bought; absent: perpetual. Policies tell these apart. */
  readonly license?: 'subscription';
  /** Needs an authorization code before it is used: because it is enforced, or under export control. */
  readonly enforcement?: 'enforced' | 'export';
  /** Whether the tag is printed in a vendor guide, or invented here. */
  readonly from: 'vendor' | 'ours';
}

export const CAUSES = [
  'eval-expired',
  'auth-expired',
  'out-of-compliance',
  'grace-over',
  'eval-limit',
  'disabled',
  'no-ack',
  'not-authorized',
] as const;
/** Why a gate is in force. */
export type Cause = (typeof CAUSES)[number];

export interface GateRule {
  readonly gate: GateTemplate;
  /** In force in these releases only. */
  readonly release?: string;
  readonly until?: string;
  /** Read off the state; null: not now. Pure, from locking.ts where platforms share it. */
  readonly when: (context: Pick<Context, 'state' | 'personality' | 'device' | 'ran'>) => Cause | null;
}

interface Template {
  /** Stable, and unique on the platform. */
  readonly name: string;
  readonly warning: string;
}
export type GateTemplate = Template &
  (
    | { readonly type: 'cli'; readonly patterns: readonly string[] }
    | { readonly type: 'copy'; readonly except: readonly { readonly from: string; readonly to: string }[] }
    | { readonly type: 'session'; readonly service: string }
    | { readonly type: 'sip' | 'sip-call' | 'upgrade' }
  );
