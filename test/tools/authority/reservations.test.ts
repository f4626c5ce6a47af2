/** Reservations at the authority: what each code may do, and that no licence is there twice. The box here is its keys alone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fromBase64 } from '../../../src/lib/base64.ts';
import { toUtf8 } from '../../../src/lib/utf8.ts';
import {
  type Code,
  codeKey,
  confirmationOf,
  readCode,
  requestKeys,
  writeCode,
  writeRequestCode,
} from '../../../src/wire/code.ts';
import { readDocuments } from '../../../src/wire/documents.ts';
import { readRootSet } from '../../../src/wire/rootset.ts';
import { named } from '../../support/trust.ts';
import { DS, US } from './box.ts';
import { DAY, START, world } from './world.ts';

type World = ReturnType<typeof world>;

/** One request of one box, and all that it can make of it. */
function requested({ admin }: World, sn = 'ONE', number = 1, universal = false) {
  const roots = readRootSet(fromBase64(admin.currentRoots())!);
  if (!roots.ok) throw new Error(roots.refusal);
  const udi = { pid: 'ISR4321/K9', sn };
  const { secret, key } = requestKeys(named('master'), number, udi);
  const agreed = codeKey(secret, roots.value.seal, key);
  if (!agreed.ok) throw new Error(agreed.refusal);
  const request = writeRequestCode({ udi, number, roots: roots.value.version, universal, key });
  return {
    udi: `PID:${udi.pid},SN:${sn}`,
    request,
    key: agreed.value,
    returns: (time = 0) => writeCode({ kind: 'return', number, time, exportAllowed: false }, agreed.value),
    read(text: string) {
      const read = readDocuments(text, roots.value);
      if (!read.ok) throw new Error(read.refusal);
      const { document, content } = read.value.documents[0]!;
      if (document.kind !== 'reservation') throw new Error(document.kind);
      return { ...document, confirmation: confirmationOf(toUtf8(content), agreed.value) };
    },
  };
}
const licences = (...pairs: readonly (readonly [tag: string, count: number])[]) =>
  pairs.map(([tag, count]) => ({ tag, count }));
const refused = (work: () => unknown, why: RegExp) => assert.throws(work, (fault: Error) => why.test(fault.message));

function stocked(): World {
  const w = world();
  w.admin.setLicence(US, 10);
  w.admin.setLicence(DS, 4);
  return w;
}

test('what is reserved is taken out of the surplus, once, and comes back with the return code', () => {
  const w = stocked();
  const box = requested(w);
  const made = w.run('reservationMake', { request: box.request, licences: licences([US, 6], [DS, 4]), export: true });
  const file = box.read(made.code);
  assert.equal(
    [file.request, file.exportAllowed, file.grants.map(({ tag, count, end }) => [tag, count, end])],
    [
      box.request,
      true,
      [
        [US, 6, null],
        [DS, 4, null],
      ],
    ],
  );
  const { purchased, inUse, reserved, balance } = w.pool(US);
  assert.equal({ purchased, inUse, reserved, balance }, { purchased: 10, inUse: 6, reserved: 6, balance: 4 });
  assert.is(w.run('reservationShow', { udi: box.udi }).code, made.code, 'the code can be had again');
  w.run('reservationReturn', { udi: box.udi, code: box.returns(file.time) });
  assert.equal([w.pool(US).balance, w.pool(US).reserved], [10, 0]);
  w.run('reservationReturn', { udi: box.udi, code: box.returns(file.time) });
  assert.is(w.events().filter(event => event === 'reservation returned').length, 1, 'once more is no fault');
});

test('boxes that report share the pool with those that do not', () => {
  const w = stocked();
  w.run('reservationMake', { request: requested(w).request, licences: licences([US, 6]) });
  const box = w.registered('TWO');
  box.report({ tag: US, count: 5 });
  assert.equal([w.pool(US).inUse, w.pool(US).shortage], [11, 1]);
  refused(
    () => w.run('reservationMake', { request: requested(w, 'THREE').request, licences: licences([US, 1]) }),
    /surplus of 0/,
  );
});

