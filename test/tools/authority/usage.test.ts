/** Usage reports: whose are taken, each once, what they draw, how they are acknowledged; by wire and by file. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readElements, readSignedElement } from '../../../src/wire/document.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';
import { acknowledged, documentOf, file, kinds, type PolicyBox, SMART, TAG } from './policy-box.ts';
import { DAY, world } from './world.ts';

const OTHER = TAG.replace('STD', 'RED');

test('a report through a collector brings a box nobody knows, draws from the pool and is acknowledged at once', () => {
  const { box, pool, admin, run, events } = world();
  admin.setLicence(TAG, 10);
  const told = box().send(box().report(4));
  assert.equal([told.status, ...acknowledged(told)], ['OK', '1']);
  assert.equal(kinds(told), ['rum-ack', 'account']);
  assert.is(documentOf(told, 'account').virtualAccount, 'Default');
  assert.is(pool(TAG).inUse, 4);
  assert.is(run('instanceList')[0]?.udi, box().name);
  assert.ok(events().includes('first report'));
});

test('what a box draws is its newest report of each tag, whatever comes late or twice', () => {
  const { box, pool, time } = world();
  const one = box();
  const [first, second, other] = [one.report(4), one.report(9), one.report(3, OTHER)];
  assert.equal(acknowledged(one.send(second)), ['2']);
  assert.is(pool(TAG).inUse, 9);
  assert.equal(acknowledged(one.send(first, other)), ['1', '3']);
  assert.is(pool(TAG).inUse, 9, 'an older report does not count down');
  assert.is(pool(OTHER).inUse, 3);
  time.now += DAY;
  assert.equal(acknowledged(one.send(second)), ['2'], 'once more, and acknowledged once more');
  assert.is(pool(TAG).inUse, 9);
  one.send(one.report(0));
  assert.is(pool(TAG)?.inUse, undefined, 'none bought, none in use');
  assert.is(pool(OTHER).inUse, 3, 'the tags that were not reported stand');
});

test('the history has each report once, by box and by tag, also as CSV', () => {
  const { box, run } = world();
  const [one, two] = [box('ONE'), box('TWO')];
  one.send(one.report(4), one.report(5));
  one.send(one.report(1, OTHER));
  two.send(two.report(2));
  const told = (input: object) =>
    run('usageList', { ...input }).map(row => `${row.udi.slice(-3)} ${row.id} ${row.value}`);
  assert.equal(told({}), ['ONE 1 4', 'ONE 2 5', 'ONE 3 1', 'TWO 1 2']);
  assert.equal(told({ tag: TAG, udi: one.name }), ['ONE 1 4', 'ONE 2 5']);
  assert.equal(told({ limit: 1 }), ['TWO 1 2']);
  const [heads, row] = run('usageCsv', { udi: two.name }).split('\r\n');
  assert.is(heads, 'udi,id,virtualAccount,tag,value,start,end,received,previous,acknowledged');
  assert.match(row!, ',2,2026-01-04T00:00:01.000Z,2026-01-05T00:00:00.000Z,');
});

test('what a report says is refused by its number, and the others are taken', () => {
  const { box, pool, events } = world();
  const one = box();
  one.send(one.report(4));
  const told = one.send(
    one.report(9, TAG, { id: 1 }),
    one.report(1, 'nonsense', { id: 8 }),
    one.report(2, OTHER, { id: 9 }),
  );
  assert.equal(acknowledged(told), ['1: conflict', '8: The entitlement tag is invalid: nonsense', '9']);
  assert.equal([pool(TAG).inUse, pool(OTHER).inUse], [4, 2]);
  assert.ok(events().includes('usage refused'));
});

test('a report whose predecessor never came is taken, and the gap is written down', () => {
  const { box, admin, run } = world();
  const one = box();
  assert.equal(acknowledged(one.send(one.report(4, TAG, { id: 7, previous: 6 }))), ['7']);
  assert.ok(admin.log().some(line => line.event === 'usage gap' && line.text.includes('7 follows 6')));
  const alerts = () => run('alertList').map(({ level, alert, text }) => `${level} ${alert}: ${text}`);
  assert.equal(alerts().slice(1), ['Minor Usage Reports Missing: never came: 6']);
  one.send(one.report(3, TAG, { id: 6, previous: 0 }));
  assert.is(alerts().length, 1, 'it came late');
});

const payloadOf = (report: string) => {
  const read = readSignedElement(readElements(report)![0]!.inner);
  return read.ok ? read.value.payload : '';
};
const OTHERS: readonly (readonly [why: string, make: (one: PolicyBox) => string])[] = [
  [
    'about another box',
    one => one.element('RUMReport', 'rum', payloadOf(one.report(4)).replace('FDO2013A1WV', 'SOMEBODY')),
  ],
  ['changed by one digit', one => one.report(4).replace('\\"4\\"', '\\"1\\"')],
  ['no report at all', one => one.element('RUMReport', 'rum', '{}')],
  ['signed as another kind of message', one => one.element('RUMReport', 'poll', '{}')],
  ['not JSON', one => one.element('RUMReport', 'rum', 'x')],
  ['an element of nobody', one => one.report(4).replaceAll('RUMReport', 'Report')],
  ['an element by the name of a method', one => one.report(4).replaceAll('RUMReport', 'toString')],
  [
    'an element of the authority',
    () => '<smartLicensePolicy><data>{}</data><signature>AA==</signature></smartLicensePolicy>',
  ],
];
for (const [why, make] of OTHERS) {
  test(`nothing of a text counts that holds one that is ${why}`, () => {
    const { box, run, time } = world();
    const one = box();
    time.now += 1;
    const reply = one.post(Buffer.from(file(one.report(1), make(box()))), one.url);
    if (reply instanceof Uint8Array) assert.is(one.hear(Buffer.from(reply).toString()).status, 'FAILED');
    else assert.is(reply.status, 400);
    assert.equal(run('usageList'), []);
    assert.equal(run('instanceList'), []);
  });
}

const GARBAGE: readonly (readonly [string, string])[] = [
  ['an empty element', '<smartLicense></smartLicense>'],
  ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><smartLicense>&b;</smartLicense>'],
  ['an attribute', '<smartLicense a="b"><RUMReport>x</RUMReport></smartLicense>'],
  ['elements without end', '<a>'.repeat(5000)],
  ['a megabyte', `<smartLicense><RUMReport>${'x'.repeat(1 << 20)}</RUMReport></smartLicense>`],
  ['bytes that are no text', '<\xff'],
];
for (const [what, text] of GARBAGE) {
  test(`nobody answers ${what}`, () => {
    const { box } = world();
    assert.equal(box().post(Buffer.from(text, 'latin1')), { status: 400 });
  });
}

test('no change of a byte makes a document say something else, or stops the authority', () => {
  const { box, run, admin } = world();
  const one = box();
  one.send(one.report(1));
  const standing = () => JSON.stringify([run('usageList'), run('instanceList'), admin.tokens()]);
  let before = standing();
  const sent = Buffer.from(file(one.report(7), one.message('PollRequest', 'poll', { poll_id: 'x' })));
  const next = seededEntropy(7);
  for (let i = 0; i < 120; i++) {
    const [high = 0, low = 0, byte = 0, cut = 0] = next(4);
    const at = (high * 256 + low) % sent.length;
    const body = cut < 32 ? sent.subarray(0, at) : Buffer.from(sent);
    if (cut >= 32) body[at] = body[at] === byte ? byte ^ 1 : byte;
    const reply = one.post(body, one.url);
    // Blanks between elements, or a letter of the software tag: nothing that is signed.
    if (reply instanceof Uint8Array) before = standing();
    else assert.equal(reply, { status: 400 });
    assert.is(standing(), before);
  }
  assert.ok(run('usageList').every(({ value }) => value === 1 || value === 7));
});

test('directly, usage without trust is refused as captures show it, and nothing is written down', () => {
  const { box, run } = world();
  const told = box('ONE', SMART).send(box('ONE').report(4));
  assert.is(told.status, 'FAILED');
  assert.match(
    told.text,
    /\{"product_instance_identifier":\["The identity for the instance [-0-9a-f]{36} is not valid\.Please re-register the instance\."\]\}/,
  );
  assert.equal(run('usageList'), []);
});

test('the first key that speaks for a UDI is remembered: another one is refused until the instance is removed', () => {
  const { box, run, pool, events } = world();
  const one = box();
  one.send(one.report(4));
  one.reset();
  const told = one.send(one.report(9));
  assert.is(told.status, 'FAILED');
  assert.match(told.text, run('instanceList')[0]!.piid);
  assert.is(pool(TAG).inUse, 4);
  assert.ok(events().includes('signature mismatch'));
  run('instanceRemove', { udi: one.name });
  assert.is(pool(TAG)?.inUse, undefined, 'its licences went back');
  assert.equal(kinds(one.send(one.report(9))), ['rum-ack', 'account'], 'it hears where it is now');
  assert.is(pool(TAG).inUse, 9);
});

test('recorded reports bring back nobody who was removed', () => {
  const { box, run } = world();
  const one = box();
  const recorded = file(one.report(4));
  one.sendText(recorded);
  run('instanceRemove', { udi: one.name });
  assert.equal(acknowledged(one.sendText(recorded)), ['1']);
  assert.equal(run('instanceList'), []);
});

test('acknowledgements that are to be fetched wait, for the box that they are for', () => {
  const { box, run, time, pool } = world();
  run('acknowledgingSet', { mode: 'polled', seconds: 300 });
  const [one, two] = [box('ONE'), box('TWO')];
  const reports = file(one.report(4));
  const asked = one.sendText(reports);
  assert.equal([asked.status, asked.interval, kinds(asked).length], ['OK_POLL', 300, 0]);
  assert.is(pool(TAG).inUse, 4, 'it counts already');
  assert.is(one.sendText(reports).pollId, asked.pollId, 'the same reports have the same name');
  const poll = (who: PolicyBox, id = asked.pollId) => who.send(who.message('PollRequest', 'poll', { poll_id: id }));
  time.now += 100_000;
  const early = poll(one);
  assert.equal([early.status, early.interval], ['OK_POLL', 200]);
  time.now += 200_000;
  two.send(two.report(1));
  assert.is(poll(two).status, 'FAILED', 'not by another box');
  assert.is(poll(one, 'something else').status, 'FAILED');
  assert.equal(kinds(poll(one)), ['rum-ack', 'account']);
  assert.equal(acknowledged(poll(one)), ['1'], 'again, if the answer was lost');
});

test('a silent authority takes nothing, and a maintained one says that it fails', () => {
  const { box, run, admin } = world();
  const one = box();
  const reports = file(one.report(4));
  run('acknowledgingSet', { mode: 'silent' });
  assert.is(one.sendText(reports).status, 'OK_TRY_AGAIN');
  run('acknowledgingSet', { mode: 'immediate' });
  admin.setMaintenance(true);
  const told = one.sendText(reports);
  assert.equal([told.status, told.text], ['OK_TRY_AGAIN', 'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT']);
  assert.equal(run('usageList'), []);
  admin.setMaintenance(false);
  assert.equal(acknowledged(one.sendText(reports)), ['1']);
});

test('a file is uploaded into the account that is chosen, once: then it is a duplicate, with its acknowledgement', () => {
  const { box, run, pool, admin } = world();
  run('virtualAccountCreate', { name: 'Branch' });
  // Fetching later is for wires.
  run('acknowledgingSet', { mode: 'polled' });
  const one = box();
  const saved = file(one.report(4), one.report(5));
  const upload = () => run('usageUpload', { file: saved, virtualAccount: 'Branch' });
  const { reply, ...first } = upload();
  assert.equal(first, { status: 'OK', message: '', instances: [one.name] });
  assert.equal(acknowledged(one.hear(reply)), ['1', '2']);
  assert.is(pool(TAG, 'Branch').inUse, 5);
  const again = upload();
  assert.is(again.status, 'FAILED');
  assert.match(again.message, 'uploaded before');
  assert.equal(acknowledged(one.hear(again.reply)), ['1', '2'], 'the file to import is there again');
  assert.is(admin.instances()[0]?.virtualAccount, 'Branch');
  assert.throws(() => run('usageUpload', { file: 'nonsense' }), 'no file of an agent');
  assert.throws(() => run('usageUpload', { file: saved, virtualAccount: 'Nowhere' }), 'Nowhere');
});

test('a report may stand by itself, after a byte order mark and a declaration', () => {
  const { box } = world();
  const one = box();
  const told = one.sendText(`\ufeff<?xml version="1.0"?>\n${one.report(4)}`);
  assert.equal(acknowledged(told), ['1']);
});

test('boxes that are uploaded together are answered each, and the gravest status stands for all', () => {
  const { box, run } = world();
  const [one, two] = [box('ONE'), box('TWO')];
  two.send(two.report(1));
  two.reset();
  const { reply, status, instances } = run('usageUpload', { file: file(one.report(1), two.report(2)) });
  assert.equal([status, ...instances], ['FAILED', one.name, two.name]);
  assert.equal(acknowledged(one.hear(reply)), ['1']);
});

test('a box that is silent for longer than its policy allows is named, and so is trust that runs out', () => {
  const { box, run, time, admin, events } = world();
  const [one, two] = [box('ONE'), box('TWO', SMART)];
  one.send(one.report(0));
  two.send(two.trust(admin.createToken()));
  const alerts = () => run('alertList').map(({ level, alert, subject }) => `${level} ${alert} ${subject.slice(-3)}`);
  const renew = ['Minor Product Instance Failed to Renew TWO', 'Major Product Instance Failed to Renew TWO'];
  const connect = (sn: string) => `Minor Product Instance Failed to Connect ${sn}`;
  time.now += 264 * DAY;
  assert.equal(alerts(), []);
  time.now += DAY;
  assert.equal(alerts(), [renew[0]]);
  run('policySet', { 'subscription.frequency': 90, 'perpetual.frequency': 0 });
  assert.equal(alerts(), [connect('ONE'), renew[0], connect('TWO')]);
  run('policyRemove');
  time.now += 101 * DAY;
  assert.equal(alerts(), [renew[1], connect('ONE'), connect('TWO')]);
  two.send(two.trust(admin.createToken()));
  one.send(one.report(0));
  assert.equal(alerts(), []);
  assert.is(events().filter(event => event === 'trusted').length, 2);
});

test('an instance and what it reports move together, and its box is told', () => {
  const { box, run, pool } = world();
  run('virtualAccountCreate', { name: 'Branch' });
  const one = box();
  one.send(one.report(4));
  run('instanceTransfer', { udi: one.name, to: 'Branch' });
  assert.is(pool(TAG, 'Branch').inUse, 4);
  assert.throws(() => run('virtualAccountDelete', { name: 'Branch' }), 'product instances');
  const told = one.send(one.report(6));
  assert.is(documentOf(told, 'account').virtualAccount, 'Branch');
  assert.equal([pool(TAG, 'Branch').inUse, pool(TAG)?.inUse], [6, undefined]);
});

test.run();
