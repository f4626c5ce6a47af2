/** The small blocks that agent 4 prints beside registration and authorization. */
import { converts } from '../machines/conversion.ts';
import { routeOf, transportOf } from '../transport.ts';
import { reservationEnabled } from './reservation.ts';
import type { Section } from './section.ts';
import { TRANSPORTS } from './view-policy.ts';

export const exportKey: Section = () => ['Export Authorization Key:', '  Features Authorized:', '    <none>'];

export const utility: Section = (view, values) => [
  'Utility:',
  '  Status: DISABLED',
  ...reservationEnabled(view, values),
];

const state = (on: boolean): string => (on ? 'ENABLED' : 'DISABLED');

export const privacy: Section = ({ privacy: { callhome, hostname, version } }) => [
  'Data Privacy:',
  `  Sending Hostname: ${callhome || hostname ? 'no' : 'yes'}`,
  `    Callhome hostname privacy: ${state(callhome)}`,
  `    Smart Licensing hostname privacy: ${state(hostname)}`,
  `  Version privacy: ${state(version)}`,
];

export const miscellaneous: Section = ({ reading }) =>
  converts(reading)
    ? ['Miscellaneous:', `  Custom Id: ${reading.state.settings.values['license smart custom_id'] ?? '<empty>'}`]
    : [];

/** Addresses are those of the transport alone: of call-home, `show call-home` has them. */
export const transport: Section = ({ reading }) => {
  const kind = transportOf(reading);
  const lines = ['Transport:', `  Type: ${TRANSPORTS[kind]}`];
  if (kind === 'callhome' || kind === 'off') return lines;
  const { to } = routeOf(reading);
  const proxy = to?.proxy;
  return [
    ...lines,
    `  ${kind === 'cslu' ? 'Cslu address' : 'URL'}: ${to?.url ?? '<empty>'}`,
    '  Proxy:',
    ...(proxy === undefined ? ['    Not Configured'] : [`    Address: ${proxy.host}`, `    Port: ${proxy.port}`]),
    ...(to?.vrf === undefined ? [] : [`  VRF: ${to.vrf}`]),
  ];
};
