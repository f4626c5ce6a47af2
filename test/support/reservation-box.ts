/**
 * A box of the histories of reservations (reservations.ts) as its operator knows it: what it shows, what it prints, and a power
 * supply that can fail at any save. The agent in it is the real one.
 */
import * as assert from 'uvu/assert';
import type { Boot, Moment, Turn } from '../../src/abi.ts';
import { toHex } from '../../src/lib/hex.ts';
import { toUtf8 } from '../../src/lib/utf8.ts';
import { digest } from '../../src/wire/crypto.ts';
import type { EmbeddedAuthority } from '../../tools/authority/embedded.ts';

const PID = 'ISR4321/K9';

/** What the authority gave for a request, as it was printed. */
export interface Slip {
  readonly text: string;
  readonly udi: string;
  readonly request: string;
  /** The how-manieth of all that were given: later ones of one request are newer. */
  readonly given: number;
}

/** A box as its operator knows it: what it shows, and what it prints. */
export class Box {
  readonly udi: string;
  private readonly sn: string;
  private readonly world: World;
  private agent: (event: string) => string = () => '';
  private vaults: [string | null, string | null] = [null, null];
  private up = 0;
  private boots = 0;
  /** Slips by the name that the box gives them: digest of a file, code as typed. */
  installed: Slip | null = null;
  /** The open request, as the box shows it. */
  open = '';
  readonly requests: string[] = [];
  readonly returns: string[] = [];
  readonly confirmations: string[] = [];
  /** Requests that the box said, or showed, to be over. */
  readonly closed = new Set<string>();
  /** The next save is not written, or what follows it is not done. */
  cut: 'before' | 'after' | null = null;

  constructor(world: World, sn: string) {
    this.world = world;
    this.sn = sn;
    this.udi = `PID:${PID},SN:${sn}`;
    this.boot();
  }

  boot(): void {
    this.agent = this.world.agent();
    this.up = 0;
    const event: Omit<Boot, keyof Moment> = {
      type: 'boot',
      personality: 'cube',
      release: '16.12.1a',
      inventory: {
        'ietf-hardware:hardware': {
          component: [{ name: 'chassis', class: 'iana-hardware:chassis', 'model-name': PID, 'serial-num': this.sn }],
        },
      },
      vaults: this.vaults,
      seed: Buffer.alloc(32, `${this.sn} ${this.boots++}`).toString('base64'),
      deviceKey: Buffer.alloc(32, this.sn).toString('base64'),
      roots: this.world.authority.roots,
      config: ['license smart reservation'],
    };
    this.turn({ ...event });
    this.look();
  }

  /** What the line prints; null where the power went before it could. */
  type(line: string, mode = 'exec', file: string | null = null): string | null {
    this.up += 1000;
    const first = this.turn({ type: 'command', session: 's', mode, line });
    if (first === null) return null;
    const read = first.find(effect => effect.type === 'read');
    if (read?.type !== 'read') return printed(first);
    const { session, path, purpose } = read;
    const content = file && Buffer.from(file, 'utf8').toString('base64');
    const second = this.turn({ type: 'file', session, path, purpose, content });
    return second && printed(second);
  }

  private turn(event: Readonly<Record<string, unknown>>): Turn['effects'] | null {
    const moment: Moment = { at: this.world.now, up: this.up, synced: true };
    const { effects } = JSON.parse(this.agent(JSON.stringify({ ...event, ...moment }))) as Turn;
    for (const effect of effects) {
      if (effect.type !== 'save') continue;
      const { cut } = this;
      this.cut = null;
      if (cut !== 'before') this.vaults[effect.slot] = effect.vault;
      if (cut === null) continue;
      this.boot();
      return null;
    }
    return effects;
  }

  /** Runs for so long. */
  pass(ms: number): void {
    this.up += ms;
    this.turn({ type: 'tick' });
  }

  /** Reads off the screen what is open and what is installed. */
  look(): void {
    this.cut = null;
    const screen = this.type('show license reservation') ?? '';
    const [, shown = ''] = /Reservation authorization code: (\S+)/.exec(screen) ?? [];
    const [, request = ''] = /Request code: (\S+)/.exec(screen) ?? [];
    const [, last = ''] = /Last return code: (\S+)/.exec(screen) ?? [];
    const [, confirmation = ''] = /Last Confirmation code: (\S+)/.exec(screen) ?? [];
    const code = shown === '<none>' ? '' : shown;
    const was = this.installed?.request ?? this.open;
    this.open = request === '<none>' ? '' : request;
    this.installed = code === '' ? null : (this.world.slips.get(code) ?? this.installed);
    if (last !== '' && last !== '<none>') add(this.returns, last);
    if (confirmation !== '' && confirmation !== '<none>') add(this.confirmations, confirmation);
    if (this.open !== '') add(this.requests, this.open);
    const now = this.installed?.request ?? this.open;
    if (was !== '' && was !== now) this.closed.add(was);
    assert.ok(!this.closed.has(now), `${this.udi}: a request that was over lives again: ${now}`);
  }
}

const printed = (effects: Turn['effects']): string =>
  effects.flatMap(effect => (effect.type === 'answer' ? [effect.text] : [])).join('\n');
export const add = (all: string[], one: string): void => void (all.includes(one) || all.push(one));

export interface World {
  now: number;
  readonly authority: EmbeddedAuthority;
  /** An agent for the next boot. */
  readonly agent: () => (event: string) => string;
  /** By what a box shows of it. */
  readonly slips: Map<string, Slip>;
}

/** Licences of a file: tag, end (0: never), count. */
export function portionsIn(file: string): readonly (readonly [tag: string, ends: number, count: number])[] {
  return [...file.matchAll(/<tag>(.*?)<\/tag><count>(\d+)<\/count>.*?<endDate>(\d*)<\/endDate>/g)].map(
    ([, tag = '', count, ends]) => [tag, Number(ends), Number(count)] as const,
  );
}

/** How a box shows what it has installed: a code as it was typed, of a file the digest of what is signed. */
export function shownAs(code: string): string {
  if (!code.startsWith('<')) return code;
  const [, content = ''] = /<authorizationCode>(.*)<\/authorizationCode>/.exec(code) ?? [];
  return toHex(digest(toUtf8(content)));
}
