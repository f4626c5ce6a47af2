/** `Product Information`: the UDI, and those of both supervisors where there are two. */
import { heading, type Section } from './section.ts';

export const udi: Section = ({ product }) => {
  const lines = [`UDI: ${product.udi}`];
  if (product.supervisors.length === 0) return lines;
  return [...lines, '', 'HA UDI List:', ...product.supervisors.map(each => `    ${each.role}:${each.udi}`)];
};

export const productInformation: Section = (view, values) => [...heading('Product Information'), ...udi(view, values)];