test('an update holds the greater of both until the box confirms the new one', () => {
  const w = stocked();
  const box = requested(w);
  w.run('reservationMake', { request: box.request, licences: licences([US, 6]) });
  const second = box.read(w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 2], [DS, 3]) }).code);
  assert.equal([w.pool(US).reserved, w.pool(DS).reserved], [6, 3]);
  refused(() => w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 9]) }), /not confirmed/);
  refused(() => w.run('reservationConfirm', { udi: box.udi, code: '00000000' }), /does not confirm/);
  const done = w.run('reservationConfirm', { udi: box.udi, code: second.confirmation });
  assert.equal([done.state, w.pool(US).reserved, w.pool(DS).reserved], ['reserved', 2, 3]);
  w.run('reservationConfirm', { udi: box.udi, code: second.confirmation });
  const third = box.read(w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 10]) }).code);
  assert.ok(third.time > second.time, 'its own licences are no obstacle to it, and every code is newer than the last');
});

test('terms: what lasts longest is reserved first; what ends is nobody’s, and an alert says so', () => {
  const w = world();
  const ends = new Date(START + 30 * DAY).toISOString();
  w.run('purchaseAdd', { tag: US, count: 5, kind: 'term', ends });
  w.admin.setLicence(US, 4);
  const box = requested(w);
  const made = box.read(w.run('reservationMake', { request: box.request, licences: licences([US, 7]) }).code);
  assert.equal(
    made.grants.map(({ count, end, license }) => [count, end, license]),
    [
      [4, null, 'PERPETUAL'],
      [3, START + 30 * DAY, 'TERM'],
    ],
  );
  const two = requested(w, 'TWO');
  const other = two.read(w.run('reservationMake', { request: two.request, licences: licences([US, 2]) }).code);
  assert.equal(
    other.grants.map(({ count, end }) => [count, end]),
    [[2, START + 30 * DAY]],
    'none is given twice',
  );
  w.time.now = START + 30 * DAY;
  assert.equal([w.pool(US).purchased, w.pool(US).reserved, w.pool(US).balance], [4, 4, 0]);
  assert.equal(
    w
      .run('alertList')
      .filter(({ alert }) => alert === 'Reserved License Expired')
      .map(({ subject }) => subject),
    [box.udi, two.udi],
  );
});

test('a box that failed: its licences move once, and its return code is waited for, so many times', () => {
  const w = stocked();
  const [old, next, third] = [requested(w, 'OLD'), requested(w, 'NEW'), requested(w, 'THIRD')];
  w.run('reservationPolicySet', { rehosts: 1 });
  w.run('reservationMake', { request: old.request, licences: licences([US, 6]) });
  const made = w.run('reservationRehost', { udi: old.udi, request: next.request });
  assert.equal(
    next.read(made.code).grants.map(({ tag, count }) => [tag, count]),
    [[US, 6]],
  );
  assert.is(w.pool(US).reserved, 6, 'they are there once');
  const states = () => Object.fromEntries(w.run('reservationList').map(({ udi, state }) => [udi, state]));
  assert.is(states()[old.udi], 'previous product return pending');
  refused(() => w.run('reservationRehost', { udi: next.udi, request: third.request }), /1 replaced boxes/);
  w.run('reservationReturn', { udi: old.udi, code: old.returns() });
  assert.equal([states()[old.udi], w.pool(US).reserved], ['returned', 6]);
  w.run('reservationRehost', { udi: next.udi, request: third.request });
});

test('the storage of a box was lost, twice: its licences go from request to request, and each return code counts for its own', () => {
  const w = stocked();
  const requests = [1, 2, 3].map(number => requested(w, 'ONE', number));
  const [first, second, third] = requests as [(typeof requests)[0], (typeof requests)[0], (typeof requests)[0]];
  w.run('reservationMake', { request: first.request, licences: licences([US, 6]) });
  w.run('reservationRehost', { udi: first.udi, request: second.request });
  w.run('reservationRehost', { udi: first.udi, request: third.request });
  const reserved = (box: typeof first) => [
    w.run('reservationReturn', { udi: box.udi, code: box.returns() }).state,
    w.pool(US).reserved,
  ];
  assert.equal(reserved(first), ['returned', 6]);
  assert.equal(reserved(second), ['returned', 6]);
  assert.equal(reserved(third), ['returned', 0]);
});

