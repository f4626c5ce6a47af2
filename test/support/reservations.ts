/**
 * Three boxes and an administrator who reserves by hand, in any order: whatever was printed is a slip of paper that may be entered
 * late, twice, at the wrong place, with a wrong letter, or never; and the power goes at any save. After each step what must
 * hold is checked against what the boxes show. The agents are the real ones, and so is the authority.
 */
import * as assert from 'uvu/assert';
import { type Chance, createChance } from '../../platform-shims/sim/chance.ts';
import { createAgent } from '../../src/agent.ts';
import { type EmbeddedAuthority, embeddedAuthority } from '../../tools/authority/embedded.ts';
import { Complaint } from '../../tools/authority/input.ts';
import { add, Box, portionsIn, type Slip, shownAs, type World } from './reservation-box.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2020, 5, 1);
const tag = (name: string): string => `regid.2018-11.com.cisco.${name},12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64`;
const TAGS = [tag('CUBE_T_STD'), tag('CUBE_T_RED')] as const;

/** Authorities are slow to make, so some runs share one: each has a virtual account and boxes of its own there. */
let shared: { readonly world: World; left: number } | null = null;

/**
 * Lives one history, with other agents than those of the sources where they are given, and then with an authority made anew;
 * throws with the seed and all steps when something does not hold.
 */
export function livedThrough(
  seed: number,
  {
    agent = createAgent,
    anew = agent !== createAgent,
    steps = 24,
  }: Partial<Pick<World, 'agent'> & { anew: boolean; steps: number }> = {},
): { readonly done: readonly string[]; readonly installs: number } {
  const chance = createChance(`reservations ${seed}`);
  if (shared === null || anew || shared.left-- === 0) {
    const time: { now: number } = { now: START };
    const authority = embeddedAuthority({ now: () => time.now, seed });
    shared = { world: Object.assign(time, { authority, agent, slips: new Map<string, Slip>() }), left: 40 };
    authority.admin.run('reservationPolicySet', { universal: 'yes', rehosts: 1_000 });
  }
  const it = new History(shared.world, chance, seed);
  try {
    for (let i = 0; i < steps; i++) it.step();
    it.settle();
  } catch (thrown) {
    shared = null;
    throw new Error(`seed ${seed}: ${(thrown as Error).message}\n${it.done.slice(-30).join('\n')}`);
  }
  return { done: it.done, installs: it.installs };
}

class History {
  readonly done: string[] = [];
  installs = 0;
  private readonly world: World;
  private readonly chance: Chance;
  private readonly account: string;
  private readonly boxes: readonly Box[];
  private readonly slips: Slip[] = [];
  private purchased: readonly number[];

  constructor(world: World, chance: Chance, seed: number) {
    this.world = world;
    this.chance = chance;
    this.account = `Run ${seed}`;
    const { run } = world.authority.admin;
    run('virtualAccountCreate', { name: this.account });
    this.purchased = TAGS.map(() => 4 + chance.below(8));
    for (const [i, tag] of TAGS.entries()) {
      run('licenceSet', { tag, count: this.purchased[i], virtualAccount: this.account });
      const ends = new Date(world.now + (10 + chance.below(60)) * DAY).toISOString();
      run('purchaseAdd', { tag, count: 3, kind: 'term', ends, virtualAccount: this.account });
    }
    this.boxes = [1, 2, 3].map(n => new Box(world, `R${seed}B${n}`));
  }

  step(): void {
    const box = this.pick(this.boxes)!;
    if (this.chance.happens(0.12)) box.cut = this.chance.happens(0.5) ? 'before' : 'after';
    const acts = this.chance.below(ACTS);
    if (this.chance.happens(0.5)) this.sensible(box);
    else if (acts < 5) this.request(box);
    else if (acts < 6) this.typed(box, 'license smart reservation cancel');
    else if (acts < 12) this.install(box);
    else if (acts < 14) this.giveBack(box);
    else if (acts < 15) this.giveBackUnused(box);
    else if (acts < 21) this.reserve();
    else if (acts < 24) this.update(box);
    else if (acts < 26)
      this.enter(
        'reservationConfirm',
        this.boxes.flatMap(one => one.confirmations),
      );
    else if (acts < 28)
      this.enter(
        'reservationReturn',
        this.boxes.flatMap(one => one.returns),
      );
    else if (acts < 29) this.rehost(box);
    else if (acts < 30) {
      const span = this.chance.below(20 * 24) * HOUR;
      this.world.now += span;
      for (const one of this.boxes) one.pass(span);
      this.note(`${span / HOUR} hours go by`);
    } else {
      box.boot();
      this.note(`${box.udi} boots`);
    }
    box.look();
    box.cut = null;
    this.check();
  }

