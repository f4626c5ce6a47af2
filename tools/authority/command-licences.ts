/** The sub-commands about licences and product instances, hierarchies, alerts and reports; command.ts mounts them. */
import type { Command } from 'commander';
import type { Does } from './command.ts';
import { plain } from './csv.ts';
import type { PoolSummary } from './licences.ts';
import { table } from './print.ts';
import { PARTS } from './reports.ts';

const VA = ['--va <name>', 'virtual account'] as const;
const TAG = ['<tag>', 'the whole entitlement tag, regid.…'] as const;
const BALANCES = ['virtualAccount', 'tag', 'before', 'balance', 'shortage'] as const;
const REPORT = ['id', 'kind', 'virtualAccount', 'at', 'licences', 'instances'] as const;

/** Adds them; `does` binds a command to its operation, `group` makes a command that holds others. */
export function licenceCommands(does: Does, group: (name: string, description: string) => Command): void {
  const ofAccount = (_: readonly string[], { va }: Readonly<Record<string, unknown>>) => ({ virtualAccount: va });

  const licence = group('licence', 'licence pools');
  does(
    licence
      .command('set')
      .description('sets how many perpetual licences of a tag were bought')
      .argument(...TAG)
      .argument('<count>')
      .option(...VA),
    'licenceSet',
    ([tag, count], { va: virtualAccount }) => ({ tag, count, virtualAccount }),
    row => pools([row]),
  );
  does(
    licence
      .command('list')
      .description('purchased, in use, balance; what is borrowed, lent and short')
      .option(...VA),
    'licenceList',
    ofAccount,
    PARTS.licences,
    pools,
  );
  does(
    licence
      .command('overage')
      .description('sets how many above what was bought the contract allows')
      .argument(...TAG)
      .argument('<count>')
      .option(...VA),
    'overageSet',
    ([tag, count], { va: virtualAccount }) => ({ tag, count, virtualAccount }),
    row => pools([row]),
  );
  does(
    licence
      .command('transfer')
      .description('moves licences to another virtual account')
      .argument(...TAG)
      .argument('<count>')
      .requiredOption('--to <name>', 'virtual account they go to')
      .option('--from <name>', 'virtual account they come from'),
    'licenceTransfer',
    ([tag, count], { from, to }) => ({ tag, count, from, to }),
    done => `Moved ${done.count} from ${done.from} to ${done.to}.\n${table(done.balances, BALANCES)}`,
  );
  does(
    licence
      .command('convert')
      .description('turns licences into those they cover, for good; right-to-use (RTU) licences only')
      .argument('<parent>', 'the tag of the licences that go')
      .argument('<child>', 'the tag of those that come')
      .argument('<count>', 'how many go')
      .option(...VA),
    'licenceConvert',
    ([parent, child, count], { va: virtualAccount }) => ({ parent, child, count, virtualAccount }),
    done => `Converted ${done.count} into ${done.count * done.ratio}.\n${table(done.balances, BALANCES)}`,
  );

  const purchase = group('purchase', 'what was bought, with its dates');
  does(
    purchase
      .command('add')
      .description('adds bought licences')
      .argument(...TAG)
      .argument('<count>')
      .option('--kind <kind>', 'perpetual, term or subscription', 'perpetual')
      .option('--starts <date>', 'first day, as 2027-01-31; left out: in force at once')
      .option('--ends <date>', 'from then on they do not count; for term and subscription')
      .option(...VA),
    'purchaseAdd',
    ([tag, count], { kind, starts, ends, va: virtualAccount }) => ({ tag, count, kind, starts, ends, virtualAccount }),
    done => `Purchase ${done.id}.\n${table(done.balances, BALANCES)}`,
  );
  does(
    purchase
      .command('list')
      .description('lists them')
      .option(...VA),
    'purchaseList',
    ofAccount,
    ['id', 'virtualAccount', 'tag', 'kind', 'count', 'starts', 'ends', 'state'],
  );
  does(
    purchase.command('remove').description('takes one off the list').argument('<id>'),
    'purchaseRemove',
    ([id]) => ({ id }),
    done => `Removed purchase ${done.id}.\n${table(done.balances, BALANCES)}`,
  );

  const hierarchy = group('hierarchy', 'which licence covers which');
  does(hierarchy.command('list').description('those in force'), 'hierarchyList', () => ({}), [
    'parent',
    'child',
    'ratio',
    'from',
  ]);
  does(
    hierarchy
      .command('define')
      .description('lets the surplus of one licence cover another')
      .argument('<parent>', 'tag or licence name')
      .argument('<child>', 'tag or licence name; the same name: newer versions cover older ones')
      .option('--ratio <n>', 'licences of the child that one of the parent stands for', '1'),
    'hierarchyDefine',
    ([parent, child], { ratio }) => ({ parent, child, ratio }),
    row => `1 ${row.parent} covers ${row.ratio} ${row.child}.`,
  );
  does(
    hierarchy.command('remove').description('ends one').argument('<parent>').argument('<child>'),
    'hierarchyRemove',
    ([parent, child]) => ({ parent, child }),
    row => `${row.parent} does not cover ${row.child} any more.`,
  );

  const instance = group('instance', 'product instances');
  does(instance.command('list').description('lists them'), 'instanceList', () => ({}), [
    'udi',
    'hostname',
    'virtualAccount',
    'lastContact',
    'agent',
  ]);
  does(
    instance.command('remove').description('removes one; its licences go back').argument('<udi>', 'PID:…,SN:…'),
    'instanceRemove',
    ([udi]) => ({ udi }),
    ({ udi }) => `Removed ${udi}. The box is told at its next request.`,
  );
  does(
    instance
      .command('transfer')
      .description('moves one, and what it uses, to another virtual account')
      .argument('<udi>', 'PID:…,SN:…')
      .requiredOption('--to <name>', 'virtual account it goes to'),
    'instanceTransfer',
    ([udi], { to }) => ({ udi, to }),
    done => `Moved ${done.udi} from ${done.from} to ${done.to}.\n${table(done.balances, BALANCES)}`,
  );

  does(
    group('alert', 'what needs attention')
      .command('list')
      .description('lists them, the worst first; with --va informational ones, too')
      .option(...VA),
    'alertList',
    ofAccount,
    ['level', 'alert', 'virtualAccount', 'subject', 'text'],
  );

  const report = group('report', 'records of the inventory, and compliance warnings');
  does(
    report
      .command('make')
      .description('makes one')
      .option('--kind <kind>', 'manual or compliance-warning', 'manual')
      .option(...VA),
    'reportMake',
    (_, { kind, va: virtualAccount }) => ({ kind, virtualAccount }),
    row => table([row], REPORT),
  );
  does(report.command('list').description('those that are kept'), 'reportList', () => ({}), REPORT);
  does(
    report.command('show').description('one report; --json: all of it').argument('<id>'),
    'reportShow',
    ([id]) => ({ id }),
    row => `${pools(row.licences as readonly PoolSummary[])}\n\n${table(row.instances, PARTS.instances)}`,
  );
  does(
    report
      .command('csv')
      .description('one part of a report as CSV (RFC 4180)')
      .argument('<id>')
      .option('--part <part>', 'licences or instances', 'licences'),
    'reportCsv',
    ([id], { part }) => ({ id, part }),
    text => text.replace(/\r\n$/, '\r'),
  );
  const policy = report.command('policy').description('how often periodic records are made, and how many are kept');
  const policyText = ({ days, keep }: { readonly days: number; readonly keep: number }) =>
    `${days > 0 ? `A periodic record every ${days} days` : 'No periodic records'}; ${keep} of each kind are kept.`;
  does(policy.command('show').description('prints it'), 'reportPolicyShow', () => ({}), policyText);
  does(
    policy
      .command('set')
      .description('sets it; a new period counts from now')
      .option('--days <n>', 'days between periodic records; 0: none')
      .option('--keep <n>', 'reports kept of each kind'),
    'reportPolicySet',
    (_, { days, keep }) => ({ days, keep }),
    policyText,
  );
}

/** Loans and allowances take room only where there are some. */
function pools(rows: readonly PoolSummary[]): string {
  const always: readonly string[] = ['virtualAccount', 'tag', 'purchased', 'inUse', 'balance'];
  const isTold = (column: (typeof PARTS.licences)[number]) =>
    always.includes(column) || rows.some(row => plain(row[column]) !== '0' && plain(row[column]) !== '');
  return table(rows, PARTS.licences.filter(isTold));
}
