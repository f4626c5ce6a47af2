/** The agent's part of the running configuration, as lines: call-home, then the settings. It reads, and configures nothing. */
import { callHomeLines } from './call-home.ts';
import type { Reading } from './execution.ts';
import { settingLines } from './settings.ts';

export const runningConfig = (reading: Pick<Reading, 'state' | 'personality'>): readonly string[] => [
  ...callHomeLines(reading),
  ...settingLines(reading.state.settings.values),
];
