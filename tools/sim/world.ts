/**
 * One box and one authority on one line of time, with a model beside them that sees every turn. It lets things happen and
 * writes down what was seen; what must be true is said in invariants.ts, what can happen in actions.ts.
 */
import type { Guest } from '../../platform-shims/shim.ts';
import { type Box, createBox } from '../../platform-shims/sim/box.ts';
import { type Chance, createChance } from '../../platform-shims/sim/chance.ts';
import type { Snapshot } from '../../platform-shims/sim/flash.ts';
import { poolOf, sourceGuest } from '../../platform-shims/sim/guest.ts';
import { createTime, type SimTime } from '../../platform-shims/sim/time.ts';
import { createAgent } from '../../src/agent.ts';
import { VERSION } from '../../src/version.ts';
import { type EmbeddedAuthority, embeddedAuthority } from '../authority/embedded.ts';
import { guestFactory } from '../engines.ts';
import { DEFAULT_URL } from '../world.ts';
import { type Book, createBook } from './book.ts';
import { type Broken, TURN_INVARIANTS } from './invariants.ts';
import { createModel, DAY, type Model } from './model.ts';

/** What a world is drawn from, and what it is drawn to. */
export interface Setting {
  readonly seed: number;
  readonly rollback: 'none' | 'counter';
  readonly release: string;
  /** It runs so long (ms) before anything happens to it: an old one is near the end of its evaluation. */
  readonly age: number;
}

export interface SimOptions {
  readonly seed: number;
  /** `source`, or an engine of tools/engines.ts. */
  readonly engine: string;
  /** A bundle other than the committed one. */
  readonly bundle?: string;
  /** Stands in for the agent from its sources: for tests of the invariants. */
  readonly agent?: () => (event: string) => string;
  /** Takes the lines of the recording. */
  readonly record?: (line: string) => void;
}

/** A line that was typed, and what came of it. */
export interface Typed {
  readonly line: string;
  readonly text: string;
  /** Gates were in force when it was typed. */
  readonly locked: boolean;
}

export interface SimWorld {
  readonly setting: Setting;
  readonly time: SimTime;
  /** True time at the beginning. */
  readonly started: number;
  readonly box: Box;
  readonly authority: EmbeddedAuthority;
  readonly book: Book;
  readonly model: Model;
  /** Registration tokens made so far, as they are typed. */
  readonly tokens: string[];
  /** Licences bought, by account and tag. */
  readonly bought: Map<string, number>;
  readonly snapshots: Snapshot[];
  /** What was typed since the last look. */
  readonly typed: Typed[];
  /** The first thing that was not as it must be. */
  readonly broken: Broken | null;
  readonly turns: number;
  /** Types lines at the console, from the exec prompt. Nothing while the box is off. */
  type(...lines: readonly string[]): string;
  advance(ms: number): void;
  /** Whatever may take the power away is preceded by this. */
  alive(): void;
  /** Lets the guest come up, and makes new ones for the boots to come. */
  settle(): Promise<void>;
}

/** 1 January 2020. */
const START = Date.UTC(2020, 0, 1);
/** Where the authority answers; everywhere else nobody does. */
export const GOOD_URLS: readonly string[] = [DEFAULT_URL, 'https://gateway.example.net/licences'];
export const ACCOUNTS: readonly string[] = ['Default', 'Branch'];
/** Boots that one action may take: guests have to be made beforehand. */
const GUESTS = 6;

const settingOf = (seed: number): Setting => {
  const chance = createChance(`sim setting/${seed}`);
  return {
    seed,
    rollback: chance.happens(0.5) ? 'counter' : 'none',
    release: chance.happens(0.85) ? '3.18.1SP' : chance.happens(0.5) ? '3.18.0SP' : '3.16.2S',
    age: chance.happens(0.15) ? 89 * DAY : 0,
  };
};

export async function createSim({ seed, engine, bundle, agent, record }: SimOptions): Promise<SimWorld> {
  const setting = settingOf(seed);
  const time = createTime(START);
  const authority = embeddedAuthority({ now: time.now, seed });
  for (const account of ACCOUNTS.slice(1)) authority.admin.createVirtualAccount(account);
  const book = createBook(authority, GOOD_URLS);
  const model = createModel({ release: setting.release, book });
  const pool = engine === 'source' ? null : await poolOf(await guestFactory(engine, bundle), GUESTS);
  const guest: () => Guest = pool === null ? sourceGuest(agent ?? createAgent) : pool.take;
  const typed: Typed[] = [];
  let broken: Broken | null = null;
  let turns = 0;
  const blame = (found: Broken | null) => {
    broken ??= found;
  };

  const box = createBox({
    seed,
    time,
    guest,
    release: setting.release,
    rollback: setting.rollback,
    roots: authority.roots,
    post: book.post,
    ...(record && { record: { write: record, blank: false, version: VERSION, engine } }),
    onEvent({ event, turn }) {
      turns++;
      const seen = model.see(event, turn);
      for (const invariant of TURN_INVARIANTS) {
        const detail = broken === null ? invariant.broken(seen, world) : null;
        if (detail !== null) blame({ says: invariant.says, detail, turn: turns });
      }
    },
    onSent({ body }) {
      const detail = model.left(body);
      if (detail !== null) blame({ says: 'sequence numbers grow over the whole life of a box', detail, turn: turns });
    },
  });

  const world: SimWorld = {
    setting,
    time,
    started: START,
    box,
    authority,
    book,
    model,
    tokens: [],
    bought: new Map(),
    snapshots: [],
    typed,
    get broken() {
      return broken;
    },
    get turns() {
      return turns;
    },
    type(...lines) {
      let text = '';
      for (const line of ['end', ...lines]) {
        if (!box.powered || (line === 'end' && !/\)[#>]$/.test(box.prompt))) continue;
        const locked = box.gates.length > 0;
        text = box.type(line);
        typed.push({ line, text, locked });
      }
      return text;
    },
    advance: ms => time.advance(ms),
    alive() {
      if (box.status === 'up') model.alive(box.clock.now().up);
    },
    async settle() {
      await box.idle();
      await pool?.refill();
    },
  };
  return world;
}

/** Draws for what happens; the rooms of the box draw for themselves. */
export const chanceOf = (seed: number): Chance => createChance(`sim actions/${seed}`);
