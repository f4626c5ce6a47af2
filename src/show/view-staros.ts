/**
 * What StarOS shows beside the screens of its agent, as plain data: every service and feature of the release with its policy,
 * its counters and what is left of its grace. It reads the state; it lays out nothing.
 */
import type { Reading } from '../cli/execution.ts';
import { isIn } from '../lib/release.ts';
import { remainingGrace } from '../machines/grace.ts';
import { blockedBy, type Counter, modeOf, NOT_COUNTED } from '../machines/services.ts';
import type { Cause } from '../personalities/personality.ts';
import { TIMERS } from '../timers.ts';

export type Kind = 'service' | 'feature';
export interface LicensedView {
  /** Its number among those of its kind: the TagId of the StarOS guide. */
  readonly id: number;
  readonly kind: Kind;
  readonly name: string;
  readonly title: string;
  readonly tag: string;
  /** The service that it counts, or those that a feature is tied to. */
  readonly services: readonly string[];
  readonly enforced: boolean;
  /** Null: its services take new sessions. */
  readonly blocked: Cause | null;
  /** wall ms; null where nothing says it. */ readonly since: number | null;
  /** Sessions now; a feature that is on is one. */
  readonly calls: number;
  /** Ms left before a short feature is enforced; null for services. */
  readonly grace: {
    readonly whole: number;
    readonly left: number;
    readonly state: 'unused' | 'running' | 'over';
  } | null;
}
export interface StarosView {
  readonly enabled: boolean;
  readonly mode: Mode;
  readonly timesEnabled: number;
  readonly timesDisabled: number;
  readonly licences: readonly LicensedView[];
  readonly counters: (mode: Mode, name: string) => Counter;
  /** Traps that are up: number and what for. */
  readonly alarms: readonly { readonly trap: number; readonly of: string }[];
  /** A change of counts waits to be reported. */
  readonly reporting: boolean;
  readonly timers: { readonly report: number; readonly retry: number };
}
export type Mode = 'evaluation' | 'registered';

export function starosOf(reading: Reading): StarosView {
  const { state } = reading;
  const { services, settings, exchange, registration } = state;
  const over = Object.entries(state.grace.groups).flatMap(([group, grace]) =>
    grace.over ? [{ trap: 1353, of: nameOf(reading, group) }] : [],
  );
  return {
    enabled: settings.enabled,
    mode: modeOf(state),
    timesEnabled: services.enabled,
    timesDisabled: services.disabled,
    licences: licensed(reading),
    counters: (mode, name) => services[mode][name] ?? NOT_COUNTED,
    alarms: [
      ...services.alarms.map(alarm => ({ trap: TRAPS[alarm] ?? 1349, of: nameOf(reading, alarm) })),
      ...(exchange.failing ? [{ trap: 1352, of: '' }] : []),
      ...over,
    ].sort((a, b) => a.trap - b.trap),
    reporting: settings.enabled && registration.status === 'registered' && state.authorization.state !== 'none',
    timers: { report: TIMERS.authSettle.ms, retry: TIMERS.authRenewalOutOfCompliance.ms },
  };
}
const TRAPS: Readonly<Record<string, number>> = { evaluation: 1350, expired: 1351 };

const nameOf = ({ personality }: Reading, tag: string): string =>
  personality.entitlements.find(one => one.tag === tag)?.name ?? '';

function licensed(reading: Reading): readonly LicensedView[] {
  const { state, personality, device } = reading;
  const seen = { service: 0, feature: 0 };
  return personality.entitlements.flatMap((entitlement): LicensedView[] => {
    const { kind, name, title, tag, services = [], enforced = false, calls, grace, release, until } = entitlement;
    if (kind === undefined || !isIn(device.release, release, until)) return [];
    const gate = state.enforcement.inForce.find(one => one.gate === services[0]);
    const blocked = blockedBy(entitlement, state);
    return [
      {
        id: seen[kind]++,
        kind,
        name,
        title,
        tag,
        services,
        enforced: kind === 'service' || enforced,
        blocked,
        since: blocked === null || gate?.because !== blocked ? null : gate.since,
        calls: state.settings.enabled ? (calls?.(state.usage.samples, device) ?? 0) : 0,
        grace: grace
          ? {
              whole: grace.ms,
              left: remainingGrace(state.grace, grace.group, grace.ms, state.clock.ran),
              state: graceOf(state.grace.groups[grace.group]),
            }
          : null,
      },
    ];
  });
}

function graceOf(grace: Reading['state']['grace']['groups'][string] | undefined): 'unused' | 'running' | 'over' {
  if (grace?.over) return 'over';
  return (grace?.from ?? null) === null ? 'unused' : 'running';
}
