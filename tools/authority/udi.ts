/** A UDI: how it is written, and what may be one. */
import type { WireUdi } from '../../src/wire/message.ts';

/** A UDI as operators read it, and as the store knows it. */
export const udiText = ({ pid, sn }: WireUdi): string => `PID:${pid},SN:${sn}`;

/** Printable, and read one way only when written as one line. */
export const isUdi = ({ pid, sn }: WireUdi): boolean =>
  [pid, sn].every(text => /^[!-~](?:[ -~]{0,62}[!-~])?$/.test(text)) && !pid.includes(',');
