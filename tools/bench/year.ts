/**
 * A year in the life of one registered box: facts of the platform every hour, always the same, an authority that answers at
 * once, and nobody at the console. What is timed is the guest alone: not the authority, not the host's own work.
 */
import type { Guest } from '../../platform-shims/shim.ts';
import type { AgentEvent, Boot, Moment, Send, Turn } from '../../src/abi.ts';
import { CBR8 } from '../../src/personalities/cbr8.ts';
import { embeddedAuthority } from '../authority/embedded.ts';
import { processorTime } from './measure.ts';

type Untimed<E> = E extends Moment ? Omit<E, keyof Moment> : never;

export interface Year {
  readonly ms: number;
  readonly turns: number;
  /** Turns that saved, their share of the time, and the length of the last vault, in bytes. */
  readonly saves: number;
  readonly savesMs: number;
  readonly vault: number;
  readonly requests: number;
}

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** Registers the guest, which must be fresh, and lives through so many days. */
export function liveThrough(guest: Guest, days: number): Year {
  let at = START;
  let up = 0;
  let wake: number | null = null;
  let year = { ms: 0, turns: 0, saves: 0, savesMs: 0, vault: 0, requests: 0 };
  const authority = embeddedAuthority({ now: () => at, seed: 1 });
  for (const { tag } of CBR8.entitlements) authority.admin.setLicence(tag, 10_000);

  function happen(event: Untimed<AgentEvent>): void {
    const text = JSON.stringify({ at, up, synced: true, ...event });
    const started = processorTime();
    const answer = guest.turn(text);
    const ms = processorTime() - started;
    const turn = JSON.parse(answer) as Turn;
    wake = turn.wake;
    year = { ...year, ms: year.ms + ms, turns: year.turns + 1 };
    for (const effect of turn.effects) {
      if (effect.type === 'save')
        year = { ...year, saves: year.saves + 1, savesMs: year.savesMs + ms, vault: (effect.vault.length / 4) * 3 };
      if (effect.type === 'send') post(effect);
    }
  }
  function post({ id, body, to }: Send): void {
    year = { ...year, requests: year.requests + 1 };
    const reply = authority.post(Buffer.from(body, 'base64'), to.url);
    if (!(reply instanceof Uint8Array)) throw new Error(`The authority refused with ${reply.status}.`);
    happen({ type: 'reply', id, body: Buffer.from(reply).toString('base64') });
  }

  happen(bootOf(authority.roots));
  happen({ type: 'usage', samples: SAMPLES });
  const line = `license smart register idtoken ${authority.admin.createToken()}`;
  happen({ type: 'command', session: 'console', mode: 'exec', line });

  year = { ...year, ms: 0, turns: 0, saves: 0, savesMs: 0, requests: 0 };
  const end = up + days * 24 * HOUR;
  for (let hourly = up + HOUR; up < end; ) {
    const step = Math.max(1, Math.min(hourly, wake ?? hourly) - up);
    up += step;
    at += step;
    if (up < hourly) happen({ type: 'tick' });
    else {
      hourly += HOUR;
      happen({ type: 'usage', samples: SAMPLES });
    }
  }
  return year;
}

/** Line cards of the capture in the cBR-8 guide: 64 upstream and 768 downstream channels, 8 WAN ports. */
const SLOTS = [1, 2, 3, 6, 7, 8, 9];
const SAMPLES = [
  ...SLOTS.map(slot => ({ name: 'upstream-channels', where: `clc ${slot}`, count: slot === 9 ? 16 : 8 })),
  ...SLOTS.map(slot => ({ name: 'downstream-channels', where: `clc ${slot}`, count: slot === 9 ? 192 : 96 })),
  { name: 'wan-ports', where: 'sup-pic 4', count: 8 },
];

const filled = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

/** A box with that chassis, out of its carton. */
export const bootOf = (roots: string): Omit<Boot, keyof Moment> => ({
  type: 'boot',
  personality: CBR8.name,
  release: '3.18.1SP',
  inventory: {
    'ietf-hardware:hardware': {
      component: [
        {
          name: 'chassis',
          class: 'iana-hardware:chassis',
          'model-name': 'CBR-8-CCAP-CHASS',
          'serial-num': 'FXS1739Q0NT',
        },
        { name: 'sup-pic 4', class: 'iana-hardware:module', parent: 'chassis' },
        ...SLOTS.map(slot => ({ name: `clc ${slot}`, class: 'iana-hardware:module', parent: 'chassis' })),
      ],
    },
  },
  vaults: [null, null],
  seed: filled(1),
  deviceKey: filled(2),
  roots,
  config: [],
});
