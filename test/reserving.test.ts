/** Reservations at the prompt: what each command says and brings about, and that nothing which is refused changes anything. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Boot, Moment, Turn } from '../src/abi.ts';
import { createAgent } from '../src/agent.ts';
import { say } from '../src/cli/texts.ts';
import { fromBase64 } from '../src/lib/base64.ts';
import { openVaults } from '../src/wire/vault.ts';
import { embeddedAuthority } from '../tools/authority/embedded.ts';
import { key } from './support/driver.ts';

const STD = 'regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64';
const START = Date.UTC(2020, 5, 1);
const UDI = 'PID:ISR4321/K9,SN:FDO1';

/** A box, its authority, and the vault that it saved last. */
function box(change: Partial<Boot> = {}, config: readonly string[] = ['license smart reservation']) {
  let now = START;
  const authority = embeddedAuthority({ now: () => now, seed: 5 });
  const { run } = authority.admin;
  run('licenceSet', { tag: STD, count: 10 });
  run('reservationPolicySet', { universal: 'yes' });
  const agent = createAgent();
  const vaults: [string | null, string | null] = [null, null];
  let up = 0;
  const turn = (event: object): Turn['effects'] => {
    const moment: Moment = { at: now, up, synced: true };
    now += 1000;
    up += 1000;
    const { effects } = JSON.parse(agent(JSON.stringify({ ...event, ...moment }))) as Turn;
    for (const effect of effects) if (effect.type === 'save') vaults[effect.slot] = effect.vault;
    return effects;
  };
  const part = { name: 'chassis', class: 'iana-hardware:chassis', 'model-name': 'ISR4321/K9', 'serial-num': 'FDO1' };
  const boot = (more: object = {}) =>
    turn({
      type: 'boot',
      personality: 'cube',
      release: '16.12.1a',
      inventory: { 'ietf-hardware:hardware': { component: [part] } },
      vaults,
      seed: key(1),
      deviceKey: key(7),
      roots: authority.roots,
      config,
      ...change,
      ...more,
    });
  boot();
  const answerOf = (effects: Turn['effects']) => effects.find(effect => effect.type === 'answer');
  return {
    run,
    boot,
    /** Sends what it asks, and brings the replies. */
    exchange(line: string): void {
      for (const effect of turn({ type: 'command', session: 's', mode: 'exec', line })) {
        if (effect.type !== 'send') continue;
        const reply = authority.post(Buffer.from(effect.body, 'base64'), effect.to.url);
        turn({ type: 'reply', id: effect.id, body: Buffer.from(reply as Uint8Array).toString('base64') });
      }
    },
    turn,
    saved: () =>
      openVaults(
        vaults.map(slot => slot && fromBase64(slot)) as [Uint8Array | null, Uint8Array | null],
        fromBase64(key(7))!,
      ).found!.generation,
    /** What it prints; `file`: what stands in the file that it reads. */
    type(line: string, file: string | null = null, mode = 'exec'): string {
      const effects = turn({ type: 'command', session: 's', mode, line: `license smart reservation ${line}` });
      const read = effects.find(effect => effect.type === 'read');
      const answer = answerOf(
        read === undefined
          ? effects
          : turn({ ...read, type: 'file', content: file && Buffer.from(file).toString('base64') }),
      );
      return answer?.type === 'answer' ? answer.text : '';
    },
    yes(word = 'yes', mode = 'confirm reservation return local') {
      const answer = answerOf(turn({ type: 'command', session: 's', mode, line: word }));
      return answer?.type === 'answer' ? answer : null;
    },
  };
}
type Box = ReturnType<typeof box>;
const codeIn = (text: string): string => text.split('\n').at(-1) ?? '';
const reserve = ({ run }: Box, request: string, count = 5): string =>
  run('reservationMake', { request, licences: request.startsWith('CD') ? [] : [{ tag: STD, count }] }).code;
const update = ({ run }: Box, count: number): string =>
  run('reservationUpdate', { udi: UDI, licences: [{ tag: STD, count }] }).code;

test('the same request has the same code; a new one has another, and the old file fits no more', () => {
  const it = box();
  const first = codeIn(it.type('request local'));
  assert.match(first, /^CB-ZISR4321\/K9:FDO1-/);
  assert.is(codeIn(it.type('request all')), first);
  const file = reserve(it, first);
  it.type('cancel');
  assert.is.not(codeIn(it.type('request local')), first);
  assert.match(it.type('install file bootflash:x', file), /does not match the Reservation Request Code$/);
});

