import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { embeddedAuthority } from '../tools/authority/embedded.ts';
import { drive, type Fate, registered, upstreams } from './support/driver.ts';

/** What an answer can be that must not be believed, and how it is named. */
const liars: readonly { readonly name: string; readonly fate: () => Fate; readonly reason: RegExp }[] = [
  { name: 'one bit flipped', reason: /refused: /, fate: () => (_send, reply) => flip(reply()) },
  { name: 'cut short', reason: /refused: malformed/, fate: () => (_send, reply) => reply().slice(0, 100) },
  { name: 'noise', reason: /refused: malformed/, fate: () => () => new Uint8Array(300).fill(0x5a) },
  {
    name: 'the answer to an earlier request',
    reason: /refused: other-nonce/,
    fate: () => {
      let first: Uint8Array | null = null;
      return (_send, reply) => {
        first ??= reply();
        return first;
      };
    },
  },
  {
    name: 'an authority of other roots',
    reason: /unknown-root|roots-/,
    fate: () => {
      const other = embeddedAuthority({ now: () => Date.UTC(2026, 0, 1), seed: 99 });
      other.admin.setLicence('regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3', 1);
      return send => {
        const reply = other.post(Buffer.from(send.body, 'base64'));
        assert.ok(reply instanceof Uint8Array);
        return reply;
      };
    },
  },
];

for (const { name, fate, reason } of liars)
  test(`an answer that must not be believed is named and changes nothing: ${name}`, () => {
    const box = registered();
    const before = standing(box.type('show license status'));
    if (name.includes('earlier')) {
      box.fate = fate();
      box.type('license smart renew auth');
      box.texts();
      box.type('license smart renew auth');
    } else {
      box.fate = fate();
      box.type('license smart renew auth');
    }
    const texts = box.texts();
    assert.ok(
      texts.some(text => text.startsWith('Certificate validation failed') && reason.test(text)),
      texts.join('\n'),
    );
    assert.is(standing(box.type('show license status')), before);
    box.fate = (_send, reply) => reply();
    box.advance(3_600_000);
    assert.match(box.type('show license status'), 'Last Communication Attempt: SUCCEEDED');
  });

test('an answer that nobody waits for (late, or doubled) is named and changes nothing', () => {
  const box = registered();
  const { counter } = box;
  box.happen({ type: 'reply', id: 1, body: 'AAAA' });
  box.happen({ type: 'reply', id: 99, body: '' });
  assert.equal(box.logged(), ['CERTIFICATE_VALIDATION', 'CERTIFICATE_VALIDATION']);
  assert.is(box.counter, counter);
});

test('a startup configuration configures and asks for nothing, by whatever detour', () => {
  const box = registered();
  box.boot({ config: ['do license smart deregister', 'call-home', 'end', 'license smart deregister'] });
  assert.is(box.authority.admin.instances().length, 1);
  assert.not(box.logged().includes('AGENT_DEREG_SUCCESS'));
});

test('a platform that gets everything wrong fills no log with it, and what can be true has room in the vault', () => {
  const box = registered();
  const long = (count: number) =>
    Array.from({ length: 512 }, (_, i) => ({ name: `x${i}`.padEnd(64, '.'), where: 'y'.repeat(64), count }));
  for (let i = 0; i < 3; i++) box.happen({ type: 'usage', samples: long(-1) });
  assert.is(box.logged().filter(mnemonic => mnemonic === 'PLATFORM_ERROR').length, 64);
  const { counter } = box;
  box.happen({ type: 'usage', samples: long(0xffffffff) });
  assert.is(box.counter, counter + 1);
});

test('an empty answer is a loss, in the words of the guides', () => {
  const box = registered();
  box.fate = () => new Uint8Array(0);
  box.type('license smart renew auth');
  assert.ok(box.texts().some(text => text.endsWith('Received empty response from server')));
});

