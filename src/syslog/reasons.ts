/** Why something failed, in words: losses as the vendor's guides print them where they do, refusals in our own. */
import type { LossReason } from '../abi.ts';

const SEND_FAILED = 'Fail to send out Call Home HTTP message.';

/** Reasons of COMM_FAILED and of what follows from it. */
export const LOSS_REASONS: Readonly<Record<LossReason | 'empty' | 'overdue', string>> = {
  timeout: SEND_FAILED,
  unreachable: SEND_FAILED,
  unresolved: 'Unable to resolve server hostname/domain name',
  rejected: 'The server did not accept the message.',
  'too-large': 'The answer of the server is larger than the agent takes.',
  tls: 'The certificate of the server could not be verified.',
  empty: 'Received empty response from server',
  overdue: 'The platform never said what became of the message.',
};

export const RESTARTED = 'The device restarted.';
export const STRAY = 'an answer came that no request waits for (late, doubled or forged)';

/** Reason of CERTIFICATE_VALIDATION, from the name of the refusal. */
export const refused = (refusal: string): string => `the answer was refused: ${refusal}`;

/** Prefix of what an authority says no with, as guides print it. */
export const DENIED = 'Error received from Smart Software Manager: ';
