/** All personalities, by the name that a boot event gives. */
import { CBR8 } from './cbr8.ts';
import type { Personality } from './personality.ts';

export const PERSONALITIES: Readonly<Record<string, Personality>> = { cbr8: CBR8 };

/** Null for a name that is none of them. */
export const personalityOf = (name: string): Personality | null =>
  Object.values(PERSONALITIES).find(personality => personality.name === name) ?? null;
