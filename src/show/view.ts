/**
 * What there is to show, as plain data: the only reader of the state among the screens. It words states and turns every
 * time into the wall clock; it lays out nothing.
 *
 * Events of the past were stored as the wall clock showed them. What is still to come is kept in agent time or in running
 * time (clock.ts) and is shown as far ahead of the wall clock as it really is.
 */
import type { Reading } from '../cli/execution.ts';
import { toHex } from '../lib/hex.ts';
import { isIn } from '../lib/release.ts';
import { remainingEvaluation } from '../machines/evaluation.ts';
import type { Outcome } from '../machines/registration.ts';
import { memberOf } from '../machines/reservation.ts';
import type { Edition } from '../personalities/personality.ts';
import { dateOf, softwareTagOf, udiOf } from '../personalities/wording.ts';
import { type Privacy, privacyOf } from '../privacy.ts';
import { TIMERS } from '../timers.ts';
import type { Certificate } from '../wire/identity.ts';
import { ENFORCEMENTS, featureOf, idle, jobsIn, modeIn } from './view-policy.ts';
import { due, next, run } from './when.ts';

/** All times are wall clock ms; null: there is none. */
export interface View {
  /** What it was read off: for the views of single platforms (`view-….ts`) alone. */
  readonly reading: Reading;
  readonly edition: Edition;
  readonly enabled: boolean;
  readonly wall: number;
  /** A time as this platform prints dates. */
  readonly date: (ms: number) => string;
  readonly registration: RegistrationView;
  readonly authorization: AuthorizationView;
  readonly evaluation: { readonly mode: string; readonly remaining: number };
  /** What is kept back from messages. */
  readonly privacy: Privacy;
  /** In use, in the personality's order. */
  readonly licences: readonly LicenceView[];
  /** Every entitlement of the release, in use or not. */
  readonly consumption: readonly ConsumptionView[];
  readonly enforced: string;
  /** UDIs as this platform prints them. */
  readonly product: {
    readonly udi: string;
    readonly supervisors: readonly { readonly role: string; readonly udi: string }[];
  };
  readonly agent: {
    readonly version: string;
    readonly componentVersions: string | undefined;
    readonly softwareTag: string;
    readonly state: string;
    readonly other: readonly (readonly [key: string, value: string])[];
  };
  readonly jobs: readonly { readonly name: string; readonly at: number | null }[];
}
export interface RegistrationView {
  readonly status: string;
  readonly smartAccount: string | null;
  readonly virtualAccount: string | null;
  readonly exportAllowed: boolean;
  readonly initial: Outcome | null;
  /** The next try, after one that was lost. */
  readonly nextAttempt: number | null;
  readonly lastRenewal: Outcome | null;
  /** Null while not registered. */
  readonly nextRenewal: number | null;
  readonly expires: number | null;
  readonly certificates: {
    readonly instance: string;
    readonly all: readonly CertificateView[];
  } | null;
}
export interface CertificateView {
  readonly title: string;
  readonly start: number;
  readonly expiry: number;
  readonly serial: number;
  readonly commonName: string;
}
export interface AuthorizationView {
  readonly status: string;
  readonly since: number | null;
  /** Only while the evaluation is what counts. */
  readonly evaluationRemaining: number | null;
  readonly last: Outcome | null;
  readonly next: number | null;
  readonly deadline: number | null;
}
export interface LicenceView {
  /** As printed in parentheses. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tag: string;
  readonly count: number;
  readonly mode: Mode;
  readonly since: number;
  readonly requested: number;
  /** How agents from 4 on word export control. */
  readonly exported: string;
  /** What the policy generation alone shows. */
  readonly enforcement: string;
  readonly license: string;
}
export interface ConsumptionView {
  readonly name: string;
  readonly title: string;
  readonly consumed: number;
  readonly reported: number;
}
export interface Mode {
  readonly text: string;
  readonly code: number;
}

/** Modes of an entitlement; the numbers are those of CISCO-SMART-LIC-MIB, which the cBR-8 guide prints too. */
export const MODES = {
  waiting: { text: 'WAITING', code: 2 },
  authorized: { text: 'AUTHORIZED', code: 3 },
  'out-of-compliance': { text: 'OUT OF COMPLIANCE', code: 4 },
  overage: { text: 'OVERAGE', code: 5 },
  evaluation: { text: 'EVAL MODE', code: 6 },
  'evaluation-expired': { text: 'EVAL EXPIRED', code: 7 },
  'authorization-expired': { text: 'AUTH EXPIRED', code: 8 },
  'invalid-tag': { text: 'INVALID TAG', code: 12 },
  reserved: { text: 'AUTHORIZED - RESERVED', code: 11 },
  'not-authorized': { text: 'NOT AUTHORIZED', code: 13 },
  'in-use': { text: 'IN USE', code: 15 },
  // The number of captures: a handle that is there, and that is all.
  'not-in-use': { text: 'NOT IN USE', code: 1 },
} as const satisfies Record<string, Mode>;

