/**
 * The state: one slice a machine, readonly all through, and its form inside the vault. This file knows how a state is
 * written and read again, for this version and the ones before; it never decides what is in it.
 */

import { accept, refuse, type Verdict } from './lib/verdict.ts';
import type { AuthorizationState } from './machines/authorization.ts';
import type { CallhomeState } from './machines/callhome.ts';
import type { CallsState } from './machines/calls.ts';
import type { ClockState } from './machines/clock.ts';
import type { ConversionState } from './machines/conversion.ts';
import type { EnforcementState } from './machines/enforcement.ts';
import type { EvaluationState } from './machines/evaluation.ts';
import type { ExchangeState } from './machines/exchange.ts';
import type { GraceState } from './machines/grace.ts';
import type { HaState } from './machines/ha.ts';
import { MACHINES } from './machines/index.ts';
import type { Machine } from './machines/machine.ts';
import type { PolicyState } from './machines/policy.ts';
import type { RegistrationState } from './machines/registration.ts';
import type { ReportingState } from './machines/reporting.ts';
import type { ReservationState } from './machines/reservation.ts';
import type { ServicesState } from './machines/services.ts';
import type { SettingsState } from './machines/settings.ts';
import type { SlacState } from './machines/slac.ts';
import type { TrustState } from './machines/trust.ts';
import type { UsageState } from './machines/usage.ts';
import type { Cbor, CborMap } from './wire/cbor.ts';
import type { VaultContent } from './wire/vault.ts';

export interface State {
  readonly clock: ClockState;
  readonly ha: HaState;
  readonly settings: SettingsState;
  readonly callhome: CallhomeState;
  readonly calls: CallsState;
  readonly usage: UsageState;
  readonly exchange: ExchangeState;
  readonly reservation: ReservationState;
  readonly registration: RegistrationState;
  readonly authorization: AuthorizationState;
  readonly evaluation: EvaluationState;
  readonly grace: GraceState;
  readonly trust: TrustState;
  readonly policy: PolicyState;
  readonly slac: SlacState;
  readonly reporting: ReportingState;
  readonly conversion: ConversionState;
  readonly enforcement: EnforcementState;
  readonly services: ServicesState;
}

export const INITIAL: State = {
  clock: MACHINES.clock.initial,
  ha: MACHINES.ha.initial,
  settings: MACHINES.settings.initial,
  callhome: MACHINES.callhome.initial,
  calls: MACHINES.calls.initial,
  usage: MACHINES.usage.initial,
  exchange: MACHINES.exchange.initial,
  reservation: MACHINES.reservation.initial,
  registration: MACHINES.registration.initial,
  authorization: MACHINES.authorization.initial,
  evaluation: MACHINES.evaluation.initial,
  grace: MACHINES.grace.initial,
  trust: MACHINES.trust.initial,
  policy: MACHINES.policy.initial,
  slac: MACHINES.slac.initial,
  reporting: MACHINES.reporting.initial,
  conversion: MACHINES.conversion.initial,
  enforcement: MACHINES.enforcement.initial,
  services: MACHINES.services.initial,
};

/** From version n (the index plus one) to n + 1: one is added whenever a slice changes its shape. */
type Migration = (old: CborMap) => CborMap;
const MIGRATIONS: readonly Migration[] = [fitted, fitted];

export const STATE_VERSION = MIGRATIONS.length + 1;

/** The slices and fields that a version brought begin as in a new device, those that went are let go. */
function fitted(old: CborMap): CborMap {
  const next = new Map(old);
  for (const [name, initial] of Object.entries(INITIAL)) {
    const known = old.get(name);
    const fields = Object.entries(initial as object).map(([field, value]): [string, Cbor] => [
      field,
      known instanceof Map && known.has(field) ? known.get(field)! : toCbor(value),
    ]);
    next.set(name, new Map(fields));
  }
  return next;
}

export const STATE_REFUSALS = ['unknown-version', 'malformed'] as const;

/** A state as it was written last. */
export interface SavedState {
  readonly state: State;
  readonly content: VaultContent;
}

/** The vault's content: the version, the root set in force, and every slice. A slice that did not change is not written anew. */
export function saveState(state: State, roots: Uint8Array, before?: SavedState): VaultContent {
  const content = new Map<string, Cbor>([
    ['version', STATE_VERSION],
    ['roots', roots],
  ]);
  for (const name of Object.keys(INITIAL) as (keyof State)[]) {
    const written = before?.state[name] === state[name] ? before.content.get(name) : undefined;
    content.set(name, written ?? toCbor(keptOf(name, state)));
  }
  return content;
}

/** What of a slice goes into the vault. */
function keptOf<K extends keyof State>(name: K, state: State): State[K] {
  const { kept } = MACHINES[name] as unknown as Machine<State[K]>;
  return kept ? kept(state[name]) : state[name];
}

/** Reads what saveState wrote. A state of a newer version is refused: an older image must not guess. */
export function loadState(
  content: Cbor,
  migrations = MIGRATIONS,
): Verdict<{ readonly state: State; readonly roots: Uint8Array }, (typeof STATE_REFUSALS)[number]> {
  if (!(content instanceof Map)) return refuse('malformed');
  let saved: CborMap = content;
  const version = saved.get('version');
  if (typeof version !== 'number' || version > migrations.length + 1 || version < 1) return refuse('unknown-version');
  for (const migrate of migrations.slice(version - 1)) saved = migrate(saved);
  const roots = saved.get('roots');
  const slices: Record<string, unknown> = {};
  for (const name of Object.keys(INITIAL)) slices[name] = fromCbor(saved.get(name) ?? null);
  if (!(roots instanceof Uint8Array) || !isState(slices)) return refuse('malformed');
  return accept({ state: slices, roots });
}

/** Every slice is there with every field of its initial value: what the seal vouches for, this build can also read. */
function isState(value: unknown): value is State {
  if (!isRecord(value)) return false;
  return Object.entries(INITIAL).every(([name, initial]) => {
    const slice = value[name];
    return isRecord(slice) && Object.keys(initial).every(field => field in slice);
  });
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

function toCbor(value: unknown): Cbor {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(toCbor);
  return new Map(Object.entries(value as object).map(([name, field]): [string, Cbor] => [name, toCbor(field)]));
}

function fromCbor(value: Cbor): unknown {
  if (value instanceof Map) {
    const record: Record<string, unknown> = {};
    for (const [name, field] of value) record[String(name)] = fromCbor(field);
    return record;
  }
  return Array.isArray(value) ? value.map(fromCbor) : value;
}
