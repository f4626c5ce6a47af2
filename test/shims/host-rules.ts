/**
 * The host rules, for every host that claims to keep them: small guests in a real engine, and rooms whose every doing can be
 * read afterwards. A host in another language is held to them by `hostRules(name, makeHost)`.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Host, type HostOptions, LINE_LIMIT } from '../../platform-shims/loop.ts';
import type { Outcome, Rooms } from '../../platform-shims/shim.ts';
import type { Answer, Effect, Send } from '../../src/abi.ts';

export type RuledOptions = Omit<HostOptions, 'guest'>;
/** A host whose guests run this bundle, with so many ticks for a turn. */
export type MakeHost = (bundle: string, fuel: number, options: RuledOptions) => Host;

/** Rooms in memory, with a clock that stands until it is advanced; `journal` holds what was done, in order. */
function stage() {
  const journal: string[] = [];
  const sent: { readonly send: Send; readonly done: (outcome: Outcome) => void }[] = [];
  const slots: [Uint8Array | null, Uint8Array | null] = [null, null];
  let up = 0;
  let alarm: { readonly up: number; readonly fn: () => void } | null = null;
  let config: readonly string[] = ['license smart enable'];
  const world = {
    journal,
    sent,
    slots,
    counter: 0,
    /** Called by a save, before it is done; may throw. */
    onSave: (): void => {},
    serial: 'S1' as string | null,
    advance(ms: number): void {
      const end = up + ms;
      while (alarm && alarm.up <= end) {
        const due = alarm;
        alarm = null;
        up = Math.max(up, due.up);
        due.fn();
      }
      up = end;
    },
  };
  const rooms: Rooms = {
    inventory: {
      read() {
        if (world.serial === null) throw new Error('The chassis does not answer.');
        const chassis = { name: 'c', class: 'iana-hardware:chassis', 'model-name': 'P', 'serial-num': world.serial };
        return { 'ietf-hardware:hardware': { component: [chassis] } };
      },
    },
    store: {
      rollback: 'counter',
      load: () => [slots[0], slots[1]],
      save(slot, bytes) {
        world.onSave();
        slots[slot] = bytes;
        journal.push(`save ${slot} ${Buffer.from(bytes).toString()}`);
      },
      counter: () => world.counter,
      setCounter(value) {
        world.counter = value;
        journal.push(`counter ${value}`);
      },
      deviceKey: () => Buffer.alloc(32, 1),
      roots: () => Buffer.from('roots'),
      loadConfig: () => config,
      saveConfig(lines) {
        config = lines;
        journal.push(`config ${lines.join()}`);
      },
    },
    syslog: { write: log => journal.push(`log ${log.mnemonic} ${log.text}`), close: () => {} },
    transport: {
      send(send, done) {
        sent.push({ send, done });
        journal.push(`send ${send.id}`);
      },
      cancel: () => journal.push('cancel'),
    },
    enforcer: { enforce: gates => journal.push(`enforce ${gates.map(gate => gate.name).join()}`) },
    clock: {
      now: () => ({ at: 1_000_000 + up, up, synced: true }),
      wakeAt(at, fn) {
        alarm = at === null ? null : { up: at, fn };
      },
    },
    seed: () => Buffer.alloc(32, 2),
  };
  return { ...world, world, rooms };
}

/**
 * A guest that does what its events say: a boot gives `booted`; a command line is JavaScript over `e` (the event), `fx` (the
 * effects to give) and `wake`. It notes every event that it sees as a log.
 */
