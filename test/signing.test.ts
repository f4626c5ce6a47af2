/** Signing: a report has its text in the turn that closes it, and keeps it to the byte. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Send } from '../src/abi.ts';
import type { Runtime } from '../src/runtime.ts';
import { signed } from '../src/signing.ts';
import { turn } from '../src/turn.ts';
import { readElements, readFile, readSignedElement } from '../src/wire/document.ts';
import { readRum } from '../src/wire/rum.ts';
import { drive, key } from './support/driver.ts';

const CHASSIS = {
  name: 'chassis',
  class: 'iana-hardware:chassis',
  'model-name': 'ISR4321/K9',
  'serial-num': 'FDO2201A0SR',
};
const BOX = {
  personality: 'cube',
  release: '17.3.2',
  inventory: { 'ietf-hardware:hardware': { component: [CHASSIS] } },
} as const;
const GATEWAY = { type: 'usage', samples: [{ name: 'voice-gateway', where: 'chassis', count: 1 }] } as const;
const SMART = ['license smart transport smart', 'license smart usage customer-tags tag2 Building 7'];
const MINUTES = 60_000;

/** A box with a licence in use, whose messages get lost. */
function box(config: readonly string[] = SMART) {
  const driver = drive();
  driver.fate = () => 'unreachable';
  driver.boot({ ...BOX, config });
  driver.happen(GATEWAY);
  return driver;
}
/** The reports of a request. */
const reportsOf = ({ body }: Send) => {
  const file = readFile(Buffer.from(body, 'base64').toString());
  assert.is(file?.root, 'smartLicense');
  return file!.elements.map(({ name, inner }) => {
    assert.is(name, 'RUMReport');
    const read = readSignedElement(inner);
    assert.ok(read.ok);
    return { inner, rum: readRum(read.value.payload)!, key: read.value.key };
  });
};

test('what is pushed is signed by the box, and says what was in use', () => {
  const driver = box();
  const booted = driver.wall;
  driver.advance(3 * MINUTES);
  const [first] = driver.sends();
  const [{ rum }] = reportsOf(first!) as [ReturnType<typeof reportsOf>[number]];
  const { id, tag, udi, release, start, end, value, customerTags, previous } = rum;
  assert.match(tag, /CUBE_T_VGW/);
  assert.equal([udi, release, value, previous], [{ pid: 'ISR4321/K9', sn: 'FDO2201A0SR' }, '17.3.2', 1, 0]);
  assert.equal([id, start], [booted / 1000, booted / 1000]);
  assert.is(end - start, 170);
  assert.equal(customerTags, { tag2: 'Building 7' });
});

test('every try has the same bytes, and so has the one after a reload', () => {
  const driver = box();
  driver.advance(30 * MINUTES);
  const tries = driver.sends().map(send => reportsOf(send)[0]!.inner);
  assert.ok(tries.length > 3);
  driver.boot({ ...BOX, config: SMART });
  driver.advance(5 * MINUTES);
  const after = reportsOf(driver.sends().at(-1)!);
  assert.is(after.length, 2, 'and what was used since');
  assert.equal([...new Set([...tries, after[0]!.inner])].length, 1);
  assert.equal(after[1]!.key, after[0]!.key);
  assert.is(after[1]!.rum.previous, after[0]!.rum.id);
});

test('versions are kept back where the operator wants that', () => {
  const driver = box([...SMART, 'license smart privacy version']);
  driver.advance(3 * MINUTES);
  assert.is(reportsOf(driver.sends()[0]!)[0]!.rum.release, '');
});

test('years without a way out, with all that can be put into a report: the vault stays small enough, and nothing breaks', () => {
  const long = '<'.repeat(127);
  const tags = [1, 2, 3, 4].map(n => `license smart usage customer-tags tag${n} ${long}`);
  const config = ['license smart transport off', 'license smart usage interval 1', `license smart custom_id ${long}`];
  const driver = box([...config, ...tags]);
  driver.happen({ ...GATEWAY, samples: names.map(name => ({ name, where: 'chassis', count: 1 })) });
  driver.logged();
  driver.advance(100 * 86_400_000);
  assert.equal(
    driver.logged().filter(name => name === 'PLATFORM_ERROR'),
    [],
  );
  const size = Math.max(...driver.vaults.map(vault => Buffer.from(vault!, 'base64').length));
  assert.ok(size > 20_000 && size < 60_000, `${size} bytes`);
  driver.boot({ ...BOX, config });
  assert.match(driver.type('show license rum id all'), /(CLOSED.*\n.*){8}/);
});
const names = ['voice-gateway', 'uck9', 'securityk9', 'appxk9', 'appx_100M', 'advipservices', 'network-essentials'];

test('no turn ends with a report that has no text, and where all have theirs nothing is touched', () => {
  let runtime: Runtime | null = null;
  const live = (event: Parameters<typeof turn>[1]) => {
    runtime = turn(runtime, event).runtime;
    assert.ok(runtime.state.reporting.reports.every(({ text }) => readElements(text)?.length === 1));
    assert.is(signed(runtime), runtime);
  };
  const at = Date.UTC(2026, 0, 1);
  const moment = (up: number) => ({ at: at + up, up, synced: true });
  const vaults = [null, null] as const;
  const { roots } = drive(at).authority;
  const [seed, deviceKey] = [key(1), key(2)];
  live({ ...moment(0), type: 'boot', ...BOX, vaults, counter: 0, seed, deviceKey, roots, config: [] });
  live({ ...moment(1), ...GATEWAY });
  for (let up = 2; up < 40; up += 3) live({ ...moment(up * 86_400_000), type: 'tick' });
  assert.ok(runtime!.state.reporting.reports.length > 1);
});

test.run();
