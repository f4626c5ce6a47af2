/** What an administrator does about On-Prems at the authority that lends to them; part of the list in operations.ts. */
import { reckon } from './due.ts';
import { Complaint, countOf, flagOf, type Input, lineOf } from './input.ts';
import { answerRequest, dismiss, invite, lend, listOnPrems, showOnPrem } from './lender.ts';
import { FILE_LIMIT } from './onprem-files.ts';
import { accountOf, type Desk, type Operation } from './operation.ts';

const COUNT_MAX = 1_000_000_000;

/** What an On-Prem leaves to its authority: the next answer would undo it. */
export const LENT: ReadonlySet<string> = new Set([
  'accountSet',
  'licenceSet',
  'licenceConvert',
  'licenceTransfer',
  'purchaseAdd',
  'purchaseRemove',
  'policySet',
  'policyRemove',
  'onpremAdd',
  'onpremLend',
  'onpremAnswer',
]);
export const IS_LENT = 'This is an On-Prem: do it at its authority, then sync.';

export const ONPREM_OPERATIONS = {
  onpremAdd: {
    method: 'POST',
    path: '/onprems',
    means: 'expects an On-Prem: name; the code that it registers with is shown once',
    run: ({ tx, now, entropy }: Desk, input: Input) => invite(tx, now, entropy, lineOf(input, 'name')),
  },
  onpremList: {
    method: 'GET',
    path: '/onprems',
    means: 'the On-Prems, and when they were heard of',
    run: ({ tx }: Desk) => listOnPrems(tx),
  },
  onpremShow: {
    method: 'GET',
    path: '/onprems/:name',
    means: 'one On-Prem: licences lent, product instances',
    run: ({ tx, now }: Desk, input: Input) => showOnPrem(tx, now, lineOf(input, 'name')),
  },
  onpremLend: {
    method: 'PUT',
    path: '/onprems/:name/licences',
    means: 'sets how many licences of a tag an On-Prem is lent: tag, count, virtualAccount',
    run: ({ tx, now }: Desk, input: Input) =>
      lend(
        tx,
        now,
        lineOf(input, 'name'),
        accountOf(tx, input),
        lineOf(input, 'tag'),
        countOf(input, 'count', 0, COUNT_MAX),
      ),
  },
  onpremAnswer: {
    method: 'POST',
    path: '/onprems/answer',
    means: 'answers the request file of an On-Prem: request',
    run: ({ tx, now, entropy }: Desk, input: Input) => {
      const { request } = input;
      if (typeof request !== 'string' || request.length > FILE_LIMIT) {
        throw new Complaint(400, "'request' must be the text of a request file.");
      }
      const answered = answerRequest(tx, now, entropy, request);
      reckon(tx, now);
      return answered;
    },
  },
  onpremRemove: {
    method: 'DELETE',
    path: '/onprems/:name',
    means: 'lets an On-Prem go; its licences come back when it says so, or with its time, or (now) at once: now',
    run: ({ tx, now }: Desk, input: Input) => {
      const gone = dismiss(tx, now, lineOf(input, 'name'), flagOf(input, 'now'));
      reckon(tx, now);
      return gone;
    },
  },
} as const satisfies Readonly<Record<string, Operation>>;
