/**
 * `License Certificates`. Ours are CWTs and no X.509: they have no version, so `Version Number: 3` is kept for whoever
 * parses the screen. Dates are those that the certificates bear.
 */
import { heading, type Section } from './section.ts';

export const certificates: Section = ({ registration, date }) => {
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
      `    Start Date: ${date(start)}`,
      `    Expiry Date: ${date(expiry)}`,
      '    Version Number: 3',
      `    Serial Number: ${serial}`,
      `    Common Name: ${commonName}`,
    ]),
  ];
};
