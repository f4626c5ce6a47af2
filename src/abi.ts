/**
 * The contract with a host, on one page: `globalThis.agent(event: string): string`, JSON both ways.
 *
 * A host hands in one event at a time and performs the returned effects in their order. There are no host functions:
 * the guest can do nothing but answer. This file imports nothing, holds no code, and is all that a shim has to know.
 *
 * Host rules: a `save` is durable before the next effect begins; if a turn throws, overruns its fuel or its memory, or
 * a save fails, nothing further of it is performed, the context is dropped and booted again from the vaults.
 */

/** Every event says when it happened: `at` wall clock in ms since 1970 (may jump), `up` ms since boot (never goes back). */
export interface Moment {
  readonly at: number;
  readonly up: number;
  /** The wall clock is disciplined by an outside source (NTP, PTP). */
  readonly synced: boolean;
}

/** One `hardware/component` of RFC 8348 (ietf-hardware), JSON as of RFC 7951; unknown members are ignored. */
export interface Component {
  readonly name: string;
  /** `iana-hardware:chassis`, `iana-hardware:module`, ... */
  readonly class: string;
  readonly parent?: string;
  readonly 'parent-rel-pos'?: number;
  /** VID */ readonly 'hardware-rev'?: string;
  readonly 'serial-num'?: string;
  /** PID */ readonly 'model-name'?: string;
  readonly description?: string;
  readonly state?: { readonly 'oper-state'?: string; readonly 'standby-state'?: string };
}
export interface Inventory {
  readonly 'ietf-hardware:hardware': { readonly component: readonly Component[] };
}

/** One counted fact of the platform (channels, ports, sessions): never a licence count. `where` names a component. */
export interface Sample {
  readonly name: string;
  readonly where: string;
  readonly count: number;
}

export interface Boot extends Moment {
  readonly type: 'boot';
  readonly personality: string;
  readonly release: string;
  readonly hostname?: string;
  readonly inventory: Inventory;
  /** The two vault slots as last saved, base64; null where a slot was never written or cannot be read. */
  readonly vaults: readonly [string | null, string | null];
  /** 32 fresh random bytes, base64: the only randomness the guest has. */
  readonly seed: string;
  /** 32 bytes that never leave this device, base64: seals the vault. */
  readonly deviceKey: string;
  /** The trust anchor shipped with the firmware: a signed root set, base64. */
  readonly roots: string;
  /** Last value stored by a `save`, where the platform has a counter that cannot be turned back; else absent. */
  readonly counter?: number;
  /** The agent's part of the startup configuration, as it was given in `config` effects. */
  readonly config: readonly string[];
  /** Which supervisor of the chassis this is; absent: the only one. */
  readonly role?: Role;
  /** 32 bytes that the supervisors of one chassis share, base64: seals what goes between their agents. */
  readonly pairKey?: string;
}
/** `standby`: it keeps what the active one knows, and neither asks nor says anything by itself. */
export type Role = 'active' | 'standby';
/** The host woke at or after the `wake` it was given. An early or a needless tick is harmless. */
export interface Tick extends Moment {
  readonly type: 'tick';
}
/**
 * A line typed at a prompt, as it was typed, at most 4096 characters: of a longer one the host says itself that it is no
 * line for the agent. `mode` is `exec`, `config`, or a mode that an earlier `answer` named.
 */
export interface Command extends Moment {
  readonly type: 'command';
  readonly session: string;
  readonly mode: string;
  readonly line: string;
}
/** Every `send` ends exactly once: by its answer ... */
export interface Reply extends Moment {
  readonly type: 'reply';
  readonly id: number;
  /** base64 */ readonly body: string;
}
/** ... or without one. `detail` is for the log only. */
export interface Lost extends Moment {
  readonly type: 'lost';
  readonly id: number;
  readonly reason: LossReason;
  readonly detail?: string;
}
export type LossReason = 'timeout' | 'unreachable' | 'unresolved' | 'rejected' | 'too-large' | 'tls';
/** The whole table of counted facts; what it does not name is zero. */
export interface Usage extends Moment {
  readonly type: 'usage';
  readonly samples: readonly Sample[];
}
/**
 * Concurrent trunk sessions of a voice platform, second by second since the last of these events, as runs: so many sessions
 * for so many seconds, oldest first. `enhanced`: so many of them are forked with WebSocket; absent: none. A host batches them
 * as it likes (we: every minute under load, every hour without).
 */
export interface Calls extends Moment {
  readonly type: 'calls';
  readonly runs: readonly (readonly [sessions: number, seconds: number, enhanced?: number])[];
}
/** A card moved, or the box has another name: the whole inventory again. */
export interface InventoryChanged extends Moment {
  readonly type: 'inventory';
  readonly inventory: Inventory;
  /** Absent: as it was. */
  readonly hostname?: string;
}
/** What a `read` asked for. */
export interface FileRead extends Moment {
  readonly type: 'file';
  readonly session: string;
  readonly path: string;
  readonly purpose: string;
  /** base64; null: there is no such file, or it cannot be read, or it is longer than `most`. */
  readonly content: string | null;
}
/** A `write` ended: everything is in the file, or nothing is. */
export interface FileWritten extends Moment {
  readonly type: 'written';
  readonly session: string;
  readonly path: string;
  readonly purpose: string;
  readonly done: boolean;
}
/**
 * The supervisor has another role from now on, or its peer came or went; told after each boot, too. One that becomes active
 * is told the usage facts next. Of a peer nothing comes where the boot brought no `pairKey`.
 */
