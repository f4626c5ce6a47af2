/**
 * What the SIP application of a voice platform says when the agent tells it something. Of the evaluation: each warning again
 * in its own words, and that it is over at the expiry and at every reminder (CUBE guide, Serviceability). Of missing
 * acknowledgments, in the policy generation: that it goes down, and comes up again (ours). It decides nothing.
 */
import { isIn } from './lib/release.ts';
import type { Context } from './machines/machine.ts';
import type { Notice } from './syslog/messages.ts';

/** A notice, and what SIP says to it. */
export function heard(
  notice: Notice,
  { personality: { voice }, device, state }: Pick<Context, 'personality' | 'device' | 'state'>,
): readonly Notice[] {
  if (voice === undefined || !isIn(device.release, voice.enforced)) return [notice];
  const policy = isIn(device.release, voice.requested);
  switch (notice.message) {
    case 'EVAL_WILL_EXPIRE_WARNING': {
      // `20 hours`: of all units the first that is not zero.
      const [time = notice.time] = notice.time.split(', ').filter(part => !part.startsWith('0 '));
      return policy ? [notice] : [notice, { message: 'SIP_EVAL_WARNING', time }];
    }
    case 'EVAL_EXPIRED':
    case 'EVAL_EXPIRED_WARNING':
      return policy ? [notice] : [notice, { message: 'SIP_EVAL_EXPIRED' }];
    case 'ENFORCED':
      return policy && state.enforcement.inForce.some(({ because }) => because === 'no-ack')
        ? [notice, { message: 'SIP_DISABLED' }]
        : [notice];
    case 'ENFORCEMENT_REMOVED':
      return policy ? [notice, { message: 'SIP_ENABLED' }] : [notice];
    default:
      return [notice];
  }
}
