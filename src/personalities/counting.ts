/**
 * Counting rules: from what a platform counts (channels, ports, protected cards) to how many licences that takes. Each rule
 * is a pure function that a personality names. A fact of a component that is not in the chassis counts for nothing.
 */
import type { Sample } from '../abi.ts';
import type { Device } from '../machines/machine.ts';
import type { Entitlement } from './personality.ts';

/** One licence for each thing counted: the sum over all components present. */
export const sum =
  (name: string) =>
  (samples: readonly Sample[], device: Device, _state?: unknown): number =>
    Math.min(
      MOST,
      present(name, samples, device).reduce((total, { count }) => total + count, 0),
    );

/** One licence for each component present where anything is counted at all. */
export const places =
  (name: string): Entitlement['count'] =>
  (samples, device) =>
    new Set(present(name, samples, device).map(({ where }) => where)).size;

const present = (name: string, samples: readonly Sample[], device: Device): readonly Sample[] =>
  samples.filter(sample => sample.name === name && sample.count > 0 && device.components.has(sample.where));

/** Largest count that a licence can have (Unsigned32 in the vendor's MIB). */
export const MOST = 0xffffffff;