const PUPPET = `
  let booted = 0;
  globalThis.agent = text => {
    const e = JSON.parse(text);
    const fx = [];
    let wake = null;
    const log = text => fx.push({ type: 'log', severity: 6, facility: 'T', mnemonic: 'SAW', text, line: text });
    const save = (slot, text) => fx.push({ type: 'save', slot, vault: text, counter: ++booted });
    const send = (id, within) => fx.push({ type: 'send', id, to: { transport: 'callhome', url: 'http://a/' }, body: '', within });
    const answer = text => fx.push({ type: 'answer', session: e.session, handled: true, text, mode: e.mode });
    log(e.type + (e.type === 'reply' ? ' ' + e.id + ' ' + e.body : e.type === 'lost' ? ' ' + e.id + ' ' + e.reason : '')
      + (e.type === 'boot' ? ' ' + e.vaults.map(v => v && v.length).join() + ' ' + e.config.join() : '') + (e.type === 'usage' ? ' ' + e.samples.length : ''));
    const read = path => fx.push({ type: 'read', session: e.session, path, purpose: 'import', most: 100 });
    const write = (path, text) => fx.push({ type: 'write', session: e.session, path, purpose: 'usage', content: text });
    if (e.type === 'file') { if (e.path === 'bad') throw new Error('unlucky'); answer(e.purpose + ' ' + e.path + ' ' + e.content); }
    if (e.type === 'written') answer(e.purpose + ' ' + e.path + ' ' + e.done);
    if (e.type === 'command') eval(e.line);
    if (e.type === 'usage' && e.samples.length === 13) throw new Error('unlucky');
    return JSON.stringify({ effects: fx, wake });
  };`;

/** A guest that shows each event as it came. */
const ECHO = `globalThis.agent = text => JSON.stringify({
  effects: [{ type: 'log', severity: 6, facility: 'T', mnemonic: 'SAW', text, line: text }], wake: null });`;

/** A guest that notes the roles that it is told, and cannot bear a command. */
const ROLES = `globalThis.agent = text => {
  const { type, role } = JSON.parse(text);
  const line = type + ' ' + role;
  return JSON.stringify({ effects: [{ type: 'log', severity: 6, facility: 'T', mnemonic: 'SAW', text: line, line }], wake: null, ...(type === 'command' ? { effects: 7 } : {}) });
};`;

interface Play extends ReturnType<typeof stage> {
  readonly host: Host;
  readonly answers: Answer[];
  type(line: string): Promise<void>;
}

const NOT_RUNNING = 'answer vty0 % The licensing agent is not running.';
const saw = (journal: readonly string[]): readonly string[] =>
  journal.filter(line => line.startsWith('log SAW ')).map(line => line.slice(8));
const restarts = (journal: readonly string[]): number =>
  journal.filter(line => line.startsWith('log AGENT_RESTARTED')).length;

