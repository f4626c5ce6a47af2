/**
 * Which sections a screen has, in their order: by the edition of the agent, and what single platforms have beside. Sections
 * are parted by blank lines; no screen ends with one.
 */
import type { Reading } from '../cli/execution.ts';
import type { Edition, Os, Personality } from '../personalities/personality.ts';
import { agentVersion } from './agent-version.ts';
import { authorization, authorizationStatus, authorizationSummary } from './authorization.ts';
import { authorizationCodes, authorizationsUnderHeading, purchased } from './authorizations.ts';
import { exportKey, miscellaneous, privacy, transport, utility } from './blocks.ts';
import { cable } from './cable.ts';
import * as callHome from './call-home.ts';
import { certificates } from './certificates.ts';
import { conversion, conversionData } from './conversion.ts';
import { cubeStatus, requirements } from './cube-status.ts';
import { enabled, enabledUnderHeading, techSupport } from './enabled.ts';
import { evaluation } from './evaluation.ts';
import { ha } from './ha.ts';
import { eventLog, imports, messages } from './history.ts';
import { jobs } from './jobs.ts';
import { other } from './other.ts';
import { platformDetail, platformSummary } from './platform.ts';
import {
  account,
  policyInUse,
  trustCode,
  usageReporting,
  usageReportingInternal,
  usingPolicy,
} from './policy-status.ts';
import { productInformation, udi } from './product.ts';
import { registration, registrationSummary } from './registration.ts';
import { reservation, reservationPage } from './reservation.ts';
import { reportDetails, reportSummary, reportSummaryInternal, reportTable } from './rum.ts';
import type { Section } from './section.ts';
import { graces, narrowed, policy, status, tags } from './staros.ts';
import { schema, statistics, variables } from './staros-statistics.ts';
import { communication, mapping } from './tech-policy.ts';
import { platformTrace, trace } from './trace.ts';
import { handles, usage, usageTable, usageUnderHeading } from './usage.ts';
import { type View, viewOf } from './view.ts';
import { graphs, tables } from './voice-stats.ts';
import { voiceStatus } from './voice-status.ts';

/** Screens by the words behind `show`. */
export type Pages = Readonly<Record<string, readonly Section[]>>;

/** How all that is known of the standing begins. */
const FIRST: readonly Section[] = [enabledUnderHeading, registration, authorization];
const STANDING: readonly Section[] = [...FIRST, conversion, exportKey, utility, privacy, transport, miscellaneous];
/** What technical support is told beside. */
const INTERNAL = [evaluation, handles, productInformation, agentVersion, jobs, certificates, ha];
const AGENT_1: Pages = {
  'license all': [...FIRST, usageUnderHeading, productInformation, agentVersion],
  'license status': [enabled, registration, authorization],
  'license summary': [enabled, registrationSummary, authorizationSummary, usageTable],
  'license usage': [authorizationStatus, usage],
  'license udi': [udi],
  'license trace all': [trace],
  'license tech support': [techSupport, ...FIRST, ...INTERNAL, other],
};
const AGENT_4: Pages = {
  ...AGENT_1,
  'license all': [...STANDING, usageUnderHeading, productInformation, agentVersion, reservation],
  'license status': [
    enabled,
    utility,
    privacy,
    transport,
    registration,
    authorization,
    conversion,
    exportKey,
    miscellaneous,
  ],
  'license tech support': [techSupport, ...STANDING, ...INTERNAL, reservation, other],
};
/**
 * In the NCS 1004 guide, `show license status` lacks the first lines of `Registration:`. We take them for lost in print, as
 * fields stand below `ENABLED` that belong to no heading there; all other captures have the whole block.
 */
