/**
 * Syslog as of RFC 5424, over UDP (RFC 5426) or TCP with octet counting (RFC 6587). Keeps a bounded queue while the
 * collector is away and tries again; drops the oldest when it is full. Never throws at, and never delays, the agent.
 */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import type { Log } from '../../src/abi.ts';
import type { Syslog } from '../shim.ts';

export interface Collector {
  readonly protocol: 'udp' | 'tcp';
  readonly host: string;
  readonly port: number;
}

/** Reads `udp://host:514`, `tcp://[2001:db8::1]:601`. Without a port: 514. */
export function parseCollector(url: string): Collector {
  const match = /^(udp|tcp):\/\/(?:\[([^\]]+)\]|([^:/[\]]+))(?::(\d{1,5}))?\/?$/.exec(url);
  const port = Number(match?.[4] ?? 514);
  if (!match || port < 1 || port > 65535)
    throw new Error(`Not a syslog collector, such as udp://192.0.2.1:514: ${url}`);
  return { protocol: match[1] as 'udp' | 'tcp', host: (match[2] ?? match[3])!, port };
}

export interface SyslogOptions extends Collector {
  /** HOSTNAME of the header; else the name of this machine. */
  readonly hostname?: string;
}

const QUEUE_MAX = 1000;
/** Larger datagrams may be cut on the way (RFC 5426, 3.2). */
const DATAGRAM_MAX = 2048;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

export interface RemoteSyslog extends Syslog {
  /** Resolves when everything written is on its way, or this many ms are over. */
  flush(within: number): Promise<void>;
}

export function remoteSyslog(options: SyslogOptions): RemoteSyslog {
  const link = options.protocol === 'udp' ? udp(options) : tcp(options);
  const name = field(options.hostname ?? hostname(), 255);
  const queue: Buffer[] = [];
  let busy = false;
  let retry = FIRST_RETRY;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let waiting: (() => void)[] = [];

  async function drain(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next && !closed; next = queue.shift()) {
      try {
        await link.deliver(next);
        retry = FIRST_RETRY;
      } catch {
        queue.unshift(next);
        timer = setTimeout(resume, retry).unref();
        retry = Math.min(LAST_RETRY, retry * 2);
        return;
      }
    }
    busy = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  }
  function resume(): void {
    busy = false;
    void drain();
  }
  return {
    write(log) {
      if (closed) return;
      queue.push(format(log, name, new Date()));
      if (queue.length > QUEUE_MAX) queue.shift();
      void drain();
    },
    flush(within) {
      if (!busy) return Promise.resolve();
      return new Promise(resolve => {
        const limit = setTimeout(resolve, within);
        waiting.push(() => {
          clearTimeout(limit);
          resolve();
        });
      });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      link.close();
    },
  };
}

/** `<PRI>1 TIMESTAMP HOSTNAME APP-NAME PROCID MSGID SD MSG`; facility local7 as routers have it, MSG in UTF-8 with BOM. */
export function format(log: Log, host: string, now: Date): Buffer {
  const header = `<${LOCAL7 * 8 + log.severity}>1 ${now.toISOString()} ${host} smart-agent ${process.pid} ${field(log.mnemonic, 32)} -`;
  return Buffer.from(`${header} \ufeff%${log.facility}-${log.severity}-${log.mnemonic}: ${log.text}`);
}
const LOCAL7 = 23;

/** A header field is printable ASCII without blanks, or `-` for nothing. */
const field = (text: string, longest: number): string => text.replace(/[^\x21-\x7e]/g, '').slice(0, longest) || '-';

interface Link {
  deliver(message: Buffer): Promise<void>;
  close(): void;
}

function udp({ host, port }: Collector): Link {
  let socket: { readonly family: number; readonly udp: UdpSocket } | null = null;
  return {
    async deliver(message) {
      const { address, family } = await lookup(host);
      if (socket?.family !== family) {
        socket?.udp.close();
        // An ICMP answer shows as an error of the socket; the next message is sent all the same.
        socket = {
          family,
          udp: createSocket(family === 6 ? 'udp6' : 'udp4')
            .on('error', () => {})
            .unref(),
        };
      }
      const { udp } = socket;
      await new Promise<void>((resolve, reject) => {
        udp.send(cut(message, DATAGRAM_MAX), port, address, error => (error ? reject(error) : resolve()));
      });
    },
    close() {
      socket?.udp.close();
      socket = null;
    },
  };
}

/** Shortens UTF-8 without leaving half a letter. */
function cut(message: Buffer, longest: number): Buffer {
  let end = Math.min(message.length, longest);
  while (end < message.length && (message[end]! & 0xc0) === 0x80) end--;
  return message.subarray(0, end);
}

function tcp({ host, port }: Collector): Link {
  let socket: Socket | null = null;
  const open = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const fresh = connect({ host, port }, () => resolve(fresh)).unref();
      fresh.on('error', reject);
      fresh.on('end', () => fresh.destroy());
      fresh.on('close', () => {
        if (socket === fresh) socket = null;
      });
      // A collector sends nothing back; what it does send must be read, or its end is never seen.
      fresh.resume();
    });
  return {
    async deliver(message) {
      socket ??= await open();
      const used = socket;
      await new Promise<void>((resolve, reject) => {
        used.write(Buffer.concat([Buffer.from(`${message.length} `), message]), error =>
          error ? reject(error) : resolve(),
        );
      });
    },
    close() {
      socket?.end();
    },
  };
}
