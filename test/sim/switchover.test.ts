/**
 * A supervisor dies after every single turn of a life, once with what it last told the other one arriving, once with that
 * lost: the other one carries on to the same end. The authority has seen one box, which registered once, used its licences
 * once, and never looked like a replay or a clone.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Guest } from '../../platform-shims/shim.ts';
import { type Box, createBox, type Trace } from '../../platform-shims/sim/box.ts';
import { poolOf, sourceGuest } from '../../platform-shims/sim/guest.ts';
import { STARTUP } from '../../platform-shims/sim/kit.ts';
import { createPair, type Pair } from '../../platform-shims/sim/pair.ts';
import { createTime } from '../../platform-shims/sim/time.ts';
import { createAgent } from '../../src/agent.ts';
import { readFile, recordOf } from '../../src/wire/document.ts';
import { decodeRequest } from '../../src/wire/message.ts';
import { type EmbeddedAuthority, embeddedAuthority } from '../../tools/authority/embedded.ts';
import { bundleAgent } from '../../tools/build.ts';
import { guestFactory } from '../../tools/engines.ts';

interface Stage {
  readonly pair: Pair;
  readonly authority: EmbeddedAuthority;
  type(line: string): void;
  /** What the last line came to. */
  readonly answer: string;
}
interface Life {
  readonly name: string;
  readonly personality: string;
  readonly release?: string;
  readonly startup?: string;
  readonly steps: readonly ((stage: Stage) => void)[];
  /** What must be the same in the end, whatever happened: screens without times. */
  readonly screens: readonly string[];
}

const US = 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3';
const register = ({ authority, type }: Stage) => {
  authority.admin.setLicence(US, 100);
  type(`license smart register idtoken ${authority.admin.createToken({ uses: 1 })}`);
};
const LIVES: readonly Life[] = [
  {
    name: 'registration, renewals and other counts of a cBR-8',
    personality: 'cbr8',
    steps: [
      register,
      ({ type }) => type('license smart renew auth'),
      ({ type }) => type('license smart renew id'),
      ({ authority, type }) => {
        authority.admin.setLicence(US, 10);
        type('license smart renew auth');
      },
    ],
    screens: ['show license summary', 'show license usage'],
  },
  {
    name: 'trust and usage reports of the policy generation',
    personality: 'cube',
    release: '17.9.1',
    startup: 'license smart transport smart\nlicense smart url default\n',
    steps: [
      ({ authority, type }) => {
        type(`license smart trust idtoken ${authority.admin.createToken({ uses: 1 })} local`);
      },
      ({ type }) => type('license smart sync local'),
      ({ pair, type }) => {
        pair.active.advance(3_600_000);
        type('license smart sync local');
      },
    ],
    screens: ['show license summary', 'show license usage', 'show license status | include ACK|Trust|Policy in use'],
  },
  {
    name: 'a reservation of everything',
    personality: 'cube',
    release: '16.12.4',
    startup: 'license smart reservation\n',
    steps: [
      ({ type }) => type('license smart reservation request universal'),
      ({ authority, answer, type }) => {
        const [request = ''] = /^C[A-Z]-\S+$/m.exec(answer) ?? [];
        authority.admin.run('reservationPolicySet', { universal: 'yes' });
        const { code } = authority.admin.run('reservationMake', { request, licences: [] });
        type(`license smart reservation install ${code}`);
      },
    ],
    screens: ['show license summary', 'show license status | include Reservation|Registration|Status'],
  },
];

/** How a supervisor dies after a turn, and so many ms later. */
const WAYS = {
  told: { text: 'the other one was told', after: 3, loses: 0 },
  untold: { text: 'what it told the other one is lost', after: 0, loses: 1 },
  asked: { text: 'what it asked was heard, and the answer is lost', after: 45, loses: 0 },
  unheard: { text: 'and so is what it told the other one', after: 45, loses: 1 },
} as const;
/** After how many turns of the first supervisor. */
interface Death {
  readonly turn: number;
  readonly way: keyof typeof WAYS;
}
interface Outcome {
  /** The deaths of the first supervisor that could make a difference. */
  readonly deaths: readonly Death[];
  readonly screens: string;
  readonly events: readonly string[];
  readonly instances: number;
  readonly pools: string;
  readonly reports: readonly string[];
  readonly sequences: readonly number[];
  readonly logs: readonly string[];
}

