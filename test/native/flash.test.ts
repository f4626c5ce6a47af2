/** The flash store of the native host: the power goes at every byte, and the image is a real file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { native } from '../support/native.ts';
import { scratch } from '../support/processes.ts';
import { base64, storage } from '../support/storage.ts';

const KIB = 1024;
/** Where the areas of the layout (flash.h) begin: device key, two vaults, two configurations. */
const AREA = 128 * KIB;
const [VAULT_0, CONFIG_0, CONFIG_1] = [AREA, 3 * AREA, 4 * AREA];
const CONTENT = 4 * KIB;

const plain = await native({ make: ['flash-cuts'] });
if (plain) {
  test('whenever the power goes, the saved record is as before, as after, or gone, and the others are as they were', () => {
    const roots = join(scratch(), 'roots');
    writeFileSync(roots, 'roots');
    const figures = execFileSync(join(plain.build, 'flash-cuts'), [roots, '20260101'], { encoding: 'utf8' });
    console.log(figures.trim());
    const { saves, cuts, before, gone, after, faults } = JSON.parse(figures);
    assert.is(before + gone + after, cuts);
    assert.ok(cuts > 80_000 && before > 1000 && gone > 1000 && after > 1000, 'every outcome is met');
    assert.ok(faults > 3 * saves);
  });
}

