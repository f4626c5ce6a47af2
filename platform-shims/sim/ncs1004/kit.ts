/**
 * The kit of an emulated NCS 1004: shelf, IOS XR command line, and hands that pull cards and configure slices. The commands of
 * slices and trunks are XR's; that encryption is a word of the slice is ours.
 */
import type { Kit, Platform, PlatformSteering } from '../kit.ts';
import { cards, number, onOff } from '../steering.ts';
import { createXrShell, type XrShell } from '../xr/shell.ts';
import type { XrConfigRow } from '../xr/tables.ts';
import { bodyOf, type Tree } from '../xr/tree.ts';
import { createWay } from '../xr/way.ts';
import { createRack, type Rack, SLOTS, type Slice } from './rack.ts';

interface Ncs1004 extends Platform {
  readonly equipment: Rack;
  readonly shell: XrShell;
}

export const NCS1004_KIT: Kit = {
  personality: 'ncs1004',
  title: 'Cisco NCS 1004',
  serial: 'CAT2231B18Y',
  release: '7.0.1',
  /** A minute before the captures of the guide. */
  start: Date.UTC(2019, 1, 11, 15, 50, 0),
  make(world): Ncs1004 {
    const equipment = createRack(world.serial);
    const way = createWay();
    const shell = createXrShell(world, {
      node: 'RP/0/RP0/CPU0',
      hostname: 'ios',
      product: 'NCS-1004',
      equipment,
      exec: [],
      config: CONFIG,
      apply: configuration => equipment.configure(slicesOf(configuration)),
    });
    return {
      equipment,
      shell,
      startup() {
        shell.boot('');
        shell.configure(CAPTURED);
        return shell.runningConfig();
      },
      obstacle: url => way.obstacle(shell.configuration, url),
      steering: { ...steering(equipment, shell), ...way.steering },
    };
  },
};

const within = (path: string, from: number, to: number): boolean =>
  /^\d{1,2}$/.test(path) && Number(path) >= from && Number(path) <= to;
const isSlot = (path: string): boolean => path.startsWith('0/') && within(path.slice(2), 0, SLOTS - 1);
const SLICE_MODE = 'config-hwmod-mxp';
const OPTICS_MODE = 'config-Optics';

const CONFIG: readonly XrConfigRow[] = [
  {
    form: 'hw-module location <slot> mxponder-slice <slice>',
    modes: ['config'],
    help: 'Configure a muxponder slice',
    enters: SLICE_MODE,
    check: ([slot = '', slice = '']) => isSlot(slot) && within(slice, 0, 3),
  },
  { form: 'client-rate 100GE', modes: [SLICE_MODE], help: 'Client rate of the slice', key: 1 },
  {
    form: 'client-port-rate <port> client-type 100GE',
    modes: [SLICE_MODE],
    help: 'A client port of the slice',
    key: 2,
    check: ([port = '']) => within(port, 0, 15),
  },
  { form: 'encryption', modes: [SLICE_MODE], help: 'Encrypt the clients of the slice' },
  {
    form: 'trunk-rate <rate>',
    modes: [SLICE_MODE],
    help: 'Trunk rate of the slice, 200G to 600G',
    key: 1,
    check: ([rate = '']) => /^[2-6]00G$/i.test(rate),
    print: ([rate = '']) => `trunk-rate ${rate.toUpperCase()}`,
  },
  {
    form: 'controller optics <port>',
    modes: ['config'],
    help: 'Configure an optics controller',
    enters: OPTICS_MODE,
    check: ([port = '']) => /^0\/[0-3]\/0\/\d{1,2}$/.test(port),
    print: ([port = '']) => `controller Optics${port}`,
  },
  {
    form: 'bits-per-symbol <bits>',
    modes: [OPTICS_MODE],
    help: 'Bits per symbol of the trunk, 2.0 to 6.0',
    key: 1,
    check: ([bits = '']) => /^\d(\.\d{1,7})?$/.test(bits) && Number(bits) >= 2 && Number(bits) <= 6,
  },
  { form: 'shutdown', modes: [OPTICS_MODE], help: 'Shut the controller down' },
  { form: 'description <text...>', modes: [OPTICS_MODE], help: 'Set description for this controller', key: 1 },
];

