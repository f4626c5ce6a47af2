/** `Product Information`: the UDI, and those of both supervisors where there are two. */
import type { Udi } from '../machines/machine.ts';
import { heading, type Section } from './section.ts';

export const udi: Section = ({ product }) => {
  const lines = [`UDI: ${print(product.udi)}`];
  if (product.supervisors.length === 0) return lines;
  return [...lines, '', 'HA UDI List:', ...product.supervisors.map(each => `    ${each.role}:${print(each.udi)}`)];
};

export const productInformation: Section = view => [...heading('Product Information'), ...udi(view)];

const print = ({ pid, sn }: Udi): string => `PID:${pid},SN:${sn}`;