export interface RoleChanged extends Moment {
  readonly type: 'role';
  readonly role: Role;
  /** The other supervisor is there and its agent runs. */
  readonly peer: boolean;
}
/** What the agent of the other supervisor gave as a `peer` effect, base64. */
export interface PeerSaid extends Moment {
  readonly type: 'peer';
  readonly body: string;
}
export type AgentEvent =
  | Boot
  | Tick
  | Command
  | Reply
  | Lost
  | Usage
  | Calls
  | InventoryChanged
  | FileRead
  | FileWritten
  | RoleChanged
  | PeerSaid;

/** Durable before the next effect. `counter` goes to the platform's rollback counter, where it has one. */
export interface Save {
  readonly type: 'save';
  readonly slot: 0 | 1;
  /** base64 */ readonly vault: string;
  readonly counter: number;
}
export interface Send {
  readonly type: 'send';
  readonly id: number;
  readonly to: Destination;
  /** base64 */ readonly body: string;
  /** ms until the host must give it up as lost */ readonly within: number;
}
export interface Destination {
  readonly transport: 'callhome' | 'smart' | 'cslu';
  readonly url: string;
  /** HTTP proxy to go through. */
  readonly proxy?: { readonly host: string; readonly port: number };
  /** Interface whose address the connection comes from. */
  readonly sourceInterface?: string;
  readonly vrf?: string;
  /** Names are resolved to IPv4 addresses first; else as the resolver orders them (IPv6 first). */
  readonly ipv4First?: true;
}
/** The whole gate table: whenever it changed, and once at boot. */
export interface Enforce {
  readonly type: 'enforce';
  readonly gates: readonly Gate[];
}
/** An SNMP notification. `vars` by the names of the objects. */
export interface Trap {
  readonly type: 'trap';
  readonly name: string;
  readonly oid: string;
  readonly vars: Readonly<Record<string, string | number>>;
}
export interface Log {
  readonly type: 'log';
  /** 0 emergency ... 7 debugging */ readonly severity: number;
  readonly facility: string;
  readonly mnemonic: string;
  readonly text: string;
  /** as this OS prints it, time stamp included */ readonly line: string;
}
/**
 * The end of a `command`. `handled: false`: not a command of the agent's; the host goes on with its own. `text` is lines
 * without a newline at the end: the host prints it and a newline, or nothing where it is empty. The place of a `^` in it
 * counts from the beginning of the line as typed; the host adds the width of its prompt.
 */
export interface Answer {
  readonly type: 'answer';
  readonly session: string;
  readonly handled: boolean;
  readonly text: string;
  /** The mode that this session is in from now on; what stands in it behind a blank is no part of a prompt. */
  readonly mode: string;
  /**
   * A question: printed in the place of the prompt. The next line of this session goes to the agent whatever it is, in `mode`.
   */
  readonly prompt?: string;
}
/** Read a file of the box; the answer to the command that wanted it follows the `file` event. */
export interface ReadFile {
  readonly type: 'read';
  readonly session: string;
  /** As the operator typed it: `bootflash:ack.txt` */ readonly path: string;
  /** Comes back with the file. */ readonly purpose: string;
  /** Bytes; a longer file counts as not readable. */ readonly most: number;
}
/** Write a file of the box, whole or not at all; the answer to the command that wanted it follows the `written` event. */
export interface WriteFile {
  readonly type: 'write';
  readonly session: string;
  readonly path: string;
  readonly purpose: string;
  /** base64 */ readonly content: string;
}
/** To the agent of the other supervisor, where there is one; sealed with the pair's key. Before any `send` of the turn. */
export interface Peer {
  readonly type: 'peer';
  /** base64 */ readonly body: string;
}
/** The agent's part of the running-config, whenever it changed, and once at boot. */
export interface Config {
  readonly type: 'config';
  readonly lines: readonly string[];
}
export type Effect = Save | Send | Enforce | Log | Trap | Answer | Config | ReadFile | WriteFile | Peer;

interface GateCommon {
  /** Stable name, for operators and for the host's own logs. */
  readonly name: string;
  /** `eval-expired`, `auth-expired`, `out-of-compliance`, `grace-over`, `eval-limit`, `no-ack` */ readonly because: string;
  /** wall clock, ms */ readonly since: number;
  /** Printed when the gate rejects. */ readonly warning: string;
}
/** Rejects commands that match a pattern: words are keywords (abbreviations match), `<name>` any word, `[a|b]` optional; a
 * pattern matches every line that begins so. Evaluated by the host, at no guest cost. */
export interface CliGate extends GateCommon {
  readonly type: 'cli';
  readonly patterns: readonly string[];
}
/** Rejects every file copy but the pairs listed. */
export interface CopyGate extends GateCommon {
  readonly type: 'copy';
  readonly except: readonly { readonly from: string; readonly to: string }[];
}
/** Drops new sessions of one service; those that are up stay up. */
export interface SessionGate extends GateCommon {
  readonly type: 'session';
  /** As the platform names it: `pgw`, `sgw`, `mme`, ... */
  readonly service: string;
}
/** The SIP service is down: no call of any kind. */
export interface SipGate extends GateCommon {
  readonly type: 'sip';
}
/** Refuses new SIP-to-SIP calls, each counted and logged with the warning. */
export interface SipCallGate extends GateCommon {
  readonly type: 'sip-call';
}
/** Refuses upgrades to another major release of the software; minor updates, patches (SMU) and packages pass. */
export interface UpgradeGate extends GateCommon {
  readonly type: 'upgrade';
}
export type Gate = CliGate | CopyGate | SessionGate | SipGate | SipCallGate | UpgradeGate;

/** What one turn answers. */
export interface Turn {
  readonly effects: readonly Effect[];
  /** Tick me when `up` reaches this; null: only when something happens. */
  readonly wake: number | null;
}
