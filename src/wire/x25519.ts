/**
 * X25519 (RFC 7748), by BigInt: tweetnacl's takes 6 KB more of the bundle. Like our Ed25519 it does not hide how long it
 * computes; a secret is used for one exchange. It judges no key: crypto.ts refuses what comes of a bad one. The tests hold it
 * against the RFC's vectors and tweetnacl.
 */
import { inverse, PRIME as P, reduce, toBytes, toNumber } from './field.ts';

const A24 = 121665n;
export const BASE_POINT = 9n;

/** The scalar (32 bytes, clamped here) times a point, given by its u; the u of the product, 32 bytes. */
export function multiply(scalar: Uint8Array, u: bigint): Uint8Array {
  const k = (toNumber(scalar) & (2n ** 254n - 8n)) | (2n ** 254n);
  const x1 = u % P;
  let x2 = 1n;
  let z2 = 0n;
  let x3 = x1;
  let z3 = 1n;
  // The ladder of section 5, where the swap of the next step undoes that of this one.
  for (let bit = 254n; bit >= 0n; bit--) {
    const odd = (k >> bit) & 1n;
    if (odd) [x2, z2, x3, z3] = [x3, z3, x2, z2];
    const a = x2 + z2;
    const b = x2 - z2;
    const aa = (a * a) % P;
    const bb = (b * b) % P;
    const e = aa - bb;
    const da = ((x3 - z3) * a) % P;
    const cb = ((x3 + z3) * b) % P;
    x3 = (da + cb) ** 2n % P;
    z3 = (x1 * ((da - cb) ** 2n % P)) % P;
    x2 = (aa * bb) % P;
    z2 = (e * (aa + A24 * e)) % P;
    if (odd) [x2, z2, x3, z3] = [x3, z3, x2, z2];
  }
  return toBytes(reduce((x2 * inverse(z2)) % P));
}

/** The u that 32 bytes of a key mean: the highest bit is passed over. */
export const pointOf = (key: Uint8Array): bigint => toNumber(key) & (2n ** 255n - 1n);
