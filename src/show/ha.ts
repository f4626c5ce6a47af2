/** `HA Info`: the agent answers only where it is active. The underline is as long as captures have it. */
import type { Section } from './section.ts';

export const ha: Section = () => [
  'HA Info',
  '==========',
  'RP Role: Active',
  'Chassis Role: Active',
  'Behavior Role: Active',
  'RMF: True',
  'CF: True',
  'CF State: Stateless',
];