test('a box moves to another virtual account with what is reserved for it; it is not removed without its return code', () => {
  const w = world();
  const ends = new Date(START + 30 * DAY).toISOString();
  w.run('purchaseAdd', { tag: US, count: 5, kind: 'term', ends });
  w.admin.setLicence(US, 4);
  w.admin.createVirtualAccount('Lab');
  const box = requested(w);
  w.run('reservationMake', { request: box.request, licences: licences([US, 6]) });
  const pool = (account: string) =>
    w
      .run('licenceList', { virtualAccount: account })
      .map(({ purchased, reserved, balance }) => [purchased, reserved, balance]);
  assert.equal(pool('Default'), [[9, 6, 3]]);
  w.run('instanceTransfer', { udi: box.udi, to: 'Lab' });
  assert.equal([pool('Default'), pool('Lab')], [[[3, 0, 3]], [[6, 6, 0]]]);
  refused(() => w.run('instanceTransfer', { udi: box.udi, to: 'Lab' }), /already/);
  refused(() => w.run('instanceRemove', { udi: box.udi }), /has a reservation/);
  w.time.now = START + 30 * DAY;
  assert.equal([pool('Default'), pool('Lab')], [[[0, 0, 0]], [[4, 4, 0]]], 'terms went along');
  w.run('reservationReturn', { udi: box.udi, code: box.returns() });
  assert.equal(pool('Lab'), [[4, 0, 4]]);
});

test('what a box holds is no reason to give it what the account has no more', () => {
  const w = stocked();
  const box = requested(w);
  w.run('reservationMake', { request: box.request, licences: licences([US, 6]) });
  w.admin.setLicence(US, 2);
  refused(() => w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 6]) }), /surplus of 2/);
  assert.equal([w.pool(US).reserved, w.pool(US).shortage], [6, 4]);
  const less = w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 2]) });
  w.run('reservationConfirm', { udi: box.udi, code: box.read(less.code).confirmation });
  assert.is(w.pool(US).shortage, 0);
});

test('licences that another one lends are in use once, reserved or not', () => {
  const w = stocked();
  w.run('hierarchyDefine', { parent: US, child: DS });
  const report = w.registered('TWO');
  report.report({ tag: DS, count: 7 });
  assert.equal([w.pool(US).balance, w.pool(US).lent], [7, 3]);
  refused(
    () => w.run('reservationMake', { request: requested(w).request, licences: licences([US, 8]) }),
    /surplus of 7/,
  );
  refused(
    () => w.run('reservationMake', { request: requested(w).request, licences: licences([DS, 1]) }),
    /surplus of 0/,
  );
  w.run('reservationMake', { request: requested(w).request, licences: licences([US, 7]) });
  assert.equal([w.pool(US).balance, w.pool(DS).shortage], [0, 0]);
});

test('a universal code takes no licence, and takes leave of the account', () => {
  const w = stocked();
  const box = requested(w, 'ONE', 1, true);
  refused(() => w.run('reservationMake', { request: box.request }), /may not reserve universally/);
  w.run('reservationPolicySet', { universal: 'yes' });
  const { code } = w.run('reservationMake', { request: box.request, export: true });
  const read = readCode(code, 'universal', () => box.key);
  assert.equal(read.ok && [read.value.number, read.value.exportAllowed], [1, true]);
  assert.is(w.pool(US).reserved, 0);
  refused(() => w.run('reservationUpdate', { udi: box.udi, licences: licences([US, 1]) }), /covers everything/);
});

