/** What the documents of an authority say: each kind written, read and believed; and what is refused, by name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { publicKey } from '../../src/wire/crypto.ts';
import { signElement } from '../../src/wire/document.ts';
import { type Document, readDocuments, writeDocument, writeFile, writeStatus } from '../../src/wire/documents.ts';
import { CHAIN, NOW, named, ROOTS } from '../support/trust.ts';

const UDI = { pid: 'CSR1000V', sn: '9QAB' };
const BY = { udi: UDI, softwareTag: 'regid.2015-01.com.cisco.X,1.0_1' };
const SEED = named('box');
const SIGNER = { seed: named('signer'), chain: CHAIN };

const ACK: Document = { kind: 'rum-ack', udi: UDI, time: NOW, reports: [{ id: 7, ok: true, text: '' }] };
const GRANT = {
  tag: 'regid.x,1.0_1',
  count: 3,
  name: 'R&D <lab>',
  description: 'x',
  start: 0,
  end: NOW,
  license: 'TERM',
  subscription: '',
};
const ALL: readonly Document[] = [
  ACK,
  {
    kind: 'policy',
    udi: null,
    time: NOW,
    name: 'SLE & Policy',
    ackRequired: true,
    attributes: { perpetual: { first: 30, frequency: 60, change: 0 }, export: {} },
  },
  {
    kind: 'trust-code',
    udi: UDI,
    time: NOW,
    key: publicKey(SEED),
    until: NOW + 1,
    smartAccount: 'a<b',
    virtualAccount: 'c',
  },
  { kind: 'authorization', udi: UDI, time: NOW, request: 4, grants: [GRANT] },
  { kind: 'conversion-ack', udi: UDI, time: NOW, status: 'already-converted' },
  { kind: 'account', udi: null, time: NOW, smartAccount: 'a', virtualAccount: 'b' },
  { kind: 'root-update', udi: null, time: NOW, roots: named('roots') },
  {
    kind: 'reservation',
    udi: UDI,
    time: NOW,
    instance: 'f0000000-0000-4000-8000-000000000000',
    request: 'CB-ZCSR1000V:9QAB-Abc-12',
    exportAllowed: true,
    grants: [GRANT, { ...GRANT, end: null }],
  },
];
for (const document of ALL)
  test(`${document.kind}: written, read and believed`, () => {
    const read = readDocuments(writeFile([writeDocument(document, SIGNER)]), ROOTS);
    assert.ok(read.ok);
    assert.equal(
      read.value.documents.map(one => one.document),
      [document],
    );
  });

const refusal = (changed: string) => {
  const read = readDocuments(changed, ROOTS);
  return read.ok ? 'ok' : read.refusal;
};

test('a status stands beside documents, and is believed by nobody', () => {
  const status = { status: 'OK_POLL', pollId: '12', interval: 300, text: 'a < b' } as const;
  const read = readDocuments(writeFile([writeDocument(ACK, SIGNER), writeStatus(status)]), ROOTS);
  assert.ok(read.ok);
  assert.equal(read.value.status, status);
});

test('what is no document of the authority is refused by name', () => {
  const text = writeFile([writeDocument(ACK, SIGNER)]);
  assert.is(refusal(text), 'ok');
  assert.is(refusal(text.replace('"id":7', '"id":8')), 'changed');
  assert.is(refusal(text.slice(0, -20)), 'not-a-document');
  assert.is(refusal(text.replaceAll('smartLicenseRumAck', 'smartLicenseOther')), 'unknown-element');
  assert.is(refusal(text.replaceAll('smartLicenseRumAck', 'smartLicenseConversionAck')), 'incomplete');
  assert.is(refusal(text.replace(/<signature>.*<\/signature>/, '')), 'incomplete');
  assert.is(refusal(writeFile([signElement('RUMReport', 'rum', '{}', BY, SEED)])), 'unknown-element');
  assert.is(refusal(writeFile([writeDocument(ACK, { ...SIGNER, seed: SEED })])), 'bad-signature');
  assert.is(refusal(writeFile([writeDocument(ACK, { ...SIGNER, chain: [] })])), 'chain-missing');
});

test('what would take an engine along is refused before it is read: nesting without end, elements without number', () => {
  const status = (inner: string) => `<smartLicense><smartLicenseStatus>${inner}</smartLicenseStatus></smartLicense>`;
  assert.is(refusal(status('['.repeat(60_000))), 'incomplete');
  assert.is(refusal(status(`{"status":"OK","x":${'['.repeat(20)}${']'.repeat(20)}}`)), 'incomplete');
  const fine = `{"status":"OK","poll_id":"","poll_interval":0,"message":"${'[{'.repeat(60)}\\"[["}`;
  assert.ok(readDocuments(status(fine), ROOTS).ok, 'brackets in a text are none');
  assert.is(refusal(`<smartLicense>${'<a></a>'.repeat(1_025)}</smartLicense>`), 'not-a-document');
});

test('what a later authority says of a grant besides is not kept; a day that no calendar has is refused', () => {
  const authorization = ALL.find(({ kind }) => kind === 'authorization') as Extract<
    Document,
    { kind: 'authorization' }
  >;
  const later = { ...authorization, grants: [{ ...GRANT, price: 1.5 }] };
  const read = readDocuments(writeFile([writeDocument(later, SIGNER)]), ROOTS);
  assert.equal(read.ok && read.value.documents[0]!.document, authorization);
  for (const odd of [{ end: 9e15 }, { start: 1e15 }]) {
    const document = { ...authorization, grants: [{ ...GRANT, ...odd }] };
    assert.is(refusal(writeFile([writeDocument(document, SIGNER)])), 'incomplete');
  }
});

test.run();
