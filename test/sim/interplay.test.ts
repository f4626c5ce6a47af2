/**
 * One box and an operator who registers, deregisters, reserves, returns, reloads with another startup configuration or another
 * release, in any order; replies get lost and the power goes at any save. However it goes, the box is licensed in one way at a
 * time, the evaluation only shrinks and never runs beside a reservation, and nothing is installed that was taken back.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createChance } from '../../platform-shims/sim/chance.ts';
import type { Effect, Moment, Turn } from '../../src/abi.ts';
import { createAgent } from '../../src/agent.ts';
import { fromBase64 } from '../../src/lib/base64.ts';
import { loadState, type State } from '../../src/state.ts';
import { openVaults } from '../../src/wire/vault.ts';
import { embeddedAuthority } from '../../tools/authority/embedded.ts';
import { Complaint } from '../../tools/authority/input.ts';
import { key } from '../support/driver.ts';

const TAG = 'regid.2018-11.com.cisco.CUBE_T_STD,12.0_3c2f57be-6d25-4b5c-9a0c-7f1f0b1f3a64';
const LINE = 'license smart reservation';
const DAY = 86_400_000;
const CHASSIS = { name: 'chassis', class: 'iana-hardware:chassis', 'model-name': 'ISR4321/K9', 'serial-num': 'FDO1' };
const UDI = 'PID:ISR4321/K9,SN:FDO1';

function lived(seed: number, steps: number): { readonly installs: number; readonly registrations: number } {
  const chance = createChance(`interplay ${seed}`);
  const pick = <T>(all: readonly T[]): T => all[chance.below(all.length)]!;
  let now = Date.UTC(2020, 5, 1);
  let up = 0;
  let boots = 0;
  let agent = createAgent();
  let vaults: (string | null)[] = [null, null];
  let config: readonly string[] = [LINE];
  let release = '16.12.1a';
  const [done, files, requests, returns]: [string[], string[], string[], string[]] = [[], [], [], []];
  let used = 0;
  const authority = embeddedAuthority({ now: () => now, seed });
  const { run } = authority.admin;
  run('licenceSet', { tag: TAG, count: 10 });
  run('reservationPolicySet', { universal: 'yes', rehosts: 1_000 });

  const boot = () => {
    agent = createAgent();
    up = 0;
    const inventory = { 'ietf-hardware:hardware': { component: [CHASSIS] } };
    const made = { vaults, seed: key(++boots % 250), deviceKey: key(7), roots: authority.roots, config };
    perform({ type: 'boot', personality: 'cube', release, inventory, ...made });
  };
  /** What the agent answers, once all that it sent had its reply; `cut`: the power may go. */
  function perform(event: object, cut = false): string {
    const moment: Moment = { at: (now += 1000), up: (up += 1000), synced: true };
    const { effects } = JSON.parse(agent(JSON.stringify({ ...event, ...moment }))) as Turn;
    const goes = cut && chance.happens(0.1) ? pick(['before', 'after']) : 'never';
    if (goes !== 'before')
      for (const effect of effects)
        if (effect.type === 'save') vaults = vaults.map((slot, i) => (i === effect.slot ? effect.vault : slot));
    if (goes !== 'never') {
      done.push(`the power goes ${goes} a save`);
      boot();
      return '';
    }
    return effects.map(effect => carried(effect, cut)).join('');
  }
  function carried(effect: Effect, cut: boolean): string {
    if (effect.type === 'answer') return effect.text;
    if (effect.type === 'read')
      return perform({ ...effect, type: 'file', content: Buffer.from(files.at(-1) ?? '').toString('base64') }, cut);
    if (effect.type !== 'send') return '';
    const reply = authority.post(Buffer.from(effect.body, 'base64'), effect.to.url);
    if (chance.happens(0.15) || !(reply instanceof Uint8Array))
      return perform({ type: 'lost', id: effect.id, reason: 'timeout' });
    return perform({ type: 'reply', id: effect.id, body: Buffer.from(reply).toString('base64') });
  }
  function type(line: string, mode = 'exec'): void {
    const said = perform({ type: 'command', session: 's', mode, line }, true).split('\n');
    done.push(`${line}: ${said.at(-1)}`);
    requests.push(...said.filter(text => /^C[BD]-Z/.test(text)));
    returns.push(...said.filter(text => /^C\w{5}-/.test(text)));
  }
  const operate = (name: 'reservationMake' | 'reservationRehost' | 'reservationReturn', input: object): void => {
    try {
      const made: object = run(name, { ...input });
      if ('code' in made) files.push(String(made.code));
    } catch (thrown) {
      if (!(thrown instanceof Complaint)) throw thrown;
    }
  };
  const state = (): State => {
    const slots = vaults.map(slot => slot && fromBase64(slot)) as [Uint8Array | null, Uint8Array | null];
    const loaded = loadState(openVaults(slots, fromBase64(key(7))!).found!.content);
    assert.ok(loaded.ok);
    return loaded.value.state;
  };
  const install = () => {
    const code = files.at(-1);
    if (code !== undefined) type(`${LINE} install ${code.startsWith('<') ? 'file bootflash:x' : code}`);
  };
  const reserve = () => {
    const request = requests.at(-1);
    if (request === undefined) return;
    const licences = request.startsWith('CD') ? [] : [{ tag: TAG, count: 2 }];
    operate('reservationMake', { request, licences });
    operate('reservationRehost', { udi: UDI, request });
  };
  const register = () => type(`license smart register idtoken ${authority.admin.createToken()}`);
  const reload = (lines: readonly string[]) => {
    config = lines;
    done.push(`boots with ${release} and '${config.join()}'`);
    boot();
  };
  const acts: readonly (() => void)[] = [
    register,
    () => {
      reload([]);
      register();
    },
    () => type(`license smart ${pick(['deregister', 'renew auth', 'renew id'])}`),
    () => type(`${LINE} request ${pick(['local', 'local', 'all', 'universal'])}`),
    () => type(`${LINE} request local`),
    () => type(`${LINE} cancel ${pick(['local', 'all'])}`),
    reserve,
    reserve,
    install,
    install,
    install,
    () => type(pick(['yes', 'yes', 'no']), 'confirm reservation return local'),
    () => returns.length > 0 && operate('reservationReturn', { udi: UDI, code: pick(returns) }),
    () => type(`${chance.happens(0.3) ? 'no ' : ''}${LINE}`, 'config'),
    () => {
      release = pick(['16.12.1a', '16.12.1a', '16.12.1a', '17.3.2']);
      reload(chance.happens(0.3) ? [] : [LINE]);
    },
    () => {
      const span = chance.below(3 * DAY);
      [now, up] = [now + span, up + span];
      perform({ type: 'tick' });
    },
    () => perform({ type: 'usage', samples: [{ name: 'uck9', where: 'chassis', count: chance.below(2) }] }),
  ];
  /** What a good operator does next who wants a reservation, and then wants it back. */
  const sensible = () => {
    const { registration, reservation, settings } = state();
    const { state: standing } = reservation.members[0] ?? { state: 'none' };
    if (registration.credential !== null || registration.attempt !== null) {
      type(`no ${LINE}`, 'config');
      type('license smart deregister');
    } else if (settings.values[LINE] !== 'on') type(LINE, 'config');
    else if (standing === 'none') type(`${LINE} request local`);
    else if (standing === 'installed') type('yes', 'confirm reservation return local');
    else {
      reserve();
      install();
    }
  };
  const check = () => {
    const { registration, reservation, evaluation, clock } = state();
    const installed = reservation.members.filter(one => one.state === 'installed');
    const asks = registration.credential !== null || registration.attempt !== null;
    assert.not.ok(release.startsWith('16') && asks && installed.length > 0, 'registered, and reserved for');
    const counting = evaluation.state === 'counting';
    assert.not.ok(counting && reservation.standing !== null, 'the evaluation runs beside a reservation');
    const before = used;
    used = evaluation.consumed + (counting ? clock.ran - evaluation.from : 0);
    assert.ok(used >= before, `the evaluation grew by ${before - used}`);
    const rows = run('reservationList');
    for (const { request } of installed)
      assert.ok(
        rows.some(row => row.request === request && row.state !== 'returned'),
        'installed, and given back',
      );
  };
  boot();
  try {
    for (let i = 0; i < steps; i++) {
      (chance.happens(0.3) ? sensible : pick(acts))();
      check();
    }
  } catch (thrown) {
    throw new Error(`seed ${seed}: ${(thrown as Error).message}\n${done.slice(-20).join('\n')}`);
  }
  const count = (text: RegExp) => done.filter(line => text.test(line)).length;
  return { installs: count(/Confirmation code \w|install successful/), registrations: count(/register .*progress/) };
}

test('one way of being licensed at a time, whatever happens', () => {
  const all = Array.from({ length: 10 }, (_, seed) => lived(seed, 120));
  const total = (of: 'installs' | 'registrations') => all.reduce((sum, one) => sum + one[of], 0);
  assert.ok(total('installs') >= 5 && total('registrations') >= 5, JSON.stringify(all));
});

test.run();
