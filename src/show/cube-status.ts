/**
 * `show cube status`, and `show voice sip license requirements`: what the platform must run for CUBE to be there, and which
 * licences entitle the release. The first is the guide's, the second is ours, with the guide's tables in it.
 */
import { columns } from '../lib/columns.ts';
import { CAPACITY } from '../personalities/cube.ts';
import type { Section } from './section.ts';
import { blockedOf, inUse, redundant, releaseOf, requirementsOf } from './view-cube.ts';

/** Capacity and refused calls only where a capacity is configured, and not from 17.2.1r on; sessions from 17.15 on. */
export const cubeStatus: Section = view => {
  const { device, state } = view.reading;
  const { cube, counting } = releaseOf(view);
  const capacity = counting === 'static' || counting === 'rtu' ? state.settings.values[CAPACITY] : undefined;
  const count = inUse(view);
  const blocked = (title: string, fact: string) =>
    `Calls blocked (Smart Licensing ${title}): ${blockedOf(view, `calls-blocked-${fact}`)}`;
  return [
    `CUBE-Version : ${cube}`,
    `SW-Version : ${device.release}, Platform ${device.udi.pid.replace(/\/.*/, '')}`,
    `HA-Type : ${redundant(view) ? 'hot-standby-chassis-to-chassis' : 'none'}`,
    ...(capacity === undefined ? [] : [`Licensed-Capacity : ${capacity}`]),
    ...(capacity === undefined || counting !== 'static'
      ? []
      : [blocked('Not Configured', 'not-configured'), blocked('Eval Expired', 'eval-expired')]),
    ...(count === null ? [] : ['', `Dynamic License Usage Count : ${count}`]),
  ];
};

export const requirements: Section = view => {
  const { device } = view.reading;
  const rows = requirementsOf(view);
  return [
    `Platform license of ${device.udi.pid}:`,
    ...(rows.length === 0 ? ['  none is known to be required'] : []),
    ...rows.map(({ title, needs, met }) =>
      columns([2, 22, 34], ['', title, needs, met ? 'present' : 'MISSING: CUBE is not available']),
    ),
    `License versions that entitle ${device.release}: ${releaseOf(view).accepts.join(', ')}`,
  ];
};
