/**
 * What an administrator can do about licences: purchases, hierarchies, conversion, transfers, overage, alerts, reports.
 * Part of the one list (operations.ts); it knows no socket and prints nothing.
 */
import { existing } from './accounts.ts';
import { listAlerts } from './alerts.ts';
import { restartPeriods } from './due.ts';
import { defineHierarchy, hierarchies, RATIO_MAX, removeHierarchy } from './hierarchy.ts';
import { choiceOf, countOf, type Input, lineOf, timeOf } from './input.ts';
import { isHere, transferInstance } from './instances.ts';
import { manualReport } from './inventory.ts';
import { setAllowance, setPurchased, summarize, watchCompliance } from './licences.ts';
import { buy, convertLicences, removePurchase, transferLicences } from './moves.ts';
import { accountOf, type Desk, noted, type Operation, onlyOf } from './operation.ts';
import { listPurchases, PURCHASE_KINDS } from './purchases.ts';
import {
  listReports,
  PARTS,
  type Part,
  REPORT_LIMITS,
  readReport,
  reportCsv,
  reportPolicy,
  setReportPolicy,
} from './reports.ts';
import { isReserved, transferReservation } from './reservation-moves.ts';
import type { Tx } from './store.ts';

const LICENCES_MAX = 1_000_000_000;
const idOf = (input: Input) => countOf(input, 'id', 1, Number.MAX_SAFE_INTEGER);

