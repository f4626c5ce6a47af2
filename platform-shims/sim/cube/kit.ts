/** The kit of an emulated CUBE: router, IOS XE command line, and whoever out there places calls. */
import { createShell } from '../ios/shell.ts';
import type { Kit, Platform } from '../kit.ts';
import { number, onOff } from '../steering.ts';
import { cubeTables } from './config.ts';
import { createRouter, type Router } from './router.ts';

interface Cube extends Platform {
  readonly equipment: Router;
}

const MINUTE = 60_000;

export const CUBE_KIT: Kit = {
  personality: 'cube',
  title: 'Cisco Unified Border Element',
  serial: 'FDO2013A1WV',
  release: '17.2.1r',
  others: ['16.12.1a', '17.3.2', '17.6.1a'],
  busy: [':calls 250', ':advance 2h'],
  /** A minute before the capture of the licence status in the guide. */
  start: Date.UTC(2019, 10, 25, 14, 30, 0),
  make(world): Cube {
    const up = () => world.moment().up;
    const equipment = createRouter(world.serial, up);
    const { trunk } = equipment;
    const shell = createShell(
      world,
      cubeTables(
        equipment,
        up,
        release => {
          world.install(release);
          world.reload();
        },
        world.agentConfig,
      ),
    );
    /** `true` until the hour is told: then silence is told too. */
    let hourly = 0;
    let ticking = false;

    /** While the load changes it is told every minute, and once more. */
    function follow(): void {
      if (ticking) return;
      ticking = true;
      world.after(MINUTE, () => {
        ticking = false;
        world.tell();
        if (up() < trunk.steadyFrom() + MINUTE) follow();
      });
    }
    return {
      equipment,
      shell: {
        ...shell,
        get hostname() {
          return shell.hostname;
        },
        // What a screen shows is as of now: the seconds are told before the line is run.
        type(line, session) {
          world.tell();
          return shell.type(line, session);
        },
        boot(startup) {
          hourly = 0;
          return shell.boot(startup);
        },
      },
      startup() {
        shell.boot(STARTUP_LINES.join('\n'));
        return shell.runningConfig();
      },
      facts() {
        const due = up() >= hourly + 60 * MINUTE;
        if (due) hourly = up();
        const runs = trunk.runs(up(), due);
        return runs.length === 0 ? [] : [{ type: 'calls', runs }];
      },
      gated() {
        trunk.sip(up(), !world.gates().some(({ type }) => type === 'sip'));
        follow();
      },
      steering: {
        calls: {
          usage: ':calls COUNT | :calls ramp COUNT MINUTES',
          help: 'calls are placed for so many sessions at a time, at once or within so many minutes',
          run(box, [first = '', ...others]) {
            const [count, minutes = '0'] = first === 'ramp' ? others : [first];
            trunk.load(up(), number(count), number(minutes) * MINUTE);
            follow();
            box.changed();
            return undefined;
          },
        },
        forked: {
          usage: ':forked COUNT',
          help: 'so many of the sessions are forked with WebSocket',
          run(box, [count]) {
            trunk.fork(up(), number(count));
            follow();
            box.changed();
            return undefined;
          },
        },
        gateway: {
          usage: ':gateway on|off',
          help: 'the router has TDM trunks too',
          run(box, [state]) {
            equipment.gateway = onOff(state);
            box.changed();
            return undefined;
          },
        },
      },
    };
  },
};

const STARTUP_LINES = [
  'hostname cube',
  'ip domain lookup',
  'ip name-server 192.0.2.53',
  'license boot level uck9',
  'license boot level securityk9',
  'voice service voip',
  ' mode border-element',
  ' allow-connections sip to sip',
];
