/**
 * The active supervisor's side of a pair: what it saved goes to the other one, too, and what that one confirms becomes a
 * fact. Keys and credentials leave only sealed, with the key of the chassis. What the other supervisor says never changes
 * more than what this one knows about it.
 */
import type { Effect, PeerSaid } from './abi.ts';
import { fromBase64, toBase64 } from './lib/base64.ts';
import { equal } from './lib/bytes.ts';
import type { Verdict } from './lib/verdict.ts';
import { refuse } from './lib/verdict.ts';
import type { Fact } from './machines/facts.ts';
import { refusedMove } from './machines/ha.ts';
import type { Runtime } from './runtime.ts';
import type { Notice } from './syslog/messages.ts';
import { type PeerMessage, type PeerRefusal, readPeer, sealState } from './wire/peer.ts';

/** What was saved this turn, on its way to the standby: whole, but what did not change is not sealed anew. */
export function shared(runtime: Runtime): { readonly runtime: Runtime; readonly effects: readonly Effect[] } {
  const { pair, saved, salt } = runtime;
  const { role, peer, sent } = runtime.state.ha;
  if (pair === null || saved === null || role === 'standby' || !peer) return { runtime, effects: [] };
  const sealed = sealState({
    generation: sent,
    pairKey: pair.key,
    salt,
    content: saved.content,
    before: pair.sealed,
  });
  return {
    runtime: { ...runtime, pair: { ...pair, sealed } },
    effects: [{ type: 'peer', body: toBase64(sealed.bytes) }],
  };
}

/** A message of the other supervisor, opened. */
export function heardFrom({ pair }: Runtime, { body }: PeerSaid): Verdict<PeerMessage, PeerRefusal | 'no-pair'> {
  if (pair === null) return refuse('no-pair');
  const bytes = fromBase64(body);
  return bytes === null ? refuse('malformed') : readPeer(bytes, pair.key);
}

/** What PLATFORM_ERROR says of one that was refused. */
export const refusedPeer = (refusal: string): string => `What the other supervisor sent was refused: ${refusal}`;

/**
 * What the active makes of a message: a confirmation; or another active, which is told once and changes nothing. A state that
 * was on its way when its supervisor went is no other active.
 */
export function overheard(
  runtime: Runtime,
  message: PeerMessage,
): { readonly runtime: Runtime; readonly facts: readonly Fact[]; readonly notices: readonly Notice[] } {
  if (message.type === 'holds') {
    const { generation, of } = message;
    return { runtime, facts: [{ type: 'confirmed', generation, ours: equal(of, runtime.salt) }], notices: [] };
  }
  const { problems, state } = runtime;
  if (!state.ha.peer || problems.includes(TWO_ACTIVES)) return { runtime, facts: [], notices: [] };
  return { runtime: { ...runtime, problems: [...problems, TWO_ACTIVES] }, facts: [], notices: [refusedMove] };
}
const TWO_ACTIVES = 'Both supervisors are active.';
