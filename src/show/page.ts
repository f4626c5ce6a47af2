/** Which sections a screen has, in their order. Sections are parted by blank lines; no screen ends with one. */
import { agentVersion } from './agent-version.ts';
import { authorization, authorizationStatus, authorizationSummary } from './authorization.ts';
import { cable } from './cable.ts';
import { certificates } from './certificates.ts';
import { enabled, enabledUnderHeading, techSupport } from './enabled.ts';
import { evaluation } from './evaluation.ts';
import { ha } from './ha.ts';
import { jobs } from './jobs.ts';
import { other } from './other.ts';
import { productInformation, udi } from './product.ts';
import { registration, registrationSummary } from './registration.ts';
import type { Section } from './section.ts';
import { handles, usage, usageTable, usageUnderHeading } from './usage.ts';
import type { View } from './view.ts';

/** Screens by what follows `show license`; `cable` is `show cable license all`. */
export const PAGES = {
  all: [enabledUnderHeading, registration, authorization, usageUnderHeading, productInformation, agentVersion],
  status: [enabled, registration, authorization],
  summary: [enabled, registrationSummary, authorizationSummary, usageTable],
  usage: [authorizationStatus, usage],
  udi: [udi],
  'tech support': [
    techSupport,
    enabledUnderHeading,
    registration,
    authorization,
    evaluation,
    handles,
    productInformation,
    agentVersion,
    jobs,
    certificates,
    ha,
    other,
  ],
  cable: [cable],
} as const satisfies Record<string, readonly Section[]>;

export type Page = keyof typeof PAGES;

/** The whole screen, without a newline at its end. */
export const render = (page: Page, view: View): string =>
  PAGES[page].map(section => section(view).join('\n')).join('\n\n');