  /** What a good operator does next. */
  private sensible(box: Box): void {
    const row = this.rows().find(one => one.udi === box.udi && one.state !== 'returned');
    const slip = this.slips.findLast(one => one.request === box.open);
    if (box.installed === null && row !== undefined && box.closed.has(row.request) && box.returns.length > 0)
      this.operate('reservationReturn', { udi: box.udi, code: box.returns.at(-1) });
    else if (box.installed === null && box.open === '') this.request(box);
    else if (slip !== undefined) this.install(box, slip);
    else if (box.open !== '') this.reserve(box.open);
    else if (row?.state !== 'reserved')
      this.operate('reservationConfirm', { udi: box.udi, code: box.confirmations.at(-1) });
    else if (this.chance.happens(0.6)) {
      this.update(box);
      this.install(box, this.slips.at(-1)!);
    } else this.giveBack(box);
  }

  /** Everything is given back at last, by those who have it and by those who had not: then nothing is reserved any more. */
  settle(): void {
    for (const box of this.boxes) {
      box.type('license smart reservation return local');
      this.learn(box, box.type('yes', 'confirm reservation return local'));
      box.look();
      for (const request of box.requests)
        this.learn(box, box.type(`license smart reservation return authorization ${request}`));
      box.look();
      for (const code of box.returns) this.operate('reservationReturn', { udi: box.udi, code });
    }
    this.check();
    for (const row of this.rows())
      assert.ok(row.state === 'returned', `${row.udi} gave all back and still has something ${row.state}`);
    for (const pool of this.pools()) assert.is(pool.reserved, 0, 'all of it came back');
  }

  private check(): void {
    const held = new Map<string, number>();
    for (const row of this.rows()) {
      const box = this.boxes.find(({ udi }) => udi === row.udi)!;
      const has = box.installed;
      if (row.state === 'returned')
        assert.ok(has?.request !== row.request, `${box.udi} has what the authority took back`);
      if (row.state === 'reserved' && row.kind === 'specific' && has?.request === row.request)
        assert.is(has.text, this.codeOf(row.udi), `${box.udi} has another code than the confirmed one`);
      if (row.state.startsWith('previous')) continue;
      if (has === null || has.request !== row.request) continue;
      for (const [tag, ends, count] of portionsIn(has.text)) {
        if (ends !== 0 && ends <= this.world.now) continue;
        held.set(tag, (held.get(tag) ?? 0) + count);
      }
    }
    for (const box of this.boxes) {
      if (box.installed === null) continue;
      assert.is(box.installed.udi, box.udi, 'a code works on one box');
      assert.ok(
        this.rows().some(row => row.request === box.installed!.request),
        'what is installed is known',
      );
    }
    for (const pool of this.pools()) {
      const { tag, purchased, inUse, reserved, balance } = pool;
      assert.is(inUse, reserved, 'nothing else is in use here');
      assert.is(balance, purchased - reserved, 'boxes and pool are what was bought');
      assert.ok(balance >= 0, `${tag}: more was reserved than bought`);
      assert.ok((held.get(tag) ?? 0) <= reserved, `${tag}: boxes have ${held.get(tag)}, and ${reserved} are reserved`);
    }
  }

  private request(box: Box): void {
    const kind = this.chance.happens(0.25) ? 'universal' : 'local';
    this.typed(box, `license smart reservation request ${kind}`);
  }

  private install(box: Box, slip = this.pick(this.slips)): void {
    if (slip === undefined) return;
    const before = box.installed;
    let { text } = slip;
    const spoilt = this.chance.happens(0.1);
    if (spoilt) {
      const at = this.chance.below(text.length);
      text = text.slice(0, at) + (text[at] === '2' ? '3' : '2') + text.slice(at + 1);
    }
    const line = text.startsWith('<') ? 'install file bootflash:slip' : `install ${text}`;
    const said = box.type(`license smart reservation ${line}`, 'exec', text);
    this.note(`${box.udi} installs slip ${slip.given}${spoilt ? ', spoilt' : ''}: ${said?.split('\n')[0]}`);
    this.learn(box, said);
    box.look();
    if (box.installed === before || box.installed === null) return;
    this.installs++;
    assert.ok(!spoilt || slip.text !== text, 'a spoilt slip is none');
    assert.is(box.installed.udi, box.udi, 'a slip for another box is none');
    if (before !== null) {
      assert.is(box.installed.request, before.request);
      assert.ok(box.installed.given > before.given, 'an older code replaces no newer one');
    }
  }

