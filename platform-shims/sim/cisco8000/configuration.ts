/**
 * The configuration commands of an emulated Cisco 8000, and what its hardware makes of them. An interface that is configured
 * and not shut down is an active port; one that belongs to a VRF, itself or by a subinterface, uses L3VPN.
 */
import type { XrConfigRow } from '../xr/tables.ts';
import type { Tree } from '../xr/tree.ts';
import type { Port, Router, Speed, Wanted } from './router.ts';

const LOCATION = /^0\/(\d{1,2})\/CPU0$/i;
const OPTICS = /^0\/(\d{1,2})\/0\/(\d{1,2})$/;

export const CONFIG: readonly XrConfigRow[] = [
  {
    form: 'hw-module shutdown location <node>',
    modes: ['config'],
    help: 'Shut a line card down',
    check: ([node = '']) => LOCATION.test(node),
    print: ([node = '']) => `hw-module shutdown location ${node.toUpperCase()}`,
  },
  { form: 'vrf <name>', modes: ['config'], help: 'VRF configuration', enters: 'config-vrf' },
  { form: 'address-family ipv4 unicast', modes: ['config-vrf'], help: 'Address family', key: 2 },
  {
    form: 'controller optics <port>',
    modes: ['config'],
    help: 'Configure an optics controller',
    enters: 'config-Optics',
    check: ([port = '']) => OPTICS.test(port),
    print: ([port = '']) => `controller Optics${port}`,
  },
  { form: 'breakout 4x100', modes: ['config-Optics'], help: 'Break the port out into four', key: 1 },
  { form: 'shutdown', modes: ['config-Optics'], help: 'Shut the controller down' },
];

const INTERFACE = /^interface (FourHundredGigE|HundredGigE)0\/(\d+)\/0\/(\d+)(\/[0-3])?(\.\d+)?$/i;

/** What a committed configuration asks of the hardware that is there. */
export function wantedOf(configuration: Tree, router: Router): Wanted {
  const shut: number[] = [];
  const breakouts: string[] = [];
  const ports = new Map<string, { port: Port; active: boolean; advanced: boolean }>();
  for (const { line, body } of configuration) {
    const lines = (body ?? []).map(each => each.line);
    const location = LOCATION.exec(line.replace('hw-module shutdown location ', ''));
    if (location) shut.push(Number(location[1]));
    const optics = OPTICS.exec(line.replace('controller Optics', ''));
    if (optics && lines.includes('breakout 4x100')) breakouts.push(`${Number(optics[1])}/${Number(optics[2])}`);
    const [, kind = '', slot, port, lane = '', sub] = INTERFACE.exec(line) ?? [];
    if (slot === undefined) continue;
    const key = `${slot}/${port}${lane}`;
    const speed: Speed = /^four/i.test(kind) ? '400g' : '100g';
    const known = ports.get(key) ?? {
      port: { slot: Number(slot), speed, advanced: false },
      active: false,
      advanced: false,
    };
    if (sub === undefined && !lines.includes('shutdown')) known.active = true;
    if (lines.some(each => each.startsWith('vrf '))) known.advanced = true;
    ports.set(key, known);
  }
  const working = [...ports].filter(([key, { port, active }]) => active && exists(key, port));
  return { ports: working.map(([, { port, advanced }]) => ({ ...port, advanced })), breakouts, shut };

  /** A port of the card, or a lane of one that is broken out. */
  function exists(key: string, { slot, speed }: Port): boolean {
    const [, number, lane] = key.split('/');
    const of = (wanted: Speed) =>
      router
        .portsOf(slot)
        .some(
          each => each.speed === wanted && Number(number) >= each.first && Number(number) < each.first + each.count,
        );
    const broken = breakouts.includes(`${slot}/${Number(number)}`);
    return lane === undefined ? of(speed) && !(speed === '400g' && broken) : speed === '100g' && of('400g') && broken;
  }
}

/** The lines that make exactly so many ports of a speed work on a slot, the first of them with L3VPN. */
export function portLines(
  router: Router,
  slot: number,
  speed: Speed,
  count: number,
  advanced: number,
): readonly string[] {
  const found = router.portsOf(slot).find(ports => ports.speed === speed);
  if (found === undefined || count > found.count)
    throw new Error(`There are ${found?.count ?? 0} ports of ${speed} in slot ${slot}.`);
  if (advanced > count) throw new Error('There are no more ports with L3VPN than ports.');
  const kind = speed === '400g' ? 'FourHundredGigE' : 'HundredGigE';
  return Array.from({ length: found.count }, (_, i) => `interface ${kind}0/${slot}/0/${found.first + i}`).flatMap(
    (line, i) => (i < count ? [`no ${line}`, line, ...(i < advanced ? ['vrf RED'] : [])] : [`no ${line}`]),
  );
}
