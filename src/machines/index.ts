/** The machines in the order in which they step. A machine reads what stepped before it; the rest is as of last turn. */
import { authorization } from './authorization.ts';
import { callhome } from './callhome.ts';
import { clock } from './clock.ts';
import { enforcement } from './enforcement.ts';
import { evaluation } from './evaluation.ts';
import { exchange } from './exchange.ts';
import { registration } from './registration.ts';
import { usage } from './usage.ts';

export const MACHINES = {
  clock,
  callhome,
  usage,
  exchange,
  registration,
  authorization,
  evaluation,
  enforcement,
} as const;
