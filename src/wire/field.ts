/** The field of Curve25519: integers modulo p = 2^255 - 19, by BigInt, and their form in bytes. It knows no curve. */
import { toHex } from '../lib/hex.ts';

export const PRIME = 2n ** 255n - 19n;

/** From between -p and p to between 0 and p. */
export const reduce = (n: bigint): bigint => (n < 0n ? n + PRIME : n);

const square = (n: bigint): bigint => (n * n) % PRIME;

/** `base` to the power of `exponent`, modulo p, four bits at a time: the time taken tells the exponent, which is no secret. */
export function power(base: bigint, exponent: bigint): bigint {
  const powers = [1n];
  for (let i = 1; i < 16; i++) powers.push((powers[i - 1]! * base) % PRIME);
  let result = 1n;
  for (const digit of exponent.toString(16))
    result = (square(square(square(square(result)))) * powers[Number.parseInt(digit, 16)]!) % PRIME;
  return result;
}

/** By Fermat; zero for zero. */
export const inverse = (n: bigint): bigint => power(n, PRIME - 2n);

/** Little-endian, as all of RFC 7748 and RFC 8032. */
export function toNumber(bytes: Uint8Array): bigint {
  return BigInt('0x' + toHex(bytes.slice().reverse()));
}

/** So many hexadecimal digits. QuickJS of 2025-04-26 writes a 0 too much before a number whose highest bit is that of a limb. */
export const hexDigits = (n: bigint, digits: number): string => n.toString(16).padStart(digits, '0').slice(-digits);

/** 32 bytes of a number below 2^256. */
export function toBytes(n: bigint): Uint8Array {
  const bytes = new Uint8Array(32);
  const digits = hexDigits(n, 64);
  for (let i = 0; i < 32; i++) bytes[31 - i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
