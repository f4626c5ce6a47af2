/** Stories of boxes and their authority: registration, entitlement, renewal, deregistration, and what goes wrong. */

import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readCertificate } from '../../../src/wire/identity.ts';
import type { Reply } from '../../../src/wire/message.ts';
import { embeddedAuthority } from '../../../tools/authority/embedded.ts';
import { Box, DS, saying, US } from './box.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);

/** A world with one authority, a clock, and boxes by serial number. */
function world(seed = 1) {
  const time = { now: START };
  const authority = embeddedAuthority({ now: () => time.now, seed });
  const { admin } = authority;
  return {
    time,
    admin,
    authority,
    box: (sn?: string, keySeed?: string) => new Box(authority.post, admin.currentRoots(), sn, keySeed),
    events: () => admin.log().map(line => line.event),
    use: () => admin.summary().find(row => row.tag === US && row.virtualAccount === 'Default'),
  };
}
const modes = (reply: Reply) => (reply.status === 'ok' && reply.kind === 'entitlement' ? reply.modes : saying(reply));

test('a box registers, acknowledges, reports, renews and leaves', () => {
  const { admin, box, time, use } = world();
  admin.setAccount('Example Cable', 'cable.example');
  admin.setLicence(US, 100);
  const one = box();
  const registered = one.register(admin.createToken({ export: true }));
  assert.ok(registered.status === 'ok' && registered.kind === 'registration');
  assert.is(registered.smartAccount, 'Example Cable');
  assert.is(registered.virtualAccount, 'Default');
  assert.is(registered.exportAllowed, true);
  const identity = readCertificate(registered.identity);
  assert.ok(identity.ok);
  assert.is(identity.value.notBefore, START - 5 * 60_000, 'certificates begin five minutes early');
  assert.is(identity.value.notAfter, identity.value.notBefore + 365 * DAY);
  assert.is(one.acknowledge().status, 'ok');

  const reported = one.report({ tag: US, count: 64 });
  assert.equal(modes(reported), ['authorized']);
  assert.ok(reported.status === 'ok' && reported.kind === 'entitlement');
  assert.is(reported.until, START + 90 * DAY);
  const nobody = { reserved: 0, borrowed: [], lent: 0, shortage: 0, overage: 0 };
  assert.equal(use(), { virtualAccount: 'Default', tag: US, purchased: 100, inUse: 64, balance: 36, ...nobody });

  time.now += 180 * DAY;
  const renewed = one.renew();
  assert.ok(renewed.status === 'ok' && renewed.kind === 'renewal');
  assert.is(one.deregister().status, 'ok');
  assert.is(use()?.inUse, 0);
  assert.equal(admin.instances(), []);
  assert.is(saying(one.renew()), `not-matching: Data and signature do not match for udi ${one.name}`);
});

test('an identity is good under the signing key to its very end', () => {
  const { admin, box, time } = world();
  const one = box();
  one.register(admin.createToken());
  for (let half = 0; half < 12; half++) {
    time.now += 180 * DAY;
    const reply = one.renew();
    assert.is(saying(reply), 'ok');
    const asked = one.ask({ kind: 'acknowledgement' });
    const heard = one.hear(one.post(asked.bytes) as Uint8Array, asked);
    assert.ok(heard.ok);
    assert.ok(heard.value.signer.notAfter >= time.now + 365 * DAY);
  }
});

test('a shortage is judged over the whole pool of the virtual account', () => {
  const { admin, box, use, events } = world();
  admin.setLicence(US, 100);
  admin.createVirtualAccount('Branch');
  admin.setLicence(US, 10, 'Branch');
  const token = admin.createToken();
  const [one, two, branch] = [box('ONE'), box('TWO'), box('BRANCH')];
  one.register(token);
  two.register(token);
  branch.register(admin.createToken({ virtualAccount: 'Branch' }));
  assert.equal(modes(one.report({ tag: US, count: 64 })), ['authorized']);
  assert.equal(modes(two.report({ tag: US, count: 64 })), ['out-of-compliance']);
  assert.equal(modes(one.report({ tag: US, count: 64 })), ['out-of-compliance'], 'all who use the tag are touched');
  assert.equal(modes(branch.report({ tag: US, count: 8 })), ['authorized'], 'another virtual account is not');
  assert.is(use()?.balance, -28);
  assert.equal(modes(two.report({ tag: US, count: 0 })), ['authorized'], 'who uses none is not short of it');
  assert.equal(modes(one.report({ tag: US, count: 64 })), ['authorized']);
  assert.equal(
    events().filter(event => event.endsWith('compliance')),
    ['out of compliance', 'in compliance'],
  );
});