  private giveBack(box: Box): void {
    this.typed(box, 'license smart reservation return local');
    const sure = this.chance.happens(0.8);
    this.typed(box, sure ? 'y' : 'n', 'confirm reservation return local');
  }

  /** A code that was never installed, by its request or by the slip itself. */
  private giveBackUnused(box: Box): void {
    const slip = this.pick(this.slips);
    const request = this.pick(this.boxes.flatMap(one => one.requests));
    if (slip !== undefined && this.chance.happens(0.5)) {
      const file = slip.text.startsWith('<');
      const line = `license smart reservation return authorization ${file ? 'file bootflash:slip' : slip.text}`;
      const said = box.type(line, 'exec', slip.text);
      this.note(`${box.udi} gives slip ${slip.given} back: ${said?.split('\n')[0]}`);
      this.learn(box, said);
    } else if (request !== undefined) this.typed(box, `license smart reservation return authorization ${request}`);
  }

  private reserve(request = this.pick(this.boxes.flatMap(one => one.requests))): void {
    if (request === undefined) return;
    const universal = request.startsWith('CD');
    this.issue('reservationMake', {
      request,
      licences: universal ? [] : this.licences(),
      virtualAccount: this.account,
    });
  }

  private update(box: Box): void {
    this.issue('reservationUpdate', { udi: box.udi, licences: this.licences() });
  }

  private rehost(box: Box): void {
    const request = this.pick(this.boxes.flatMap(one => one.requests));
    if (request !== undefined) this.issue('reservationRehost', { udi: box.udi, request });
  }

  private issue(name: 'reservationMake' | 'reservationUpdate' | 'reservationRehost', input: object): void {
    const made = this.operate(name, input);
    if (made === null) return;
    const { code, udi } = made as { code: string; udi: string };
    const { request } = this.world.authority.admin.run('reservationShow', { udi });
    const slip: Slip = { text: code, udi, request, given: this.slips.length };
    this.slips.push(slip);
    this.world.slips.set(shownAs(code), slip);
  }

  private enter(name: 'reservationConfirm' | 'reservationReturn', codes: readonly string[]): void {
    const code = this.pick(codes);
    if (code === undefined) return;
    // Mostly with the box that printed it.
    const from = this.boxes.find(one => one.confirmations.includes(code) || one.returns.includes(code))!;
    const box = this.chance.happens(0.85) ? from : this.pick(this.boxes)!;
    this.operate(name, { udi: box.udi, code });
  }

  private operate(name: Parameters<EmbeddedAuthority['admin']['run']>[0], input: object): unknown {
    try {
      const result = this.world.authority.admin.run(name, { ...input });
      this.note(`authority: ${name}`);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof Complaint)) throw thrown;
      this.note(`authority: ${name} refused: ${thrown.message}`);
      return null;
    }
  }

  private typed(box: Box, line: string, mode = 'exec'): void {
    const said = box.type(line, mode);
    this.note(`${box.udi} ${line}: ${said === null ? 'the power went' : said.split('\n').at(-1)}`);
    this.learn(box, said);
  }

  /** What an operator writes down. */
  private learn(box: Box, said: string | null): void {
    for (const line of said?.split('\n') ?? [])
      if (/^C[BD]-Z/.test(line)) add(box.requests, line);
      else if (/^C\w{5}-/.test(line)) add(box.returns, line);
      else if (line.startsWith('Last Confirmation code ')) add(box.confirmations, line.slice(-8));
  }

  private licences(): readonly { readonly tag: string; readonly count: number }[] {
    const some = TAGS.filter(() => this.chance.happens(0.7));
    return (some.length === 0 ? TAGS : some).map(tag => ({ tag, count: 1 + this.chance.below(4) }));
  }

  private rows() {
    const { run } = this.world.authority.admin;
    return run('reservationList', { virtualAccount: this.account });
  }
  private codeOf(udi: string): string {
    return this.world.authority.admin.run('reservationShow', { udi }).code;
  }
  private pools() {
    return this.world.authority.admin.run('licenceList', { virtualAccount: this.account });
  }
  private pick<T>(all: readonly T[]): T | undefined {
    return all[this.chance.below(all.length)];
  }
  private note(text: string): void {
    this.done.push(text);
  }
}
const ACTS = 31;
