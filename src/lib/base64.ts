/**
 * Bytes as text in JSON: standard base64 with padding (RFC 4648 section 4). It carries the vault on every save, so it is
 * written for speed in an interpreter. It never reads a second spelling of the same bytes.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Character code of each of the 64 digits. */
const CODE = Uint8Array.from(ALPHABET, digit => digit.charCodeAt(0));

/** What each ASCII character is worth; -1 for what is no digit. */
const VALUE = new Int8Array(128).fill(-1);
for (const [value, code] of CODE.entries()) VALUE[code] = value;

/** Always padded. */
export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let i = 0; i < whole; ) text += group((bytes[i++]! << 16) | (bytes[i++]! << 8) | bytes[i++]!);
  switch (bytes.length - whole) {
    case 1:
      return text + group(bytes[whole]! << 16).slice(0, 2) + '==';
    case 2:
      return text + group((bytes[whole]! << 16) | (bytes[whole + 1]! << 8)).slice(0, 3) + '=';
    default:
      return text;
  }
}

const group = (bits: number): string =>
  String.fromCharCode(CODE[bits >> 18]!, CODE[(bits >> 12) & 63]!, CODE[(bits >> 6) & 63]!, CODE[bits & 63]!);

/** Null for anything but what `toBase64` writes: white space, another alphabet, missing padding, stray bits. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.slice(0, text.length - padding) + 'AA'.slice(0, padding);
  const bytes = new Uint8Array((digits.length / 4) * 3);
  for (let i = 0, at = 0; i < digits.length; ) {
    const a = digits.charCodeAt(i++);
    const b = digits.charCodeAt(i++);
    const c = digits.charCodeAt(i++);
    const d = digits.charCodeAt(i++);
    if ((a | b | c | d) > 127) return null;
    const bits = (VALUE[a]! << 18) | (VALUE[b]! << 12) | (VALUE[c]! << 6) | VALUE[d]!;
    if (bits < 0) return null;
    bytes[at++] = bits >> 16;
    bytes[at++] = bits >> 8;
    bytes[at++] = bits;
  }
  const length = bytes.length - padding;
  return bytes.subarray(length).every(byte => byte === 0) ? bytes.slice(0, length) : null;
}