/** Reads everything off. */
export function viewOf(reading: Reading): View {
  const { state, personality, device, wall } = reading;
  const registration = registrationOf(reading);
  const authorization = authorizationOf(reading);
  return {
    reading,
    edition: personality.edition,
    enabled: state.settings.enabled,
    wall,
    date: dateOf(personality),
    registration,
    authorization,
    evaluation: {
      mode: EVALUATION[state.evaluation.state],
      remaining: remainingEvaluation(state.evaluation, state.clock.ran),
    },
    privacy: privacyOf(state),
    licences: licencesOf(reading),
    consumption: consumptionOf(reading),
    enforced: ENFORCED[state.enforcement.inForce[0]?.because ?? 'none'] ?? '',
    product: {
      udi: udiOf(reading),
      supervisors: device.supervisors.map(({ role, udi }) => ({ role, udi: udiOf({ personality, device: { udi } }) })),
    },
    agent: {
      version: personality.agentVersion,
      componentVersions: personality.componentVersions,
      softwareTag: softwareTagOf(reading),
      state: !state.settings.enabled
        ? 'UNCONFIGURED'
        : personality.generation === 'policy'
          ? 'authorized'
          : state.reservation.standing !== null
            ? 'AUTHORIZED'
            : state.registration.status === 'registered'
              ? AGENT_STATES[state.authorization.state]
              : 'UNIDENTIFIED',
      other: personality.otherInfo,
    },
    jobs: jobsOf(reading, registration, authorization),
  };
}

const EVALUATION = { unused: 'Not In Use', counting: 'In Use', paused: 'Not In Use', expired: 'Expired' } as const;
const ENFORCED: Readonly<Record<string, string>> = {
  none: 'No Enforcement',
  'eval-expired': 'Eval Expired',
  'auth-expired': 'Auth Expired',
};
/** `OOC` is the guide's; the others are named in its manner. */
const AGENT_STATES = {
  none: 'REGISTERED',
  waiting: 'REGISTERED',
  authorized: 'AUTHORIZED',
  'out-of-compliance': 'OOC',
  expired: 'EXPIRED',
} as const;

function registrationOf(reading: Reading): RegistrationView {
  const { attempt, credential, initial, lastRenewal, nextRenewal, renewNow } = reading.state.registration;
  const { standing: reserved } = reading.state.reservation;
  const { now } = reading.state.clock;
  return {
    status: registrationStatus(reading),
    smartAccount: credential?.smartAccount ?? null,
    virtualAccount: credential?.virtualAccount ?? null,
    exportAllowed: (reserved ?? credential)?.exportAllowed ?? false,
    initial: reserved ? { ok: true, at: reserved.at, reason: '' } : initial,
    nextAttempt: attempt?.state === 'retry' && credential === null ? next(reading, 'registration', now) : null,
    lastRenewal,
    nextRenewal: credential && next(reading, 'renewal', renewNow ? now : nextRenewal),
    expires: credential && due(reading, credential.notAfter),
    certificates: credential && {
      instance: credential.instance,
      all: [
        shown('Id certificate', credential.identity, `${keyDigits(credential.identity)}::1,2`),
        shown('Signing certificate', credential.signer, credential.signer.subject),
        shown('Sub CA', credential.subCa, credential.subCa.subject),
      ],
    },
  };
}

function registrationStatus({ state: { registration, reservation }, device }: Reading): string {
  const { standing: reserved, members } = reservation;
  if (reserved !== null) return `REGISTERED - ${reserved.universal ? 'UNIVERSAL' : 'SPECIFIC'} LICENSE RESERVATION`;
  if (memberOf(members, { device })?.state === 'requested') return 'RESERVATION IN PROGRESS';
  const { status, attempt, initial } = registration;
  if (status === 'registered') return 'REGISTERED';
  if (attempt !== null)
    return attempt.state === 'retry' ? 'UNREGISTERED - REGISTRATION PENDING' : 'REGISTERING - REGISTRATION IN PROGRESS';
  if (status === 'expired') return 'UNREGISTERED - REGISTRATION EXPIRED';
  return initial !== null && !initial.ok ? 'UNREGISTERED - REGISTRATION FAILED' : 'UNREGISTERED';
}

const shown = (title: string, certificate: Certificate, commonName: string): CertificateView => ({
  title,
  start: certificate.notBefore,
  expiry: certificate.notAfter,
  serial: certificate.serial,
  commonName,
});
/** Forty digits that tell this key from others, where the guide prints a hash. */
const keyDigits = ({ key }: Certificate): string => toHex(key.slice(0, 20)).toUpperCase();

const NO_AUTHORIZATION = { since: null, evaluationRemaining: null, last: null, next: null, deadline: null } as const;

