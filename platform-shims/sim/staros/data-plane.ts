/**
 * The data plane of an emulated StarOS box: sessions of seven services, and a call generator that brings them up. It obeys
 * the session gates as a real one must: a new session of a gated service is refused and counted, one that is up stays up.
 * It knows nothing else of licences.
 */
import type { Gate } from '../../../src/abi.ts';

export const SERVICES = ['pgw', 'saegw', 'ggsn', 'sgw', 'mme', 'epdg', 'samog'] as const;
export type Service = (typeof SERVICES)[number];

/** The platform tells its facts whenever a service passes a multiple of this. */
const TOLD_EVERY = 10_000;
/** No box carries more. */
export const MOST_SESSIONS = 20_000_000;

export interface Load {
  readonly up: number;
  /** Since power-on. */
  readonly attached: number;
  readonly refused: number;
}

export interface DataPlane {
  load(service: Service): Load;
  blocked(service: Service): boolean;
  /** So many more subscribers try, one after the other; `tell` is called where the platform would tell its facts. */
  attach(service: Service, count: number, tell: () => void): void;
  detach(service: Service, count: number): void;
  /** Power-on: no session survives it. */
  reset(): void;
}

export function createDataPlane(gates: () => readonly Gate[]): DataPlane {
  const loads = new Map<Service, Load>();
  const load = (service: Service): Load => loads.get(service) ?? { up: 0, attached: 0, refused: 0 };
  const blocked = (service: Service) => gates().some(gate => gate.type === 'session' && gate.service === service);
  return {
    load,
    blocked,
    attach(service, count, tell) {
      for (let left = count; left > 0; ) {
        const now = load(service);
        if (blocked(service) || now.up >= MOST_SESSIONS) {
          loads.set(service, { ...now, refused: now.refused + left });
          return;
        }
        const some = Math.min(left, TOLD_EVERY - (now.up % TOLD_EVERY));
        loads.set(service, { ...now, up: now.up + some, attached: now.attached + some });
        left -= some;
        tell();
      }
    },
    detach(service, count) {
      const now = load(service);
      loads.set(service, { ...now, up: Math.max(0, now.up - count) });
    },
    reset: () => loads.clear(),
  };
}
