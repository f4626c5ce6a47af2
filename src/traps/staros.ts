/**
 * The traps of StarOS, literally as its guide names them (1352 is misspelled there when it is raised, and not when it is
 * cleared), and the messages that raise and clear each. The guide gives one number to both, so `starSmartLicenseState` tells
 * them apart on the wire; it and the other variables are ours.
 */
import type { MessageName } from '../syslog/messages.ts';

export interface StarosTrap {
  readonly number: number;
  readonly raised: string;
  readonly cleared: string;
  readonly raisedBy: MessageName;
  readonly clearedBy: MessageName;
  /** Variable → parameter of the message, where it has that. */
  readonly vars?: Readonly<Record<string, string>>;
}

const TAG = { starSmartLicenseTag: 'tag' };

export const STAROS_TRAPS: readonly StarosTrap[] = [
  {
    number: 1349,
    raised: 'starSmartLicenseServiceOOC',
    cleared: 'starSmartLicenseServiceOOCClear',
    raisedBy: 'SERVICE_OOC',
    clearedBy: 'SERVICE_OOC_CLEAR',
    vars: TAG,
  },
  {
    number: 1350,
    raised: 'starSmartLicenseEvalMode',
    cleared: 'starSmartLicenseEvalModeClear',
    raisedBy: 'EVAL_START',
    clearedBy: 'EVAL_MODE_CLEAR',
  },
  {
    number: 1351,
    raised: 'starSmartLicenseEvalModeExpire',
    cleared: 'starSmartLicenseEvalModeExpireClear',
    raisedBy: 'EVAL_EXPIRED',
    clearedBy: 'EVAL_EXPIRED_CLEAR',
  },
  {
    number: 1352,
    raised: 'starSmartLicenseCSSMConntectionFail',
    cleared: 'starSmartLicenseCSSMConnectionFailClear',
    raisedBy: 'COMM_DOWN',
    clearedBy: 'COMM_RESTORED',
    vars: { starSmartLicenseReason: 'reason' },
  },
  {
    number: 1353,
    raised: 'starSmartLicenseServiceEvalExpiry',
    cleared: 'starSmartLicenseServiceEvalExpiryClear',
    raisedBy: 'SERVICE_EVAL_EXPIRED',
    clearedBy: 'SERVICE_EVAL_EXPIRED_CLEAR',
    vars: TAG,
  },
];
