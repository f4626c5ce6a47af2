/** Dates as IOS XE prints them, in UTC; `new Date(ms)` is arithmetic, not a clock. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (date: Date): string =>
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;

/** `Mar  5 02:01:03 2015 UTC`: agents 1.x, the day padded with a blank. */
export function calendar(ms: number): string {
  const date = new Date(ms);
  const day = String(date.getUTCDate()).padStart(2, ' ');
  return `${MONTHS[date.getUTCMonth()]} ${day} ${clock(date)} ${date.getUTCFullYear()} UTC`;
}

/** `Mar  5 02:01:03.123`: the time stamp of a log line. */
export function stamp(ms: number): string {
  const date = new Date(ms);
  const day = String(date.getUTCDate()).padStart(2, ' ');
  return `${MONTHS[date.getUTCMonth()]} ${day} ${clock(date)}.${String(date.getUTCMilliseconds()).padStart(3, '0')}`;
}
