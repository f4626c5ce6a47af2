/** What all boxes with IOS XR have in common. No platform by itself. */
import { IOS_XE } from './ios-xe.ts';
import type { Personality } from './personality.ts';

/** Settings of the intervals, in minutes. No guide prints any: these are ours. */
export const COLLECT = 'license platform collection-interval';
export const REPORT = 'license platform reporting-interval';

export const IOS_XR = {
  os: 'ios-xr',
  peer: 'the Cisco Smart Software Manager or satellite',
  defaultUrl: IOS_XE.defaultUrl,
  profile: IOS_XE.profile,
  collection: { collect: COLLECT, report: REPORT },
  // No guide prints this tail of IOS XR; the keys are those of IOS XE.
  otherInfo: IOS_XE.otherInfo,
} as const satisfies Partial<Personality>;

/** Settings that decide what is licensed (vendor's model of `license smart`); both are on unless turned off. */
export const FLEXIBLE = 'license smart flexible-consumption enable';
export const SOFTWARE_UPGRADE = 'license smart software-upgrade enable';
