/** What the authority gives, by hand and in replies: what is taken, and every name under which something is refused. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { whyRefused } from '../src/cli/importing.ts';
import { IMPORT_REFUSALS } from '../src/importing.ts';
import { MAX_BYTES } from '../src/wire/cbor.ts';
import { type Document, writeDocument, writeFile } from '../src/wire/documents.ts';
import { signRootSet } from '../src/wire/rootset.ts';
import { embeddedAuthority } from '../tools/authority/embedded.ts';
import { type Driver, drive } from './support/driver.ts';
import { CHAIN, NOW, named, ROOTS } from './support/trust.ts';

const START = Date.UTC(2026, 0, 1);
const chassis = (sn: string) => ({
  name: 'chassis',
  class: 'iana-hardware:chassis',
  'model-name': 'ISR4321/K9',
  'serial-num': sn,
});

/** A box without a network, with a licence in use. */
function offline(sn = 'FDO2013A1WV', release = '17.3.2'): Driver {
  const box = drive(START);
  const component = [chassis(sn)];
  box.boot({ personality: 'cube', release, inventory: { 'ietf-hardware:hardware': { component } } });
  box.type('license smart transport off', 'config');
  box.happen({ type: 'usage', samples: [{ name: 'uck9', where: 'chassis', count: 1 }] });
  box.advance(3_600_000);
  return box;
}

/** What a command writes into its file. */
function saved(box: Driver, line: string): string {
  const { effects } = box.happen({ type: 'command', session: 's', mode: 'exec', line });
  const write = effects.find(effect => effect.type === 'write');
  assert.ok(write, line);
  const { session, path, purpose, content } = write;
  box.happen({ type: 'written', session, path, purpose, done: true });
  return Buffer.from(content, 'base64').toString('utf8');
}
const usage = (box: Driver, which = 'unreported') => saved(box, `license smart save usage ${which} file bootflash:u`);
const upload = (box: Driver, file: string): string => box.authority.admin.run('usageUpload', { file }).reply;

/** What the operator is told of this file. */
function imported(box: Driver, content: string | Uint8Array | null): string {
  const { effects } = box.happen({
    type: 'command',
    session: 's',
    mode: 'exec',
    line: 'license smart import bootflash:a',
  });
  const [read] = effects;
  assert.ok(read?.type === 'read' && effects.length === 1);
  const { session, path, purpose } = read;
  const body = content === null ? null : Buffer.from(content).toString('base64');
  const turn = box.happen({ type: 'file', session, path, purpose, content: body });
  return turn.effects.flatMap(effect => (effect.type === 'answer' ? [effect.text] : [])).join('\n');
}
const refusal = (name: (typeof IMPORT_REFUSALS)[number] | Parameters<typeof whyRefused>[0]) =>
  `% Import Data failed: ${whyRefused(name)}`;
const GOOD = 'Import Data Successful';

test('two ways of a person: reports out, acknowledgement in', () => {
  const box = offline();
  const ack = upload(box, usage(box));
  assert.is(imported(box, ack), GOOD);
  assert.is(imported(box, ack), refusal('already-imported'));
});

