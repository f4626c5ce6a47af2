/**
 * The way from an emulated IOS XR box to a server, as far as its configuration decides: names need a name server, and a
 * server over HTTPS needs a certificate that the box believes. What stands in the way is told by its reason; what the agent
 * makes of it is the agent's.
 */
import type { LossReason } from '../../../src/abi.ts';
import type { Family } from '../../family.ts';
import type { PlatformSteering } from '../kit.ts';
import { type HttpClient, interfaceName } from '../network.ts';
import { bodyOf, type Tree } from './tree.ts';

export interface Way {
  /** For the platform's `obstacle`. */
  obstacle(configuration: Tree, url: string): LossReason | null;
  readonly steering: Readonly<Record<string, PlatformSteering>>;
}

export function createWay(): Way {
  /** What the server's certificate says that it is; null: what it was asked by. */
  let certified: string | null = null;
  /** Whether the certificate names a place of revoked ones, and that can be reached. */
  let revocations = true;

  return {
    obstacle(configuration, url) {
      const [, scheme = '', host = ''] = /^(https?):\/\/(\[[^\]]+\]|[^:/]+)/i.exec(url) ?? [];
      const lines = configuration.map(({ line }) => line);
      const named = !/^(\d+(\.\d+){3}|\[.*\])$/.test(host);
      const served = lines.some(
        line =>
          line.startsWith('domain name-server ') ||
          (/^domain ipv[46] host /.test(line) && line.split(' ')[3]?.toLowerCase() === host.toLowerCase()),
      );
      if (named && (!served || lines.includes('domain lookup disable'))) return 'unresolved';
      if (scheme.toLowerCase() !== 'https') return null;
      if (certified !== null && certified !== host) return 'tls';
      const optional = bodyOf(configuration, ['crypto ca trustpoint Trustpool']).some(
        ({ line }) => line === 'crl optional',
      );
      return revocations || optional ? null : 'tls';
    },
    steering: {
      crl: {
        usage: ':crl reachable|unreachable',
        help: "whether the list of revoked certificates of the authority's server can be reached",
        run(_, [state]) {
          if (state !== 'reachable' && state !== 'unreachable')
            throw new Error(`A list is reachable or unreachable, not '${state ?? ''}'.`);
          revocations = state === 'reachable';
          return undefined;
        },
      },
      certificate: {
        usage: ':certificate NAME|right',
        help: "the common name in the certificate of the authority's server",
        run(_, [name = '']) {
          if (name === '') throw new Error('A certificate has a name.');
          certified = name === 'right' ? null : name;
          return undefined;
        },
      },
    },
  };
}

/** `http client source-interface ipv4 MgmtEth0/RP0/CPU0/0`, the addresses of interfaces, and names that are known here. */
export function httpClientOf(configuration: Tree): HttpClient {
  const families: Record<string, readonly Family[]> = {};
  const hosts: Record<string, string> = {};
  let source: string | undefined;
  for (const { line, body } of configuration) {
    const [, port] = /^interface (\S+)$/.exec(line) ?? [];
    const lines = (body ?? []).map(each => each.line);
    if (port !== undefined && !lines.includes('shutdown'))
      families[interfaceName(port)] = (['ipv4', 'ipv6'] as const).filter(family =>
        lines.some(each => each.startsWith(`${family} address `)),
      );
    const [, name, address] = /^domain ipv[46] host (\S+) (\S+)/.exec(line) ?? [];
    if (name !== undefined && address !== undefined) hosts[name.toLowerCase()] = address;
    source = /^http client source-interface ipv[46] (\S+)$/i.exec(line)?.[1] ?? source;
  }
  return { source, families, hosts };
}
