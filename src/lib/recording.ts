/**
 * Recording: when use that changes is worth a record. It is looked at on every full hour: the first look is a record; later
 * ones are where more than a quarter was gained or lost since the last one; and the highest of a period is, where nothing was
 * recorded in it. Each record begins a period anew (rules of the CUBE guide: top of the hour, variance, periodicity). A
 * quarter and no more is no variance; anything after nothing is one (both ours).
 *
 * Times are those of a clock that only goes forward, in ms; the wall clock says no more than where its hour ends. It keeps
 * two numbers at once, all that is in use and what of it is of a special kind: they are recorded together or not at all.
 */

/** `special` is part of `all`. */
export type Peaks = readonly [all: number, special: number];

export interface Recording {
  /** The next full hour, and where the one that goes on began. */
  readonly check: number;
  readonly looked: number;
  /** Where the period that goes on began; null: nothing was recorded since the beginning. */
  readonly from: number | null;
  /** Recorded last. */
  readonly last: Peaks;
  /** The highest that was seen since then. */
  readonly most: Peaks;
}

const HOUR = 3_600_000;
/** Whoever wakes late by less moves no period. */
const LATE = 60_000;
/** So far a clock may be off without having been set. */
const DRIFT = 5_000;
const NOTHING: Peaks = [0, 0];

/** It begins: the first look comes when the hour of the wall clock is over. */
export const recordingFrom = (now: number, wall: number): Recording => ({
  check: now + HOUR - rest(wall, HOUR),
  looked: now,
  from: null,
  last: NOTHING,
  most: NOTHING,
});

/** As long as nothing was recorded, a wall clock that was set says anew when its hour is over. */
export function aligned(before: Recording, now: number, wall: number): Recording {
  if (before.from !== null || now >= before.check) return before;
  const off = rest(wall + before.check - now, HOUR);
  return Math.min(off, HOUR - off) > DRIFT ? recordingFrom(now, wall) : before;
}

/** Another one recorded this `last`, and its period ends here: a whole one begins. */
export const takenOver = (now: number, wall: number, last: Peaks = NOTHING): Recording => ({
  ...recordingFrom(now, wall),
  from: now,
  last,
});

/** When the next record comes, unless the use changes before. */
export const nextRecord = ({ check, from }: Recording, period: number): number =>
  from === null ? check : from + period;

/** When it must be looked at. */
export const nextLook = (recording: Recording, period: number): number =>
  Math.min(recording.check, nextRecord(recording, period));

/**
 * A look at `now`; `peaks` of what was in use since the one before, and `late` of all that was told since then: it may have been
 * before, and then counts in the period. Null where it is too early.
 */
export function look(
  before: Recording,
  peaks: Peaks,
  late: Peaks,
  now: number,
  wall: number,
  period: number,
): {
  readonly recording: Recording;
  readonly record: Peaks | null /** A full hour. */;
  readonly hourly: boolean;
} | null {
  const due = nextLook(before, period);
  if (now < due) return null;
  const hourly = now >= before.check;
  const at = now - due < LATE ? due : now;
  const most: Peaks = [Math.max(before.most[0], peaks[0], late[0]), Math.max(before.most[1], peaks[1], late[1])];
  const after = hourly
    ? { ...before, most, check: at + untilHour(wall - (now - at)), looked: at }
    : { ...before, most };
  const record =
    hourly && (before.from === null || varies(peaks, before.last))
      ? peaks
      : now >= nextRecord(before, period)
        ? most
        : null;
  const recording = record === null ? after : { ...after, from: at, last: record, most: NOTHING };
  return { recording, record, hourly };
}

/** To the next full hour of the wall clock; one that is nearly reached, or just passed by a clock that was set, is this one. */
const untilHour = (wall: number): number => HOUR + HOUR / 2 - rest(wall + HOUR / 2, HOUR);

const rest = (value: number, by: number): number => ((value % by) + by) % by;

const varies = (use: Peaks, last: Peaks): boolean =>
  differs(use[0] - use[1], last[0] - last[1]) || differs(use[1], last[1]);

/** By more than a quarter. */
const differs = (use: number, last: number): boolean => 4 * Math.abs(use - last) > last;