const OTHER: Code = { kind: 'return', number: 1, time: 0, exportAllowed: false };
const WRONG: readonly (readonly [why: string, work: (w: World) => unknown, says: RegExp])[] = [
  [
    'a request code with a typo',
    w => w.run('reservationMake', { request: requested(w).request.replace(/.$/, 'x'), licences: licences([US, 1]) }),
    /malformed|bad-check/,
  ],
  ['no licences', w => w.run('reservationMake', { request: requested(w).request }), /Name the licences/],
  [
    'one licence twice',
    w => w.run('reservationMake', { request: requested(w).request, licences: licences([US, 1], [US, 1]) }),
    /once/,
  ],
  [
    'what is no tag',
    w => w.run('reservationMake', { request: requested(w).request, licences: licences(['US', 1]) }),
    /not an entitlement tag/,
  ],
  [
    'licences for a universal request',
    w => w.run('reservationMake', { request: requested(w, 'ONE', 1, true).request, licences: licences([US, 1]) }),
    /may not|names no/,
  ],
  [
    'more than there are',
    w => w.run('reservationMake', { request: requested(w).request, licences: licences([US, 11]) }),
    /surplus of 10/,
  ],
  ['the same request again', w => [reserve(w), reserve(w)], /was answered/],
  ['another request of a box that has a reservation', w => [reserve(w), reserve(w, 2)], /has a reservation/],
  [
    'a request that was given back',
    w => [reserve(w), w.run('reservationReturn', { udi: requested(w).udi, code: requested(w).returns() }), reserve(w)],
    /given back/,
  ],
  [
    'a return code of another request',
    w => [reserve(w), w.run('reservationReturn', { udi: requested(w).udi, code: requested(w, 'ONE', 2).returns() })],
    /no return code/,
  ],
  [
    'a return code of another box',
    w => [reserve(w), w.run('reservationReturn', { udi: requested(w).udi, code: requested(w, 'TWO').returns() })],
    /no return code/,
  ],
  [
    'a return code that anybody could make',
    w => [reserve(w), w.run('reservationReturn', { udi: requested(w).udi, code: writeCode(OTHER, named('nobody')) })],
    /no return code/,
  ],
  [
    'an update of nothing',
    w => w.run('reservationUpdate', { udi: 'PID:A,SN:B', licences: licences([US, 1]) }),
    /Nothing is reserved/,
  ],
  [
    'a box that is registered',
    w => [
      w.registered('REG'),
      w.run('reservationMake', { request: registeredRequest(w), licences: licences([US, 1]) }),
    ],
    /is registered/,
  ],
  [
    'a virtual account that has reservations',
    w => [
      w.admin.createVirtualAccount('Lab'),
      w.admin.setLicence(US, 1, 'Lab'),
      w.run('reservationMake', { request: requested(w).request, licences: licences([US, 1]), virtualAccount: 'Lab' }),
      w.run('virtualAccountDelete', { name: 'Lab' }),
    ],
    /has reservations/,
  ],
];
const reserve = (w: World, number = 1) =>
  w.run('reservationMake', { request: requested(w, 'ONE', number).request, licences: licences([US, 1]) });
/** A request of the very box that registers in these tests. */
function registeredRequest(w: World): string {
  const [, pid = '', sn = ''] = /^PID:(.*),SN:(.*)$/.exec(w.admin.instances()[0]!.udi) ?? [];
  const { key } = requestKeys(named('master'), 1, { pid, sn });
  return writeRequestCode({ udi: { pid, sn }, number: 1, roots: 1, universal: false, key });
}
for (const [why, work, says] of WRONG) test(`refused: ${why}`, () => refused(() => work(stocked()), says));

test('roots that were rotated meanwhile: the code is for those that the box goes by', () => {
  const w = stocked();
  const box = requested(w);
  w.admin.rotateRoots();
  const made = w.run('reservationMake', { request: box.request, licences: licences([US, 1]) });
  assert.is(box.read(made.code).request, box.request);
  w.run('reservationReturn', { udi: box.udi, code: box.returns() });
  assert.is(w.pool(US).reserved, 0);
});

test('licences are given as text, too: on the command line and over HTTP', () => {
  const w = stocked();
  w.run('reservationMake', { request: requested(w).request, licences: `${US}=2 ${DS}=1` });
  assert.equal([w.pool(US).reserved, w.pool(DS).reserved], [2, 1]);
});

test.run();
