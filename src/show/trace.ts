/** `show license trace all` and `show license platform trace`: the ring, oldest first. Guides only name these screens. */
import { stamp } from '../lib/calendar.ts';
import type { TraceEntry } from '../trace.ts';
import type { Section } from './section.ts';

const ring =
  (of: (entry: TraceEntry) => boolean): Section =>
  ({ reading }) => {
    const entries = (reading.trace ?? []).filter(of);
    return [
      `${entries.length} trace entries`,
      ...entries.map(({ at, by, severity, text }) => `${stamp(at)} smartlic/${by} ${LEVELS[severity]}: ${text}`),
    ];
  };
const LEVELS = ['error', 'error', 'error', 'error', 'event', 'event', 'event', 'trace'];

export const trace = ring(() => true);
export const platformTrace = ring(({ by }) => by === 'platform');