test('an authority that knows no reports answers with nothing: said once, for as long as it lasts', () => {
  const box = drive();
  box.boot({ personality: 'cube', release: '17.9.1' });
  box.type('license smart transport cslu', 'config');
  box.type('license smart url cslu http://onprem.example.net/cslu/v1/pi', 'config');
  box.happen({ type: 'usage', samples: [{ name: 'network-essentials', where: 'chassis', count: 1 }] });
  box.fate = () => new Uint8Array(0);
  box.type('license smart sync local');
  for (let hour = 0; hour < 4; hour++) {
    box.advance(3_600_000);
    box.happen({ type: 'tick' });
  }
  const said = box.logged();
  assert.is(said.filter(mnemonic => mnemonic === 'REPORTING_NOT_SUPPORTED').length, 1, said.join());
  assert.ok(said.filter(mnemonic => mnemonic === 'COMM_FAILED').length > 1, said.join());
});

test('an answer that comes after the operator deregistered is no forgery, and the farewell follows', () => {
  const box = registered();
  const { fate } = box;
  box.fate = (send, reply) => {
    box.fate = fate;
    box.type('license smart deregister');
    return fate(send, reply);
  };
  box.type('license smart renew auth');
  assert.equal(box.logged(), ['EXPORT_CONTROLLED', 'EVAL_START', 'AGENT_DEREG_SUCCESS']);
  assert.equal(box.authority.admin.instances(), []);
});

test('a request whose end the host never tells is given up by itself', () => {
  const box = registered();
  const { fate } = box;
  box.fate = () => {
    throw new Error('never told');
  };
  assert.throws(() => box.type('license smart renew auth'), 'never told');
  box.fate = fate;
  box.advance(10 * 60_000);
  assert.equal(box.logged(), ['COMM_FAILED', 'AUTH_RENEW_FAILED', 'COMM_RESTORED', 'AUTH_RENEW_SUCCESS']);
});

const tokens: readonly {
  readonly name: string;
  readonly token: (box: ReturnType<typeof drive>) => string;
  readonly says: RegExp;
}[] = [
  { name: 'unknown', token: () => 'bm90LWEtdG9rZW4=', says: /Registration with Cisco licensing cloud failed/ },
  {
    name: 'truncated',
    token: box => box.authority.admin.createToken().slice(0, 60),
    says: /Registration with .* failed/,
  },
  {
    name: 'expired',
    token: box => {
      const token = box.authority.admin.createToken({ days: 1 });
      box.advance(2 * 86_400_000);
      return token;
    },
    says: /failed: .*expired/i,
  },
  {
    name: 'revoked',
    token: box => {
      const token = box.authority.admin.createToken();
      box.authority.admin.revokeToken(box.authority.admin.tokens().at(-1)!.id);
      return token;
    },
    says: /failed: .*revoked/i,
  },
];
for (const { name, token, says } of tokens)
  test(`a registration token that is ${name} is refused with its reason, and nothing is lost`, () => {
    const box = drive();
    box.boot();
    box.happen({ type: 'usage', samples: upstreams(4) });
    const text = token(box);
    box.logged();
    box.type(`license smart register idtoken ${text}`);
    const texts = box.texts();
    assert.ok(
      texts.some(line => says.test(line)),
      texts.join('\n'),
    );
    const status = box.type('show license status');
    assert.match(status, 'UNREGISTERED - REGISTRATION FAILED');
    assert.match(status, 'EVAL MODE');
  });

test('usage facts that cannot be true are named once, and the others count', () => {
  const box = registered();
  const samples = [
    { name: 'upstream-channels', where: 'clc 0', count: 64 },
    { name: 'upstream-channels', where: 'clc 0', count: 65 },
    { name: 'wan-ports', where: 'clc 0', count: -1 },
    { name: 'wan-ports', where: 'clc 0', count: 1e300 },
    { name: 'no\nline', where: 'clc 0', count: 1 },
  ];
  box.happen({ type: 'usage', samples });
  box.happen({ type: 'usage', samples });
  const texts = box.texts();
  assert.is(texts.length, 3, texts.join('\n'));
  assert.match(box.type('show license usage'), 'Count: 64');
});

const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte, i) => (i === bytes.length - 20 ? byte ^ 1 : byte));
/** The screen without what names the attempt itself. */
const standing = (screen: string): string =>
  screen
    .split('\n')
    .filter(line => !/Communication Attempt|Failure reason/.test(line))
    .join('\n');

test.run();
