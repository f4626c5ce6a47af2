/**
 * What boxes with IOS XR have beside the commands of all: `show license platform`, and the settings that decide what is
 * licensed and how often it is collected. The intervals are configurable by commands of ours; no guide prints any.
 */
import { COLLECT, FLEXIBLE, REPORT, SOFTWARE_UPGRADE } from '../personalities/ios-xr.ts';
import type { Command } from './commands.ts';
import { showing } from './licence.ts';
import { type Setting, setting } from './setting.ts';

const os = ['ios-xr'] as const;
const where = { os };

export const XR: readonly Command[] = [
  showing('show license platform <summary|detail>', where, 'show license platform summary'),
  showing('show license platform trace [all]', where, 'show license platform trace'),
  showing('show license tech [support]', where, 'show license tech'),
];

const licensed = { os, personalities: ['cisco8000'], on: () => true };

export const XR_SETTINGS: readonly Setting[] = [
  setting(FLEXIBLE, licensed),
  setting(SOFTWARE_UPGRADE, { ...licensed, release: '7.3.1' }),
  ...[COLLECT, REPORT].map(stem => setting(stem, { os, rest: 'MINUTES(1-1440)', example: `${stem} 1` })),
];
