/** The kit of an emulated cBR-8: chassis, IOS XE command line, and hands that pull cards and light channels. */
import type { Box } from '../box.ts';
import { createShell } from '../ios/shell.ts';
import type { Kit, Platform } from '../kit.ts';
import { cards, number, slotOf } from '../steering.ts';
import { type ChannelKind, type Chassis, createChassis, useCapturedLoad } from './chassis.ts';
import { cbr8Tables } from './config.ts';

const KINDS: readonly string[] = [
  'upstream-channels',
  'downstream-channels',
  'docsis31-channels',
] satisfies ChannelKind[];

interface Cbr8 extends Platform {
  readonly equipment: Chassis;
}

export const CBR8_KIT: Kit = {
  personality: 'cbr8',
  title: 'Cisco cBR-8',
  serial: 'FXS1739Q0NT',
  release: '3.18.1SP',
  /** A minute before the captures of the guide. */
  start: Date.UTC(2015, 2, 5, 2, 0, 0),
  make(world): Cbr8 {
    const equipment = (world.shared as Chassis | undefined) ?? createChassis(world.serial);
    const shell = createShell(world, cbr8Tables(equipment));
    return {
      equipment,
      shell,
      startup() {
        shell.boot('ip domain lookup\nip name-server 192.0.2.53\n');
        useCapturedLoad(equipment);
        return shell.runningConfig();
      },
      steering: {
        ...cards(equipment),
        use: {
          usage: `:use ${KINDS.join('|')} SLOT COUNT`,
          help: 'makes so many channels run on a line card',
          run(box, [kind = '', slot, count]) {
            if (!KINDS.includes(kind)) throw new Error(`There are no '${kind}'; there are ${KINDS.join(', ')}.`);
            equipment.use(kind as ChannelKind, slotOf(slot), number(count));
            box.changed();
            return undefined;
          },
        },
      },
    };
  },
};
/** Hands on an emulated cBR-8. */
export function cbr8Of(box: Box) {
  const { equipment } = box.platform as Cbr8;
  return {
    chassis: equipment,
    pull(slot: number): void {
      equipment.pull(slot);
      box.moved();
    },
    insert(slot: number): void {
      equipment.insert(slot);
      box.moved();
    },
    /** Makes exactly so many channels of this kind run on the card in this slot. */
    use(kind: ChannelKind, slot: number, count: number): void {
      equipment.use(kind, slot, count);
      box.changed();
    },
    /** Puts optics into so many WAN ports of the supervisor. */
    optics(ports: number): void {
      equipment.optics(ports);
      box.changed();
    },
  };
}
