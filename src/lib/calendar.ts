/** Dates as the operating systems print them, in UTC; `new Date(ms)` is arithmetic, not a clock. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const month = (date: Date): string => MONTHS[date.getUTCMonth()]!;
const clock = (date: Date): string =>
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
const fine = (date: Date): string => `${clock(date)}.${String(date.getUTCMilliseconds()).padStart(3, '0')}`;
const ios = (date: Date, blank: string): string =>
  `${month(date)} ${String(date.getUTCDate()).padStart(2, blank)} ${clock(date)} ${date.getUTCFullYear()} UTC`;

/** `Mar  5 02:01:03 2015 UTC`: IOS XE, agents 1.x, the day padded with a blank. */
export const calendar = (ms: number): string => ios(new Date(ms), ' ');

/** `Mar 04 15:11:54 2019 UTC`: IOS XE, agents 4.x and later. */
export const calendarZero = (ms: number): string => ios(new Date(ms), '0');

/** `Sep 24 2019 02:49:34 UTC`: IOS XR, agents 4.x; voice licence pages of IOS XE. */
export function calendarYear(ms: number): string {
  const date = new Date(ms);
  return `${month(date)} ${two(date.getUTCDate())} ${date.getUTCFullYear()} ${clock(date)} UTC`;
}

/** `Mon Feb 11 2019 15:51:10 UTC`: IOS XR, agents 2.x; `show license platform` of all. */
export const calendarWeekday = (ms: number): string => `${DAYS[new Date(ms).getUTCDay()]} ${calendarYear(ms)}`;

/** `11:01:01 AM Thursday Aug 29 2019 UTC`: the statistics of voice sessions. */
export function calendarDay(ms: number): string {
  const date = new Date(ms);
  const hour = date.getUTCHours();
  const time = `${two(hour % 12 || 12)}${clock(date).slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${time} ${WEEKDAYS[date.getUTCDay()]}day ${month(date)} ${two(date.getUTCDate())} ${date.getUTCFullYear()} UTC`;
}
const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'] as const;

/** `2015-MAR-05 UTC`: the terms of a reservation. */
export function calendarDate(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${month(date).toUpperCase()}-${two(date.getUTCDate())} UTC`;
}

/** `2015-03-05 02:01:03`: the statistics of call-home. */
export function calendarIso(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ${clock(date)}`;
}

/** `2021-11-17 03:31:32.920 UTC`: the event log of the policy generation. */
export const calendarFine = (ms: number): string => `${calendarIso(ms)}.${String(ms % 1000).padStart(3, '0')} UTC`;

/** `Mar  5 02:01:03.123`: the time stamp of a log line. */
export function stamp(ms: number): string {
  const date = new Date(ms);
  return `${month(date)} ${String(date.getUTCDate()).padStart(2, ' ')} ${fine(date)}`;
}

/** `Tue Sep 24 02:50:00.123 UTC`: the line that IOS XR prints before the output of a command. */
export const stampExec = (ms: number): string => `${DAYS[new Date(ms).getUTCDay()]} ${stamp(ms)} UTC`;

/** `2026-Nov-22+03:00:00.000`: the time stamp of a StarOS event log. */
export function stampEvent(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${month(date)}-${two(date.getUTCDate())}+${fine(date)}`;
}
