/**
 * Notifications of CISCO-SMART-LIC-MIB that this agent does not raise yet: utility, export keys and policy mode, by number
 * and name. For the documents; the guest never reads this, and a notification that is raised moves to notifications.ts.
 */
export const LATER_NOTIFICATIONS: readonly (readonly [number: number, name: string])[] = Object.entries({
  23: 'ThirdpartyModeEnabled',
  24: 'ThirdpartyModeDisabled',
  25: 'UtilityCertExpired',
  26: 'UtilityRenewFailed',
  27: 'UtilityRenewSuccess',
  28: 'UtilityReportingStarted',
  29: 'UtilityReportingStopped',
  30: 'UtilityRUMSendFailed',
  31: 'UtilityFQDNMismatch',
  32: 'UtilitySmartTransportNotConfigured',
  34: 'ExportRequestFailure',
  36: 'ExportAuthKeyNotSupported',
  37: 'ExportControlledTag',
  38: 'EndPointReset',
  39: 'ExportRequestSuccess',
  48: 'PolicyInstallFailed',
}).map(([number, name]) => [Number(number), name]);
