/** `Agent Version`: the vendor's agent whose screens these are. */
import { heading, type Section } from './section.ts';

export const agentVersion: Section = ({ agent }) => [
  ...heading('Agent Version'),
  `Smart Agent for Licensing: ${agent.version}`,
  ...(agent.componentVersions === undefined ? [] : [`Component Versions: ${agent.componentVersions}`]),
];
