/**
 * Codes: what is carried by hand or by voice. A request code names a device and one request of it; a universal
 * authorization code, a return code and a confirmation code answer for that request alone. Shapes are the vendor's
 * (`CB-Z<pid>:<sn>-<base58>-<check>`, base58 in groups of six, eight hexadecimal digits); how they are made is ours.
 *
 * A request has a key pair (X25519) derived from a master secret of the box and the number of the request, so every code of
 * every request can be made again for ever. Its public half stands in the request code; with the sealing key of the root set
 * both sides come to one secret, and every other code is authenticated under it: nobody but this box and this authority can
 * make one, and none fits another box or another request. This file keeps no state and decides nothing.
 */
import { concat, equal } from '../lib/bytes.ts';
import { fromHex, toHex } from '../lib/hex.ts';
import { toUtf8 } from '../lib/utf8.ts';
import { accept, refuse, type Verdict } from '../lib/verdict.ts';
import { agree, agreementKey, digest } from './crypto.ts';
import { hexDigits } from './field.ts';
import type { WireUdi } from './message.ts';

/** A request code, read. */
export interface RequestCode {
  readonly udi: WireUdi;
  /** The how-manieth request of this box it is. */
  readonly number: number;
  /** Version of the root set whose sealing key the box goes by. */
  readonly roots: number;
  readonly universal: boolean;
  /** X25519 public key of the request. */
  readonly key: Uint8Array;
}
/** An authorization or return code in groups, read and authentic. */
export interface Code {
  readonly kind: 'universal' | 'return';
  /** Of the request that it answers. */
  readonly number: number;
  /** Authority time of what it stands for, ms (whole seconds): the code it gives, or the one that it gives back; 0: none. */
  readonly time: number;
  /** Of a universal code: functions under export control may be used. */
  readonly exportAllowed: boolean;
}

/** By the errors of the vendor's model: 108 to 115 are about base58, 73 is code validation. */
export const CODE_REFUSALS = ['not-base58', 'bad-check', 'malformed', 'not-authentic'] as const;
export type CodeRefusal = (typeof CODE_REFUSALS)[number];

/** Of one request: what only this box knows of it, and what stands in its code. */
export function requestKeys(master: Uint8Array, number: number, { pid, sn }: WireUdi) {
  const secret = digest(concat(toUtf8(`smart-agent request 1\n${number}\nPID:${pid},SN:${sn}\n`), master));
  return { secret, key: agreementKey(secret) };
}

/**
 * The secret of one request, 32 bytes, as both sides come to it: the box by the request's own secret and the sealing key, the
 * authority by the secret of the sealing key and the request's key. Refused: a key that leads nowhere.
 */
export function codeKey(secret: Uint8Array, theirs: Uint8Array, request: Uint8Array): Verdict<Uint8Array, CodeRefusal> {
  const shared = agree(secret, theirs);
  if (!shared.ok) return refuse('malformed');
  return accept(digest(concat(toUtf8('smart-agent code 1'), shared.value, request)));
}

/** `CB-ZISR4321/K9:FDO2013A1WV-…-42`. The second letter: B is a specific request, D a universal one. */
export function writeRequestCode({ udi, number, roots, universal, key }: RequestCode): string {
  const inner = toBase58(concat(key, whole(number, 3), whole(roots, 2)));
  const text = `C${universal ? 'D' : 'B'}-Z${udi.pid}:${udi.sn}-${inner}-`;
  return text + checkOf(text);
}

/** Its check digits find any one wrong character, and any two that changed places. */
export function readRequestCode(text: string): Verdict<RequestCode, CodeRefusal> {
  const [, letter, pid, sn, inner, check] = /^C([BD])-Z(.{1,64}):([^:]{1,64})-([^-]{1,80})-(\d\d)$/.exec(text) ?? [];
  if (inner === undefined || pid === undefined || sn === undefined) return refuse('malformed');
  if (checkOf(text.slice(0, -2)) !== check) return refuse('bad-check');
  const read = fromBase58(inner, 37);
  if (!read.ok) return read;
  const [number, roots, key] = [numberOf(read.value, 32, 35), numberOf(read.value, 35, 37), read.value.slice(0, 32)];
  return accept({ udi: { pid, sn }, number, roots, universal: letter === 'D', key });
}

