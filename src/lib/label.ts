/**
 * Labels: short names for something that was said, in the shapes that the vendor's confirmation and return codes have. Equal
 * texts have equal labels, different ones almost never. A label proves nothing: whatever it names is signed elsewhere.
 */

/** FNV-1a over the characters; `seed` gives another label of the same text. */
function hashed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Eight hexadecimal digits: a confirmation code. */
export const hexLabel = (text: string): string => hashed(text, 0).toString(16).padStart(8, '0');

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const GROUPS = 5;

/** Groups of six characters, the first one `C`: a return code. */
export function groupLabel(text: string): string {
  const groups: string[] = [];
  for (let i = 1; i <= GROUPS; i++) {
    let group = i === 1 ? 'C' : '';
    for (let hash = hashed(text, i * 0x9e3779b9); group.length < 6; hash = Math.floor(hash / 58))
      group += BASE58[hash % 58];
    groups.push(group);
  }
  return groups.join('-');
}
