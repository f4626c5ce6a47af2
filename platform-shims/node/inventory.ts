/**
 * The hardware of this machine: from DMI, or from a file in the JSON of RFC 8348 (ietf-hardware, encoded as RFC 7951 says).
 * Says in words what is missing or wrong; never makes anything up, for licences are bound to it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component, Inventory } from '../../src/abi.ts';
import type { InventoryRoom } from '../shim.ts';

const HARDWARE = 'ietf-hardware:hardware';
const CHASSIS = 'iana-hardware:chassis';

/** One chassis, as the firmware of the machine describes it. The serial number is readable to root alone. */
export function dmiInventory(directory = '/sys/class/dmi/id'): InventoryRoom {
  return {
    read() {
      const model = dmi(directory, 'product_name');
      const serial = dmi(directory, 'product_serial');
      const version = dmi(directory, 'product_version');
      if (!model)
        throw new Error(`${directory}/product_name says nothing of use. Describe the hardware in a file instead.`);
      if (!serial) {
        throw new Error(
          `${directory}/product_serial says nothing of use, or needs root. Describe the hardware in a file instead.`,
        );
      }
      const chassis: Component = {
        name: 'chassis',
        class: CHASSIS,
        'model-name': model,
        'serial-num': serial,
        ...(version ? { 'hardware-rev': version } : {}),
      };
      return { [HARDWARE]: { component: [chassis] } };
    },
  };
}

/** What makers leave in the table when they have nothing to say. */
const FILLERS =
  /^(|none|n\/a|0+|default string|not (specified|applicable|available)|to be filled by o\.?e\.?m\.?|system .*)$/i;

function dmi(directory: string, name: string): string | null {
  try {
    const text = readFileSync(join(directory, name), 'utf8').trim();
    return FILLERS.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** A file that describes the hardware; read again at every boot. */
export function fileInventory(path: string): InventoryRoom {
  return {
    read() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch (thrown) {
        throw new Error(`${path}: cannot be read: ${(thrown as Error).message}`);
      }
      return parseInventory(text, path);
    },
  };
}

/** Reads RFC 8348 JSON. Throws with the place and the reason: `box.json: component 3 "Slot 9": ...`. */
export function parseInventory(text: string, where: string): Inventory {
  const refuse = (reason: string): never => {
    throw new Error(`${where}: ${reason}`);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (thrown) {
    return refuse(`not JSON: ${(thrown as Error).message}`);
  }
  const hardware = isRecord(parsed) ? parsed[HARDWARE] : undefined;
  const list = isRecord(hardware) ? hardware.component : undefined;
  if (!Array.isArray(list)) return refuse(`"${HARDWARE}" with a list "component" is missing.`);
  const components = list.map((one: unknown, i): Component => {
    const wrong = fault(one);
    if (wrong) return refuse(`component ${i + 1}${isRecord(one) ? ` "${String(one.name)}"` : ''}: ${wrong}`);
    return one as Component;
  });
  const names = new Set(components.map(({ name }) => name));
  if (names.size < components.length) return refuse('two components have the same name.');
  const orphan = components.find(({ parent }) => parent !== undefined && !names.has(parent));
  if (orphan) return refuse(`component "${orphan.name}": its parent "${orphan.parent}" is not in the list.`);
  const chassis = components.find(one => one.class === CHASSIS);
  if (!chassis) return refuse(`no component has the class ${CHASSIS}.`);
  if (!chassis['model-name'] || !chassis['serial-num']) {
    return refuse(`the chassis "${chassis.name}" needs "model-name" and "serial-num": together they are the UDI.`);
  }
  return { [HARDWARE]: { component: components } };
}

const TEXTS = ['parent', 'hardware-rev', 'serial-num', 'model-name', 'description'] as const;

function fault(one: unknown): string | null {
  if (!isRecord(one)) return 'not an object.';
  if (typeof one.name !== 'string' || one.name === '') return '"name" must be a text.';
  if (typeof one.class !== 'string' || !/^[\w.-]+:[\w.-]+$/.test(one.class)) {
    return '"class" must be an identity with its module, such as iana-hardware:module.';
  }
  const text = TEXTS.find(key => one[key] !== undefined && typeof one[key] !== 'string');
  if (text) return `"${text}" must be a text.`;
  const position = one['parent-rel-pos'];
  if (position !== undefined && !Number.isSafeInteger(position)) return '"parent-rel-pos" must be a whole number.';
  const state = one.state;
  if (state === undefined) return null;
  if (!isRecord(state)) return '"state" must be an object.';
  const odd = ['oper-state', 'standby-state'].find(key => state[key] !== undefined && typeof state[key] !== 'string');
  return odd ? `"state/${odd}" must be a text.` : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
