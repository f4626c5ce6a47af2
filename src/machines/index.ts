/** The machines in the order in which they step. A machine reads what stepped before it; the rest is as of last turn. */
import { authorization } from './authorization.ts';
import { callhome } from './callhome.ts';
import { calls } from './calls.ts';
import { clock } from './clock.ts';
import { enforcement } from './enforcement.ts';
import { evaluation } from './evaluation.ts';
import { exchange } from './exchange.ts';
import { grace } from './grace.ts';
import { registration } from './registration.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { usage } from './usage.ts';

export const MACHINES = {
  clock,
  settings,
  callhome,
  calls,
  usage,
  exchange,
  registration,
  authorization,
  evaluation,
  grace,
  enforcement,
  services,
} as const;
