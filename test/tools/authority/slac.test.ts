/** Authorization codes: what they take out of the pool, for whom, and how it comes back. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { groupLabel, hexLabel } from '../../../src/lib/label.ts';
import { documentOf, file, type PolicyBox, TAG } from './policy-box.ts';
import { DAY, type World, world } from './world.ts';

const HSEC = 'regid.2019-03.com.cisco.DNA_HSEC,1.0_9f2a6d14-7c3b-4a85-9e60-b1d4c8f05e27';
const RED = TAG.replace('STD', 'RED');

function account(licences: Readonly<Record<string, number>> = { [TAG]: 1, [RED]: 1 }) {
  const it = world();
  for (const [tag, count] of Object.entries(licences)) it.admin.setLicence(tag, count);
  return it;
}
const granted = (one: PolicyBox, request: number, feature: string, action?: string) => {
  const told = one.send(one.authorization(request, feature, action));
  return told.status === 'OK' ? documentOf(told, 'authorization').grants.map(({ tag }) => tag) : told.text;
};
const inUse = (it: World, tag: string) => it.pool(tag)?.inUse ?? 0;
const codes = (it: World) => it.run('slacList').map(({ tag, state }) => `${tag === TAG ? 'STD' : 'RED'} ${state}`);

test('a code says what is granted, and takes it out of the surplus', () => {
  const it = account();
  const [one, two] = [it.box('ONE'), it.box('TWO')];
  const code = documentOf(one.send(one.authorization(1, 'CUBE_T_STD')), 'authorization');
  assert.equal(code.grants, [
    {
      tag: TAG,
      count: 1,
      name: 'CUBE_T_STD',
      description: 'CUBE_T_STD',
      start: it.time.now,
      end: null,
      license: 'PERPETUAL',
      subscription: '',
    },
  ]);
  assert.equal([code.request, inUse(it, TAG)], [1, 1]);
  assert.match(granted(two, 1, TAG) as string, 'no license left for regid');
  assert.equal(granted(one, 2, RED), [RED, TAG], 'the newest code says all');
  assert.match(granted(one, 3, 'CUBE_T_VGW') as string, 'no license left for CUBE_T_VGW');
});

test('a licence for a time ends with its purchase', () => {
  const it = world();
  it.run('purchaseAdd', { tag: TAG, count: 1, kind: 'subscription', ends: '2027-01-01' });
  const one = it.box();
  const [grant] = documentOf(one.send(one.authorization(1, TAG)), 'authorization').grants;
  assert.equal([grant?.end, grant?.license], [Date.UTC(2027, 0, 1), 'SUBSCRIPTION']);
});

test('what is granted and what is reported counts once', () => {
  const it = account({ [TAG]: 3 });
  const one = it.box();
  one.send(one.report(2));
  granted(one, 1, TAG);
  assert.is(inUse(it, TAG), 2);
  one.send(one.report(0));
  assert.is(inUse(it, TAG), 1, 'the code holds one');
});

test('the answer was lost: the same request has the same code, and holds one licence', () => {
  const it = account();
  const one = it.box();
  const asked = file(one.authorization(1, TAG));
  const first = one.post(Buffer.from(asked), one.url);
  assert.equal(one.post(Buffer.from(asked), one.url), first);
  it.time.now += 1000;
  assert.equal(granted(one, 1, TAG), [TAG], 'asked in other words');
  assert.is(inUse(it, TAG), 1);
  one.send(one.authorization(2, RED));
  assert.match(one.sendText(asked).text, 'do not match');
});

test('a code that replaces another holds both licences until the box confirms it', () => {
  const it = account();
  const one = it.box();
  granted(one, 1, TAG);
  assert.equal(granted(one, 2, RED, 'replace'), [RED]);
  assert.equal(codes(it).sort(), ['RED in force', 'STD replaced, not confirmed']);
  assert.is(inUse(it, TAG), 1);
  const confirm = () => one.message('AuthorizationConfirmation', 'confirmation', { code: 'aabbccdd', request: 2 });
  assert.is(one.send(confirm()).status, 'OK');
  assert.is(one.send(confirm()).status, 'OK');
  assert.equal(codes(it), ['RED in force']);
  assert.equal([inUse(it, TAG), inUse(it, RED)], [0, 1]);
});

test('a return frees all that the code held, and once more is no fault', () => {
  const it = account();
  const one = it.box();
  granted(one, 1, TAG);
  granted(one, 2, RED);
  const giveBack = () => one.message('AuthorizationReturn', 'return', { code: 'CAAAAA-BBBBBB', request: 2 });
  assert.is(one.send(giveBack()).status, 'OK');
  assert.equal([codes(it), inUse(it, TAG), inUse(it, RED)], [[], 0, 0]);
  granted(one, 3, TAG);
  assert.is(one.send(giveBack()).status, 'OK');
  assert.equal(codes(it), ['STD in force'], 'the code of a return counts once');
});

test('codes by hand: those that the box shows, once; and none for a box that is lost', () => {
  const it = account();
  const one = it.box();
  const { time } = documentOf(one.send(one.authorization(1, TAG)), 'authorization');
  const code = groupLabel(`return ISR4321/K9:FDO2013A1WV 1 ${time}`);
  const { name: udi } = one;
  assert.throws(() => it.run('instanceRemove', { udi }), 'authorization code');
  assert.throws(() => it.run('slacReturn', { udi, code: 'CAAAAA' }), 'no return code of');
  assert.equal(it.run('slacReturn', { udi, code }), { udi, freed: [TAG] });
  assert.equal(it.run('slacReturn', { udi, code }), { udi, freed: [] });
  granted(one, 2, TAG);
  const exchanged = documentOf(one.send(one.authorization(3, RED, 'replace')), 'authorization');
  const confirmation = hexLabel(`confirm ISR4321/K9:FDO2013A1WV 3 ${exchanged.time}`);
  assert.equal(it.run('slacConfirm', { udi, code: confirmation }), { udi, freed: [TAG] });
  assert.equal(it.run('slacReturn', { udi }), { udi, freed: [RED] });
  assert.equal(it.run('instanceRemove', { udi }), { udi });
});

test('export-controlled licences need the leave of the token or of the account', () => {
  const it = account({ [HSEC]: 2 });
  const [one, two] = [it.box('ONE'), it.box('TWO')];
  assert.match(granted(one, 1, 'hseck9') as string, 'Export-controlled licenses are not allowed');
  one.send(one.trust(it.admin.createToken({ export: true })));
  assert.equal(granted(one, 2, 'hseck9'), [HSEC]);
  it.run('exportSet', { allowed: 'yes' });
  assert.equal(granted(two, 1, 'hseck9'), [HSEC]);
  it.run('exportSet', {});
  assert.match(granted(two, 2, HSEC) as string, 'not allowed');
});

test('a code that is to be fetched waits, and so does a code by file not', () => {
  const it = account();
  it.run('acknowledgingSet', { mode: 'polled', seconds: 300 });
  const one = it.box();
  const asked = one.send(one.authorization(1, TAG));
  assert.equal([asked.status, asked.interval], ['OK_POLL', 300]);
  it.time.now += 300_000;
  assert.is(one.send(one.authorization(1, TAG, 'add', asked.pollId)).documents[0]?.kind, 'authorization');
  const { reply } = it.run('usageUpload', { file: file(one.authorization(2, RED)) });
  assert.is(one.hear(reply).documents[0]?.kind, 'authorization');
});

for (const about of [
  { request: 1, action: 'take', feature: TAG },
  { request: 0, action: 'add', feature: TAG },
  { request: 1, action: 'add', feature: '' },
  { request: -1, action: 'add', feature: TAG },
  { action: 'add', feature: ['x'] },
  { request: 1, action: 'add', feature: 'constructor' },
  { request: 1, action: 'add', feature: '__proto__' },
]) {
  test(`no request for a code is ${JSON.stringify(about)}`, () => {
    const it = account();
    const one = it.box();
    assert.is(one.send(one.message('AuthorizationRequest', 'authorization', about)).status, 'FAILED');
    assert.equal(it.run('slacList'), []);
  });
}

test('a code that was asked for again after days is signed by a key of that day', () => {
  const it = account();
  const one = it.box();
  granted(one, 1, TAG);
  it.time.now += 5 * DAY;
  it.admin.rotateSigner();
  assert.equal(granted(one, 1, TAG), [TAG]);
});

test.run();