test('what editors and copies do to a file, where they leave what was signed alone', () => {
  for (const change of [
    (text: string) => `\ufeff${text}`,
    (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\r\n${text}\r\n`,
    (text: string) => text.replace(/></g, '>\r\n<'),
  ]) {
    const box = offline();
    assert.is(imported(box, change(upload(box, usage(box)))), GOOD);
  }
});

test('a file that is no document, or was touched, is refused by name and changes nothing', () => {
  const box = offline();
  const ack = upload(box, usage(box));
  const bomb = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(64)}"><!ENTITY d "&b;&b;&b;&b;">]><smartLicense>&d;</smartLicense>`;
  const table: readonly [what: string, content: string | Uint8Array, name: Parameters<typeof whyRefused>[0]][] = [
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t', 'empty'],
    ['no text', new Uint8Array([0xff, 0xfe, 0, 1]), 'not-text'],
    ['UTF-16', Buffer.from(`\ufeff${ack}`, 'utf16le'), 'not-text'],
    ['no document', 'Import me', 'not-a-document'],
    ['an entity bomb', bomb, 'not-a-document'],
    ['an entity', ack.replace('<smartLicense>', '<smartLicense>&x;'), 'not-a-document'],
    ['torn in the middle', ack.slice(0, ack.length >> 1), 'not-a-document'],
    ['torn at its end', ack.slice(0, -3), 'not-a-document'],
    ['twice in one file', ack + ack, 'not-a-document'],
    ['a file of the box itself', usage(box, 'all'), 'unknown-element'],
    [
      'an element that nobody knows',
      '<smartLicense><smartLicenseWish>x</smartLicenseWish></smartLicense>',
      'unknown-element',
    ],
    ['without its signature', ack.replace(/<signature>[^<]*<\/signature>/, ''), 'incomplete'],
    ['a signature cut short', ack.replace(/(<signature>[^<]{40})[^<]*/, '$1'), 'malformed'],
    ['one digit changed', ack.replace(/"id":(\d)/, (_all, digit: string) => `"id":${9 - Number(digit)}`), 'changed'],
    ['a status and nothing else', '<smartLicense></smartLicense>', 'empty'],
  ];
  const before = box.vaults.join();
  for (const [what, content, name] of table) assert.is(imported(box, content), refusal(name), what);
  assert.is(box.vaults.join(), before, 'nothing is saved of a refusal');
  assert.is(imported(box, ack), GOOD, 'and the file itself is good after all of them');
});

test('a file of another device, another authority, or an older day', () => {
  const box = offline();
  const other = offline('FDO2013A1XX');
  assert.is(imported(box, upload(other, usage(other))), refusal('other-device'));

  const foreign = embeddedAuthority({ now: () => box.wall, seed: 2 });
  const { reply } = foreign.admin.run('usageUpload', { file: usage(box) });
  assert.match(imported(box, reply), /not lead to an authority that this device trusts/);

  const { run } = box.authority.admin;
  run('policySet', { name: 'Strict', 'perpetual.frequency': '90' });
  const strict = upload(box, usage(box, 'all'));
  box.advance(86_400_000);
  run('policySet', { name: 'Loose', 'perpetual.frequency': '180' });
  const loose = upload(box, usage(box));
  assert.is(imported(box, loose), GOOD);
  assert.is(imported(box, strict), refusal('stale'));
});

test('a file that answers nothing that was asked, or was asked with another key', () => {
  const box = offline();
  const ack = upload(box, usage(box));
  assert.match(box.type('license smart factory reset'), /All licensing data of this device are deleted/);
  assert.match(box.type('yes', 'confirm factory-reset'), /^Licensing data are deleted/);
  assert.is(imported(box, ack), refusal('no-such-request'));
});

test('trust by a file: vouched for by who uploads the request, and worth nothing after a factory reset', () => {
  const box = offline();
  const code = upload(box, saved(box, 'license smart save trust-request bootflash:t'));
  const reset = () => {
    box.type('license smart factory reset');
    box.type('yes', 'confirm factory-reset');
  };
  assert.is(imported(box, code), GOOD);
  assert.is(imported(box, code), refusal('already-imported'));
  reset();
  assert.is(imported(box, code), refusal('other-key'));
  const request = saved(box, 'license smart save trust-request bootflash:t');
  assert.match(box.authority.admin.run('usageUpload', { file: request }).message, /remove the product instance first/);
  box.authority.admin.removeInstance('PID:ISR4321/K9,SN:FDO2013A1WV');
  assert.is(imported(box, upload(box, request)), GOOD);
});

test('on a release of the classic generation there is no such command, and no such document', () => {
  const box = drive(START);
  const component = [chassis('FDO2013A1WV')];
  box.boot({ personality: 'cube', release: '17.3.1a', inventory: { 'ietf-hardware:hardware': { component } } });
  assert.match(box.type('license smart import bootflash:a'), /Invalid input/);
  const policyBox = offline();
  const content = Buffer.from(upload(policyBox, usage(policyBox))).toString('base64');
  const { effects } = box.happen({ type: 'file', session: 's', path: 'bootflash:a', purpose: 'import', content });
  assert.is(effects.flatMap(effect => (effect.type === 'answer' ? [effect.text] : [])).join(), refusal('not-here'));
});

test('a file that is not there', () => {
  assert.is(imported(offline(), null), '% bootflash:a cannot be read, or is no file of at most 64 KB.');
});

/** A box over smart transport, with a token. */
function online(): Driver {
  const box = offline();
  box.type('license smart transport smart', 'config');
  box.logged();
  return box;
}
const trusting = (box: Driver) =>
  box.type(`license smart trust idtoken ${box.authority.admin.createToken()} local force`);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const bytes = (content: string) => new Uint8Array(Buffer.from(content, 'utf8'));
const STATUS = (status: string, more = '') =>
  bytes(
    `<smartLicense><smartLicenseStatus>{"status":"${status}","poll_id":"7","poll_interval":60,"message":"${more}"}</smartLicenseStatus></smartLicense>`,
  );

test('a liar on the wire installs nothing, takes nothing away, and the truth is asked for again', () => {
  const lies: readonly (readonly [what: string, lie: (truth: Uint8Array) => Uint8Array, said: string])[] = [
    ['garbage', () => new Uint8Array([1, 2, 3]), 'CERTIFICATE_VALIDATION'],
    ['one digit changed', truth => bytes(text(truth).replace(/"until":\d/, '"until":9')), 'CERTIFICATE_VALIDATION'],
    ['torn', truth => truth.slice(0, truth.length >> 1), 'CERTIFICATE_VALIDATION'],
    ['nothing', () => new Uint8Array(0), 'COMM_FAILED'],
    ['try again', () => STATUS('OK_TRY_AGAIN', 'LS_LICENGINE_FAIL_TO_CONNECT'), ''],
    ['later', () => STATUS('OK_POLL'), ''],
  ];
  for (const [what, lie, said] of lies) {
    const box = online();
    box.fate = (_send, reply) => lie(reply());
    trusting(box);
    assert.is(box.logged().find(name => name === said) ?? '', said, what);
    assert.match(box.type('show license status | include Trust'), /<none>/, what);
    box.fate = (_send, reply) => reply();
    box.advance(10 * 60_000);
    assert.match(box.type('show license status | include Trust'), /Installed: Jan/, what);
  }
});

test('an answer of another box, and one of the day before, are no answer to this one', () => {
  const [box, other] = [online(), online()];
  let theirs: Uint8Array | null = null;
  other.fate = (_send, reply) => (theirs = reply());
  trusting(other);
  box.type('license smart factory reset');
  box.type('yes', 'confirm factory-reset');
  box.fate = () => theirs!;
  trusting(box);
  // Made for another key: nothing is installed, and the attempt ends as one without a code.
  assert.equal(box.logged(), ['TRUST_CODE_INSTALL_FAILED']);

  const again = online();
  let first: Uint8Array | null = null;
  again.fate = (_send, reply) => (first = reply());
  trusting(again);
  again.advance(86_400_000);
  again.fate = () => first!;
  trusting(again);
  assert.equal(
    again.logged().filter(name => name.startsWith('TRUST')),
    ['TRUST_CODE_INSTALL_SUCCESS', 'TRUST_CODE_INSTALL_FAILED'],
  );
  assert.match(again.type('show license status | include Trust'), /Installed: Jan 01/);
});

test('a status that nobody signed ends an attempt at most: trust and codes stay', () => {
  const box = online();
  trusting(box);
  box.fate = () => STATUS('FAILED', 'Go away.');
  trusting(box);
  box.type('license smart sync local');
  assert.match(box.type('show license status | include Trust'), /Installed: Jan/);
  assert.ok(box.logged().includes('TRUST_CODE_INSTALL_FAILED'));
});

test('an interval that nobody signed: neither for ever nor all the time', () => {
  for (const [seconds, least, most] of [
    [Number.MAX_SAFE_INTEGER, 1, 1],
    [10_000_000_000, 1, 1],
    [1, 60, 130],
  ] as const) {
    const box = online();
    const poll = `{"status":"OK_POLL","poll_id":"7","poll_interval":${seconds},"message":""}`;
    box.fate = () => bytes(`<smartLicense><smartLicenseStatus>${poll}</smartLicenseStatus></smartLicense>`);
    trusting(box);
    box.advance(2 * 3_600_000);
    const sent = box.sends().filter(({ body }) => atob(body).includes('TrustRequest')).length;
    assert.ok(sent >= least && sent <= most, `${seconds} s: asked ${sent} times in two hours`);
    assert.not.ok(box.logged().includes('PLATFORM_ERROR'));
  }
});

test('what nobody signed begins no line of its own in the log, and is no longer than a line', () => {
  const box = online();
  box.fate = () => STATUS('FAILED', `No.\\nMar  1 00:00:00.000: %SYS-5-RELOAD: \\u001b[2J${'x'.repeat(300)}`);
  trusting(box);
  const lines = box.turns.flatMap(({ effects }) => effects.flatMap(each => (each.type === 'log' ? [each.line] : [])));
  assert.ok(lines.some(line => /TRUST_CODE_INSTALL_FAILED.*No\. Mar/.test(line)));
  assert.not.ok(lines.some(line => /[\n\u001b]/.test(line) || line.length > 500));
});

/** An authority of our own, that signs whatever it likes. */
const OURS = Buffer.from(signRootSet(ROOTS, [named('root 1'), named('root 2')])).toString('base64');
const signedFile = (...documents: readonly Document[]) =>
  writeFile(documents.map(one => writeDocument(one, { seed: named('signer'), chain: CHAIN })));
const granting = (count: number): Document => ({
  kind: 'authorization',
  udi: { pid: 'ISR4321/K9', sn: 'FDO2013A1WV' },
  time: NOW,
  request: 1,
  grants: Array.from({ length: count }, (_, i) => ({
    tag: `regid.2019-03.com.cisco.DNA_HSEC,1.0_${i}`,
    count: 1,
    name: 'hseck9',
    description: 'U.S. Export Restriction Compliance license',
    start: NOW,
    end: null,
    license: 'PERPETUAL',
    subscription: '',
  })),
});

test('the fullest vault: reports, facts, codes and names have room beside each other, and what has none is refused', () => {
  const box = drive(NOW);
  const component = [chassis('FDO2013A1WV')];
  const inventory = { 'ietf-hardware:hardware': { component } };
  box.boot({ personality: 'cube', release: '17.3.2', inventory, roots: OURS, config: ['license smart transport off'] });
  for (const tag of [1, 2, 3, 4]) box.type(`license smart usage customer-tags tag${tag} ${'"'.repeat(127)}`, 'config');
  const facts = Array.from({ length: 255 }, (_, i) => ({
    name: `${i}`.padEnd(64, 'n'),
    where: `${i}`.padEnd(64, 'w'),
    count: 1,
  }));
  box.happen({ type: 'usage', samples: [{ name: 'uck9', where: 'chassis', count: 1 }, ...facts] });
  for (let i = 0; i < 60; i++) {
    box.advance(60_000);
    usage(box);
  }
  box.type('license smart authorization request add hseck9 save bootflash:x');
  const before = box.vaults.join();
  assert.is(imported(box, signedFile(granting(300))), refusal('too-large'));
  assert.is(box.vaults.join(), before);
  assert.match(imported(box, signedFile(granting(30))), /^Import Data Successful/);
  const name = '\u6c34'.repeat(512);
  const account: Document = { kind: 'account', udi: null, time: NOW, smartAccount: name, virtualAccount: name };
  const policy: Document = { kind: 'policy', udi: null, time: NOW, name, ackRequired: true, attributes: {} };
  assert.is(imported(box, signedFile(account, policy)), GOOD);
  box.advance(40 * 86_400_000);
  usage(box);
  assert.ok(Math.max(...box.vaults.map(vault => atob(vault!).length)) <= MAX_BYTES);
  assert.not.ok(box.logged().includes('PLATFORM_ERROR'));
});

test('a power cut while a trust code is under way: it is asked for again, with the same token', () => {
  const box = online();
  const token = box.authority.admin.createToken({ uses: 1 });
  box.fate = (_send, reply) => {
    reply();
    return 'timeout';
  };
  box.type(`license smart trust idtoken ${token} local`);
  box.fate = (_send, reply) => reply();
  const component = [chassis('FDO2013A1WV')];
  box.boot({
    personality: 'cube',
    release: '17.3.2',
    inventory: { 'ietf-hardware:hardware': { component } },
    config: ['license smart transport smart'],
  });
  box.advance(60_000);
  assert.match(box.type('show license status | include Trust'), /Installed: Jan/);
});

test('every refusal says in words what to do, or why', () => {
  for (const name of IMPORT_REFUSALS) assert.match(whyRefused(name), /\(error \d+\)/, name);
});

test.run();
