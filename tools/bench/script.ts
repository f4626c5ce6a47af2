/**
 * The fixed script: one emulated box and one authority from a seed, steered through everything that an agent lives through,
 * as a list of events with a name for the kind of each. Fuel, heap and wire sizes are read off it, so that their figures are
 * exact. It runs the sources and measures nothing itself.
 */
import type { Trace } from '../../platform-shims/sim/box.ts';
import { KITS } from '../../platform-shims/sim/kits.ts';
import type { AgentEvent, Effect } from '../../src/abi.ts';
import { decodeRequest, type RequestKind } from '../../src/wire/message.ts';
import { EDITIONS, showCommands } from '../screens.ts';
import { createWorld, type World } from '../world.ts';

export interface Scripted {
  /** What happened, and what it led to: `tick: idle`, `reply: renewal`, `show license all`. */
  readonly kind: string;
  /** As the guest is given it. A `boot` begins a fresh guest. */
  readonly event: string;
  /** As the sources answered it. */
  readonly answer: string;
}

/** Bytes of a message, by kind of request and direction. */
export interface WireSize {
  readonly kind: RequestKind;
  readonly sent: number;
  readonly received: number;
  /** A new root set came with it. */
  readonly rotation: boolean;
}

/** What the console and the world are told; each line leads to turns that are named by what they were. */
const LINES = [
  ':pool US_License 100',
  ':pool DS_License 1000',
  ':pool WAN_License 8',
  'show license all',
  'license smart register idtoken gibberish',
  ':advance 5m',
  ':token',
  'license smart register idtoken $TOKEN force',
  ':advance 3d',
  'show license all',
  'show license status',
  'show license summary',
  'show license usage',
  'show license udi',
  'show license tech support',
  'show cable license all',
  'show license all | include Status',
  'license smart renew id',
  'license smart renew auth',
  ':fault reply-corrupted',
  'license smart renew auth',
  ':advance 10m',
  ':link down',
  'license smart renew auth',
  ':advance 10m',
  ':link up',
  ':advance 2h',
  ':use upstream-channels 9 120',
  ':advance 1d',
  ':pull 9',
  ':advance 5m',
  ':insert 9',
  ':reboot',
  ':advance 31d',
  ':ntp +181d',
  ':advance 2h',
  ':link down',
  ':ntp +95d',
  ':advance 2h',
  'show license all',
  'show cable license all',
  ':link up',
  ':advance 2h',
  ':maintenance on',
  'license smart renew auth',
  ':maintenance off',
  ':advance 2h',
  ':rotate signer',
  ':rotate roots',
  'license smart renew id',
  'license smart deregister',
  ':advance 2d',
  'show license all',
  ':reboot',
  'configure terminal',
  'call-home',
  'profile CiscoTAC-1',
  'destination address http http://authority.example.net/licences',
  'end',
];

/** Plays it: the same list every time. After the life of the cBR-8, each other platform with all its screens. */
export async function playScript(): Promise<readonly Scripted[]> {
  const life = await createWorld({ seed: 1 });
  for (const line of LINES) await life.enter(line);
  const scripted = [...scriptOf(life, '')];
  for (const { personality, release } of EDITIONS) {
    const world = await createWorld({ personality, release, seed: 1 });
    for (const { tag } of world.entitlements) world.authority.admin.setLicence(tag, 1_000_000);
    const busy = KITS[personality]!.busy ?? [];
    for (const line of [...ENABLE, ...busy, ':token', REGISTER, ...showCommands(personality, release), ':advance 1d'])
      await world.enter(line);
    scripted.push(...scriptOf(world, `${personality} ${release}: `));
  }
  return scripted;
}
/** For platforms on which smart licensing is off by itself. */
const ENABLE = ['configure', 'license smart enable', 'end', ':advance 2m'];
const REGISTER = 'license smart register idtoken $TOKEN';

function scriptOf({ traces }: World, where: string): readonly Scripted[] {
  const kindOf = namer();
  return traces.map(trace => {
    const kind = kindOf(trace);
    return {
      kind: where + kind,
      event: JSON.stringify(trace.event),
      answer: JSON.stringify(trace.turn),
    };
  });
}

/** The messages of the script, in their order; those that were answered. */
export function wireSizes(script: readonly Scripted[]): readonly WireSize[] {
  const sizes: WireSize[] = [];
  let sent: { readonly kind: RequestKind; readonly bytes: number } | null = null;
  for (const { event, answer } of script) {
    const given = JSON.parse(event) as AgentEvent;
    if (given.type === 'reply' && sent !== null)
      sizes.push({
        kind: sent.kind,
        sent: sent.bytes,
        received: Buffer.from(given.body, 'base64').length,
        rotation: answer.includes('ROOTS_UPDATED'),
      });
    for (const effect of effectsOf(answer))
      if (effect.type === 'send')
        sent = { kind: requestKind(effect.body), bytes: Buffer.from(effect.body, 'base64').length };
  }
  return sizes;
}

/** Names turns by what they were; it remembers what was asked, to name the reply. */
function namer(): (trace: Trace) => string {
  let outstanding: RequestKind | null = null;
  return ({ event, turn }) => {
    const asked = outstanding;
    const sent = turn.effects.find(effect => effect.type === 'send');
    if (sent !== undefined) outstanding = requestKind(sent.body);
    const saves = turn.effects.some(effect => effect.type === 'save');
    const then = sent !== undefined ? `asks ${requestKind(sent.body)}` : saves ? 'saves' : 'idle';
    const refused = turn.effects.some(effect => effect.type === 'log' && effect.mnemonic === 'CERTIFICATE_VALIDATION');
    switch (event.type) {
      case 'boot':
        return event.vaults.every(vault => vault === null) ? 'boot: fresh' : 'boot: from a vault';
      case 'tick':
        return `tick: ${then}`;
      case 'usage':
        return saves ? 'usage: changed' : 'usage: steady';
      case 'inventory':
      case 'calls':
      case 'file':
      case 'written':
      case 'role':
      case 'peer':
        return event.type;
      case 'lost':
        return `lost: ${event.reason}`;
      case 'reply':
        return refused ? 'reply: forged' : `reply: ${asked}`;
      case 'command': {
        const line = event.line.replace(/ idtoken \S+/, ' idtoken').trim();
        return `command: ${line}`;
      }
    }
  };
}

const effectsOf = (answer: string): readonly Effect[] => (JSON.parse(answer) as { effects: readonly Effect[] }).effects;

function requestKind(body: string): RequestKind {
  const request = decodeRequest(Buffer.from(body, 'base64'));
  if (!request.ok) throw new Error(`The agent sent what is no request: ${request.refusal}.`);
  return request.value.request.kind;
}
