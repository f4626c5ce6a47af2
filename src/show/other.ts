/** `Other Info`: the software tag, the state in a word, and the fixed keys of the platform. */
import { heading, type Section } from './section.ts';

export const other: Section = ({ agent }) => [
  ...heading('Other Info'),
  `Software ID: ${agent.softwareTag}`,
  `Agent State: ${agent.state}`,
  ...agent.other.map(([key, value]) => `${key}: ${value}`),
];
