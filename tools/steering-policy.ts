/**
 * What a world can be steered to do in the policy generation: an administrator who carries files between box and authority,
 * sets policies, and decides how usage is acknowledged. Part of STEERING (steering.ts).
 */
import { fileName } from '../platform-shims/sim/box.ts';
import { ACK_MODES } from './authority/usage.ts';
import { fieldsOf, type SteeredWorld, type Steering } from './steering-words.ts';

/** The text of a file of the box. */
function read({ box }: SteeredWorld, name: string): string {
  const text = box.flash.files.get(fileName(name));
  if (text !== undefined) return text;
  throw new Error(`There is no '${name}' on the flash; there are ${[...box.flash.files.keys()].join(', ')}.`);
}

export const POLICY_STEERING: Readonly<Record<string, Steering>> = {
  upload: {
    usage: ':upload FILE AS [VIRTUAL-ACCOUNT]',
    help: 'carries a file of the flash to the authority; its answer is put on the flash as AS',
    run(world, [name = '', as = '', ...account]) {
      if (as === '') throw new Error(`:upload needs two names: ${POLICY_STEERING.upload!.usage}`);
      const virtualAccount = account.length > 0 ? account.join(' ') : undefined;
      const { status, message, reply } = world.authority.admin.run('usageUpload', {
        file: read(world, name),
        virtualAccount,
      });
      world.box.flash.files.set(fileName(as), reply);
      world.say(message === '' ? `Uploaded: ${status}.` : `Uploaded: ${status}, ${message}`);
    },
  },
  policy: {
    usage: ':policy default|CLASS.RULE=DAYS … [name=NAME] [ack=required]',
    help: 'sets the policy of the account: perpetual, subscription, enforced, export; first, frequency, change',
    run(world, words) {
      const { run } = world.authority.admin;
      if (words.join() === 'default') return void run('policyRemove');
      const fields = words.join(' ').match(/[^\s=]+=(?:(?![^\s=]+=).)*/g) ?? [];
      if (fields.length === 0) throw new Error(`:policy needs a field; ${POLICY_STEERING.policy!.usage}`);
      run('policySet', fieldsOf(fields));
    },
  },
  acks: {
    usage: `:acks ${ACK_MODES.join('|')} [SECONDS]`,
    help: 'the authority acknowledges at once, later, or tells boxes to try again',
    run: (world, [mode, seconds]) => void world.authority.admin.run('acknowledgingSet', { mode, seconds }),
  },
  clockskew: {
    usage: ':clockskew SPAN',
    help: 'the clock of the authority runs so much ahead of the true time; 0s: right again, once that time has come',
    run: (world, [span]) => world.skew(span),
  },
};