test('a file is installed once, by its confirmation code; a newer one replaces it, an older one does not', () => {
  const it = box();
  const file = reserve(it, codeIn(it.type('request local')));
  const said = it.type('install file bootflash:x', file);
  assert.match(said, /^Reservation install file successful\nLast Confirmation code [0-9a-f]{8}$/);
  assert.match(it.type('install file bootflash:x', file), /already installed \(error 100\)/);
  it.run('reservationConfirm', { udi: UDI, code: said.slice(-8) });
  const newer = it.type('install file bootflash:x', update(it, 7));
  it.run('reservationConfirm', { udi: UDI, code: newer.slice(-8) });
  assert.match(it.type('install file bootflash:x', file), /older than what is installed \(error 73\)/);
});

const FILES: readonly (readonly [why: string, spoil: (file: string) => string | null, says: RegExp])[] = [
  ['no such file', () => null, /cannot be read/],
  ['an empty one', () => '', /holds no document/],
  ['no XML', () => 'hello', /not well formed/],
  ['cut off', file => file.slice(0, -30), /not well formed/],
  ['a count that was raised', file => file.replace('<count>5<', '<count>9<'), /changed after it was signed/],
  ['another licence', file => file.replace('CUBE_T_STD', 'CUBE_T_RED'), /changed after it was signed/],
  ['another device', file => file.replace('S:FDO1', 'S:FDO2'), /a part of it is missing/],
  ['a signature that is none', file => file.replace(/<signature>..../, '<signature>AAAA'), /signature/],
];
for (const [why, spoil, says] of FILES)
  test(`a file is refused, and nothing changes: ${why}`, () => {
    const it = box();
    const file = reserve(it, codeIn(it.type('request local')));
    const before = it.saved();
    assert.match(it.type('install file bootflash:x', spoil(file)), says);
    assert.is(it.saved(), before, 'nothing to save');
    assert.match(it.type('install file bootflash:x', file), /successful/);
  });

test('a file for another box fits none but that one', () => {
  const [one, two] = [box(), box({ seed: key(9) })];
  const file = reserve(one, codeIn(one.type('request local')));
  two.type('request local');
  assert.match(two.type('install file bootflash:x', file), /failed/);
});

test('a universal code is typed, however it is grouped', () => {
  const it = box();
  const code = reserve(it, codeIn(it.type('request universal')));
  assert.match(it.type(`install ${code.replace(/.$/, 'O')}`), /error 108/);
  assert.match(it.type(`install ${code.slice(0, -1)}`), /error 110/);
  assert.match(it.type(`install ${code.replaceAll('-', '')}`), /successful/);
  assert.match(it.type(`install ${code}`), /error 100/);
});

test('what is installed is given back after a yes, and the code is told again for ever', () => {
  const it = box();
  assert.is(it.type('return local'), say('noReservation'));
  it.type('install file bootflash:x', reserve(it, codeIn(it.type('request local'))));
  assert.is(it.type('return local'), say('returnWarning'));
  assert.equal([it.yes('no')?.text, it.yes('what')?.prompt], ['', say('sure')]);
  const code = codeIn(it.yes()!.text);
  assert.match(code, /^C\w{5}-/);
  for (let i = 0; i < 2; i++) assert.is(codeIn(it.type('return local')), code);
  it.boot();
  assert.is(codeIn(it.type('return local')), code);
  assert.is(codeIn(it.yes()!.text), code, 'a late yes gives nothing else back');
  assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
});

const UNUSED: readonly (readonly [
  why: string,
  back: (it: Box, request: string, made: string) => string,
  universal: boolean,
])[] = [
  ['by its request code', (it, request) => it.type(`return authorization ${request}`), false],
  ['by the file', (it, _, made) => it.type('return authorization file bootflash:x', made), false],
  ['by the code', (it, _, made) => it.type(`return authorization ${made}`), true],
];
for (const [why, back, universal] of UNUSED)
  test(`a code that was never installed is given back ${why}, and never can be installed`, () => {
    const it = box();
    const request = codeIn(it.type(`request ${universal ? 'universal' : 'local'}`));
    const made = reserve(it, request);
    const code = codeIn(back(it, request, made));
    assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
    assert.not.match(it.type(universal ? `install ${made}` : 'install file bootflash:x', made), /successful/);
    assert.is(codeIn(it.type(`return authorization ${request}`)), code, 'the same code again');
  });

test('what was cancelled can still be given back', () => {
  const it = box();
  const request = codeIn(it.type('request local'));
  const file = reserve(it, request);
  it.type('cancel');
  const code = codeIn(it.type('return authorization file bootflash:x', file));
  assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
});

test('what is installed is not given back as if it were not; nor is what was asked by another box', () => {
  const it = box();
  const request = codeIn(it.type('request local'));
  it.type('install file bootflash:x', reserve(it, request));
  assert.match(it.type(`return authorization ${request}`), /error 74/);
  const other = box({ seed: key(9) });
  assert.match(other.type(`return authorization ${request}`), /does not match/);
  assert.match(other.type('return authorization file bootflash:x', '<smartLicense></smartLicense>'), /failed/);
});

