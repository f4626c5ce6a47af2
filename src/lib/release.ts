/** Releases as vendors number them (`3.18.0SP`, `16.12.1a`, `7.3.2`): ordered by their numbers, then by what follows. */
export function atLeast(release: string, wanted: string): boolean {
  const a = parts(release);
  const b = parts(wanted);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const left = a[i] ?? 0;
    const right = b[i] ?? 0;
    if (left !== right) return left > right;
  }
  return true;
}

/** Numbers in order; letters are not ranked (3.18.0S, 3.18.0SP and 3.18.0a are one release here). */
function parts(release: string): readonly number[] {
  let found = known.get(release);
  if (found === undefined) known.set(release, (found = (release.match(/\d+/g) ?? []).map(Number)));
  return found;
}
/** Every turn compares the same few: those of the catalogues, and that of the box. */
const known = new Map<string, readonly number[]>();

/** Whether a release is one from `first` on and before `end`; where they are not given, there is no such bound. */
export const isIn = (release: string, first?: string, end?: string): boolean =>
  (first === undefined || atLeast(release, first)) && (end === undefined || !atLeast(release, end));