function live(life: Life, death: Death | null, guest: () => Guest = sourceGuest(createAgent)): Outcome {
  const time = createTime(Date.UTC(2026, 0, 1));
  const authority = embeddedAuthority({ now: time.now, seed: 1 });
  let turns = 0;
  let begun = false;
  let typing: string | null = null;
  let answer = '';
  let again: string | null = null;
  const sequences: number[] = [];
  const logs: string[] = [];
  const deaths: Death[] = [];
  const watch = ({ turn }: Trace) => {
    for (const effect of turn.effects) {
      if (effect.type === 'log') logs.push(effect.mnemonic);
      if (effect.type !== 'send') continue;
      const request = decodeRequest(Buffer.from(effect.body, 'base64'));
      if (request.ok) sequences.push(request.value.request.sequence);
      else sequences.push(...numbersOf(Buffer.from(effect.body, 'base64').toString()));
    }
  };
  const chassis = {
    seed: 1,
    personality: life.personality,
    ...(life.release && { release: life.release }),
    guest,
    post: (body: Uint8Array, url: string) => authority.post(body, url),
    roots: authority.roots,
    time,
  };
  const pair: Pair = createPair({
    ...chassis,
    startup: `${createBox(chassis).flash.files.get(STARTUP)}${life.startup ?? ''}`,
    onEvent: [
      trace => {
        watch(trace);
        const turn = turns++;
        const does = (type: string) => trace.turn.effects.some(effect => effect.type === type);
        if (does('peer') && begun) deaths.push({ turn, way: 'told' }, { turn, way: 'untold' });
        if (does('send')) deaths.push({ turn, way: 'asked' }, { turn, way: 'unheard' });
        if (turn !== death?.turn) return;
        const { after, loses } = WAYS[death.way];
        pair.lose(loses);
        if (loses > 0) again = typing;
        time.after(after, () => pair.fail());
      },
      watch,
    ],
  });
  const stage: Stage = {
    pair,
    authority,
    type(line) {
      typing = line;
      answer = pair.active.type(line);
      typing = null;
    },
    get answer() {
      return answer;
    },
  };
  pair.boot();
  time.advance(5_000);
  begun = true;
  for (const step of life.steps) {
    step(stage);
    time.advance(30_000);
    // The session went with the supervisor: what was typed last is typed again.
    if (again !== null) answer = pair.active.type(again);
    again = null;
    if (!pair.standby.powered) pair.restore();
    time.advance(90_000);
  }
  return {
    deaths,
    screens: life.screens.map(line => timeless(pair.active, line)).join('\n'),
    events: authority.admin.log(1000).map(({ event, text }) => (text === 'again' ? `${event} again` : event)),
    instances: authority.admin.instances().length,
    reports: authority.admin.run('usageList').map(({ id, tag }) => `${id} ${tag}`),
    pools: JSON.stringify(authority.admin.summary().map(({ tag, inUse, balance }) => [tag, inUse, balance])),
    sequences,
    logs,
  };
}

/** Numbers of the messages in a document; a report, which is told again until it is acknowledged, has none. */
const numbersOf = (document: string): readonly number[] =>
  (readFile(document)?.elements ?? []).flatMap(({ inner }) => {
    const { sequence } = JSON.parse(String(recordOf(inner)?.payload)) as { sequence?: number };
    return sequence === undefined ? [] : [sequence];
  });

const timeless = (box: Box, line: string): string =>
  box.type(line).replace(/\w{3} +\d+ \d\d:\d\d:\d\d \d{4} UTC|\d+ days, \d+ hours.*seconds/g, 'some time');

const sandbox = await guestFactory('quickjs', await bundleAgent());

for (const [i, life] of LIVES.entries()) {
  const without = live(life, null);
  test(`without a death: ${life.name}`, () => {
    assert.ok(without.deaths.length >= 4, String(without.deaths.length));
    assert.ok(without.reports.length > 0 || without.events.some(event => /^reserved|^registered/.test(event)));
    assert.is.not(without.screens, '');
  });

  for (const [way, { text }] of Object.entries(WAYS))
    test(`${life.name}: the other one carries on after every turn; ${text}`, () => {
      for (const death of without.deaths.filter(each => each.way === way)) {
        const outcome = live(life, death);
        const where = `died after turn ${death.turn}`;
        assert.is(outcome.screens, without.screens, where);
        assert.is(outcome.pools, without.pools, where);
        assert.is(outcome.instances, without.instances, where);
        const count = (name: string) => outcome.events.filter(event => event === name).length;
        assert.is(count('registered') + count('trusted'), life.startup?.includes('reservation') ? 0 : 1, where);
        assert.is(count('replay or clone'), 0, where);
        assert.is(new Set(outcome.sequences).size, outcome.sequences.length, `${where}: a number used twice`);
        assert.is(new Set(outcome.reports).size, outcome.reports.length, `${where}: a report counted twice`);
        assert.ok(outcome.logs.includes('HA_CHASSIS_ROLE_CHANGED'), where);
      }
    });

  test(`${life.name}: the bundle in the sandbox comes to the same, word for word`, async () => {
    const way = (['untold', 'asked', 'told'] as const)[i];
    const death = without.deaths.filter(each => each.way === way)[1] ?? null;
    assert.is.not(death, null);
    const guests = await poolOf(sandbox, 4);
    assert.equal(live(life, death, guests.take), live(life, death));
  });
}

test.run();
