/** Spans of time as IOS XE prints them: whole seconds, rounded down; units are always plural. */
const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/** `89 days, 23 hours, 25 minutes, 40 seconds`: all four units. */
export const duration = (ms: number): string => parts(ms).join(', ');

/** `11 hours, 58 minutes, 11 seconds`: leading units of zero are left out. */
export function shortDuration(ms: number): string {
  const all = parts(ms);
  const first = all.findIndex(part => !part.startsWith('0 '));
  return all.slice(first === -1 ? 3 : first).join(', ');
}

function parts(ms: number): string[] {
  let rest = Math.max(0, Math.floor(ms / 1000));
  return UNITS.map(([name, seconds]) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return `${count} ${name}`;
  });
}
