/** The kit of an emulated StarOS box: chassis, data plane, command line, and hands that make calls and turn features on. */
import type { Sample } from '../../../src/abi.ts';
import type { Kit, Platform, PlatformSteering, Steered } from '../kit.ts';
import { onOff } from '../steering.ts';
import { CHASSIS, inventoryOf, isModel, MODELS, type Model } from './chassis.ts';
import { FEATURES, featureLine, type Own } from './commands.ts';
import { createDataPlane, type DataPlane, MOST_SESSIONS, SERVICES, type Service } from './data-plane.ts';
import { createShell } from './shell.ts';

export const STAROS_KIT: Kit = {
  personality: 'staros',
  title: 'Cisco StarOS box (ASR 5500, VPC-SI, VPC-DI)',
  serial: 'SAD170900TQ',
  release: '21.6.0',
  others: ['21.3.0'],
  busy: [':load pgw 9000', ':load mme 100', ':feature mpls on', ':advance 2m'],
  /** The month in which 21.6 came. */
  start: Date.UTC(2018, 0, 30, 9, 0, 0),
  make(world): Platform {
    let model: Model = 'asr5500';
    let config: Own | null = null;
    const plane = createDataPlane(world.gates);
    const shell = createShell({
      ...world,
      reset: plane.reset,
      description: () => MODELS[model].description,
      subscribers: () => subscribers(plane),
      runningConfig(own) {
        config = own;
        const lines = [`system hostname ${own.hostname}`, ...own.kept, ...world.agentConfig()];
        return ['config', ...lines.map(line => `  ${line}`), 'end', ''].join('\n');
      },
    });
    /** The shell's own configuration, as it stands. */
    const own = (): Own => {
      shell.runningConfig();
      return config!;
    };
    return {
      shell,
      equipment: {
        read: () => inventoryOf(model, world.serial),
        samples: () => samples(plane, own()),
        reset: plane.reset,
      },
      startup: () => 'config\n  system hostname asr5500\nend\n',
      steering: {
        load: generator(':load SERVICE COUNT', 'brings a service to so many sessions', (service, count, box) => {
          const { up } = plane.load(service);
          plane.detach(service, Math.max(0, up - count));
          plane.attach(service, Math.max(0, count - up), () => box.changed());
        }),
        attach: generator(':attach SERVICE COUNT', 'so many more subscribers try to attach', (service, count, box) =>
          plane.attach(service, count, () => box.changed()),
        ),
        detach: generator(':detach SERVICE COUNT', 'ends so many sessions', (service, count) =>
          plane.detach(service, count),
        ),
        feature: {
          usage: `:feature ${FEATURES.join('|')} on|off`,
          help: 'turns a licensed feature on or off, as its configuration would',
          run(box, [name = '', state]) {
            if (!FEATURES.some(one => one === name))
              throw new Error(`There is no feature '${name}'; there are ${FEATURES.join(', ')}.`);
            const on = onOff(state);
            const line = featureLine(name);
            const kept = own().kept.filter(one => one !== line);
            own().kept = on ? [...kept, line] : kept;
            box.changed();
            return undefined;
          },
        },
        chassis: {
          usage: `:chassis ${Object.keys(MODELS).join('|')}`,
          help: 'makes it another box, of the same serial number; it shows after a reload',
          run(box, [name = '']) {
            if (!isModel(name)) throw new Error(`There is no '${name}'; there are ${Object.keys(MODELS).join(', ')}.`);
            model = name;
            box.moved();
            return undefined;
          },
        },
      },
    };
  },
};

function generator(
  usage: string,
  help: string,
  run: (service: Service, count: number, box: Steered) => void,
): PlatformSteering {
  return {
    usage,
    help: `${help}; services: ${SERVICES.join(', ')}`,
    run(box, [name = '', count]) {
      const service = SERVICES.find(one => one === name);
      if (service === undefined) throw new Error(`There is no service '${name}'; there are ${SERVICES.join(', ')}.`);
      if (count === undefined || !/^\d{1,9}$/.test(count))
        throw new Error(`'${count ?? ''}' is no number of sessions.`);
      if (Number(count) > MOST_SESSIONS) throw new Error(`A box carries ${MOST_SESSIONS} sessions of a service.`);
      run(service, Number(count), box);
      box.changed();
      return undefined;
    },
  };
}

function samples(plane: DataPlane, { kept }: Own): readonly Sample[] {
  const sessions = SERVICES.map(service => ({ name: `${service}-sessions`, count: plane.load(service).up }));
  const features = FEATURES.map(name => ({ name, count: kept.includes(featureLine(name)) ? 1 : 0 }));
  return [...sessions, ...features]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ name, where: CHASSIS, count }));
}

/** Ours: services that ever had a session, and what became of those who tried. */
function subscribers(plane: DataPlane): string {
  const rows = SERVICES.map(service => ({ service, ...plane.load(service), blocked: plane.blocked(service) })).filter(
    ({ attached, refused, blocked }) => attached + refused > 0 || blocked,
  );
  const total = rows.reduce((sum, { up }) => sum + up, 0);
  const cells = (name: string, ...rest: readonly unknown[]) =>
    `  ${name.padEnd(10)}${rest.map(cell => String(cell).padStart(12)).join('')}`;
  return [
    `Total Subscribers: ${total}`,
    ...(rows.length > 0 ? [cells('Service', 'Current', 'Attached', 'Refused', 'New calls')] : []),
    ...rows.map(({ service, up, attached, refused, blocked }) =>
      cells(service, up, attached, refused, blocked ? 'DROPPED' : 'ACCEPTED'),
    ),
  ].join('\n');
}
