import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  calendar,
  calendarDate,
  calendarDay,
  calendarFine,
  calendarIso,
  calendarWeekday,
  calendarYear,
  calendarZero,
  stamp,
  stampEvent,
  stampExec,
} from '../../src/lib/calendar.ts';

const dates: readonly (readonly [number, string])[] = [
  [Date.UTC(2015, 2, 5, 2, 1, 3), 'Mar  5 02:01:03 2015 UTC'],
  [Date.UTC(2015, 8, 1, 2, 3, 51, 999), 'Sep  1 02:03:51 2015 UTC'],
  [Date.UTC(2016, 1, 29, 23, 59, 59), 'Feb 29 23:59:59 2016 UTC'],
  [0, 'Jan  1 00:00:00 1970 UTC'],
  [-1, 'Dec 31 23:59:59 1969 UTC'],
  [Date.UTC(9999, 11, 31), 'Dec 31 00:00:00 9999 UTC'],
];
for (const [ms, text] of dates) test(`a date as agents 1.x print it: ${text}`, () => assert.is(calendar(ms), text));

const others: readonly (readonly [print: (ms: number) => string, ms: number, text: string])[] = [
  [calendarZero, Date.UTC(2019, 2, 4, 15, 11, 54), 'Mar 04 15:11:54 2019 UTC'],
  [calendarYear, Date.UTC(2019, 8, 24, 2, 49, 34), 'Sep 24 2019 02:49:34 UTC'],
  [calendarYear, Date.UTC(2019, 8, 4, 2, 49, 34), 'Sep 04 2019 02:49:34 UTC'],
  [calendarDate, Date.UTC(2021, 4, 3, 23, 59, 59), '2021-MAY-03 UTC'],
  [calendarFine, Date.UTC(2021, 10, 17, 3, 31, 32, 7), '2021-11-17 03:31:32.007 UTC'],
  [calendarWeekday, Date.UTC(2019, 1, 11, 15, 51, 10), 'Mon Feb 11 2019 15:51:10 UTC'],
  [calendarWeekday, Date.UTC(2020, 7, 7, 20, 28, 42), 'Fri Aug 07 2020 20:28:42 UTC'],
  [calendarWeekday, -1, 'Wed Dec 31 1969 23:59:59 UTC'],
  [calendarDay, Date.UTC(2019, 7, 29, 11, 1, 1), '11:01:01 AM Thursday Aug 29 2019 UTC'],
  [calendarDay, Date.UTC(2019, 10, 13, 14, 50, 16), '02:50:16 PM Wednesday Nov 13 2019 UTC'],
  [calendarDay, Date.UTC(2019, 10, 3, 0, 0, 0), '12:00:00 AM Sunday Nov 03 2019 UTC'],
  [calendarDay, Date.UTC(2019, 10, 5, 12, 0, 0), '12:00:00 PM Tuesday Nov 05 2019 UTC'],
  [calendarIso, Date.UTC(2015, 2, 5, 2, 1, 3, 999), '2015-03-05 02:01:03'],
  [stamp, Date.UTC(2015, 2, 5, 2, 1, 3, 7), 'Mar  5 02:01:03.007'],
  [stamp, Date.UTC(2015, 11, 25, 23, 0, 0, 120), 'Dec 25 23:00:00.120'],
  [stampExec, Date.UTC(2019, 8, 24, 2, 53, 42, 729), 'Tue Sep 24 02:53:42.729 UTC'],
  [stampExec, Date.UTC(2020, 7, 7, 20, 28, 46, 222), 'Fri Aug  7 20:28:46.222 UTC'],
  [stampEvent, Date.UTC(2026, 10, 22, 3), '2026-Nov-22+03:00:00.000'],
  [stampEvent, Date.UTC(2026, 0, 2, 13, 4, 5, 6), '2026-Jan-02+13:04:05.006'],
];
for (const [print, ms, text] of others) test(`${print.name}: ${text}`, () => assert.is(print(ms), text));

test.run();
