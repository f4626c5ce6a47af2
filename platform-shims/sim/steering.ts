/**
 * What the steering of kits and worlds has in common: how numbers and switches are written behind a `:`, and the hands that
 * move cards. It knows no platform.
 */
import type { PlatformSteering } from './kit.ts';

/** A whole number as it was typed; throws on anything else. */
export function number(text = ''): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`'${text}' is no number.`);
  return Number(text);
}

/** `on` or `off`; throws on anything else. */
export function onOff(text = ''): boolean {
  if (text !== 'on' && text !== 'off') throw new Error(`'${text}' is neither on nor off.`);
  return text === 'on';
}

/** A slot, also as `3/0`. */
export const slotOf = (text: string | undefined): number => number(text?.replace(/\/0$/, ''));

/** Hands that pull and insert cards. `other`: another card than before can be inserted, by its PID. */
export function cards(
  equipment: { pull(slot: number): void; insert(slot: number, model?: string): void },
  other = false,
): Readonly<Record<'pull' | 'insert', PlatformSteering>> {
  return {
    pull: {
      usage: ':pull SLOT',
      help: 'pulls a line card',
      run(box, [slot]) {
        equipment.pull(slotOf(slot));
        box.moved();
        return undefined;
      },
    },
    insert: {
      usage: other ? ':insert SLOT [PID]' : ':insert SLOT',
      help: other ? 'inserts it again, or another one' : 'inserts it again',
      run(box, [slot, model]) {
        if (other) equipment.insert(slotOf(slot), model);
        else equipment.insert(slotOf(slot));
        box.moved();
        return undefined;
      },
    },
  };
}
