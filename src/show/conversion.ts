/**
 * `License Conversion:`, and `show license data conversion`: the request as it is carried to an authority by hand (its frame is
 * ours). Nothing is converted here.
 */
import { converts, rightsOf } from '../machines/conversion.ts';
import { fileOf, messageElement } from '../requests.ts';
import type { Section } from './section.ts';

/** Of releases that convert licences. `Started`, `Polling` and `Failed` are ours. */
const STATUS = {
  'not-started': 'Not started',
  started: 'Started',
  polling: 'Polling',
  success: 'Successful',
  'already-converted': 'Already converted',
  failed: 'Failed',
} as const;

export const conversion: Section = ({ reading, date, edition }) => {
  if (!converts(reading)) return [];
  const { status, at, automatic, lastPush, lastFile } = reading.state.conversion;
  const when = (ms: number | null) => (ms === null ? '<none>' : date(ms));
  const dated = status === 'success' || status === 'failed';
  return [
    'License Conversion:',
    `  Automatic Conversion Enabled: ${automatic ? 'True' : 'False'}`,
    `  Status: ${STATUS[status]}${dated && at !== null ? ` on ${date(at)}` : ''}`,
    ...(edition === 'agent-5' ? [`  Last Data Push: ${when(lastPush)}`, `  Last File Export: ${when(lastFile)}`] : []),
  ];
};

export const conversionData: Section = ({ reading }) => {
  if (rightsOf(reading).length === 0) return ['No data to convert.'];
  const element = messageElement('conversion', reading, reading.state.exchange.sequence + 1, null);
  return [`conversion_string: ${fileOf([element])}`];
};
