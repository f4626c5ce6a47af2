/** What a box says: one text for wire and file, signed by its key, each kind with what it is about. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { POLICY_KINDS, type PolicyKind } from '../src/machines/facts.ts';
import { ELEMENTS, requestText } from '../src/requests.ts';
import { INITIAL, type State } from '../src/state.ts';
import { publicKey } from '../src/wire/crypto.ts';
import { readFile, readSignedElement } from '../src/wire/document.ts';
import { box, UDI } from './support/policy.ts';

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0, 999);
const SECRET = new Uint8Array(32).fill(7);
const reading = (slices: Partial<State> = {}) =>
  box('17.3.2', NOW, { exchange: { ...INITIAL.exchange, secret: SECRET }, ...slices });
const TOKEN = { ephemeral: new Uint8Array(32), nonce: new Uint8Array(24), box: new Uint8Array(3) };

const ASKING: Partial<State> = {
  trust: {
    ...INITIAL.trust,
    attempt: { token: 'SECRET-TOKEN', force: true, pollId: '7', next: 0, queued: false },
  },
  slac: {
    ...INITIAL.slac,
    request: {
      number: 3,
      action: 'replace',
      feature: 'hseck9',
      offline: false,
      pollId: '8',
      at: 0,
      next: 0,
      queued: false,
    },
    lastConfirmation: '0123abcd',
    lastReturn: 'CODE',
    returned: 2,
  },
  reporting: { ...INITIAL.reporting, poll: { id: '9', at: 0 } },
};
const ABOUT: Readonly<Record<Exclude<PolicyKind, 'usage'>, Readonly<Record<string, unknown>>>> = {
  trust: { force: true, poll_id: '7' },
  poll: { poll_id: '9' },
  authorization: { request: 3, action: 'replace', feature: 'hseck9', poll_id: '8' },
  confirmation: { code: '0123abcd', request: 0 },
  return: { code: 'CODE', request: 2 },
  'trust-sync': {},
  conversion: { poll_id: '' },
};

for (const kind of POLICY_KINDS) {
  if (kind === 'usage') continue;
  test(`${kind}: one element, signed, with a number, a date and what it is about`, () => {
    const text = requestText(kind, reading(ASKING), 41, kind === 'trust' ? TOKEN : null);
    const file = readFile(text);
    assert.equal(
      file?.elements.map(({ name }) => name),
      [ELEMENTS[kind]],
    );
    const read = readSignedElement(file!.elements[0]!.inner);
    assert.ok(read.ok);
    assert.equal([read.value.type, read.value.by.udi, read.value.key], [kind, UDI, publicKey(SECRET)]);
    const payload = JSON.parse(read.value.payload) as Readonly<Record<string, unknown>>;
    assert.equal([payload.sequence, payload.time, payload.software_version], [41, Math.floor(NOW / 1000), '17.3.2']);
    for (const [name, value] of Object.entries(ABOUT[kind])) assert.equal(payload[name], value, name);
    assert.is(payload.token !== undefined, kind === 'trust');
    assert.not.match(text, 'SECRET-TOKEN');
  });
}

test('usage is every report that is not acknowledged, oldest first, as it was signed', () => {
  const report = (id: number, state: 'closed' | 'sent' | 'acknowledged') => ({
    id,
    state,
    text: `<RUMReport>${id}</RUMReport>`,
  });
  const reports = [report(1, 'acknowledged'), report(2, 'sent'), report(3, 'closed')];
  const reporting = { ...INITIAL.reporting, reports } as unknown as State['reporting'];
  const text = requestText('usage', reading({ reporting }), 41, null);
  assert.is(text, '<smartLicense><RUMReport>2</RUMReport>\n<RUMReport>3</RUMReport></smartLicense>');
});

test.run();
