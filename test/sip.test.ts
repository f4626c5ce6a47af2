/** What SIP says when it hears of evaluation and acknowledgments: in the releases in which it takes part, and in its own words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { duration } from '../src/lib/duration.ts';
import { CBR8 } from '../src/personalities/cbr8.ts';
import { CUBE } from '../src/personalities/cube.ts';
import type { Cause } from '../src/personalities/personality.ts';
import { heard } from '../src/sip.ts';
import { INITIAL } from '../src/state.ts';
import { DAY, HOUR, MINUTE } from '../src/timers.ts';
import { DEVICE, NOW, said } from './support/machines.ts';

const on = (release: string, personality = CUBE, ...because: readonly Cause[]) => ({
  personality,
  device: { ...DEVICE, release },
  state: {
    ...INITIAL,
    enforcement: { inForce: because.map(one => ({ gate: 'sip', because: one, since: NOW })) },
  },
});
const warning = (ms: number) => ({ message: 'EVAL_WILL_EXPIRE_WARNING', time: duration(ms) }) as const;

for (const [ms, time] of [
  [60 * DAY, '60 days'],
  [DAY, '1 days'],
  [20 * HOUR, '20 hours'],
  [59 * MINUTE, '59 minutes'],
] as const)
  test(`a warning of ${time} before the end`, () => {
    const [first, second] = heard(warning(ms), on('16.12.1a'));
    assert.is(first?.message, 'EVAL_WILL_EXPIRE_WARNING');
    assert.is(said(second!), `The evaluation period is about to expire in ${time}!`);
  });

test('the end, and every reminder of it', () => {
  for (const message of ['EVAL_EXPIRED', 'EVAL_EXPIRED_WARNING'] as const) {
    const [, sip] = heard({ message, time: '' } as never, on('17.3.1a'));
    assert.is(said(sip!), 'Evaluation period has expired!');
  }
});

test('down for want of an acknowledgment, and up again', () => {
  const enforced = { message: 'ENFORCED', reason: 'No usage report was acknowledged in time' } as const;
  const [, down] = heard(enforced, on('17.3.2', CUBE, 'no-ack'));
  assert.is(said(down!), 'SIP services are disabled, because no usage report was acknowledged.');
  const [, up] = heard({ message: 'ENFORCEMENT_REMOVED' }, on('17.3.2'));
  assert.is(said(up!), 'SIP services are enabled.');
  for (const where of [on('17.3.1a', CUBE, 'eval-expired'), on('17.3.2', CUBE, 'not-authorized'), on('16.12.1a', CBR8)])
    assert.equal(heard(enforced, where), [enforced]);
});

test('nothing else, nowhere else, and not in releases without a part in it', () => {
  const silent = [on('16.10.1a'), on('17.3.2'), on('16.12.1a', CBR8)];
  for (const where of silent) assert.equal(heard({ message: 'EVAL_EXPIRED' }, where), [{ message: 'EVAL_EXPIRED' }]);
  assert.equal(heard({ message: 'EVAL_START' }, on('16.12.1a')), [{ message: 'EVAL_START' }]);
});

test.run();
