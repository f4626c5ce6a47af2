/**
 * Transport: by which way messages to the authority leave, and where to. In the classic generation that is call-home, or smart
 * transport where it is configured; in the policy generation one of four, and a collector (CSLU) by default. It reads
 * settings and call-home, decides nothing else and keeps nothing; addresses are never normalised.
 *
 * `automatic` is smart (ours). A collector without an address is looked up by a name that nobody has given: nothing is sent,
 * and the log says what the boot log of an ISR 1100 says. A box that went by call-home before it was upgraded goes by it
 * until something else is configured: the CUBE guide warns that reports silently end otherwise.
 */
import type { Destination } from './abi.ts';
import { destinationOf } from './machines/callhome.ts';
import type { Context } from './machines/machine.ts';
import { TRANSPORT, URL } from './machines/settings.ts';
import { LOSS_REASONS, misfitReason } from './syslog/reasons.ts';

export type Transport = 'callhome' | 'smart' | 'cslu' | 'off';
type Reading = Pick<Context, 'state' | 'personality'>;

/** The transport in force. */
export function transportOf({ state, personality }: Reading): Transport {
  const configured = state.settings.values[TRANSPORT];
  if (configured === 'automatic') return 'smart';
  if (configured !== undefined) return configured as Transport;
  return personality.generation === 'classic' || state.trust.keepsCallhome ? 'callhome' : 'cslu';
}

export const SMART_RECEIVER = 'https://smartreceiver.cisco.com/licservice/license';

/** Where a message goes, or why none can leave. Of `off` nothing is ever asked. */
export function routeOf(
  reading: Reading,
): { readonly to: Destination; readonly misfit: null } | { readonly to: null; readonly misfit: string } {
  const { state, personality } = reading;
  const transport = transportOf(reading);
  if (transport === 'callhome' || transport === 'off') {
    const { way } = state.callhome;
    return way?.misfit
      ? { to: null, misfit: misfitReason(way) }
      : { to: destinationOf(state.callhome, personality), misfit: null };
  }
  const { values } = state.settings;
  const general = values[URL];
  const url =
    values[`${URL} ${transport}`] ??
    (general !== undefined && general !== 'default' ? general : transport === 'smart' ? SMART_RECEIVER : undefined);
  if (url === undefined) return { to: null, misfit: LOSS_REASONS.unresolved };
  const host = values['license smart proxy address'];
  const vrf = values['license smart vrf'];
  const port = Number(values['license smart proxy port'] ?? 80);
  return {
    to: { transport, url, ...(host !== undefined && { proxy: { host, port } }), ...(vrf !== undefined && { vrf }) },
    misfit: null,
  };
}

/** What messages call the far end: by the transport where that decides who it is. */
export const peerOf = (reading: Reading): string =>
  reading.personality.generation === 'classic'
    ? reading.personality.peer
    : transportOf(reading) === 'cslu'
      ? 'the Cisco Smart License Utility (CSLU)'
      : 'the Cisco Smart Software Manager (CSSM)';
