/**
 * The sub-commands about the policy generation: policies, uploads, usage, acknowledgements, authorization codes, conversions;
 * command.ts mounts them. They decide nothing.
 */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { POLICY_CLASSES } from '../../src/wire/documents.ts';
import type { Does } from './command.ts';
import { USAGE_COLUMNS } from './operations-policy.ts';
import { type PolicySummary, RULES } from './policies.ts';
import { table } from './print.ts';

const VA = ['--va <name>', 'virtual account'] as const;
const UDI = ['<udi>', 'PID:…,SN:…'] as const;

/** Adds them; `does` binds a command to its operation, `group` makes a command that holds others. */
export function policyCommands(does: Does, group: (name: string, description: string) => Command): void {
  const ofAccount = (_: readonly string[], { va }: Readonly<Record<string, unknown>>) => ({ virtualAccount: va });

  const policy = group('policy', 'how virtual accounts want usage reported');
  does(
    policy
      .command('list')
      .description('lists them')
      .option(...VA),
    'policyList',
    ofAccount,
    policies,
  );
  does(
    policy
      .command('set')
      .description('sets days: perpetual, subscription, enforced, export; .first, .frequency, .change')
      .argument('<class.rule=days...>', 'such as perpetual.frequency=90')
      .option('--name <name>', 'its name')
      .option('--no-ack', 'boxes need no acknowledgement')
      .option(...VA),
    'policySet',
    (words, { va: virtualAccount, name, ack }) => ({
      ...Object.fromEntries(words.map(ruleOf)),
      virtualAccount,
      name,
      ack: ack ? 'required' : 'not required',
    }),
    row => policies([row]),
  );
  does(
    policy
      .command('remove')
      .description('takes one away')
      .option(...VA),
    'policyRemove',
    ofAccount,
    ({ virtualAccount }) => `${virtualAccount} has no policy of its own.`,
  );

  const acks = group('acks', 'how usage reports are acknowledged');
  const how = ({ mode, seconds }: { readonly mode: string; readonly seconds: number }) =>
    mode === 'polled' ? `polled, after ${seconds} s` : mode;
  does(acks.command('show').description('how'), 'acknowledgingShow', () => ({}), how);
  does(
    acks
      .command('set')
      .description('immediate; polled: to be fetched later; silent: never')
      .argument('<mode>')
      .option('--seconds <n>', 'until they can be fetched'),
    'acknowledgingSet',
    ([mode], { seconds }) => ({ mode, seconds }),
    how,
  );

  const usage = group('usage', 'usage as boxes reported it');
  does(
    usage
      .command('upload')
      .description('takes a file that a box saved, and prints the one to import there')
      .argument('<file>')
      .option(...VA),
    'usageUpload',
    ([file = ''], { va: virtualAccount }) => ({ file: readFileSync(file, 'utf8'), virtualAccount }),
    ({ reply }) => reply,
  );
  does(
    usage
      .command('list')
      .description('the history, oldest first')
      .option('--udi <udi>', 'of one box')
      .option('--tag <tag>', 'of one licence')
      .option('--limit <n>', 'the last so many reports')
      .option(...VA),
    'usageList',
    (_, { va: virtualAccount, udi, tag, limit }) => ({ virtualAccount, udi, tag, limit }),
    USAGE_COLUMNS,
  );

  const slac = group('slac', 'authorization codes for enforced and export-controlled licences');
  does(
    slac.command('list').description('what is granted').option('--udi <udi>', 'to one box'),
    'slacList',
    (_, { udi }) => ({ udi }),
    ['udi', 'tag', 'count', 'request', 'at', 'state'],
  );
  const freed = (done: string) => (result: { readonly udi: string; readonly freed: readonly string[] }) =>
    `${result.udi} ${done} ${result.freed.length === 0 ? 'nothing' : result.freed.join(', ')}.`;
  does(
    slac
      .command('return')
      .description('takes a return code; without one: the box is lost')
      .argument(...UDI)
      .argument('[code]'),
    'slacReturn',
    ([udi, code]) => ({ udi, code }),
    freed('gave back'),
  );
  does(
    slac
      .command('confirm')
      .description('takes the confirmation code of a box whose code was replaced')
      .argument(...UDI)
      .argument('<code>'),
    'slacConfirm',
    ([udi, code]) => ({ udi, code }),
    freed('exchanged'),
  );
  does(
    slac
      .command('export')
      .description('whether all boxes of a virtual account may use export-controlled licences')
      .argument('<yes|no>')
      .option(...VA),
    'exportSet',
    ([allowed], { va: virtualAccount }) => ({ allowed, virtualAccount }),
    ({ virtualAccount, allowed }) => `Export-controlled licences in ${virtualAccount}: ${allowed}.`,
  );

  does(
    group('conversion', 'classic rights that were converted').command('list').description('lists them'),
    'conversionList',
    () => ({}),
    ['udi', 'virtualAccount', 'at', 'rights'],
  );
}

function policies(rows: readonly PolicySummary[]): string {
  const columns = ['virtualAccount', 'name', 'acknowledged', 'class', ...RULES];
  return table(
    rows.flatMap(({ virtualAccount, name, ackRequired, attributes }) =>
      POLICY_CLASSES.map(one => {
        const acknowledged = ackRequired ? 'required' : 'no';
        return { virtualAccount, name, acknowledged, class: one, ...NONE, ...attributes[one] };
      }),
    ),
    columns,
  );
}
/** `perpetual.frequency=90`: anything else would be passed over in silence. */
function ruleOf(word: string): readonly [rule: string, days: string] {
  const [, rule, days] = /^([a-z]+\.[a-z]+)=(\d+)$/.exec(word) ?? [];
  if (rule === undefined || days === undefined)
    throw new Error(`'${word}' is no rule: CLASS.RULE=DAYS, such as perpetual.frequency=90.`);
  return [rule, days];
}

/** A policy that does not say. */
const NONE = Object.fromEntries(RULES.map(rule => [rule, '-']));