const sanitized = await native({ sanitize: true, make: ['storage'] });
if (sanitized) {
  const call = storage(sanitized.build);

  /** A formatted image in a file of its own. */
  const formatted = () => {
    const directory = scratch();
    const [image, roots] = [join(directory, 'image'), join(directory, 'roots')];
    writeFileSync(roots, 'roots');
    assert.is(call('format', image).why, '');
    const use = (...words: string[]) => call('flash', image, roots, ...words);
    /** Turns one byte of the image over. */
    const flip = (at: number) => {
      const bytes = readFileSync(image);
      bytes[at]! ^= 0xff;
      writeFileSync(image, bytes);
    };
    return { image, roots, use, flip };
  };

  test('a formatted image is empty, for its owner alone, and has a key of its own', () => {
    const [one, other] = [formatted(), formatted()];
    assert.is(statSync(one.image).mode & 0o777, 0o600);
    assert.is(statSync(one.image).size, 640 * KIB);
    assert.is(one.use('load', '0').gives, 'null');
    assert.is(one.use('load', '1').gives, 'null');
    assert.is(one.use('config').gives, '[]');
    assert.is(one.use('roots').gives, base64('roots'));
    assert.is(Buffer.from(one.use('key').gives, 'base64').length, 32);
    assert.is(one.use('key').gives, one.use('key').gives);
    assert.is.not(one.use('key').gives, other.use('key').gives);
  });

  test('what was saved is there the next time', () => {
    const { use } = formatted();
    const [small, large] = [base64('small'), base64(Buffer.alloc(64 * KIB, 7))];
    use('save', '0', large);
    use('save', '1', small);
    assert.is(use('load', '0').gives, large);
    assert.is(use('load', '1').gives, small);
    use('save', '0', small);
    assert.is(use('load', '0').gives, small);
    assert.match(use('save', '0', base64(Buffer.alloc(64 * KIB + 1))).why, /65537 bytes are more than a record holds/);
    assert.is(use('load', '0').gives, small);
  });

  test('the newer configuration counts; a damaged one uncovers the older', () => {
    const { use, flip } = formatted();
    for (const lines of [['one'], ['two', ' indented', 'ünïcode "quoted"'], ['three']]) {
      use('configure', JSON.stringify(lines));
      assert.equal(JSON.parse(use('config').gives), lines);
    }
    flip(CONFIG_0 + CONTENT);
    assert.equal(JSON.parse(use('config').gives), ['two', ' indented', 'ünïcode "quoted"']);
    flip(CONFIG_1 + CONTENT);
    assert.is(use('config').gives, '[]');
    use('configure', '["four"]');
    assert.is(use('config').gives, '["four"]');
    for (const bad of ['{}', '["a",1]', '["a"', ''])
      assert.is(use('configure', bad).why, 'the configuration is no list of lines', bad);
    assert.is(use('config').gives, '["four"]');
  });

  const DAMAGED: readonly (readonly [what: string, at: number])[] = [
    ['digest', 0],
    ['length', 32],
    ['generation', 36],
    ['area', 40],
    ['version', 44],
    ['magic', 48],
    ['content', CONTENT],
  ];
  for (const [what, at] of DAMAGED)
    test(`a record with a damaged ${what} is none, and is replaced by the next save`, () => {
      const { use, flip } = formatted();
      use('save', '0', base64('vault'));
      flip(VAULT_0 + at);
      assert.is(use('load', '0').gives, 'null');
      use('save', '0', base64('again'));
      assert.is(use('load', '0').gives, base64('again'));
    });

  test('a record is none in the place of another', () => {
    const { image, use } = formatted();
    use('save', '0', base64('vault'));
    const bytes = readFileSync(image);
    bytes.copy(bytes, 2 * AREA, AREA, 2 * AREA);
    writeFileSync(image, bytes);
    assert.is(use('load', '0').gives, base64('vault'));
    assert.is(use('load', '1').gives, 'null');
  });

  test('the layout is little-endian, as its comment says', () => {
    const { image, use } = formatted();
    use('save', '1', base64('abc'));
    const bytes = readFileSync(image);
    assert.is(bytes.readUInt32LE(2 * AREA + 32), 3);
    assert.is(bytes.readUInt32LE(2 * AREA + 40), 2);
    assert.is(bytes.readUInt32LE(2 * AREA + 44), 1);
    assert.is(bytes.toString('latin1', 2 * AREA + 48, 2 * AREA + 56), 'sa-flash');
    assert.is(bytes.toString('latin1', 2 * AREA + CONTENT, 2 * AREA + CONTENT + 4), 'abc\0');
  });

  test('a key is never made anew: not over a sound one, not over a damaged one', () => {
    const { image, use, flip } = formatted();
    const key = use('key').gives;
    assert.match(call('format', image).why, /formatted already/);
    assert.is(use('key').gives, key);
    flip(CONTENT);
    assert.match(use('key').why, /not formatted, or its device key is damaged/);
    assert.match(call('format', image).why, /formatted already/);
    flip(CONTENT);
    assert.is(use('key').gives, key);
  });

  test('an image belongs to one process at a time', () => {
    const { image, roots, use } = formatted();
    const program = join(sanitized.build, 'storage');
    const { status, stderr } = spawnSync('flock', [image, program, 'flash', image, roots, 'key'], { encoding: 'utf8' });
    assert.is(status, 1);
    assert.is(stderr, `${image} is in use by another process\n`);
    assert.is(use('key').why, '');
  });

  test('what is no image is refused with the reason', () => {
    const { image, roots, use } = formatted();
    const directory = scratch();
    const fresh = (name: string, bytes: number): string => {
      writeFileSync(join(directory, name), Buffer.alloc(bytes, 0xff));
      return join(directory, name);
    };
    mkdirSync(join(directory, 'sub'));
    const refused: readonly (readonly [image: string, reason: RegExp])[] = [
      [join(directory, 'missing'), /missing: cannot be opened: No such file/],
      [join(directory, 'sub'), /sub: cannot be opened: Is a directory/],
      ['/dev/null', /\/dev\/null is neither a file nor a block device/],
      [fresh('short', 640 * KIB - 1), /short is smaller than 640 KiB/],
      [fresh('erased', 640 * KIB), /not formatted/],
    ];
    for (const [path, reason] of refused) assert.match(call('flash', path, roots, 'key').why, reason);
    assert.match(
      call('flash', image, join(directory, 'no-roots'), 'key').why,
      /no-roots: cannot be read: No such file/,
    );
    truncateSync(image, AREA);
    assert.match(use('key').why, /smaller than 640 KiB/);
    assert.is(call('format', fresh('erased', 640 * KIB)).why, '');
    assert.match(call('format', '/dev/null').why, /neither a file nor a block device/);
  });
}

test.run();
