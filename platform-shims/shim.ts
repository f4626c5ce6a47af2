/**
 * The rooms around the guest: what a platform has to bring, and nothing else. A port implements these interfaces and
 * hands them to the loop (loop.ts); test/shims/conformance.ts tells whether it did so rightly.
 *
 * Rooms never decide anything about licensing, and never see inside a vault or a message.
 */
import type {
  Answer,
  Calls,
  Command,
  Gate,
  Inventory,
  InventoryChanged,
  Log,
  Lost,
  Moment,
  PeerSaid,
  Reply,
  Role,
  RoleChanged,
  Send,
  Trap,
  Usage,
} from '../src/abi.ts';

/** An event as a room tells it: the loop adds when it happened. */
type Untimed<E> = E extends Moment ? Omit<E, keyof Moment> : never;
export type Outcome = Untimed<Reply | Lost>;
export type Occurrence = Untimed<Command | Usage | Calls | InventoryChanged | RoleChanged | PeerSaid>;

/** No reply of an authority is longer (bytes); a longer one is lost as `too-large` without being read to its end. */
export const REPLY_LIMIT = 64 * 1024;
/** No vault is longer. */
export const VAULT_LIMIT = 64 * 1024;
/** No file is read that is longer, nor is any text of a message. */
export const READ_LIMIT = 1024 * 1024;
export const LOG_LIMIT = 8 * 1024;

/** What hardware this is. Throws, in words for the operator, when it cannot be told. */
export interface InventoryRoom {
  read(): Inventory;
}

/** Trust storage. Bytes are opaque, sealed by the guest; only the device key is a secret of the room. */
export interface Store {
  /** Both slots as last saved; null where never written or not readable. A torn slot may come back torn. */
  load(): readonly [Uint8Array | null, Uint8Array | null];
  /** Durable on return; throws on any failure. The other slot is never touched. */
  save(slot: 0 | 1, bytes: Uint8Array): void;
  /** `counter`: this platform has a counter that cannot be turned back; then the two methods below exist. */
  readonly rollback: 'none' | 'counter';
  counter?(): number | undefined;
  /** Called after the vault that carries this value is durable; never lowers the counter. */
  setCounter?(value: number): void;
  /** 32 bytes, made once, that never leave this device. */
  deviceKey(): Uint8Array;
  /** The signed root set that came with the firmware. */
  roots(): Uint8Array;
  /** The agent's part of the running configuration; after power-on, that of the startup configuration. */
  loadConfig(): readonly string[];
  saveConfig(lines: readonly string[]): void;
}

/** Never throws and never waits: a message that cannot be delivered is dropped, oldest first. */
export interface Syslog {
  write(log: Log): void;
  close(): void;
}

/** SNMP notifications. Never throws and never waits. */
export interface Snmp {
  trap(trap: Trap): void;
}

/** `done` is called exactly once for every send, also when nothing ever answers: within `within` ms, or soon after. */
export interface Transport {
  send(send: Send, done: (outcome: Outcome) => void): void;
  /** Abandons everything in flight; an abandoned send calls `done` no more. The transport stays usable. */
  cancel(): void;
}

/** The files of the box, by the paths that operators type (`bootflash:ack.txt`). Neither throws. */
export interface Files {
  /** Null: no such file, not readable, or longer than so many bytes. */
  read(path: string, most: number): Uint8Array | null;
  /** Whole or not at all; false: it could not be written. */
  write(path: string, bytes: Uint8Array): boolean;
}

/** The other supervisor of the chassis. Never throws and never waits: what cannot be delivered is dropped. */
export interface PeerRoom {
  /** The role of this supervisor at power-on, and the key that both share (32 bytes, from the chassis). */
  role(): Role;
  key(): Uint8Array;
  send(body: Uint8Array): void;
}

/** The box's own fast path for gates. Gets the whole table each time; throws when it could not be put in force. */
export interface Enforcer {
  enforce(gates: readonly Gate[]): void;
}

export interface Clock {
  /** `up` never goes back while the box is up, whatever is done to the wall clock. */
  now(): Moment;
  /** Calls `fn` once, as soon as `up` is reached, never inside this call. Replaces what was asked for before; null: nothing. */
  wakeAt(up: number | null, fn: () => void): void;
}

/** All rooms of one box. */
export interface Rooms {
  readonly inventory: InventoryRoom;
  readonly store: Store;
  readonly syslog: Syslog;
  /** Absent: this box sends no notifications. */
  readonly snmp?: Snmp;
  readonly transport: Transport;
  readonly enforcer: Enforcer;
  /** Absent: commands that need a file say that it cannot be read, or not be written. */
  readonly files?: Files;
  /** Absent: there is one supervisor. */
  readonly peer?: PeerRoom;
  readonly clock: Clock;
  /** 32 fresh random bytes for one boot. */
  seed(): Uint8Array;
}

/** One booted context of the bundle. */
export interface Guest {
  /** One event in, one answer out, both JSON. Throws a GuestFault; then this guest must not be used any more. */
  turn(event: string): string;
  /** Frees what it holds. Safe at any time, also after a fault. */
  dispose(): void;
}
/** Makes a fresh, empty context that has run the bundle and nothing else. */
export type GuestFactory = () => Guest | Promise<Guest>;

/** Where answers go: the terminal sessions of the box. */
export type OnAnswer = (answer: Answer) => void;

/** Why a guest is given up. */
export type FaultKind = 'threw' | 'out-of-fuel' | 'out-of-memory' | 'bad-answer';
export class GuestFault extends Error {
  readonly kind: FaultKind;
  constructor(kind: FaultKind, detail: string) {
    super(kind + ': ' + detail);
    this.name = 'GuestFault';
    this.kind = kind;
  }
}
