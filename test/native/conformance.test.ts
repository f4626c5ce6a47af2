/** The rooms of the native host keep every promise of the contract: real files, a real image, couriers of their own. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Bench, conform } from '../shims/conformance.ts';
import { openPeers, tcpCollector, udpCollector } from '../support/bench.ts';
import { native } from '../support/native.ts';
import { box, type Medium, tear } from '../support/native-box.ts';
import { endRooms, nativeRooms } from '../support/native-rooms.ts';
import { pause, until } from '../support/processes.ts';

/** The power goes without a word, or the process is asked to end: by turns. */
const ENDS = ['SIGKILL', 'SIGTERM'] as const;
let restarts = 0;

const make = ['rooms-bench', 'smart-agent-courier'];
const sanitized = await native({ sanitize: true, make });
if (sanitized) {
  conform('native, files, UDP syslog', () => bench(sanitized.build, 'files', 'udp'));
  conform('native, flash, TCP syslog', () => bench(sanitized.build, 'flash', 'tcp'));
}
// Sanitizers ask for more than a filter leaves.
const plain = sanitized && (await native({ make }));
if (plain) {
  conform('native, system calls filtered', () => bench(plain.build, 'files', 'tcp', true));
  test('native, system calls filtered: messages wait for a collector that comes back', () => comesBack(plain.build));
}

async function bench(build: string, medium: Medium, protocol: 'udp' | 'tcp', confine = false): Promise<Bench> {
  const collector = await (protocol === 'udp' ? udpCollector() : tcpCollector());
  const peers = await openPeers();
  const options = { ...box(build, medium, `${protocol}://127.0.0.1:${collector.port}`), confine };
  let rooms = nativeRooms(build, options);
  return {
    rooms,
    async restart() {
      await rooms.end(ENDS[restarts++ % ENDS.length]!);
      rooms = nativeRooms(build, options);
      return rooms;
    },
    tear: slot => tear(options, slot),
    peer: peers.url,
    collected: () => collector.messages,
    enforced: () => rooms.enforced(),
    pass: pause,
    async close() {
      collector.close();
      peers.close();
      await rooms.end('SIGTERM');
    },
  };
}

/** No socket can be made any more: the one that there is has to do. */
async function comesBack(build: string): Promise<void> {
  const first = await tcpCollector();
  const options = box(build, 'files', `tcp://127.0.0.1:${first.port}`);
  const rooms = nativeRooms(build, { ...options, confine: true });
  const say = (text: string) =>
    rooms.syslog.write({ type: 'log', severity: 6, facility: 'SMART_LIC', mnemonic: 'AGENT_READY', text, line: '' });
  say('one');
  await until('the first message', () => first.messages.length === 1);
  first.close();
  await pause(100);
  say('two');
  const second = await tcpCollector('127.0.0.1', first.port);
  say('three');
  await until('the other messages', () => second.messages.length === 2);
  assert.match(second.messages.join('\n'), /: two\n.*: three$/);
  second.close();
  await rooms.end('SIGTERM');
}

test.after(endRooms);
test.run();