/** What the configuration makes of each slice. Without `bits-per-symbol` a trunk has as many bits as its rate has 100G. */
function slicesOf(configuration: Tree): readonly Slice[] {
  return configuration.flatMap(({ line, body }) => {
    const [, slot, slice] = /^hw-module location 0\/(\d) mxponder-slice (\d)$/.exec(line) ?? [];
    if (slot === undefined || slice === undefined) return [];
    const lines = (body ?? []).map(each => each.line);
    const rate = Number(lines.find(each => each.startsWith('trunk-rate '))?.charAt('trunk-rate '.length) ?? 0);
    const optics = bodyOf(configuration, [`controller Optics0/${slot}/0/${slice}`]).map(each => each.line);
    const bits = optics.find(each => each.startsWith('bits-per-symbol '))?.split(' ')[1] ?? rate;
    return {
      slot: Number(slot),
      slice: Number(slice),
      clients: lines.filter(each => each.startsWith('client-port-rate ')).length,
      encrypted: lines.includes('encryption'),
      millibits: rate === 0 || optics.includes('shutdown') ? 0 : Math.round(Number(bits) * 1000),
    };
  });
}

/** The first client port of a 1.2T card: the two before it are trunks. */
const FIRST_PORT = 2;

const clientLines = (place: string, count: number): readonly string[] => [
  place,
  ...Array.from({ length: count }, (_, i) => `client-port-rate ${FIRST_PORT + i} client-type 100GE`),
];
const placeOf = (slot: number, slice: number): string => `hw-module location 0/${slot} mxponder-slice ${slice}`;

/** The load behind the screens of the guide, 8 and 8, as our rules come to it: two full cards, one of them encrypted. */
const CAPTURED: readonly string[] = [
  'domain name-server 198.51.100.247',
  ...[0, 1].flatMap(slot =>
    [0, 1].flatMap(slice => [
      ...clientLines(placeOf(slot, slice), 6),
      'trunk-rate 600G',
      ...(slot === 1 ? ['encryption'] : []),
    ]),
  ),
];

function steering(rack: Rack, shell: XrShell): Readonly<Record<string, PlatformSteering>> {
  return {
    client: {
      usage: ':client SLOT/SLICE COUNT',
      help: 'configures so many 100GE client ports on a slice',
      run(box, [path, count]) {
        const place = sliceOf(path);
        const wanted = number(count);
        if (wanted > 12) throw new Error('A slice has at most 12 client ports.');
        const all = clientLines(place, 12).slice(1);
        shell.configure([...clientLines(place, wanted), ...all.slice(wanted).map(line => `no ${line}`)]);
        box.changed();
        return undefined;
      },
    },
    encrypt: {
      usage: ':encrypt SLOT/SLICE on|off',
      help: 'encrypts the client ports of a slice, or stops to',
      run(box, [path, state]) {
        shell.configure([sliceOf(path), onOff(state) ? 'encryption' : 'no encryption']);
        box.changed();
        return undefined;
      },
    },
    trunk: {
      usage: ':trunk SLOT/SLICE BITS|off',
      help: 'configures the trunk of a slice, by its bits per symbol',
      run(box, [path = '', bits = '']) {
        const place = sliceOf(path);
        const [slot, slice] = path.split('/');
        const optics = `controller Optics0/${slot}/0/${slice}`;
        const rate = Math.max(2, Math.floor(Number(bits)));
        shell.configure(
          bits === 'off'
            ? [place, 'no trunk-rate']
            : [place, `trunk-rate ${rate}00G`, optics, `bits-per-symbol ${bits}`],
        );
        box.changed();
        return undefined;
      },
    },
    ...cards(rack, true),
  };
}

function sliceOf(path = ''): string {
  const [slot, slice] = path.split('/').map(number);
  if (slot === undefined || slice === undefined) throw new Error(`'${path}' is no slice; 0/1 is the second of slot 0.`);
  return placeOf(slot, slice);
}