const REFUSED: readonly (readonly [
  why: string,
  says: string,
  line: string,
  on?: Partial<Boot>,
  config?: readonly string[],
])[] = [
  ['it is not enabled', say('notReserving'), 'request local', {}, []],
  ['there is no request to cancel', say('nothingReserving'), 'cancel'],
  ['there is no request to install for', say('nothingReserving'), 'install DAAAAA-A'],
  ['this generation makes none', say('reservationGone'), 'request local', { release: '17.3.2' }, []],
  ['there is no UDI', say('noUdi'), 'request local', { inventory: { 'ietf-hardware:hardware': { component: [] } } }],
];
for (const [why, says, line, on, config] of REFUSED)
  test(`${line} is refused: ${why}`, () => assert.is(box(on, config).type(line), says));

test('a file is no way round the configuration: who registered meanwhile holds nothing twice', () => {
  const it = box();
  const request = codeIn(it.type('request local'));
  const file = reserve(it, request);
  // Somebody took the line out of the startup configuration, and registered after the reload.
  it.boot({ config: [] });
  assert.is(it.type('install file bootflash:x', file), say('notReserving'));
  it.exchange(`license smart register idtoken ${it.run('tokenCreate', {}).token}`);
  assert.is(it.run('instanceList').length, 1);
  for (const config of [[], ['license smart reservation']]) {
    it.boot({ config });
    assert.is.not(it.type('install file bootflash:x', file).split('\n')[0], say('fileInstalled'));
  }
  assert.is(it.type('cancel'), say('requestCancelled'), 'what is open can be cancelled all the same');
});

test('what another chassis had is given back by all, and cancelled by all', () => {
  const part = (sn: string) => ({
    inventory: {
      'ietf-hardware:hardware': {
        component: [{ name: 'chassis', class: 'iana-hardware:chassis', 'model-name': 'ISR4321/K9', 'serial-num': sn }],
      },
    },
  });
  const it = box();
  it.type('install file bootflash:x', reserve(it, codeIn(it.type('request local'))));
  it.boot(part('FDO2'));
  assert.is(it.type('return local'), say('noReservation'));
  it.type('return all');
  const code = codeIn(it.yes('yes', 'confirm reservation return all')!.text);
  assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
  it.type('request local');
  it.boot(part('FDO3'));
  assert.is(it.type('cancel local'), say('nothingReserving'));
  assert.is(it.type('cancel all'), say('requestCancelled'));
});

test('more licences than a box can keep are refused by name, and can be given back', () => {
  const it = box();
  const request = codeIn(it.type('request local'));
  const licences = Array.from({ length: 100 }, (_, i) => ({ tag: STD.replace('STD', `L${i}`), count: 1 }));
  for (const { tag, count } of licences) it.run('licenceSet', { tag, count });
  const file = it.run('reservationMake', { request, licences }).code;
  assert.match(it.type('install file bootflash:x', file), /grants more than this device can keep/);
  const code = codeIn(it.type('return authorization file bootflash:x', file));
  assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
});

test('a wiped vault: neither file nor return code lives on; the licences go to its next request', () => {
  const it = box();
  const request = codeIn(it.type('request local'));
  const file = reserve(it, request);
  it.type('install file bootflash:x', file);
  it.boot({ vaults: [null, null], seed: key(77) });
  assert.match(it.type('install file bootflash:x', file), /failed/);
  assert.match(it.type(`return authorization ${request}`), /does not match/);
  const next = codeIn(it.type('request local'));
  assert.is.not(next, request);
  const made = it.run('reservationRehost', { udi: UDI, request: next }).code;
  assert.match(it.type('install file bootflash:x', made), /successful/);
});

test('after an upgrade to policies a code stays, and is given back there', () => {
  const it = box();
  it.type('install file bootflash:x', reserve(it, codeIn(it.type('request local'))));
  const effects = it.boot({ release: '17.3.2' });
  assert.ok(effects.length > 0);
  assert.is(it.type('return local'), say('returnWarning'));
  const code = codeIn(it.yes()!.text);
  assert.is(it.run('reservationReturn', { udi: UDI, code }).state, 'returned');
});

test('supervisors that carry the UDI of their chassis have one request and one code', () => {
  const rp = (n: number, state: string) => ({
    name: `R${n}`,
    class: 'iana-hardware:module',
    parent: 'chassis',
    state: { 'standby-state': state },
  });
  const chassis = { name: 'chassis', class: 'iana-hardware:chassis', 'model-name': 'ASR1006', 'serial-num': 'A1' };
  const component = [chassis, rp(0, 'providing-service'), rp(1, 'hot-standby')];
  const it = box({ inventory: { 'ietf-hardware:hardware': { component } } });
  const lines = it.type('request all').split('\n');
  assert.equal([lines.length, lines[1]], [2, codeIn(it.type('request local'))]);
});

test.run();
