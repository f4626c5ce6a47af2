/**
 * `License Certificates`. Ours are CWTs and no X.509: they have no version, so `Version Number: 3` is kept for whoever
 * parses the screen. Dates are those that the certificates bear.
 */
import { calendar } from '../lib/calendar.ts';
import { heading, type Section } from './section.ts';

export const certificates: Section = ({ registration }) => {
  const lines = [...heading('License Certificates'), 'Production Cert: True'];
  if (registration.certificates === null) return [...lines, 'Not registered. No certificates installed'];
  const { instance, all } = registration.certificates;
  return [
    ...lines,
    `PIID: ${instance}`,
    'Licensing Certificated:',
    ...all.flatMap(({ title, start, expiry, serial, commonName }, i) => [
      ...(i === 0 ? [] : ['']),
      `  ${title} Info:`,
      `    Start Date: ${calendar(start)}`,
      `    Expiry Date: ${calendar(expiry)}`,
      '    Version Number: 3',
      `    Serial Number: ${serial}`,
      `    Common Name: ${commonName}`,
    ]),
  ];
};
