/** The kit of an emulated Cisco 8000: router, IOS XR command line, and hands that pull cards and light ports. */
import type { Kit, Platform, PlatformSteering } from '../kit.ts';
import { cards, number } from '../steering.ts';
import { createXrShell, type XrShell } from '../xr/shell.ts';
import { CONFIG, portLines, wantedOf } from './configuration.ts';
import { createInstaller } from './install.ts';
import { createRouter, type Optic, type Router } from './router.ts';

interface Cisco8000 extends Platform {
  readonly equipment: Router;
  readonly shell: XrShell;
}

export const CISCO8000_KIT: Kit = {
  personality: 'cisco8000',
  title: 'Cisco 8000',
  serial: 'FOC2245N7D8',
  release: '7.3.2',
  others: ['7.0.11', '7.3.1', '7.9.1'],
  /** Half a minute before the registration in the captures of the guide. */
  start: Date.UTC(2019, 8, 24, 2, 49, 0),
  make(world): Cisco8000 {
    const equipment = createRouter(world.serial);
    const installer = createInstaller(
      release => {
        world.install(release);
        world.reload();
      },
      () => world.release,
    );
    const shell = createXrShell(world, {
      node: 'RP/0/RP0/CPU0',
      hostname: 'router',
      product: '8000',
      equipment,
      exec: installer.rows,
      config: CONFIG,
      apply: configuration => equipment.configure(wantedOf(configuration, equipment)),
    });
    return {
      equipment,
      shell,
      startup() {
        shell.boot('');
        shell.configure(CAPTURED);
        return shell.runningConfig();
      },
      facts() {
        const inventory = equipment.news();
        return inventory === null ? [] : [{ type: 'inventory', inventory }];
      },
      steering: steering(equipment, shell, world.reload),
    };
  },
};

/** The load of the guide's capture: one active 100G port, with L3VPN. */
const CAPTURED: readonly string[] = ['domain name-server 198.51.100.247', 'interface HundredGigE0/0/0/24', 'vrf RED'];

function steering(router: Router, shell: XrShell, reload: () => void): Readonly<Record<string, PlatformSteering>> {
  return {
    chassis: {
      usage: ':chassis 8201|8812',
      help: 'another chassis, with all cards in: an 8812 has 8800-LC-36FH in slots 0 and 2 and 8800-LC-48H in 1',
      run(_box, [model]) {
        if (model !== '8201' && model !== '8812') throw new Error(`There is no chassis '${model ?? ''}'.`);
        router.become(model);
        reload();
        return undefined;
      },
    },
    ports: {
      usage: ':ports SLOT 400g|100g COUNT [L3VPN-COUNT]',
      help: 'configures so many ports of a slot, so many of these with L3VPN; a fixed box is slot 0',
      run(box, [slot, speed, count, advanced = '0']) {
        if (speed !== '400g' && speed !== '100g') throw new Error(`'${speed ?? ''}' is no speed; 400g or 100g.`);
        shell.configure(portLines(router, number(slot), speed, number(count), number(advanced)));
        box.changed();
        return undefined;
      },
    },
    ...cards(router),
    optic: {
      usage: ':optic SLOT/PORT zr|200g|100g|none',
      help: 'plugs a coherent optic into a port (zr: 400G), or takes it out',
      run(box, [place = '', optic = '']) {
        const [, slot, port] = /^(\d+)\/(\d+)$/.exec(place) ?? [];
        const ports = router.portsOf(Number(slot ?? -1));
        if (!ports.some(({ first, count }) => Number(port) >= first && Number(port) < first + count))
          throw new Error(`There is no port '${place}'; write SLOT/PORT, as in 0/3.`);
        if (!['zr', '200g', '100g', 'none'].includes(optic)) throw new Error(`There is no optic '${optic}'.`);
        router.plug(place, optic === 'none' ? null : (optic as Optic));
        box.changed();
        return undefined;
      },
    },
  };
}
