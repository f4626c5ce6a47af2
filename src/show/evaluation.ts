/** `Evaluation Period:`, in tech support. */
import { duration } from '../lib/duration.ts';
import type { Section } from './section.ts';

export const evaluation: Section = ({ evaluation: { mode, remaining } }) => [
  'Evaluation Period:',
  `  Evaluation Mode: ${mode}`,
  `  Evaluation Period Remaining: ${duration(remaining)}`,
];
