/**
 * `HA Info`: which supervisor answers. In one chassis the three roles are the same one, as the capture of the cBR-8 guide has
 * it, and so is the rest on both. The underline is as long as captures have it.
 */
import type { Section } from './section.ts';

const ROLES = { active: 'Active', standby: 'Standby' } as const;

export const ha: Section = ({ reading }) => [
  'HA Info',
  '==========',
  ...['RP', 'Chassis', 'Behavior'].map(whose => `${whose} Role: ${ROLES[reading.state.ha.role]}`),
  'RMF: True',
  'CF: True',
  'CF State: Stateless',
];
