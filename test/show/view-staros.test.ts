/** What StarOS shows of services and features, as data. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { starosOf } from '../../src/show/view-staros.ts';
import { DAY } from '../../src/timers.ts';
import { BUSY, MPLS, PGW, RECOVERY, reading, WALL } from '../support/staros.ts';

test('TagIds count from zero for each kind, as the guide numbers them; 21.3 has no features', () => {
  const ids = (release: string, kind: string) =>
    starosOf(reading({}, release))
      .licences.filter(one => one.kind === kind)
      .map(({ id, name }) => [id, name]);
  assert.equal(ids('21.3.0', 'feature'), []);
  assert.equal(ids('21.6.0', 'feature')[8], [8, 'ASR5K-00-EG01RS']);
  assert.equal(ids('21.3.0', 'service')[6], [6, 'ASR5K-00-SM10S-K9']);
});

test('a blocked service says since when; a feature says what is left of its grace', () => {
  const { licences } = starosOf(reading(BUSY));
  const find = (name: string) => licences.find(one => one.name === name)!;
  assert.equal(
    [find(PGW!.name).blocked, find(PGW!.name).since, find(PGW!.name).calls],
    ['out-of-compliance', WALL, 12_000],
  );
  assert.equal(find(MPLS!.name).grace, { whole: 90 * DAY, left: 75 * DAY, state: 'running' });
  assert.equal(find(RECOVERY!.name).grace, { whole: 90 * DAY, left: 0, state: 'over' });
  assert.is(find(RECOVERY!.name).blocked, null);
});

test('alarms by the number of their trap; off, nothing is counted', () => {
  assert.equal(starosOf(reading(BUSY)).alarms, [
    { trap: 1349, of: PGW!.name },
    { trap: 1353, of: RECOVERY!.name },
  ]);
  const off = starosOf(reading({ ...BUSY, settings: { enabled: false, values: {} } }));
  assert.is(off.licences[0]!.calls, 0);
  assert.is(off.reporting, false);
});

test.run();