function authorizationOf(reading: Reading): AuthorizationView {
  const { authorization, evaluation, registration, usage, clock } = reading.state;
  if (reading.personality.generation === 'policy') return { ...NO_AUTHORIZATION, status: 'Not Applicable' };
  if (!reading.state.settings.enabled) return { ...NO_AUTHORIZATION, status: 'DISABLED' };
  const { standing: reserved } = reading.state.reservation;
  if (reserved !== null) {
    // Only where nothing in use is in the code.
    const none = usage.counts.length > 0 && reserved.short.length === usage.counts.length;
    return none
      ? { ...NO_AUTHORIZATION, status: 'NOT AUTHORIZED', since: reserved.short[0]!.since }
      : { ...NO_AUTHORIZATION, status: 'AUTHORIZED - RESERVED', since: reserved.at };
  }
  if (authorization.state !== 'none')
    return {
      status: AUTHORIZATION[authorization.state],
      since: authorization.state === 'waiting' ? null : authorization.since,
      evaluationRemaining: null,
      last: authorization.lastAttempt,
      next: next(reading, 'entitlement', authorization.renewNow ? clock.now : authorization.next),
      deadline: due(reading, authorization.deadline),
    };
  if (registration.status === 'registered' || usage.counts.length === 0)
    return { ...NO_AUTHORIZATION, status: 'No Licenses in Use' };
  if (evaluation.state === 'expired') {
    // Without a date where the platform's counter told that the storage was wiped: nobody knows when it was.
    const since = evaluation.expiredAt === 0 ? null : evaluation.expiredAt;
    return { ...NO_AUTHORIZATION, status: 'EVAL EXPIRED', since };
  }
  const evaluationRemaining = remainingEvaluation(evaluation, clock.ran);
  return { ...NO_AUTHORIZATION, status: 'EVAL MODE', evaluationRemaining };
}
const AUTHORIZATION = {
  waiting: 'WAITING',
  authorized: 'AUTHORIZED',
  'out-of-compliance': 'OUT OF COMPLIANCE',
  expired: 'AUTHORIZATION EXPIRED',
} as const;

function licencesOf(reading: Reading): readonly LicenceView[] {
  const { state, personality } = reading;
  const policy = personality.generation === 'policy';
  return [...state.usage.counts, ...(policy ? idle(reading) : [])].map(({ tag, count, since: requested }) => {
    const entitlement = personality.entitlements.find(each => each.tag === tag);
    const { mode, since } = policy
      ? { mode: modeIn(reading, tag, count), since: requested }
      : standing(reading, tag, requested);
    const { name = tag, enforcement, license } = entitlement ?? {};
    const title = (entitlement && (policy ? featureOf(entitlement) : entitlement.title)) ?? '';
    const allowed = mode === 'not-authorized' ? 'NOT ALLOWED' : 'ALLOWED';
    return {
      name,
      title,
      description: entitlement?.description ?? title,
      tag,
      count,
      mode: MODES[mode],
      since,
      requested,
      exported: enforcement === 'export' ? `RESTRICTED - ${allowed}` : 'NOT RESTRICTED',
      enforcement: ENFORCEMENTS[enforcement ?? 'none'],
      license: license ? 'Subscription' : 'Perpetual',
    };
  });
}

function standing(
  { state: { reservation, registration, authorization, evaluation } }: Reading,
  tag: string,
  requested: number,
): { readonly mode: keyof typeof MODES; readonly since: number } {
  if (reservation.standing !== null) {
    const { short, at } = reservation.standing;
    const since = short.find(one => one.tag === tag)?.since;
    return since === undefined
      ? { mode: 'reserved', since: Math.max(requested, at) }
      : { mode: 'not-authorized', since };
  }
  if (registration.status !== 'registered')
    return evaluation.state === 'expired'
      ? { mode: 'evaluation-expired', since: Math.max(requested, evaluation.expiredAt) }
      : { mode: 'evaluation', since: requested };
  if (authorization.state === 'expired') return { mode: 'authorization-expired', since: authorization.since };
  return authorization.tags.find(known => known.tag === tag) ?? { mode: 'waiting', since: requested };
}

function consumptionOf({ state, personality, device }: Reading): readonly ConsumptionView[] {
  const countOf = (counts: readonly { readonly tag: string; readonly count: number }[], tag: string) =>
    counts.find(known => known.tag === tag)?.count ?? 0;
  return personality.entitlements
    .filter(({ release, until }) => isIn(device.release, release, until))
    .map(({ name, title, tag }) => ({
      name,
      title,
      consumed: countOf(state.usage.counts, tag),
      reported: countOf(state.authorization.reported ?? [], tag),
    }));
}

/** The jobs of the cBR-8 guide, in its order. */
function jobsOf(reading: Reading, registration: RegistrationView, authorization: AuthorizationView): View['jobs'] {
  if (reading.personality.generation === 'policy') return jobsIn(reading);
  const { credential } = reading.state.registration;
  const expiry = credential === null ? null : due(reading, credential.notAfter);
  return [
    { name: 'IdCert Expiration Warning', at: expiry === null ? null : expiry - TIMERS.idWarning.ms },
    { name: 'Daily', at: run(reading, reading.state.clock.savedRan + TIMERS.saveIdle.ms) },
    { name: 'Certificate Renewal', at: registration.nextRenewal },
    { name: 'Certificate Expiration Check', at: expiry },
    { name: 'Authorization Renewal', at: authorization.next },
    { name: 'Authorization Expiration Check', at: authorization.deadline },
    { name: 'Init Flag Check', at: null },
  ];
}
