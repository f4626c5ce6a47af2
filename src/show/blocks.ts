/** The small blocks that agent 4 prints beside registration and authorization. */
import { isIn } from '../lib/release.ts';
import { heading, type Section } from './section.ts';
import type { View } from './view.ts';

export const exportKey: Section = () => ['Export Authorization Key:', '  Features Authorized:', '    <none>'];

export const utility: Section = () => ['Utility:', '  Status: DISABLED'];

const state = (on: boolean): string => (on ? 'ENABLED' : 'DISABLED');

export const privacy: Section = ({ privacy: { callhome, hostname, version } }) => [
  'Data Privacy:',
  `  Sending Hostname: ${callhome || hostname ? 'no' : 'yes'}`,
  `    Callhome hostname privacy: ${state(callhome)}`,
  `    Smart Licensing hostname privacy: ${state(hostname)}`,
  `  Version privacy: ${state(version)}`,
];

/** Of releases that convert licences (CUBE guide, a capture of 17.x); what was never begun is not started. */
const converts = ({ reading: { personality, device } }: View): boolean =>
  personality.converts !== undefined && isIn(device.release, personality.converts);

export const conversion: Section = view =>
  converts(view) ? ['License Conversion:', '  Automatic Conversion Enabled: False', '  Status: Not started'] : [];

export const miscellaneous: Section = view => (converts(view) ? ['Miscellaneous:', '  Custom Id: <empty>'] : []);

export const transport: Section = () => ['Transport:', '  Type: Callhome'];

export const reservation: Section = () => [...heading('Reservation Info'), 'License reservation: DISABLED'];