/** ISO 7064's MOD 97-10 over characters in place of digits. */
function checkOf(text: string): string {
  let rest = 0;
  for (const byte of toUtf8(text)) rest = (rest * 128 + byte) % 97;
  return String(98 - ((rest * 100) % 97)).padStart(2, '0');
}

const LETTERS = { universal: 'D', return: 'C' } as const;
const MAC_BYTES = 16;
const BODY_BYTES = 9;

/** `D8ux1b-…`: a letter for its kind, then what it says and its proof, in groups of six. `key`: that of its request. */
export function writeCode(code: Code, key: Uint8Array): string {
  const { kind, number, time, exportAllowed } = code;
  const body = concat(whole(number, 3), whole(Math.floor(time / 1000), 5), whole(exportAllowed ? 1 : 0, 1));
  return grouped(LETTERS[kind] + toBase58(concat(macOf(kind, body, key), body)));
}

/** A code as it is printed, however it was typed. */
export const grouped = (text: string): string => text.replace(/[-\s]/g, '').replace(/.{6}(?=.)/g, '$&-');

/** Reads one; `keyOf` gives the key of the request that it names, null for a request that there never was. */
export function readCode(
  text: string,
  kind: Code['kind'],
  keyOf: (number: number) => Uint8Array | null,
): Verdict<Code, CodeRefusal> {
  const plain = text.replace(/[-\s]/g, '');
  if (plain[0] !== LETTERS[kind] || plain.length > 64) return refuse('malformed');
  const read = fromBase58(plain.slice(1), BODY_BYTES + MAC_BYTES);
  if (!read.ok) return read;
  const body = read.value.slice(MAC_BYTES);
  const number = numberOf(body, 0, 3);
  const key = keyOf(number);
  if (key === null || !equal(macOf(kind, body, key), read.value.slice(0, MAC_BYTES))) return refuse('not-authentic');
  return accept({ kind, number, time: numberOf(body, 3, 8) * 1000, exportAllowed: body[8] === 1 });
}

const macOf = (kind: string, body: Uint8Array, key: Uint8Array): Uint8Array =>
  digest(concat(toUtf8(`smart-agent ${kind} code 1\n`), key, body)).slice(0, MAC_BYTES);

/** What the box says once it has installed this content: eight hexadecimal digits. */
export const confirmationOf = (content: Uint8Array, key: Uint8Array): string =>
  toHex(macOf('confirmation', digest(content), key).slice(0, 4));

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Big-endian, in so many digits as all bytes of this length need. */
function toBase58(bytes: Uint8Array): string {
  let rest = BigInt(`0x${toHex(bytes)}`);
  let text = '';
  for (let digits = digitsOf(bytes.length); digits > 0; digits--) {
    text = BASE58[Number(rest % 58n)]! + text;
    rest /= 58n;
  }
  return text;
}

/** So many bytes; one length of text and one text for each of them. */
function fromBase58(text: string, length: number): Verdict<Uint8Array, CodeRefusal> {
  let all = 0n;
  for (const digit of text) {
    const value = BASE58.indexOf(digit);
    if (value < 0) return refuse('not-base58');
    all = all * 58n + BigInt(value);
  }
  if (text.length !== digitsOf(length) || all >> BigInt(8 * length) !== 0n) return refuse('malformed');
  return accept(fromHex(hexDigits(all, 2 * length))!);
}
/** log 256 / log 58 */
const digitsOf = (length: number): number => Math.ceil(length * 1.36566);

/** Big-endian. */
const whole = (value: number, length: number): Uint8Array => fromHex(value.toString(16).padStart(2 * length, '0'))!;
const numberOf = (bytes: Uint8Array, from: number, to: number): number => Number(`0x${toHex(bytes.slice(from, to))}`);
