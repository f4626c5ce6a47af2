/**
 * What an emulated platform brings to a box: its hardware, its command line, and what can be done to it from outside. A kit
 * is all that tells one emulated box from another; it knows nothing of the agent but what a real platform would.
 */
import type { Answer, Gate, LossReason, Moment, Sample } from '../../src/abi.ts';
import type { InventoryRoom, Occurrence } from '../shim.ts';
import type { HttpClient } from './network.ts';

/** The file that a box keeps its startup configuration in. */
export const STARTUP = 'startup-config';

export interface Kit {
  /** The personality that it is the hardware of. */
  readonly personality: string;
  readonly title: string;
  readonly serial: string;
  /** The release that it runs unless it is told another. */
  readonly release: string;
  /** Other releases whose screens or counts differ. */
  readonly others?: readonly string[];
  /** Steering that brings it a load, where its startup configuration brings none. */
  readonly busy?: readonly string[];
  /** True time at which a world of this kind begins, ms since 1970: where the captures of its guide do. */
  readonly start: number;
  make(world: KitWorld): Platform;
}

/** What the box around it gives a platform. */
export interface KitWorld {
  readonly release: string;
  readonly serial: string;
  /** The hardware of the other supervisor of the chassis, where they share it; else each has its own. */
  readonly shared?: Equipment;
  /** Files of the box, and of the servers around. */
  readonly files: Map<string, string>;
  readonly remote: Map<string, string>;
  moment(): Moment;
  /** Whether the network can be reached. */
  reachable(): boolean;
  /** Log lines since the last boot. */
  logLines(): readonly string[];
  /** Off and on again. */
  reload(): void;
  /** Another release runs from the next boot on. */
  install(release: string): void;
  gates(): readonly Gate[];
  /** A command event and its answer; null where the agent is down. */
  agent(session: string, mode: string, line: string): Answer | null;
  /** The agent's part of the running configuration. */
  agentConfig(): readonly string[];
  /** Calls `fn` once, so many ms of true time from now, also if the box is off then. Gives what takes it back. */
  after(ms: number, fn: () => void): () => void;
  /** Facts may have changed: they are told if they did. */
  tell(): void;
}

export interface Platform {
  readonly equipment: Equipment;
  readonly shell: Shell;
  /** The startup configuration of a box that comes out of its carton: the load that the guide shows. */
  startup(): string;
  /** Why no message gets out to this URL, as the box is configured (no name server, no trust in the server); null: it does. */
  obstacle?(url: string): LossReason | null;
  /** What the platform tells beside its samples, every hour and whenever something changed; nothing tells twice. */
  facts?(): readonly Occurrence[];
  /** No file can be written any more. */
  readonly full?: boolean;
  /** The gate table is another one. */
  gated?(): void;
  /** What can be done to it, by the name that stands behind the `:`. */
  readonly steering: Readonly<Record<string, PlatformSteering>>;
}

export interface Equipment extends InventoryRoom {
  /** What is in use now, in a fixed order; zeros left out. */
  samples(): readonly Sample[];
  /** Power-on: nothing runs until it is configured. */
  reset(): void;
}

export interface Shell {
  /** Runs one line; gives what the operator sees after it. */
  type(line: string, session?: string): string;
  prompt(session?: string): string;
  readonly hostname: string;
  /** Power-on: puts a startup configuration in force, without gates, and gives back the agent's part of it. */
  boot(startup: string): readonly string[];
  runningConfig(): string;
  /** What it has configured for HTTP clients; absent: nothing that matters. */
  httpClient?(): HttpClient;
}

export interface PlatformSteering {
  readonly usage: string;
  readonly help: string;
  /** Gives what is to be said, if anything; throws on words that it does not know. */
  run(box: Steered, words: readonly string[]): string | undefined;
}
/** The box, as its platform's steering sees it. */
export interface Steered {
  /** Facts may have changed. */
  changed(): void;
  /** Hardware came or went. */
  moved(): void;
  advance(ms: number): void;
}