test('a tag that nobody bought is out of compliance; text that is no tag is invalid', () => {
  const { admin, box } = world();
  const one = box();
  one.register(admin.createToken());
  const tags = [US, 'US_License', 'regid.2014-13.com.cisco.x', DS].map(tag => ({ tag, count: 1 }));
  assert.equal(modes(one.report(...tags)), ['out-of-compliance', 'invalid-tag', 'invalid-tag', 'out-of-compliance']);
  assert.equal(modes(one.report()), [], 'an empty list is answered with an empty one');
  admin.setLicence(US, 1);
  assert.equal(modes(one.report({ tag: US, count: 1 })), ['authorized']);
  assert.equal(modes(one.report({ tag: US, count: 1 }, { tag: US, count: 1 })), [
    'out-of-compliance',
    'out-of-compliance',
  ]);
});

type World = ReturnType<typeof world>;
const FAILURES: readonly {
  readonly name: string;
  /** What the box types, given a good token and a world that may turn against it. */
  readonly spoil: (token: string, world: World) => string;
  readonly says: RegExp;
}[] = [
  {
    name: 'expired',
    spoil: (token, { time }) => {
      time.now += 2 * DAY;
      return token;
    },
    says: /^token-expired: The registration token expired on 2026-01-06: create another.$/,
  },
  {
    name: 'exhausted',
    spoil: (token, { box }) => {
      box('OTHER').register(token);
      return token;
    },
    says: /^token-exhausted: The registration token was used 1 of 1 times: create another.$/,
  },
  {
    name: 'revoked',
    spoil: (token, { admin }) => {
      admin.revokeToken(admin.tokens()[0]!.id);
      return token;
    },
    says: /^token-revoked: The registration token was revoked: create another.$/,
  },
  { name: 'malformed', spoil: () => 'not-a-token', says: /^token-unknown/ },
  { name: 'truncated', spoil: token => token.slice(0, 100), says: /^token-unknown/ },
  { name: 'of another authority', spoil: () => world(2).admin.createToken(), says: /^token-unknown/ },
];
for (const { name, spoil, says } of FAILURES) {
  test(`a token that is ${name} is refused and registers nothing`, () => {
    const w = world();
    const one = w.box();
    const token = spoil(w.admin.createToken({ days: 1, uses: 1 }), w);
    assert.match(saying(one.register(token)), says);
    assert.not(w.admin.instances().some(row => row.udi === one.name));
    assert.is(w.events().pop(), 'registration refused');
    assert.is(saying(one.register(w.admin.createToken())), 'ok', 'a good one is taken at once');
  });
}

test('a revoked token leaves registered those who used it', () => {
  const { admin, box } = world();
  const one = box();
  one.register(admin.createToken());
  admin.revokeToken(admin.tokens()[0]!.id);
  assert.is(one.renew().status, 'ok');
});

test('a token sealed to another authority is not known here', () => {
  const { admin, box } = world();
  const stranger = box();
  stranger.roots = { ...stranger.roots, seal: world(2).box().roots.seal };
  const asked = stranger.ask(stranger.registration(admin.createToken()));
  stranger.roots = box().roots;
  const heard = stranger.hear(stranger.post(asked.bytes) as Uint8Array, asked);
  assert.match(heard.ok ? saying(heard.value.reply) : heard.refusal, 'token-unknown');
});

test('a box without a proper serial number is told so', () => {
  const { admin, box } = world();
  assert.match(saying(box('').register(admin.createToken())), 'not-allowed');
  assert.match(saying(box('\u001b[2J').register(admin.createToken())), 'not-allowed');
  for (const begin of ['', 'x']) assert.match(saying(box(begin + '\u{1f600}'.repeat(127)).renew()), 'not-matching');
});

test('a doubled request is answered with the same bytes and happens once', () => {
  const { admin, box, authority, events } = world();
  admin.setLicence(US, 10);
  const one = box();
  const twice = (body: Parameters<Box['ask']>[0]) => {
    const asked = one.ask(body);
    const first = authority.post(asked.bytes) as Uint8Array;
    assert.equal(authority.post(asked.bytes), first);
    assert.ok(one.hear(first, asked).ok);
  };
  twice(one.registration(admin.createToken({ uses: 1 })));
  assert.is(admin.tokens()[0]!.uses, 1);
  twice({ kind: 'entitlement', tags: [{ tag: US, count: 4 }] });
  twice({ kind: 'renewal' });
  twice({ kind: 'deregistration' });
  assert.is(events().filter(event => event === 'registered').length, 1);
  assert.is(events().filter(event => event === 'deregistered').length, 1);
});

test('a registration whose reply was lost comes again without a second use of its token', () => {
  const { admin, box } = world();
  const one = box();
  const token = admin.createToken({ uses: 1 });
  one.lose(one.registration(token));
  const { piid } = admin.instances()[0]!;
  assert.is(saying(one.register(token)), 'ok');
  assert.is(one.instance, piid, 'it is the same product instance');
  assert.is(admin.tokens()[0]!.uses, 1);
  assert.is(one.acknowledge().status, 'ok');
});

