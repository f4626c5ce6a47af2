/**
 * An emulated router that CUBE runs on: a small chassis, the boot levels it was started with, and its trunk. It says what is
 * there and what is in use, and knows nothing of licences beyond the names of its boot levels.
 */
import type { Sample } from '../../../src/abi.ts';
import type { Equipment } from '../kit.ts';
import { createTrunk, type Trunk } from './trunk.ts';

export interface Router extends Equipment {
  readonly trunk: Trunk;
  /** Boot levels as configured; they are in force from the next start on. */
  readonly levels: Set<string>;
  /** Box-to-box high availability. */
  paired: boolean;
  /** TDM trunks. */
  gateway: boolean;
  /** After the startup configuration was read. */
  started(): void;
}

/** The router of the CUBE guide's captures. */
export const PID = 'ISR4321/K9';
const CHASSIS = 'chassis';

/** `up`: running time now, ms. */
export function createRouter(serial: string, up: () => number): Router {
  const trunk = createTrunk();
  const levels = new Set<string>();
  let inForce: readonly string[] = [];
  const router: Router = {
    trunk,
    levels,
    paired: false,
    gateway: false,
    read: () => ({
      'ietf-hardware:hardware': {
        component: [
          {
            name: CHASSIS,
            class: 'iana-hardware:chassis',
            'model-name': PID,
            'serial-num': serial,
            'hardware-rev': 'V03',
            description: 'Cisco ISR4321 Chassis',
          },
          {
            name: 'module R0',
            class: 'iana-hardware:module',
            parent: CHASSIS,
            'model-name': PID,
            'serial-num': serial,
            description: 'Cisco ISR4321 Route Processor',
          },
        ],
      },
    }),
    samples() {
      const facts: readonly (readonly [name: string, count: number])[] = [
        ...inForce.map(level => [level, 1] as const),
        ['box-to-box-ha', router.paired ? 1 : 0],
        ['voice-gateway', router.gateway ? 1 : 0],
        ['calls-blocked-eval-expired', trunk.blocked(up())],
      ];
      return facts.filter(([, count]) => count > 0).map(([name, count]): Sample => ({ name, where: CHASSIS, count }));
    },
    reset() {
      levels.clear();
      router.paired = false;
      trunk.restart();
    },
    started() {
      inForce = [...levels];
    },
  };
  return router;
}
