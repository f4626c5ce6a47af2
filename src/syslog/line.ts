/**
 * A log line as the operating system prints it. IOS XE: `*Mar  5 02:01:03.123: %SMART_LIC-6-AGENT_READY: text`, the
 * asterisk while the clock is not authoritative (boot logs in the CUBE guide). It words nothing: texts come from messages.ts.
 */
import { stamp } from '../lib/calendar.ts';

/** What a line says, before it has a time. */
export interface Said {
  readonly severity: number;
  readonly facility: string;
  readonly mnemonic: string;
  readonly text: string;
}

/** The whole line. `synced`: the wall clock is disciplined by an outside source. */
export const lineOf = (log: Said, wall: number, synced: boolean): string =>
  `${synced ? '' : '*'}${stamp(wall)}: %${log.facility}-${log.severity}-${log.mnemonic}: ${log.text}`;
