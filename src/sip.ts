/**
 * What the SIP application of a voice platform says when the agent tells it of the evaluation: each warning again in its own
 * words, and that it is over at the expiry and at every reminder (CUBE guide, Serviceability). It decides nothing.
 */
import { isIn } from './lib/release.ts';
import type { Device } from './machines/machine.ts';
import type { Personality } from './personalities/personality.ts';
import type { Notice } from './syslog/messages.ts';

/** A notice, and what SIP says to it. */
export function heard(
  notice: Notice,
  { personality: { voice }, device }: { readonly personality: Personality; readonly device: Device },
): readonly Notice[] {
  if (voice === undefined || !isIn(device.release, voice.enforced, voice.requested)) return [notice];
  switch (notice.message) {
    case 'EVAL_WILL_EXPIRE_WARNING': {
      // `20 hours`: of all units the first that is not zero.
      const [time = notice.time] = notice.time.split(', ').filter(part => !part.startsWith('0 '));
      return [notice, { message: 'SIP_EVAL_WARNING', time }];
    }
    case 'EVAL_EXPIRED':
    case 'EVAL_EXPIRED_WARNING':
      return [notice, { message: 'SIP_EVAL_EXPIRED' }];
    default:
      return [notice];
  }
}
