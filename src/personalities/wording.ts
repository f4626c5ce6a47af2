/** How a platform words what it is: its software tag, its UDI, its dates. It reads a personality, and decides nothing. */
import { calendar, calendarWeekday, calendarYear, calendarZero } from '../lib/calendar.ts';
import type { Device } from '../machines/machine.ts';
import type { Personality } from './personality.ts';

/** The software tag of a device. */
export const softwareTagOf = ({
  personality: { softwareTag },
  device,
}: {
  readonly personality: Personality;
  readonly device: Device;
}): string => (typeof softwareTag === 'string' ? softwareTag : softwareTag(device));

/** The UDI of a device, as its platform prints it. */
export function udiOf({
  personality,
  device: { udi },
}: {
  readonly personality: Personality;
  readonly device: Pick<Device, 'udi'>;
}): string {
  return personality.udi?.(udi) ?? `PID:${udi.pid},SN:${udi.sn}`;
}

/** By edition; on IOS XR dates begin with the month and end with the year (all seen in captures). */
const DATES: Readonly<Record<string, (ms: number) => string>> = {
  'agent-4': calendarZero,
  'agent-5': calendarZero,
  'agent-4-xr': calendarYear,
  'agent-2-xr': calendarWeekday,
};
/** How a platform prints dates. */
export const dateOf = ({ os, edition }: Pick<Personality, 'os' | 'edition'>): ((ms: number) => string) =>
  DATES[os === 'ios-xr' ? `${edition}-xr` : edition] ?? calendar;
