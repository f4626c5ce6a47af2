/**
 * A log line as each operating system prints it. It words nothing: texts come from messages.ts.
 *
 * IOS XE: `*Mar  5 02:01:03.123: %SMART_LIC-6-AGENT_READY: text`, the asterisk while the clock is not authoritative (boot
 * logs in the CUBE guide). IOS XR: `RP/0/RP0/CPU0:May 27 09:54:57.783 UTC: smartlicserver[311]: %LICENSE-SMART_LIC-… : text`
 * (NCS 1004 guide). StarOS: no guide prints a line; the shape is that of its event log, facility, event and level are ours.
 */
import { stamp, stampEvent } from '../lib/calendar.ts';
import type { Os } from '../personalities/personality.ts';

/** What a line says, before it has a time. */
export interface Said {
  readonly severity: number;
  readonly facility: string;
  readonly mnemonic: string;
  readonly text: string;
}

/** Where on the box the agent runs: `node`, and the `job` (IOS XR) or process id (StarOS) there. IOS XE prints neither. */
export interface Place {
  readonly node: string;
  readonly job: number;
}
const XR: Place = { node: 'RP/0/RP0/CPU0', job: 324 };
const STAROS: Place = { node: '5/0', job: 6031 };

/** StarOS levels, by syslog severity. */
const LEVELS = ['critical', 'critical', 'critical', 'error', 'warning', 'unusual', 'info', 'debug'] as const;

/**
 * The whole line. `wall` in ms; `synced`: the wall clock is disciplined by an outside source. Without a `place`, that of the
 * Cisco 8000 guide, or one of ours (StarOS).
 */
export function lineOf(said: Said, wall: number, synced: boolean, os: Os = 'ios-xe', place?: Place): string {
  const { facility, severity, mnemonic, text } = said;
  switch (os) {
    case 'ios-xe':
      return `${synced ? '' : '*'}${stamp(wall)}: %${facility}-${severity}-${mnemonic}: ${text}`;
    case 'ios-xr': {
      // Facilities of XR have a category before them; those that have it in the catalogue are known on XR only.
      const agent = facility === 'SMART_LIC';
      const { node, job } = place ?? XR;
      const by = agent ? `smartlicserver[${job}]` : `plat_sl_client[${job + 1}]`;
      return `${node}:${stamp(wall)} UTC: ${by}: %${agent ? 'LICENSE-' : ''}${facility}-${severity}-${mnemonic} : ${text}`;
    }
    case 'staros': {
      const { node, job } = place ?? STAROS;
      const event = `smart-license 21300${severity} ${LEVELS[severity]}`;
      return `${stampEvent(wall)} [${event}] [${node}/${job} <slmgr:0>] [software internal system syslog] ${mnemonic}: ${text}`;
    }
  }
}
