/**
 * Text to bytes and back (RFC 3629), where there is no TextEncoder. It never repairs: text that is not well formed is a
 * fault of ours, bytes that are not well formed are refused.
 */
import { assert } from './assert.ts';

/** Asserts that the text is well formed: no surrogate stands alone. */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      bytes[end++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[end++] = 0xc0 | (point >> 6);
    } else {
      if (point >= 0xd800 && point < 0xe000) {
        const low = text.charCodeAt(++i);
        assert(point < 0xdc00 && low >= 0xdc00 && low < 0xe000, 'Text holds a lone surrogate.');
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        bytes[end++] = 0xf0 | (point >> 18);
        bytes[end++] = 0x80 | ((point >> 12) & 0x3f);
      } else {
        bytes[end++] = 0xe0 | (point >> 12);
      }
      bytes[end++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[end++] = 0x80 | (point & 0x3f);
  }
  return bytes.slice(0, end);
}

/** Null for bytes that are not well formed: overlong, a surrogate, above U+10FFFF, cut short, out of place. */
export function fromUtf8(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes, 0, bytes.length)) return null;
  let text = '';
  let units: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      units.push(lead);
      i += 1;
    } else if (lead < 0xe0) {
      units.push(((lead & 0x1f) << 6) | (bytes[i + 1]! & 0x3f));
      i += 2;
    } else if (lead < 0xf0) {
      units.push(((lead & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f));
      i += 3;
    } else {
      const above =
        (((lead & 0x07) << 18) |
          ((bytes[i + 1]! & 0x3f) << 12) |
          ((bytes[i + 2]! & 0x3f) << 6) |
          (bytes[i + 3]! & 0x3f)) -
        0x10000;
      units.push(0xd800 | (above >> 10), 0xdc00 | (above & 0x3ff));
      i += 4;
    }
    if (units.length >= CHUNK) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}

/** Are the bytes from `start` up to `end` well formed? The table of RFC 3629 section 4, row by row. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; ) {
    const lead = bytes[i++]!;
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const tail = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (i + tail > end) return false;
    const next = bytes[i]!;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next < least || next > most) return false;
    for (let j = 1; j < tail; j++) if ((bytes[i + j]! & 0xc0) !== 0x80) return false;
    i += tail;
  }
  return true;
}

/** Arguments of one call: far below what any engine's stack bears. */
const CHUNK = 1024;
