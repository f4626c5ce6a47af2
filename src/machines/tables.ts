/**
 * The table of every machine, for the documents and the tests. Nothing that the guest runs imports this file, so no row of
 * it is carried onto a box.
 */
import type { State } from '../state.ts';
import { authorizationTransitions } from './authorization.ts';
import { callhomeTransitions } from './callhome.ts';
import { callsTransitions } from './calls.ts';
import { clockTransitions } from './clock.ts';
import { enforcementTransitions } from './enforcement.ts';
import { evaluationTransitions } from './evaluation.ts';
import { exchangeTransitions } from './exchange.ts';
import { graceTransitions } from './grace.ts';
import type { Transition } from './machine.ts';
import { registrationTransitions } from './registration.ts';
import { servicesTransitions } from './services.ts';
import { settingsTransitions } from './settings.ts';
import { usageTransitions } from './usage.ts';

export const TABLES: Readonly<Record<keyof State, readonly Transition[]>> = {
  clock: clockTransitions,
  settings: settingsTransitions,
  callhome: callhomeTransitions,
  calls: callsTransitions,
  usage: usageTransitions,
  exchange: exchangeTransitions,
  registration: registrationTransitions,
  authorization: authorizationTransitions,
  evaluation: evaluationTransitions,
  grace: graceTransitions,
  enforcement: enforcementTransitions,
  services: servicesTransitions,
};
