/** The machines in the order in which they step. A machine reads what stepped before it; the rest is as of last turn. */
import { authorization } from './authorization.ts';
import { callhome } from './callhome.ts';
import { calls } from './calls.ts';
import { clock } from './clock.ts';
import { conversion } from './conversion.ts';
import { enforcement } from './enforcement.ts';
import { evaluation } from './evaluation.ts';
import { exchange } from './exchange.ts';
import { grace } from './grace.ts';
import { ha } from './ha.ts';
import { policy } from './policy.ts';
import { registration } from './registration.ts';
import { reporting } from './reporting.ts';
import { reservation } from './reservation.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { slac } from './slac.ts';
import { trust } from './trust.ts';
import { usage } from './usage.ts';

export const MACHINES = {
  clock,
  ha,
  settings,
  callhome,
  calls,
  usage,
  exchange,
  reservation,
  registration,
  authorization,
  evaluation,
  grace,
  trust,
  policy,
  slac,
  reporting,
  conversion,
  enforcement,
  services,
} as const;
