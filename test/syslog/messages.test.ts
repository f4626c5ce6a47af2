/** The catalogue of messages: every entry is complete, and every placeholder can be filled. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lineOf } from '../../src/syslog/line.ts';
import { MESSAGES, type MessageName, type Notice, textOf } from '../../src/syslog/messages.ts';

const NAMES = Object.keys(MESSAGES) as MessageName[];

test('every message has a text, a meaning and an action, and a severity of syslog', () => {
  for (const name of NAMES) {
    const { text, meaning, action, severity, facility } = MESSAGES[name];
    for (const words of [text, meaning, action]) assert.ok(words.trim().length > 0, name);
    assert.ok(Number.isInteger(severity) && severity >= 0 && severity <= 7, name);
    assert.match(facility, /^[A-Z_]+$/);
    assert.match(name, /^[A-Z_]+$/);
  }
});

test('every placeholder is filled from the notice or the peer, and none is left', () => {
  for (const message of NAMES) {
    const names = [...MESSAGES[message].text.matchAll(/<(\w+)>/g)].map(([, name]) => name!);
    const notice = { message, ...Object.fromEntries(names.map(name => [name, `(${name})`])) } as unknown as Notice;
    const text = textOf(notice, 'the peer');
    assert.not.match(text, /[<>]/);
    for (const name of names) assert.ok(text.includes(name === 'peer' ? 'the peer' : `(${name})`), message);
  }
});

test('the two lines of the cBR-8 guide, but for the blank that later agents put before a colon', () => {
  const reason = 'Fail to send out Call Home HTTP message.';
  const line = (notice: Notice): string => {
    const { severity, facility } = MESSAGES[notice.message];
    const text = textOf(notice, 'Cisco licensing cloud');
    return lineOf({ severity, facility, mnemonic: notice.message, text }, 0, true).replace(/^.*?%/, '%');
  };
  assert.is(
    line({ message: 'AGENT_REG_FAILED', reason }),
    '%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with Cisco licensing cloud failed: Fail to send out Call Home HTTP message.',
  );
  assert.is(
    line({ message: 'COMM_FAILED', reason }).replace(' : ', ': '),
    '%SMART_LIC-3-COMM_FAILED: Communications failure with Cisco licensing cloud: Fail to send out Call Home HTTP message.',
  );
});

test('a text that comes from outside fills no placeholder of its own', () => {
  assert.ok(textOf({ message: 'COMM_FAILED', reason: '<peer>' }, 'X').endsWith('<peer>'));
});

test.run();
