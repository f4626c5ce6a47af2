/**
 * What boxes with IOS XR have beside the commands of all: `show license platform`, and the settings that decide what is
 * licensed and how often it is collected. The intervals are configurable by commands of ours; no guide prints any.
 */
import { COLLECT, FLEXIBLE, REPORT, SOFTWARE_UPGRADE } from '../personalities/ios-xr.ts';
import type { Command } from './commands.ts';
import { showing } from './licence.ts';
import type { Setting } from './settings.ts';

const where = { family: 'sh(ow) lic(ense)', os: ['ios-xr'] } as const;

export const XR: readonly Command[] = [
  showing('show license platform <summary|detail>', 'show license platform summary', where),
  showing('show license platform trace [all]', 'show license platform trace', where),
  showing('show license tech [support]', 'show license tech', where),
];

const setting = (stem: string, others: Partial<Setting>): Setting => ({
  name: stem,
  mode: 'config',
  family: 'lic(ense)',
  stem,
  example: stem,
  os: ['ios-xr'],
  ...others,
});

export const XR_SETTINGS: readonly Setting[] = [
  setting(FLEXIBLE, { personalities: ['cisco8000'], on: () => true }),
  setting(SOFTWARE_UPGRADE, { personalities: ['cisco8000'], on: () => true, release: '7.3.1' }),
  setting(COLLECT, { rest: 'MINUTES(1-1440)', example: `${COLLECT} 1` }),
  setting(REPORT, { rest: 'MINUTES(1-1440)', example: `${REPORT} 1` }),
];
