/**
 * What time alone brings: licences begin and end, loans run out, periodic records fall due. There is no timer here. Whoever opens a
 * transaction catches up first, once what is due next has come; between that nothing is looked at.
 */
import { reservationEdges } from './held.ts';
import { periodicRecord } from './inventory.ts';
import { loanEdges, settleLoans } from './lender.ts';
import { watchCompliance } from './licences.ts';
import { DAY_MS } from './periods.ts';
import { hasEnded, type Purchase } from './purchases.ts';
import { readText, record, writeText } from './records.ts';
import { reportPolicy } from './reports.ts';
import { settleReservations } from './reservations.ts';
import type { Tx } from './store.ts';

/** Does what fell due up to now. Cheap as long as there is nothing. */
export function keepUp(tx: Tx, now: number): void {
  const due = readText(tx, 'due');
  if (due === undefined) {
    // The first moment: the periodic records count from here.
    writeText(tx, 'periodic', String(now));
    reckon(tx, now);
  } else if (now >= Number(due)) {
    passBoundaries(tx, Number(readText(tx, 'kept up')), now);
    settleLoans(tx, now);
    settleReservations(tx, now);
    const { days } = reportPolicy(tx);
    if (days > 0 && now >= nextPeriodic(tx)) {
      // One record for any number of periods that nobody was there to see.
      const begun = Number(readText(tx, 'periodic'));
      writeText(tx, 'periodic', String(now - ((now - begun) % (days * DAY_MS))));
      periodicRecord(tx, now);
    }
    reckon(tx, now);
  }
}

/** After any change of purchases or periods: when something is due next. All that was due before must be done. */
export function reckon(tx: Tx, now: number): void {
  const boundaries = tx.purchase.find().flatMap(edges);
  const coming = [...boundaries, ...loanEdges(tx), ...reservationEdges(tx), nextPeriodic(tx)].filter(at => at > now);
  writeText(tx, 'kept up', String(now));
  writeText(tx, 'due', String(coming.reduce((least, at) => Math.min(least, at), Number.MAX_SAFE_INTEGER)));
}

/** New periods count from now. */
export function restartPeriods(tx: Tx, now: number): void {
  writeText(tx, 'periodic', String(now));
  reckon(tx, now);
}

function nextPeriodic(tx: Tx): number {
  const { days } = reportPolicy(tx);
  return days === 0 ? Number.MAX_SAFE_INTEGER : Number(readText(tx, 'periodic') ?? 0) + days * DAY_MS;
}

const edges = ({ starts, ends }: Purchase) => [starts, ends].filter(at => at > 0);

/** Licences that began or ended in between; nothing else has changed since. */
function passBoundaries(tx: Tx, since: number, now: number): void {
  const passed = tx.purchase.find().filter(row => edges(row).some(at => at > since && at <= now));
  for (const row of passed) {
    if (hasEnded(row, now)) {
      record(tx, now, 'licences expired', row.account, `${row.tag}: ${row.count}, purchase ${row.id}`);
    }
  }
  const accounts = [...new Set(passed.map(row => row.account))];
  const touched = accounts.map(
    account => [account, [...new Set(passed.filter(row => row.account === account).map(row => row.tag))]] as const,
  );
  watchCompliance(tx, now, touched, () => {}, since);
}