test('replies may be lost one after another; the box goes on from the last one that it heard', () => {
  const { admin, box } = world();
  const one = box();
  one.register(admin.createToken());
  for (let i = 0; i < 3; i++) one.lose({ kind: 'renewal' });
  assert.is(one.renew().status, 'ok');
  one.lose(one.registration(admin.createToken(), true));
  assert.is(one.renew().status, 'ok', 'a forced registration that it never heard of takes nothing away');
});

test('another key needs force, and then replaces the one before', () => {
  const { admin, box, use } = world();
  admin.setLicence(US, 10);
  const [one, other] = [box('SAME', 'first key'), box('SAME', 'second key')];
  const token = admin.createToken();
  one.register(token);
  one.report({ tag: US, count: 4 });
  assert.match(saying(other.register(token)), 'already-registered');
  assert.is(admin.tokens()[0]!.uses, 1, 'a refusal uses nothing up');
  assert.is(one.renew().status, 'ok', 'and changes nothing');
  assert.is(saying(other.register(token, true)), 'ok');
  assert.is(use()?.inUse, 0);
  assert.is(admin.instances().length, 1);
  assert.match(saying(one.renew()), 'not-matching');
  assert.is(other.renew().status, 'ok');
});

test('a box that left while the authority was away registers again without force', () => {
  const { admin, box } = world();
  const one = box();
  one.register(admin.createToken());
  one.ratchet = new Uint8Array(0);
  assert.is(saying(one.register(admin.createToken())), 'ok');
  assert.is(one.renew().status, 'ok');
});

test('whatever the network loses, doubles or delays, the box is never locked out', () => {
  const fault = fc.constantFrom('said', 'lost', 'doubled', 'late', 'rotated');
  fc.assert(
    fc.property(fc.array(fault, { maxLength: 12 }), faults => {
      const { admin, box, authority, use } = world();
      admin.setLicence(US, 10);
      const one = box();
      one.register(admin.createToken());
      let count = 0;
      let late: Uint8Array | null = null;
      for (const fault of faults) {
        const asked = one.ask({ kind: 'entitlement', tags: [{ tag: US, count: ++count }] });
        if (fault === 'late') late = asked.bytes;
        if (fault === 'rotated') admin.rotateRoots();
        if (fault === 'lost' || fault === 'doubled') authority.post(asked.bytes);
        if (fault !== 'said' && fault !== 'doubled') continue;
        assert.ok(one.hear(authority.post(asked.bytes) as Uint8Array, asked).ok);
        if (late) authority.post(late);
        assert.is(use()?.inUse, count, 'what was said last counts, not what arrived last');
      }
      assert.equal(modes(one.report({ tag: US, count: 3 })), ['authorized']);
      assert.is(use()?.inUse, 3);
    }),
    { numRuns: 10, seed: 20260105 },
  );
});

test('a removed instance is told that it does not match, and may register again', () => {
  const { admin, box, use, authority } = world();
  admin.setLicence(US, 10);
  const one = box();
  const recorded = one.ask(one.registration(admin.createToken()));
  assert.ok(one.hear(authority.post(recorded.bytes) as Uint8Array, recorded).ok);
  one.report({ tag: US, count: 4 });
  admin.removeInstance(one.name);
  assert.is(use()?.inUse, 0);
  assert.is(
    saying(one.report({ tag: US, count: 4 })),
    'not-matching: Data and signature do not match for udi PID:CBR-8-CCAP-CHASS,SN:FXS1739Q0NR',
  );
  authority.post(recorded.bytes);
  assert.equal(admin.instances(), [], 'a recorded registration does not bring it back');
  assert.is(saying(one.register(admin.createToken())), 'ok');
});

test('a clone is found out at its first contact, a replay at once', () => {
  const { admin, box, events, authority } = world();
  const one = box('SAME', 'key');
  one.register(admin.createToken());
  const clone = box('SAME', 'key');
  Object.assign(clone, { sequence: one.sequence, ratchet: one.ratchet, instance: one.instance });

  const old = one.ask({ kind: 'renewal' });
  assert.ok(one.hear(authority.post(old.bytes) as Uint8Array, old).ok);
  one.renew();
  clone.sequence += 10;
  assert.match(saying(clone.renew()), 'not-matching');
  assert.is(events().pop(), 'replay or clone');
  authority.post(old.bytes);
  assert.match(admin.log().pop()!.text, 'renewal 2 came after 3');
  assert.is(one.renew().status, 'ok', 'the box itself goes on');
});