export const LICENCE_OPERATIONS = {
  licenceSet: {
    method: 'PUT',
    path: '/licences',
    means: 'sets how many licences of a tag were bought: tag, count, virtualAccount',
    run: (desk: Desk, input: Input) => {
      const count = countOf(input, 'count', 0, LICENCES_MAX);
      const pool = setPurchased(desk.tx, desk.now, accountOf(desk.tx, input), lineOf(input, 'tag'), count);
      return noted(desk, 'licences set', pool.virtualAccount, pool, `${pool.tag}: ${count}`);
    },
  },
  licenceList: {
    method: 'GET',
    path: '/licences',
    means: 'purchased, in use, balance, borrowed, lent and shortage of every tag: virtualAccount',
    run: ({ tx, now }: Desk, input: Input) => summarize(tx, now, onlyOf(tx, input)),
  },
  licenceConvert: {
    method: 'POST',
    path: '/licences/convert',
    means: 'turns licences into those they cover, for good, RTU only: parent, child, count, virtualAccount',
    run: ({ tx, now }: Desk, input: Input) =>
      convertLicences(
        tx,
        now,
        accountOf(tx, input),
        lineOf(input, 'parent'),
        lineOf(input, 'child'),
        countOf(input, 'count', 1, LICENCES_MAX),
      ),
  },
  licenceTransfer: {
    method: 'POST',
    path: '/licences/transfer',
    means: 'moves licences to another virtual account: tag, count, from, to',
    run: ({ tx, now }: Desk, input: Input) =>
      transferLicences(
        tx,
        now,
        lineOf(input, 'tag'),
        countOf(input, 'count', 1, LICENCES_MAX),
        accountOf(tx, input, 'from'),
        accountOf(tx, input, 'to'),
      ),
  },
  overageSet: {
    method: 'PUT',
    path: '/licences/overage',
    means: 'sets how many above what was bought the contract allows: tag, count, virtualAccount',
    run: (desk: Desk, input: Input) => {
      const count = countOf(input, 'count', 0, LICENCES_MAX);
      const pool = setAllowance(desk.tx, desk.now, accountOf(desk.tx, input), lineOf(input, 'tag'), count);
      return noted(desk, 'overage set', pool.virtualAccount, pool, `${pool.tag}: ${count}`);
    },
  },
  purchaseAdd: {
    method: 'POST',
    path: '/purchases',
    means: 'adds bought licences: tag, count, kind (perpetual, term, subscription), starts, ends, virtualAccount',
    run: ({ tx, now }: Desk, input: Input) =>
      buy(tx, now, {
        account: accountOf(tx, input),
        tag: lineOf(input, 'tag'),
        kind: choiceOf(input, 'kind', PURCHASE_KINDS, 'perpetual'),
        count: countOf(input, 'count', 1, LICENCES_MAX),
        starts: timeOf(input, 'starts'),
        ends: timeOf(input, 'ends'),
      }),
  },
  purchaseList: {
    method: 'GET',
    path: '/purchases',
    means: 'what was bought, with its dates: virtualAccount',
    run: ({ tx, now }: Desk, input: Input) => {
      const account = onlyOf(tx, input);
      return listPurchases(tx, now, account === undefined ? {} : { account });
    },
  },
  purchaseRemove: {
    method: 'DELETE',
    path: '/purchases/:id',
    means: 'takes a purchase off the list',
    run: ({ tx, now }: Desk, input: Input) => removePurchase(tx, now, idOf(input)),
  },
  hierarchyList: {
    method: 'GET',
    path: '/hierarchies',
    means: 'which licence covers which: known ones, and those of administrators',
    run: ({ tx }: Desk) => hierarchies(tx),
  },
  hierarchyDefine: {
    method: 'PUT',
    path: '/hierarchies',
    means: 'lets the surplus of one licence cover another, 1 for so many: parent, child, ratio',
    run: (desk: Desk, input: Input) => {
      const rule = {
        parent: lineOf(input, 'parent'),
        child: lineOf(input, 'child'),
        ratio: countOf(input, 'ratio', 1, RATIO_MAX, 1),
      };
      const set = watched(desk, () => defineHierarchy(desk.tx, rule));
      return noted(desk, 'hierarchy defined', set.parent, set, `1 for ${set.ratio} ${set.child}`);
    },
  },
  hierarchyRemove: {
    method: 'DELETE',
    path: '/hierarchies',
    means: 'ends a hierarchy: parent, child',
    run: (desk: Desk, input: Input) => {
      const gone = watched(desk, () => removeHierarchy(desk.tx, lineOf(input, 'parent'), lineOf(input, 'child')));
      return noted(desk, 'hierarchy removed', gone.parent, gone, gone.child);
    },
  },
  instanceTransfer: {
    method: 'POST',
    path: '/instances/:udi/transfer',
    means: 'moves a product instance and what it uses, or what is reserved for it, to another virtual account: to',
    run: ({ tx, now }: Desk, input: Input) => {
      const udi = lineOf(input, 'udi');
      const reserved = isReserved(tx, udi) && !isHere(tx.instance.get({ udi }));
      return (reserved ? transferReservation : transferInstance)(tx, now, udi, existing(tx, lineOf(input, 'to')));
    },
  },
  alertList: {
    method: 'GET',
    path: '/alerts',
    means: 'what needs attention, the worst first; informational ones for one virtualAccount only',
    run: ({ tx, now }: Desk, input: Input) => listAlerts(tx, now, onlyOf(tx, input)),
  },
  reportMake: {
    method: 'POST',
    path: '/reports',
    means: 'makes a report: kind (manual, compliance-warning), virtualAccount',
    run: ({ tx, now }: Desk, input: Input) =>
      manualReport(
        tx,
        now,
        choiceOf(input, 'kind', ['manual', 'compliance-warning'] as const, 'manual'),
        onlyOf(tx, input) ?? '',
      ),
  },
  reportList: {
    method: 'GET',
    path: '/reports',
    means: 'the reports that are kept, without their contents',
    run: ({ tx }: Desk) => listReports(tx),
  },
  reportShow: {
    method: 'GET',
    path: '/reports/:id',
    means: 'one report: licences and instances',
    run: ({ tx }: Desk, input: Input) => readReport(tx, idOf(input)),
  },
  reportCsv: {
    method: 'GET',
    path: '/reports/:id/csv',
    means: 'one part of a report as CSV: part (licences, instances)',
    run: ({ tx }: Desk, input: Input) =>
      reportCsv(tx, idOf(input), choiceOf(input, 'part', Object.keys(PARTS) as readonly Part[], 'licences')),
  },
  reportPolicyShow: {
    method: 'GET',
    path: '/report-policy',
    means: 'how often periodic records are made, and how many reports are kept',
    run: ({ tx }: Desk) => reportPolicy(tx),
  },
  reportPolicySet: {
    method: 'PUT',
    path: '/report-policy',
    means: 'sets the days between periodic records (0: none), and how many of each kind are kept: days, keep',
    run: (desk: Desk, input: Input) => {
      const { tx, now } = desk;
      const before = reportPolicy(tx);
      const policy = setReportPolicy(tx, {
        days: countOf(input, 'days', 0, REPORT_LIMITS.days, before.days),
        keep: countOf(input, 'keep', 1, REPORT_LIMITS.keep, before.keep),
      });
      if (policy.days !== before.days) restartPeriods(tx, now);
      return noted(desk, 'report policy set', `${policy.days} days`, policy, `${policy.keep} kept`);
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** A change of the hierarchies may touch any pool. */
function watched<T>({ tx, now }: Desk, work: () => T): T {
  let result: T | undefined;
  watchCompliance(tx, now, everything(tx, now), () => {
    result = work();
  });
  return result as T;
}
const everything = (tx: Tx, now: number) =>
  tx.virtualAccount.find().map(({ name }) => [name, summarize(tx, now, name).map(({ tag }) => tag)] as const);
