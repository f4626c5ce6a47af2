/** Why something failed, in words: losses as the vendor's guides print them where they do, refusals in our own. */
import type { Destination, LossReason } from '../abi.ts';
import type { Way } from '../machines/callhome.ts';

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

/** What a loss may have to do with the way that was configured for it; an answer that came back says nothing of the way. */
export function lossReason(
  reason: LossReason,
  { transport, proxy, sourceInterface, vrf }: Omit<Destination, 'url'>,
): string {
  const named = [
    ...(proxy === undefined ? [] : [`proxy ${proxy.host} port ${proxy.port}`]),
    ...(sourceInterface === undefined ? [] : [`source interface ${sourceInterface}`]),
    ...(vrf === undefined ? [] : [`VRF ${vrf}`]),
  ];
  const text = transport === 'callhome' ? LOSS_REASONS[reason] : LOSS_REASONS[reason].replace('Call Home ', '');
  return named.length === 0 || reason === 'too-large' ? text : `${text} (${named.join(', ')})`;
}

/**
 * Why call-home cannot send. The first two sentences on reporting are the vendor's as far as a boot log of IOS XR shows
 * them, and so is the command; the words around it and all others are ours.
 */
export function misfitReason({ misfit, profile }: Way): string {
  switch (misfit) {
    case 'service':
      return 'Call-home is disabled. Please retry after enabling its service.';
    case 'reporting':
      return 'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling it with the command "reporting smart-licensing-data" in an active call-home profile.';
    case 'inactive':
      return `The call-home profile ${profile} is not active. Please retry after activating it with the command "active".`;
    case 'transport':
      return `The call-home profile ${profile} sends nothing over HTTP. Please retry after enabling it with the command "destination transport-method http".`;
    case 'address':
      return `The call-home profile ${profile} has no destination. Please retry after giving it one with the command "destination address http".`;
    case null:
      return '';
  }
}

export const RESTARTED = 'The device restarted.';
export const STRAY = 'an answer came that no request waits for (late, doubled or forged)';

/** Reason of CERTIFICATE_VALIDATION, from the name of the refusal. */
export const refused = (refusal: string): string => `the answer was refused: ${refusal}`;

/** Prefix of what an authority says no with, as guides print it. */
export const DENIED = 'Error received from Smart Software Manager: ';

/** All that agents since 2.x tell of a deregistration that was denied (NCS 1004 guide). */
export const FAILURE_STATUS =
  'Agent received a failure status in a response message. Please check the Agent log file for the detailed message.';
