/** Trust: who gets it, when it is refused, how it is renewed; what comes directly needs it; roots that change under way. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { acknowledged, CSLU, documentOf, file, kinds, type PolicyBox, SMART, TAG } from './policy-box.ts';
import { DAY, type World, world } from './world.ts';

const HOUR = 3_600_000;
const trusted = (it: World, one: PolicyBox, wishes = {}) => one.send(one.trust(it.admin.createToken(wishes)));

test('a token brings a trust code for a year, for this key, in its virtual account', () => {
  const it = world();
  it.run('virtualAccountCreate', { name: 'Branch' });
  const one = it.box('ONE', SMART);
  const told = trusted(it, one, { virtualAccount: 'Branch', uses: 1 });
  assert.equal([told.status, ...kinds(told)], ['OK', 'trust-code', 'account']);
  const code = documentOf(told, 'trust-code');
  assert.equal(code.key, one.key);
  assert.is(code.until - it.time.now, 365 * DAY);
  assert.equal([code.udi, code.virtualAccount], [one.udi, 'Branch']);
  assert.equal(acknowledged(one.send(one.report(4))), ['1']);
  assert.is(it.pool(TAG, 'Branch').inUse, 4);
  assert.is(it.run('tokenList')[0]?.uses, 1);
});

const REFUSALS: readonly (readonly [why: string, ask: (it: World, one: PolicyBox) => string, text: string])[] = [
  ['a token that nobody made', (_, one) => one.trust('nonsense'), 'not known here'],
  ['no token', (_, one) => one.message('TrustRequest', 'trust', { force: false }), 'not known here'],
  [
    'a revoked token',
    (it, one) => {
      const token = it.admin.createToken();
      it.admin.revokeToken(it.admin.tokens()[0]!.id);
      return one.trust(token);
    },
    'revoked',
  ],
  [
    'a clock an hour behind',
    (it, one) => {
      const asked = one.trust(it.admin.createToken());
      it.time.now += HOUR;
      return asked;
    },
    'timestamp mismatch',
  ],
  [
    'a renewal without trust',
    (_, one) => one.message('TrustRequest', 'trust-sync', {}),
    'Please re-register the instance',
  ],
];
for (const [why, ask, text] of REFUSALS) {
  test(`trust is refused: ${why}`, () => {
    const it = world();
    const one = it.box('ONE', SMART);
    const told = one.send(ask(it, one));
    assert.is(told.status, 'FAILED');
    assert.match(told.text, text);
    assert.equal([told.documents, it.run('instanceList')], [[], []]);
  });
}

test('a request does not pass for that of another box, whatever stands beside its signature', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  const stolen = file(one.trust(it.admin.createToken())).replace(
    '"udi_serial_number":"ONE"',
    '"udi_serial_number":"TWO"',
  );
  assert.match(stolen, 'TWO');
  assert.equal(one.post(Buffer.from(stolen), SMART), { status: 400 });
  assert.equal(it.run('instanceList'), []);
});

test('a file that asks for trust may be hours old, but not of the future', () => {
  const it = world();
  const [one, two] = [it.box('ONE'), it.box('TWO')];
  const saved = file(one.trust(it.admin.createToken()));
  const early = two.trust(it.admin.createToken());
  it.time.now += 20 * HOUR;
  const { reply } = it.run('usageUpload', { file: saved });
  assert.equal(documentOf(one.hear(reply), 'trust-code').key, one.key);
  const fast = world();
  fast.time.now -= HOUR;
  assert.is(fast.run('usageUpload', { file: file(early) }).status, 'FAILED');
});

test('a clock a little less than an hour behind is good enough', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  const asked = one.trust(it.admin.createToken());
  it.time.now += HOUR - 1000;
  assert.is(one.send(asked).status, 'OK');
});

test('the answer was lost: the same token gives trust again, and is paid with once', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  const token = it.admin.createToken({ uses: 1 });
  const asked = file(one.trust(token));
  const first = one.post(Buffer.from(asked), SMART);
  assert.equal(one.post(Buffer.from(asked), SMART), first, 'the same bytes have the same answer');
  assert.is(one.send(one.trust(token)).status, 'OK', 'so has the same token in another request');
  assert.is(it.run('tokenList')[0]?.uses, 1);
});

test('who is trusted needs force for another token, and so does a reset box; force gives trust to the new key', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  trusted(it, one);
  one.send(one.report(4));
  const refused = trusted(it, one);
  assert.is(refused.status, 'FAILED');
  assert.match(refused.text, 'use force');
  one.reset();
  assert.is(trusted(it, one).status, 'FAILED');
  assert.is(one.send(one.report(9)).status, 'FAILED', 'the new key is nobody yet');
  const token = it.admin.createToken();
  assert.is(one.send(one.trust(token, { force: true })).status, 'OK');
  assert.equal(acknowledged(one.send(one.report(9))), ['3']);
  assert.is(it.pool(TAG).inUse, 9);
});

test('trust is renewed in time for another year; one that ended is established anew', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  trusted(it, one);
  const renew = () => one.send(one.message('TrustRequest', 'trust-sync', {}));
  it.time.now += 300 * DAY;
  assert.is(documentOf(renew(), 'trust-code').until - it.time.now, 365 * DAY);
  it.time.now += 366 * DAY;
  assert.is(renew().status, 'FAILED');
  assert.is(one.send(one.report(1)).status, 'FAILED');
  assert.is(trusted(it, one).status, 'OK', 'without force: there is none to replace');
  assert.is(one.send(one.report(1)).status, 'OK');
});

test('a recorded request brings nobody back, and does nothing out of its turn', () => {
  const it = world();
  const one = it.box('ONE', SMART);
  const token = it.admin.createToken();
  const recorded = file(one.trust(token));
  one.sendText(recorded);
  one.send(one.trust(token));
  assert.match(one.sendText(recorded).text, 'Data and signature do not match');
  assert.ok(it.events().includes('replay or clone'));
  it.run('instanceRemove', { udi: one.name });
  const told = one.sendText(recorded);
  assert.is(told.status, 'FAILED');
  assert.equal(it.run('instanceList'), []);
});

test('a box that was known by its reports keeps its name and its usage when it is trusted', () => {
  const it = world();
  it.run('virtualAccountCreate', { name: 'Branch' });
  const one = it.box('ONE', CSLU);
  one.send(one.report(4));
  const { piid } = it.run('instanceList')[0]!;
  assert.is(trusted(it, one, { virtualAccount: 'Branch' }).status, 'OK');
  assert.is(it.run('instanceList')[0]?.piid, piid);
  assert.equal([it.pool(TAG, 'Branch').inUse, it.pool(TAG)?.inUse], [4, undefined]);
});

test('a box of the classic generation is trusted under its key, and its identity stays', () => {
  const it = world();
  const classic = it.registered('ONE');
  classic.report({ tag: TAG, count: 7 });
  assert.is(it.pool(TAG).inUse, 7);
  const one = it.box('ONE', SMART);
  Object.assign(one, { udi: classic.udi });
  assert.is(one.key.join(), classic.key.join(), 'the same key');
  assert.is(trusted(it, one).status, 'OK');
  assert.is(it.pool(TAG).inUse, 7, 'until it reports');
  one.send(one.report(4));
  assert.is(it.pool(TAG).inUse, 4);
  assert.is(classic.renew().status, 'ok', 'after a downgrade it goes on');
});

test('another key needs force where a box of the classic generation is registered', () => {
  const it = world();
  const classic = it.registered('ONE');
  const one = it.box('ONE', SMART);
  Object.assign(one, { udi: classic.udi });
  one.reset();
  assert.match(trusted(it, one).text, 'use force');
  assert.is(classic.renew().status, 'ok');
  assert.is(one.send(one.trust(it.admin.createToken(), { force: true })).status, 'OK');
  assert.is(classic.renew().status, 'not-matching');
});

test('boxes climb through every rotation of the roots, however long they were away, and believe every answer', () => {
  const it = world();
  const [known, trusting] = [it.box('KNOWN'), it.box('TRUST', SMART)];
  known.send(known.report(1));
  for (let i = 0; i < 3; i++) it.admin.rotateRoots();
  assert.is(trusted(it, trusting).status, 'OK', 'a token tells which roots a box holds');
  for (const one of [known, trusting]) {
    for (let i = 0; i < 3 && one.roots.version < 4; i++) one.send(one.report(i));
    assert.is(one.roots.version, 4, one.udi.sn);
    it.admin.rotateSigner();
    one.send(one.report(1));
  }
});

test('a box that nobody knows, with roots of long ago, is answered under others until it believes', () => {
  const it = world();
  const one = it.box();
  for (let i = 0; i < 3; i++) it.admin.rotateRoots();
  const reports = file(one.report(1));
  let refused = 0;
  for (; one.roots.version === 1; refused++) {
    try {
      one.sendText(reports);
    } catch {}
  }
  assert.is(refused, 5, 'the newest twice, each other once');
  while (one.roots.version < 4) one.send(one.report(1));
});

test('a lost answer after a rotation costs a box nothing', () => {
  const it = world();
  it.admin.rotateRoots();
  const one = it.box();
  for (let i = 1; i < 4; i++) {
    const reports = file(one.report(i));
    one.post(Buffer.from(reports), one.url);
    assert.equal(acknowledged(one.sendText(reports)), [`${i}`]);
  }
});

test.run();