const AGENT_2: Pages = { ...AGENT_1, 'license udi': [productInformation] };
/** The policy generation: no registration, no authorization, no evaluation. */
const REPORTED: readonly Section[] = [
  enabledUnderHeading,
  conversion,
  exportKey,
  utility,
  usingPolicy,
  account,
  privacy,
  transport,
  miscellaneous,
  policyInUse,
];
const AGENT_5: Pages = {
  'license all': [
    ...REPORTED,
    usageReporting,
    trustCode,
    usageUnderHeading,
    productInformation,
    agentVersion,
    authorizationsUnderHeading,
    purchased,
    reportSummary,
  ],
  'license status': [
    utility,
    usingPolicy,
    account,
    privacy,
    transport,
    policyInUse,
    miscellaneous,
    usageReporting,
    trustCode,
  ],
  'license summary': [account, usageTable],
  'license usage': [authorizationStatus, usage],
  'license udi': [udi],
  'license trace all': [trace],
  'license authorization': [authorizationCodes, purchased],
  'license rum id': [reportTable],
  'license rum id detail': [reportDetails],
  'license rum id all': [reportTable],
  'license rum id all detail': [reportDetails],
  'license history message': [messages, imports],
  'license eventlog': [eventLog],
  'license tech support': [
    techSupport,
    ...REPORTED,
    usageReportingInternal,
    handles,
    productInformation,
    agentVersion,
    jobs,
    communication,
    certificates,
    ha,
    reservation,
    purchased,
    reportSummaryInternal,
    other,
    mapping,
  ],
};
const EDITIONS: Readonly<Record<Edition, Pages>> = {
  'agent-1': AGENT_1,
  'agent-2': AGENT_2,
  'agent-4': AGENT_4,
  'agent-5': AGENT_5,
};

const CALL_HOME: Pages = {
  'call-home': [callHome.settings, callHome.alertGroups, callHome.profileNames],
  'call-home profile': [callHome.profiles],
  'call-home profile all': [callHome.profiles],
  'call-home smart-licensing': [callHome.licensingTransport],
  'call-home smart-licensing statistics': [callHome.licensingStatistics],
  'call-home statistics': [callHome.statistics],
};

/** What an operating system has beside the screens of its edition. */
const SYSTEMS: Readonly<Partial<Record<Os, Pages>>> = {
  'ios-xe': CALL_HOME,
  'ios-xr': {
    ...CALL_HOME,
    'call-home detail': [callHome.settings, callHome.alertGroups, callHome.profiles],
    'call-home trace all': [callHome.callHomeTrace],
    'license platform summary': [platformSummary],
    'license platform detail': [platformDetail],
    'license platform trace': [platformTrace],
    'license platform trace all': [platformTrace],
  },
};

const RESERVATION: Pages = { 'license reservation': [reservationPage] };

/** What a platform has beside these, or instead of them. */
const PLATFORMS: Readonly<Record<string, Pages>> = {
  cisco8000: RESERVATION,
  ncs1004: RESERVATION,
  cbr8: { 'cable license all': [cable] },
  cube: {
    ...RESERVATION,
    'cube status': [cubeStatus],
    'license data conversion': [conversionData],
    'voice sip license status': [voiceStatus],
    'voice sip license stats': [graphs],
    'voice sip license stats table': [tables],
    'voice sip license requirements': [requirements],
  },
  staros: {
    'license eval-period': [evaluation, graces],
    'license enforcement policy': [policy],
    ...narrowed('license enforcement status', status, ['', 'allowed', 'blocked']),
    ...narrowed('license smart-tags', tags, ['']),
    'license statistics': [statistics],
    'license bulkstats variables': [variables],
    'license bulkstats schema': [schema],
  },
};

/** All screens of a platform. IOS XR may leave the last word of tech support out, StarOS writes it as one. */
export function pagesOf({ name, os, edition }: Personality): Pages {
  const { 'license tech support': tech = [], ...common } = EDITIONS[edition];
  return {
    ...common,
    ...(os !== 'staros' && { 'license tech support': tech }),
    ...(os !== 'ios-xe' && { [os === 'staros' ? 'license tech-support' : 'license tech']: tech }),
    ...SYSTEMS[os],
    ...PLATFORMS[name],
  };
}

/** The whole screen, without a newline at its end. `page`: the words behind `show`. */
export function render(page: string, reading: Reading, values: Readonly<Record<string, string>> = {}): string {
  const sections = pagesOf(reading.personality)[page] ?? [];
  const view: View = viewOf(reading);
  const text = sections
    .map(section => section(view, values).join('\n'))
    .filter(part => part !== '')
    .join('\n\n');
  // Below the time that IOS XR prints first, the agent leaves a line blank above what begins with its state or a heading.
  const apart = reading.personality.os === 'ios-xr' && OPENINGS.includes(sections[0]!);
  return apart ? `\n${text}` : text;
}
const OPENINGS: readonly Section[] = [
  enabled,
  enabledUnderHeading,
  techSupport,
  authorizationStatus,
  productInformation,
];
