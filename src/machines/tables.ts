/**
 * The table of every machine, for the documents and the tests. Nothing that the guest runs imports this file, so no row of
 * it is carried onto a box.
 */
import type { State } from '../state.ts';
import { authorizationTransitions } from './authorization.ts';
import { callhomeTransitions } from './callhome.ts';
import { callsTransitions } from './calls.ts';
import { clockTransitions } from './clock.ts';
import { conversionTransitions } from './conversion.ts';
import { enforcementTransitions } from './enforcement.ts';
import { evaluationTransitions } from './evaluation.ts';
import { exchangeTransitions } from './exchange.ts';
import { graceTransitions } from './grace.ts';
import { haTransitions } from './ha.ts';
import type { Transition } from './machine.ts';
import { policyTransitions } from './policy.ts';
import { registrationTransitions } from './registration.ts';
import { reportingTransitions } from './reporting.ts';
import { reservationTransitions } from './reservation.ts';
import { servicesTransitions } from './services.ts';
import { settingsTransitions } from './settings.ts';
import { slacTransitions } from './slac.ts';
import { trustTransitions } from './trust.ts';
import { usageTransitions } from './usage.ts';

export const TABLES: Readonly<Record<keyof State, readonly Transition[]>> = {
  clock: clockTransitions,
  ha: haTransitions,
  settings: settingsTransitions,
  callhome: callhomeTransitions,
  calls: callsTransitions,
  usage: usageTransitions,
  exchange: exchangeTransitions,
  reservation: reservationTransitions,
  registration: registrationTransitions,
  authorization: authorizationTransitions,
  evaluation: evaluationTransitions,
  grace: graceTransitions,
  trust: trustTransitions,
  policy: policyTransitions,
  slac: slacTransitions,
  reporting: reportingTransitions,
  conversion: conversionTransitions,
  enforcement: enforcementTransitions,
  services: servicesTransitions,
};
