/** A StarOS box as readings, built by hand: at rest, and with a service short, a feature in its grace and one beyond it. */
import type { Reading } from '../../src/cli/execution.ts';
import { NOT_COUNTED } from '../../src/machines/services.ts';
import { STAROS } from '../../src/personalities/staros.ts';
import { INITIAL, type State } from '../../src/state.ts';
import { DAY } from '../../src/timers.ts';

export const WALL = Date.UTC(2018, 1, 1);
export const [PGW, MPLS, RECOVERY] = ['PW10GTWY', 'CS01MPLS', 'GN01REC'].map(
  end => STAROS.entitlements.find(({ name }) => name.endsWith(end))!,
);
export const reading = (slices: Partial<State> = {}, release = '21.6.0'): Reading => ({
  state: {
    ...INITIAL,
    clock: { ...INITIAL.clock, ran: 100 * DAY, now: WALL, wall: WALL },
    settings: { enabled: true, values: {} },
    ...slices,
  },
  personality: STAROS,
  device: {
    release,
    hostname: 'asr5500',
    udi: { pid: 'ASR55-CHS-SYS', sn: 'S' },
    supervisors: [],
    components: new Map([['chassis', { class: '', model: '', parent: '' }]]),
  },
  wall: WALL,
});
export const BUSY: Partial<State> = {
  usage: { ...INITIAL.usage, samples: [{ name: 'pgw-sessions', where: 'chassis', count: 12_000 }] },
  registration: { ...INITIAL.registration, status: 'registered' },
  enforcement: { inForce: [{ gate: 'pgw', because: 'out-of-compliance', since: WALL }] },
  grace: {
    groups: {
      [MPLS!.tag]: { consumed: 10 * DAY, from: 95 * DAY, over: false },
      [RECOVERY!.tag]: { consumed: 90 * DAY, from: null, over: true },
    },
  },
  services: {
    ...INITIAL.services,
    enabled: 3,
    disabled: 2,
    alarms: [PGW!.tag],
    registered: { [PGW!.name]: { ...NOT_COUNTED, maxCalls: 13_000, lastLicences: 2, maxLicences: 3, block: 4 } },
  },
};
