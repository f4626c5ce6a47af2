/**
 * A tally: a quantity that is counted second by second, as minutes, hours and days. A minute's value is the mean of its three
 * highest seconds, an hour's the mean of its three highest minutes, a day's the highest of its hours; beside each stands the
 * plain average. Halves are rounded up. Minutes, hours and days follow one another from the first second on: they are not
 * those of a clock. It only adds; how much of it is kept, and what for, its user knows.
 */

/** Of a minute, an hour or a day. */
export type Use = readonly [most: number, average: number];

/** Lists are oldest first; whoever keeps a tally cuts them to what is looked at, and not below `UNITS`. */
export interface Tally {
  readonly seconds: number[];
  readonly minutes: Use[];
  readonly hours: Use[];
  readonly days: Use[];
  /** So many of the newest are of the minute, the hour and the day that go on. */
  second: number;
  minute: number;
  hour: number;
  /** So many minutes of the hour that goes on are of a time that was looked at before; they are not of its peak. */
  past: number;
  /** So many of the newest minutes, at most, nobody looked at yet. */
  unseen: number;
  /** The highest minute and hour so far, and how often an hour was higher than all before. */
  minutePeak: number;
  peak: number;
  worth: number;
}

/** Seconds of a minute, minutes of an hour. */
export const UNITS = 60;
const HOUR_SECONDS = 3_600;
const DAY_HOURS = 24;

/** A tally between two feedings, as its user keeps it. */
export interface Stored {
  /** The part that goes on, and the lists that are short. */
  readonly live: {
    readonly seconds: readonly number[];
    readonly minutes: readonly Use[];
    readonly second: number;
    readonly minute: number;
    readonly past: number;
    readonly unseen: number;
    readonly peak: number;
  };
  readonly hours: readonly Use[];
  readonly days: readonly Use[];
  readonly hour: number;
  readonly peak: number;
  readonly worth: number;
}

export const tallyOf = ({ live, hours, days, hour, peak, worth }: Stored): Tally => ({
  ...live,
  seconds: [...live.seconds],
  minutes: [...live.minutes],
  minutePeak: live.peak,
  hours: [...hours],
  days: [...days],
  hour,
  peak,
  worth,
});

/** So many hours and days of it, the newest. */
export const stored = (tally: Tally, mostHours: number, mostDays: number): Stored => ({
  live: {
    seconds: tally.seconds.slice(-UNITS),
    minutes: tally.minutes.slice(-UNITS),
    second: tally.second,
    minute: tally.minute,
    past: tally.past,
    unseen: tally.unseen,
    peak: tally.minutePeak,
  },
  hours: tally.hours.slice(-mostHours),
  days: tally.days.slice(-mostDays),
  hour: tally.hour,
  peak: tally.peak,
  worth: tally.worth,
});

/** Seconds of the hour that goes on. */
export const partOfHour = ({ minute, second }: Tally): number => minute * UNITS + second;

/** The same for so many seconds. The work is done by the minute, or by the hour where nothing changes for longer. */
export function feed(tally: Tally, value: number, seconds: number): void {
  let left = seconds;
  while (left > 0) {
    // A whole hour or minute of the same, and another after it: none of its parts will be looked at.
    if (tally.second === 0 && left >= 2 * UNITS) {
      const hour = tally.minute === 0 && left >= 2 * HOUR_SECONDS;
      left -= hour ? HOUR_SECONDS : UNITS;
      if (!hour) {
        endMinute(tally, [value, value]);
        continue;
      }
      tally.minutePeak = Math.max(tally.minutePeak, value);
      tally.unseen += UNITS;
      endHour(tally, [value, value]);
      continue;
    }
    const part = Math.min(left, UNITS - tally.second);
    for (let i = 0; i < part; i++) tally.seconds.push(value);
    left -= part;
    tally.second += part;
    if (tally.second < UNITS) continue;
    const minute = tally.seconds.splice(0).slice(-UNITS);
    tally.seconds.push(...minute);
    endMinute(tally, [peakOf(minute), average(minute)]);
  }
}

function endMinute(tally: Tally, use: Use): void {
  tally.second = 0;
  tally.minute++;
  tally.unseen++;
  tally.minutes.push(use);
  tally.minutePeak = Math.max(tally.minutePeak, use[0]);
  if (tally.minute < UNITS) return;
  const minutes = tally.minutes.slice(-UNITS);
  const most = minutes.map(([one]) => one);
  endHour(tally, [peakOf(most), average(minutes.map(([, one]) => one))], peakOf(most.slice(tally.past)));
}

function endHour(tally: Tally, use: Use, peak = use[0]): void {
  if (peak > tally.peak) tally.worth++;
  tally.peak = Math.max(tally.peak, peak);
  tally.past = 0;
  tally.minute = 0;
  tally.hour++;
  tally.hours.push(use);
  if (tally.hour < DAY_HOURS) return;
  const hours = tally.hours.slice(-DAY_HOURS);
  tally.hour = 0;
  tally.days.push([Math.max(...hours.map(([most]) => most)), average(hours.map(([, one]) => one))]);
}

/** The mean of the three highest, halves up. */
export function peakOf(values: readonly number[]): number {
  let [a, b, c] = [0, 0, 0];
  for (const value of values)
    if (value > a) [a, b, c] = [value, a, b];
    else if (value > b) [b, c] = [value, b];
    else if (value > c) c = value;
  return Math.round((a + b + c) / Math.min(3, Math.max(1, values.length)));
}

/** The mean, halves up. */
const average = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
