/** `Smart Licensing Status`: the agent is always on. */
import { heading, type Section } from './section.ts';

export const enabled: Section = () => ['Smart Licensing is ENABLED'];

export const enabledUnderHeading: Section = view => [...heading('Smart Licensing Status'), '', ...enabled(view)];

export const techSupport: Section = () => ['Smart Licensing Tech Support info'];
