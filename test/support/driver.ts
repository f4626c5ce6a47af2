/**
 * The agent from its sources, driven by hand: a wall clock, a wake-up, an authority in the same process, and a list of all
 * that came out. For tests of the whole turn; stories have a box around it (platform-shims/sim).
 */
import type { AgentEvent, Boot, Effect, LossReason, Moment, Sample, Send, Turn } from '../../src/abi.ts';
import { createAgent } from '../../src/agent.ts';
import { type EmbeddedAuthority, embeddedAuthority } from '../../tools/authority/embedded.ts';

type Untimed<E> = E extends Moment ? Omit<E, keyof Moment> : never;
export type Happening = Untimed<AgentEvent>;
/** What becomes of a send: its reply as given or changed, or why there is none. */
export type Fate = (send: Send, reply: () => Uint8Array) => Uint8Array | LossReason;

export const US = 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3';
export const CHASSIS = {
  name: 'chassis',
  class: 'iana-hardware:chassis',
  'model-name': 'CBR-8-CCAP-CHASS',
  'serial-num': 'FXS1739Q0NT',
};
export const CARD = { name: 'clc 0', class: 'iana-hardware:module', parent: 'chassis' };
export const upstreams = (count: number): readonly Sample[] => [{ name: 'upstream-channels', where: 'clc 0', count }];
export const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

export interface Driver {
  wall: number;
  up: number;
  synced: boolean;
  wake: number | null;
  vaults: [string | null, string | null];
  counter: number;
  readonly turns: Turn[];
  readonly authority: EmbeddedAuthority;
  fate: Fate;
  happen(event: Happening): Turn;
  boot(change?: Partial<Boot>): Turn;
  advance(ms: number): void;
  type(line: string, mode?: string): string;
  /** Mnemonics logged since the last call. */
  logged(): string[];
  /** Texts logged since the last call. */
  texts(): string[];
  sends(): Send[];
}

export const answered: Fate = (_send, reply) => reply();
export const lost: Fate = () => 'unreachable';

export function drive(start = Date.UTC(2026, 0, 1)): Driver {
  let agent = createAgent();
  let read = 0;
  let inTurn = false;
  const due: Happening[] = [];
  const time = { wall: start };
  const driver: Driver = {
    get wall() {
      return time.wall;
    },
    set wall(ms) {
      time.wall = ms;
    },
    up: 0,
    synced: true,
    wake: null,
    vaults: [null, null],
    counter: 0,
    turns: [],
    authority: embeddedAuthority({ now: () => time.wall, seed: 1 }),
    fate: answered,
    happen(event) {
      const { wall: at, up, synced } = driver;
      const turn = JSON.parse(agent(JSON.stringify({ at, up, synced, ...event }))) as Turn;
      driver.turns.push(turn);
      driver.wake = turn.wake;
      for (const effect of turn.effects) perform(effect);
      if (!inTurn) {
        inTurn = true;
        for (let next = due.shift(); next; next = due.shift()) driver.happen(next);
        inTurn = false;
      }
      return turn;
    },
    boot(change = {}) {
      agent = createAgent();
      driver.up = 0;
      due.length = 0;
      return driver.happen({
        type: 'boot',
        personality: 'cbr8',
        release: '3.18.1SP',
        inventory: { 'ietf-hardware:hardware': { component: [CHASSIS, CARD] } },
        vaults: driver.vaults,
        seed: key(driver.turns.length % 251),
        deviceKey: key(7),
        roots: driver.authority.roots,
        config: [],
        ...change,
      });
    },
    advance(ms) {
      const end = driver.up + ms;
      while (driver.wake !== null && driver.wake <= end) {
        const step = Math.max(1, driver.wake - driver.up);
        driver.wall += step;
        driver.up += step;
        driver.happen({ type: 'tick' });
      }
      driver.wall += end - driver.up;
      driver.up = end;
    },
    type(line, mode = 'exec') {
      const { effects } = driver.happen({ type: 'command', session: 's', mode, line });
      return effects.flatMap(effect => (effect.type === 'answer' ? [effect.text] : [])).join('\n');
    },
    logged: () => fresh().flatMap(effect => (effect.type === 'log' ? [effect.mnemonic] : [])),
    texts: () => fresh().flatMap(effect => (effect.type === 'log' ? [effect.text] : [])),
    sends: () => driver.turns.flatMap(turn => turn.effects).flatMap(effect => (effect.type === 'send' ? [effect] : [])),
  };
  return driver;

  function fresh(): Effect[] {
    const all = driver.turns.slice(read).flatMap(turn => turn.effects);
    read = driver.turns.length;
    return all;
  }

  function perform(effect: Effect): void {
    if (effect.type === 'save') {
      driver.vaults[effect.slot] = effect.vault;
      driver.counter = effect.counter;
    }
    if (effect.type !== 'send') return;
    const reply = () => {
      const given = driver.authority.post(Buffer.from(effect.body, 'base64'), effect.to.url);
      if (given instanceof Uint8Array) return given;
      throw new Error(`The authority refused with ${given.status}.`);
    };
    const end = driver.fate(effect, reply);
    due.push(
      typeof end === 'string'
        ? { type: 'lost', id: effect.id, reason: end }
        : { type: 'reply', id: effect.id, body: Buffer.from(end).toString('base64') },
    );
  }
}

/** Registered, with 64 upstream channels in use and 100 purchased. */
export function registered(): Driver {
  const driver = drive();
  driver.boot();
  driver.authority.admin.setLicence(US, 100);
  driver.happen({ type: 'usage', samples: upstreams(64) });
  driver.type(`license smart register idtoken ${driver.authority.admin.createToken()}`);
  driver.logged();
  return driver;
}