test('a request signed by another key, or naming another instance, does not match', () => {
  const { admin, box, events } = world();
  const one = box();
  one.register(admin.createToken());
  const { instance } = one;
  one.instance = '00000000-0000-4000-8000-000000000000';
  const asked = one.ask({ kind: 'deregistration' });
  const heard = one.hear(one.post(asked.bytes) as Uint8Array, asked);
  assert.match(heard.ok ? saying(heard.value.reply) : heard.refusal, 'not-matching');
  const forger = box('FXS1739Q0NR', 'another key');
  Object.assign(forger, { sequence: 50, ratchet: one.ratchet, instance });
  assert.match(saying(forger.deregister()), 'not-matching');
  assert.is(events().pop(), 'signature mismatch');
  one.instance = instance;
  assert.is(one.renew().status, 'ok');
});

test('bytes that are no request get no reply', () => {
  const { authority, box, admin } = world();
  const { bytes } = box().ask(box().registration(admin.createToken()));
  assert.equal(authority.post(new Uint8Array([1, 2, 3])), { status: 400 });
  assert.equal(authority.post(bytes.subarray(0, bytes.length - 1)), { status: 400 });
  assert.equal(authority.post(new Uint8Array(10_000_000)), { status: 413 });
  bytes[bytes.length - 1]! ^= 1;
  assert.equal(authority.post(bytes), { status: 400 });
});

test("the authority's time never goes back", () => {
  const { admin, box, time } = world();
  const one = box();
  one.register(admin.createToken());
  time.now -= 30 * DAY;
  const reply = one.renew();
  assert.is(reply.time, START);
  time.now = START + 1000;
  assert.is(one.renew().time, START + 1000);
});

test('boxes climb over rotated roots step by step, however long they were away', () => {
  const { admin, box, authority } = world();
  const [one, late] = [box('ONE'), new Box(authority.post, authority.roots, 'LATE')];
  one.register(admin.createToken());
  admin.rotateRoots();
  assert.is(one.renew().status, 'ok');
  assert.is(one.roots.version, 2);
  admin.rotateRoots();
  admin.rotateRoots();
  one.lose({ kind: 'renewal' });
  assert.is(one.roots.version, 2);
  one.renew();
  one.renew();
  assert.is(one.roots.version, 4);
  assert.is(one.renew().roots, undefined, 'a set that arrived is not sent again');

  assert.match(saying(late.register('nonsense')), 'token-unknown');
  assert.is(saying(late.register(admin.createToken())), 'ok', 'an old anchor still opens the door');
  for (let i = 0; i < 3; i++) assert.is(late.renew().status, 'ok');
  assert.is(late.roots.version, 4);
});

test('a rotated signing key is believed at once', () => {
  const { admin, box } = world();
  const one = box();
  one.register(admin.createToken());
  admin.rotateSigner();
  assert.is(one.renew().status, 'ok');
});

test('under maintenance every box is asked to try again, and nothing happens', () => {
  const { admin, box } = world();
  const one = box();
  const token = admin.createToken({ uses: 1 });
  admin.setMaintenance(true);
  assert.match(saying(one.register(token)), 'try-again');
  admin.setMaintenance(false);
  assert.is(saying(one.register(token)), 'ok');
});

test('messages stay inside their budgets', () => {
  const { admin, box } = world();
  const one = box();
  const size = (body: Parameters<Box['ask']>[0]) => {
    const asked = one.ask(body);
    const reply = one.post(asked.bytes) as Uint8Array;
    assert.ok(one.hear(reply, asked).ok);
    return [asked.bytes.length, reply.length] as const;
  };
  const [up, down] = size(one.registration(admin.createToken()));
  assert.ok(up <= 1024 && down <= 2048, `registration: ${up} up, ${down} down`);
  for (const body of [{ kind: 'renewal' }, { kind: 'entitlement', tags: [{ tag: US, count: 1 }] }] as const) {
    const [asked, answered] = size(body);
    assert.ok(asked < 1024 && answered < 1024, `${body.kind}: ${asked} up, ${answered} down`);
  }
});

test('a count beyond all reason is short, and breaks no sum', () => {
  const { admin, box, use } = world();
  admin.setLicence(US, 10);
  const one = box();
  one.register(admin.createToken());
  const claims = Array.from({ length: 256 }, () => ({ tag: US, count: Number.MAX_SAFE_INTEGER }));
  assert.ok(modes(one.report(...claims))?.includes('out-of-compliance'));
  assert.ok(Number.isSafeInteger(use()?.inUse));
});

test('the same seed and the same requests give the same bytes', () => {
  const play = () => {
    const { admin, box } = world(7);
    const one = box();
    const asked = one.ask(one.registration(admin.createToken()));
    return one.post(asked.bytes);
  };
  assert.equal(play(), play());
});

test.run();
