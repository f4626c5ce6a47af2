/**
 * The device, read from an RFC 8348 inventory. What the platform says is taken as it is, but it is never trusted to be
 * whole: a missing chassis, an empty serial number or a doubled name is named and survived.
 */
import type { Component, Inventory } from './abi.ts';
import type { Device, Udi } from './machines/machine.ts';

export interface DeviceReading {
  readonly device: Device;
  /** What is wrong with the inventory; for PLATFORM_ERROR. */
  readonly problems: readonly string[];
  /** A component is there and disabled: shut down by an operator. */
  readonly shut: boolean;
}

/** Reads the device from an inventory. UDI = model-name and serial-num of the chassis. */
export function readDevice(inventory: Inventory, release: string, hostname: string): DeviceReading {
  const problems: string[] = [];
  let shut = false;
  const components = new Map<string, { class: string; model: string; parent: string }>();
  const list = componentsOf(inventory, problems);
  for (const component of list) {
    if (components.has(component.name)) {
      problems.push(`The inventory names ${clean(component.name)} twice.`);
      continue;
    }
    if (component.state?.['oper-state'] === 'disabled') {
      shut = true;
      continue;
    }
    components.set(component.name, {
      class: component.class,
      model: textOf(component['model-name']),
      parent: textOf(component.parent),
    });
  }
  const chassis = list.find(component => component.class === 'iana-hardware:chassis');
  const udi: Udi = { pid: clean(textOf(chassis?.['model-name'])), sn: clean(textOf(chassis?.['serial-num'])) };
  // The wording of the two cases is the vendor's.
  if (udi.pid === '') problems.push('The platform provided UDI list has invalid values: ; udi_pid is empty');
  else if (udi.sn === '')
    problems.push(
      'The platform provided UDI list has invalid values: ; udi_sn is empty; udi_sn is null or empty for valid udi_pid',
    );
  const device = {
    release: clean(release),
    hostname: clean(hostname),
    udi,
    supervisors: supervisorsOf(list, udi),
    components,
  };
  return { device, problems, shut };
}

/** Both supervisors carry the UDI of the chassis (cBR-8 guide, HA UDI List). */
function supervisorsOf(list: readonly Component[], udi: Udi): Device['supervisors'] {
  const standing = (state: string) => list.filter(component => component.state?.['standby-state'] === state);
  const active = standing('providing-service').map(() => ({ role: 'Active' as const, udi }));
  const standby = [...standing('hot-standby'), ...standing('cold-standby')].map(() => ({
    role: 'Standby' as const,
    udi,
  }));
  return active.length > 0 && standby.length > 0 ? [...active.slice(0, 1), ...standby] : [];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What can stand on a screen and in a message: printable, one line. */
const clean = (text: string): string =>
  text
    .trim()
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 128)
    .trimEnd();

function componentsOf(inventory: Inventory, problems: string[]): readonly Component[] {
  const list: unknown = inventory?.['ietf-hardware:hardware']?.component;
  if (!Array.isArray(list)) {
    problems.push('The inventory is no ietf-hardware:hardware object with a component list.');
    return [];
  }
  return list.filter((each: unknown): each is Component => {
    const fine = isComponent(each);
    if (!fine) problems.push('The inventory holds a component without a name or a class.');
    return fine;
  });
}

function isComponent(value: unknown): value is Component {
  if (typeof value !== 'object' || value === null) return false;
  const { name, class: kind } = value as Partial<Component>;
  return typeof name === 'string' && name !== '' && typeof kind === 'string';
}