export function hostRules(name: string, makeHost: MakeHost): void {
  const rule = (sentence: string, body: () => Promise<void>): void => test(`${name}: ${sentence}`, body);

  async function play(
    over: Partial<RuledOptions> = {},
    prepare: (world: ReturnType<typeof stage>) => void = () => {},
    bundle = PUPPET,
  ): Promise<Play> {
    const set = stage();
    prepare(set);
    const answers: Answer[] = [];
    const host = makeHost(bundle, 500, {
      rooms: set.rooms,
      facts: { personality: 'cbr8', release: '3.18.0SP' },
      onAnswer: answer => {
        answers.push(answer);
        set.journal.push(`answer ${answer.session} ${answer.text}`);
      },
      ...over,
    });
    await host.idle();
    const type = async (line: string): Promise<void> => {
      host.submit({ type: 'command', session: 'vty0', mode: 'exec', line });
      await host.idle();
    };
    return { ...set, host, answers, type };
  }

  rule('a box boots its agent with all that it knows', async () => {
    const facts = { personality: 'cbr8', release: '3.18.0SP', hostname: 'cmts-1' };
    const { host, journal } = await play({ facts }, undefined, ECHO);
    assert.is(host.status, 'up');
    assert.equal(JSON.parse(saw(journal)[0]!), {
      type: 'boot',
      at: 1_000_000,
      up: 0,
      synced: true,
      personality: 'cbr8',
      release: '3.18.0SP',
      hostname: 'cmts-1',
      inventory: {
        'ietf-hardware:hardware': {
          component: [{ name: 'c', class: 'iana-hardware:chassis', 'model-name': 'P', 'serial-num': 'S1' }],
        },
      },
      vaults: [null, null],
      seed: Buffer.alloc(32, 2).toString('base64'),
      deviceKey: Buffer.alloc(32, 1).toString('base64'),
      roots: Buffer.from('roots').toString('base64'),
      counter: 0,
      config: ['license smart enable'],
    });
  });

  /** A box with one file, and room for one more. */
  const shelf = (journal: string[]): NonNullable<Rooms['files']> => ({
    read: (path, most) => (most === 100 && path === 'ack' ? Buffer.from('abc') : null),
    write(path, bytes) {
      journal.push(`write ${path} ${Buffer.from(bytes).toString()}`);
      return path !== 'full';
    },
  });
  const shelved = () => play({}, set => Object.assign(set.rooms, { files: shelf(set.journal) }));

  rule(
    'a file that the agent wants is read at once, and the answer to the command is the one that follows',
    async () => {
      const { answers, type } = await shelved();
      await type(`read('ack')`);
      await type(`read('other')`);
      assert.equal(
        answers.map(({ text }) => text),
        ['import ack YWJj', 'import other null'],
      );
    },
  );

  rule('a file is written, or the agent hears that it is not', async () => {
    const { answers, journal, type } = await shelved();
    await type(`save(0, 'YWJj'); write('usage', 'eHl6')`);
    await type(`write('full', '')`);
    assert.equal(
      answers.map(({ text }) => text),
      ['usage usage true', 'usage full false'],
    );
    assert.ok(journal.indexOf('save 0 abc') < journal.indexOf('write usage xyz'));
  });

  rule('a box without files: nothing can be read or written, and every command is answered', async () => {
    const { answers, type } = await play();
    await type(`read('ack')`);
    await type(`write('usage', '')`);
    assert.equal(
      answers.map(({ text }) => text),
      ['import ack null', 'usage usage false'],
    );
  });

  rule('an agent that fails over a file leaves no command without an answer', async () => {
    const { answers, type } = await play({}, set =>
      Object.assign(set.rooms, { files: { ...shelf(set.journal), read: () => Buffer.from('x') } }),
    );
    await type(`read('bad')`);
    assert.equal(
      answers.map(({ handled, text }) => [handled, text]),
      [[true, '% The licensing agent is not running.']],
    );
  });

  rule(
    'a supervisor boots in its role, with the key of the pair; a role that changed outlives the context',
    async () => {
      const said: string[] = [];
      const { host, journal } = await play(
        {},
        set =>
          Object.assign(set.rooms, {
            peer: {
              role: () => 'standby',
              key: () => Buffer.alloc(32, 3),
              send: (body: Uint8Array) => said.push(Buffer.from(body).toString()),
            },
          }),
        `globalThis.agent = text => {
      const { type, role, pairKey, peer } = JSON.parse(text);
      const seen = [type, role, pairKey, peer].filter(one => one !== undefined).join(' ');
      if (type === 'peer') throw new Error('unlucky');
      const log = { type: 'log', severity: 6, facility: 'T', mnemonic: 'SAW', text: seen, line: seen };
      return JSON.stringify({ effects: type === 'role' ? [log, { type: 'peer', body: 'YWJj' }] : [log], wake: null });
    };`,
      );
      host.submit({ type: 'role', role: 'active', peer: true });
      host.submit({ type: 'peer', body: '' });
      await host.idle();
      const key = Buffer.alloc(32, 3).toString('base64');
      assert.equal(saw(journal), [`boot standby ${key}`, 'role active true', `boot active ${key}`, 'role active true']);
      assert.equal(said, ['abc', 'abc']);
    },
  );

  rule('a guest that never has enough files is given up, and its command is answered', async () => {
    const { answers, journal, host } = await play(
      {},
      undefined,
      `globalThis.agent = text => {
      const { type, session } = JSON.parse(text);
      const read = { type: 'read', session, path: 'p', purpose: '', most: 2 ** 53 };
      return JSON.stringify({ effects: type === 'command' || type === 'file' ? [read] : [], wake: null });
    };`,
    );
    host.submit({ type: 'command', session: 'vty0', mode: 'exec', line: '' });
    await host.idle();
    assert.is(restarts(journal), 1);
    assert.is(answers.length, 1);
    assert.is(host.status, 'up');
  });

  rule('a guest that sends and sends is given up before its host is full', async () => {
    const { journal, sent, type } = await play();
    await type(`for (let i = 0; i < 32; i++) send(i, 1000); answer('')`);
    assert.is(restarts(journal), 0);
    await type(`send(32, 1000)`);
    assert.is(sent.length, 32);
    assert.is(restarts(journal), 1);
  });

  rule('a slot that is a path, and bytes that are none, never reach the store', async () => {
    const { journal, type } = await play();
    await type(`save('0/../device.key', 'YWJj')`);
    await type(`save(0, '!')`);
    assert.is(restarts(journal), 2);
    assert.not.ok(journal.some(line => line.startsWith('save')));
  });

  rule('a role that is told while no agent runs holds for the next one', async () => {
    const peer = { role: () => 'standby' as const, key: () => Buffer.alloc(32, 3), send: () => {} };
    const { journal, host, type, advance, world } = await play({}, set => Object.assign(set.rooms, { peer }), ROLES);
    world.serial = null;
    await type('throw');
    assert.is(host.status, 'waiting');
    host.submit({ type: 'role', role: 'active', peer: false });
    world.serial = 'S1';
    advance(1000);
    await host.idle();
    assert.equal(saw(journal), ['boot standby', 'boot active', 'role active']);
  });

  rule('effects are performed in their order, a save before what follows it', async () => {
    const { journal, type } = await play();
    journal.length = 0;
    await type(
      `save(1, 'YWJj'); send(7, 100); fx.push({ type: 'config', lines: ['x'] }, { type: 'enforce', gates: [] }); answer('ok')`,
    );
    assert.equal(journal, [
      'log SAW command',
      'save 1 abc',
      'counter 1',
      'send 7',
      'config x',
      'enforce ',
      'answer vty0 ok',
    ]);
  });

  const FAULTS: readonly (readonly [what: string, line: string, why: RegExp])[] = [
    ['throws', `save(0, 'YWJj'); throw new Error('boom')`, /threw: Error: boom/],
    ['runs out of fuel', `save(0, 'YWJj'); for (;;);`, /out-of-fuel/],
    [
      'runs out of memory',
      `save(0, 'YWJj'); const all = []; for (;;) all.push(new Array(1000).fill(0))`,
      /out-of-memory/,
    ],
    ['recurses without end', `(function f() { f() })()`, /overflow/],
    ['answers no effects', `fx = 7`, /threw|bad-answer/],
    ['answers an unknown effect', `save(0, 'YWJj'); fx.push({ type: 'format-disk' })`, /bad-answer/],
    ['answers a wake that is no time', `wake = 'soon'`, /bad-answer/],
    ['sends twice under one number', `send(1, 10); send(1, 10)`, /still under way/],
  ];
  for (const [what, line, why] of FAULTS) {
    rule(`a guest that ${what} is booted again, and nothing further of that turn is performed`, async () => {
      const { journal, host, type } = await play();
      journal.length = 0;
      await type(line);
      assert.is(host.status, 'up');
      assert.not.ok(journal.some(done => done.startsWith('save')));
      assert.ok(journal.includes(NOT_RUNNING));
      assert.match(journal.find(done => done.startsWith('log AGENT_RESTARTED')) ?? '', why);
      assert.is(journal.at(-1), 'log SAW boot , license smart enable');
      await type(`answer('well again')`);
      assert.is(journal.at(-1), 'answer vty0 well again');
    });
  }

  rule('after a save that failed nothing of the turn leaves the box, and the vaults are read again', async () => {
    const { journal, host, type, world } = await play();
    await type(`save(0, 'b2xk'); answer('')`);
    journal.length = 0;
    world.onSave = () => {
      throw new Error('No space left on device.');
    };
    await type(`log('before'); save(1, 'bmV3'); send(1, 1000); answer('saved')`);
    assert.equal(journal, [
      'log SAW command',
      'log SAW before',
      NOT_RUNNING,
      'cancel',
      'log AGENT_RESTARTED Licensing agent given up and booted again: Error: No space left on device.',
      'log SAW boot 4, license smart enable',
    ]);
    assert.is(host.status, 'up');
  });

  rule('an event that comes in the middle of a turn waits for its end', async () => {
    const { journal, host, type, world } = await play();
    journal.length = 0;
    world.onSave = () => host.submit({ type: 'usage', samples: [] });
    await type(`save(0, 'YWJj'); answer('done')`);
    assert.equal(journal.slice(1), ['save 0 abc', 'counter 1', 'answer vty0 done', 'log SAW usage 0']);
  });

  rule('the agent is woken when it asked for it, by the latest word', async () => {
    const { journal, type, advance } = await play();
    await type(`wake = e.up + 1000; answer('')`);
    await type(`wake = e.up + 5000; answer('')`);
    journal.length = 0;
    advance(4999);
    assert.equal(journal, []);
    advance(1);
    assert.equal(journal, ['log SAW tick']);
    advance(100_000);
    assert.equal(journal, ['log SAW tick']);
  });

  rule('a send ends once: by its answer, whatever comes later', async () => {
    const { journal, sent, type, advance } = await play();
    await type(`send(4, 1000); answer('')`);
    journal.length = 0;
    sent[0]!.done({ type: 'reply', id: 4, body: 'AAAA' });
    sent[0]!.done({ type: 'reply', id: 4, body: 'BBBB' });
    advance(5000);
    assert.equal(journal, ['log SAW reply 4 AAAA']);
  });

  rule('a send ends once: by its time, even if the transport never says so', async () => {
    const { journal, sent, type, advance } = await play();
    await type(`send(4, 1000); send(5, 3000); answer('')`);
    journal.length = 0;
    advance(1000);
    sent[0]!.done({ type: 'reply', id: 4, body: 'AAAA' });
    sent[1]!.done({ type: 'lost', id: 5, reason: 'unresolved' });
    advance(5000);
    assert.equal(journal, ['log SAW lost 4 timeout', 'log SAW lost 5 unresolved']);
  });

  rule('what an earlier context sent is not answered to a later one', async () => {
    const { journal, sent, type, advance } = await play();
    await type(`send(1, 1000); answer('')`);
    await type(`throw 1`);
    journal.length = 0;
    await type(`send(1, 2000); answer('')`);
    sent[0]!.done({ type: 'reply', id: 1, body: 'T0xE' });
    advance(1000);
    assert.not.ok(saw(journal).some(line => line.startsWith('reply') || line.startsWith('lost')));
    sent[1]!.done({ type: 'reply', id: 1, body: 'TkVX' });
    assert.is(saw(journal).at(-1), 'reply 1 TkVX');
  });

  rule('a gate table that locks out its own cure is refused, and the agent runs on', async () => {
    const { journal, host, type } = await play();
    journal.length = 0;
    const gate = (pattern: string) =>
      `fx.push({ type: 'enforce', gates: [{ type: 'cli', name: 'g', because: 'x', since: 0, warning: '', patterns: ['${pattern}'] }] })`;
    await type(`${gate('license smart')}; answer('1')`);
    assert.match(journal[1]!, /^log GATES_REFUSED .*license/);
    await type(`${gate('controller upstream-cable <p>')}; answer('2')`);
    assert.ok(journal.includes('enforce g'));
    assert.is(host.status, 'up');
  });

  rule('a fresh context is told the facts of the platform again', async () => {
    const { journal, host, type } = await play();
    const sample = { name: 'us', where: 'c', count: 1 };
    host.submit({ type: 'usage', samples: [sample, sample] });
    journal.length = 0;
    await type(`throw 1`);
    assert.equal(saw(journal), ['boot , license smart enable', 'usage 2']);
  });

  rule('facts that the agent cannot bear are told once', async () => {
    const { journal, host } = await play();
    const samples = Array.from({ length: 13 }, () => ({ name: 'us', where: 'c', count: 1 }));
    host.submit({ type: 'usage', samples });
    await host.idle();
    assert.is(host.status, 'up');
    assert.is(restarts(journal), 1);
  });

  rule(
    'an agent that fails again and again is booted less and less often, then stays down; the gates stay',
    async () => {
      const { journal, host, type, advance, world } = await play();
      await type(`fx.push({ type: 'enforce', gates: [] }); wake = e.up + 10; answer('')`);
      world.serial = null;
      journal.length = 0;
      await type('throw 1');
      assert.is(host.status, 'waiting');
      const waits: number[] = [];
      for (let waited = 0; host.status !== 'down'; waited++) {
        const before = restarts(journal);
        advance(1000);
        await host.idle();
        if (restarts(journal) > before) waits.push(waited);
        assert.ok(waited < 3000);
      }
      assert.equal(waits, [0, 2, 6, 14, 30, 62, 126]);
      assert.match(
        journal.at(-1)!,
        /AGENT_DOWN .*after 10 failures, gates unchanged: Error: The chassis does not answer/,
      );
      assert.not.ok(journal.some(line => line.startsWith('enforce')));
      await type('show version');
      assert.is(journal.at(-1), NOT_RUNNING);
      advance(10_000_000);
      assert.is(host.status, 'down');
    },
  );

  rule('while it waits to boot again, commands go back to the box and the latest facts are kept', async () => {
    const { journal, host, type, advance, world, answers } = await play();
    world.serial = null;
    await type('throw 1');
    await type('show version');
    assert.equal(answers.at(-1), {
      type: 'answer',
      session: 'vty0',
      handled: false,
      text: '% The licensing agent is not running.',
      mode: 'exec',
    });
    host.submit({ type: 'usage', samples: [{ name: 'us', where: 'c', count: 1 }] });
    world.serial = 'S2';
    advance(1000);
    await host.idle();
    assert.equal(saw(journal).slice(-2), ['boot , license smart enable', 'usage 1']);
  });

  rule('a line that no agent needs to see is handed back without a turn, in its order', async () => {
    const { journal, host, type, answers } = await play();
    journal.length = 0;
    const line = (length: number): string => `answer('${'x'.repeat(length - "answer('')".length)}')`;
    await type(line(LINE_LIMIT));
    await type(line(LINE_LIMIT + 1));
    await type('#'.repeat(10_000_000));
    assert.is(saw(journal).length, 1);
    assert.is(answers[0]?.handled, true);
    for (const { handled, text, mode } of answers.slice(1)) {
      assert.is(handled, false);
      assert.is(text, '% The line is too long for the licensing agent: at most 4096 characters.');
      assert.is(mode, 'exec');
    }
    assert.is(answers.length, 3);
    assert.is(restarts(journal), 0);
    assert.is(host.status, 'up');
  });

  rule('failures far apart never add up', async () => {
    const { host, type, advance } = await play();
    for (let i = 0; i < 30; i++) {
      await type('throw 1');
      assert.is(host.status, 'up');
      advance(60_000);
    }
  });

  rule('a stop in the middle of a turn is the end, as a power cut is', async () => {
    const { journal, host, type, advance, world } = await play();
    await type(`wake = e.up + 10; send(9, 20); answer('')`);
    journal.length = 0;
    world.onSave = () => {
      host.stop();
      throw new Error('The power is gone.');
    };
    await type(`save(0, 'YWJj'); send(1, 10); answer('never')`);
    advance(1_000_000);
    await host.idle();
    assert.is(host.status, 'stopped');
    assert.equal(journal, ['log SAW command', 'cancel']);
  });

  rule('a recording holds every event with what came of it; a blanked one holds no secret', async () => {
    for (const blank of [false, true]) {
      const lines: string[] = [];
      const { type } = await play({
        record: { write: line => lines.push(line), blank, version: '1.2.1', engine: 'bellard' },
      });
      await type(`wake = 50; answer('ok')`);
      await type(`throw new Error('boom')`);
      const [header, boot, command, failed, again] = lines.map(line => JSON.parse(line));
      assert.equal(header, { abi: 2, version: '1.2.1', engine: 'bellard', blanked: blank });
      const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
      assert.is(boot.event.seed, key(blank ? 0 : 2));
      assert.is(boot.event.deviceKey, key(blank ? 0 : 1));
      assert.is(command.event.line, `wake = 50; answer('ok')`);
      assert.equal(
        command.effects.map((effect: Effect) => effect.type),
        ['log', 'answer'],
      );
      assert.is(command.wake, 50);
      assert.match(failed.failed, /threw: Error: boom/);
      assert.is(again.event.type, 'boot');
      assert.is(lines.length, 5);
    }
  });
}
