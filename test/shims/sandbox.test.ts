/** What the sandbox holds a guest to, on both builds of QuickJS. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { v8Guest } from '../../platform-shims/node/v8-guest.ts';
import { type Engine, loadEngine } from '../../platform-shims/quickjs/sandbox.ts';
import { GuestFault } from '../../platform-shims/shim.ts';

const engines: readonly Engine[] = await Promise.all([loadEngine('bellard'), loadEngine('ng')]);
const each = (name: string, check: (engine: Engine) => Promise<void>) => {
  for (const engine of engines) test(`${name} (${engine.name})`, () => check(engine));
};
const kindOf = (work: () => unknown): string => {
  try {
    work();
    return 'no fault';
  } catch (thrown) {
    return thrown instanceof GuestFault ? thrown.kind : String(thrown);
  }
};

each('a string goes in and a string comes out, whatever its letters', async engine => {
  const guest = await engine.guest({ bundle: 'globalThis.agent = event => event + "|" + event.length' });
  for (const text of ['', 'plain', 'Zürich → 東京 🛰', '{"a":"\\u0000\\ud800"}']) {
    assert.is(guest.turn(text), `${text}|${text.length}`);
  }
});

each('the guest sees the language and no host', async engine => {
  const names = [
    'console',
    'setTimeout',
    'process',
    'require',
    'Buffer',
    'fetch',
    'crypto',
    'TextEncoder',
    'WebAssembly',
  ];
  const guest = await engine.guest({
    bundle: `globalThis.agent = () => ${JSON.stringify(names)}.filter(name => name in globalThis).join()`,
  });
  assert.is(guest.turn(''), '');
});

each('guests share nothing', async engine => {
  const bundle = 'let n = 0; globalThis.agent = () => String(++n)';
  const [one, two] = [await engine.guest({ bundle }), await engine.guest({ bundle })];
  assert.equal([one.turn(''), one.turn(''), two.turn('')], ['1', '2', '1']);
});

each('a throw is a fault with its words, and the guest is given up', async engine => {
  const guest = await engine.guest({
    bundle: 'globalThis.agent = e => { if (e) throw new TypeError("no " + e); return "ok" }',
  });
  assert.is(guest.turn(''), 'ok');
  assert.throws(() => guest.turn('tea'), /threw: TypeError: no tea/);
  assert.throws(() => guest.turn(''), /given up/);
});

each('a bundle that defines no agent, or does not parse, never becomes a guest', async engine => {
  for (const bundle of ['var a = 1', 'globalThis.agent = 7', 'syntax error', 'throw 1', 'for(;;);']) {
    let failed = false;
    await engine.guest({ bundle, fuel: 20 }).catch(thrown => (failed = thrown instanceof GuestFault));
    assert.ok(failed, bundle);
  }
});

each('an answer that is no string is a fault', async engine => {
  for (const answer of ['undefined', '1', '({})', 'Promise.resolve("x")']) {
    const guest = await engine.guest({ bundle: `globalThis.agent = () => ${answer}` });
    assert.is(
      kindOf(() => guest.turn('')),
      'bad-answer',
      answer,
    );
  }
});

each('an endless turn runs out of fuel, and cannot catch that', async engine => {
  const guest = await engine.guest({
    bundle: 'globalThis.agent = () => { for (;;) { try { for (;;); } catch (e) {} finally {} } }',
    fuel: 50,
  });
  assert.is(
    kindOf(() => guest.turn('')),
    'out-of-fuel',
  );
});

each('fuel is exact: the same turn burns the same in every instance', async engine => {
  const bundle = 'globalThis.agent = n => { let s = 0; for (let i = 0; i < +n; i++) s += i % 7; return String(s) }';
  const burn = async () => {
    const guest = await engine.guest({ bundle });
    return ['1000000', '10', '2000000'].map(n => {
      guest.turn(n);
      return guest.lastFuel;
    });
  };
  const [first, second] = [await burn(), await burn()];
  assert.equal(first, second);
  assert.ok(first[2]! > 1.9 * first[0]!);
});

each('memory ends at the limit, for many small things and for one large', async engine => {
  const hoard = 'const all = []; for (let i = 0; ; i++) all.push("x".repeat(1000) + i);';
  const large = 'return String(new Uint8Array(5 << 20).length)';
  for (const body of [hoard, large]) {
    const guest = await engine.guest({ bundle: `globalThis.agent = () => { ${body} }` });
    assert.is(
      kindOf(() => guest.turn('')),
      'out-of-memory',
      body,
    );
    guest.dispose();
  }
  const fits = await engine.guest({ bundle: 'globalThis.agent = () => String(new Uint8Array(3 << 20).length)' });
  assert.is(fits.turn(''), String(3 << 20));
});

each('a guest may be given more memory than the engine starts with', async engine => {
  const bundle = 'globalThis.agent = () => String(new Uint8Array(20 << 20).length)';
  const guest = await engine.guest({ bundle, memoryMax: 24 << 20 });
  assert.is(guest.turn(''), String(20 << 20));
});

each('an event too large for the memory is a fault of that guest alone', async engine => {
  const bundle = 'globalThis.agent = e => String(e.length)';
  const [one, two] = [await engine.guest({ bundle }), await engine.guest({ bundle })];
  assert.ok(kindOf(() => one.turn('x'.repeat(6 << 20))) !== 'no fault');
  assert.is(two.turn('abc'), '3');
});

each('endless recursion is a fault of the guest, not of the host', async engine => {
  const guest = await engine.guest({ bundle: 'globalThis.agent = e => globalThis.agent(e) + 1' });
  assert.is(
    kindOf(() => guest.turn('')),
    'threw',
  );
});

each('the heap read-out follows what the guest holds', async engine => {
  const guest = await engine.guest({
    bundle: 'let kept; globalThis.agent = n => { kept = new Uint8Array(+n); return "" }',
  });
  const before = guest.heapBytes();
  guest.turn(String(1 << 20));
  const grown = guest.heapBytes() - before;
  assert.ok(before > 10_000 && before < 500_000, String(before));
  assert.ok(grown >= 1 << 20 && grown < 1.2 * (1 << 20), String(grown));
});

test('the debug engine answers and faults alike', async () => {
  const guest = await v8Guest(
    'globalThis.agent = e => { if (e === "x") throw new Error("no"); return e === "n" ? 1 : e + typeof process }',
  );
  assert.is(guest.turn('a'), 'aundefined');
  assert.is(
    kindOf(() => guest.turn('x')),
    'threw',
  );
  assert.is(
    kindOf(() => guest.turn('n')),
    'bad-answer',
  );
  let refused = '';
  await v8Guest('1').catch(thrown => (refused = String(thrown)));
  assert.match(refused, /no function/);
});

test.run();
