/** `Smart Licensing Status`. */
import { heading, type Section } from './section.ts';

export const enabled: Section = ({ enabled: on }) => [`Smart Licensing is ${on ? 'ENABLED' : 'DISABLED'}`];

export const enabledUnderHeading: Section = (view, values) => [
  ...heading('Smart Licensing Status'),
  '',
  ...enabled(view, values),
];

export const techSupport: Section = () => ['Smart Licensing Tech Support info'];
