/**
 * The administrator of a reservation, as a world can be steered: he carries codes and files between box and authority. Codes that
 * the box printed stand in what is typed as $REQUEST, $RETURN and $CONFIRMATION, a code of the authority as $CODE, and its file
 * is reservation.txt on the flash. Part of STEERING (steering.ts).
 */
import { readRequestCode } from '../src/wire/code.ts';
import { type SteeredWorld, type Steering, tagOf } from './steering-words.ts';

const FILE = 'reservation.txt';

/** Codes that the box printed, by the name under which they can be typed. */
export function codesIn(text: string): readonly (readonly [name: string, code: string])[] {
  const found = {
    REQUEST: /^C[BD]-Z\S+:\S+-\w+-\d\d$/m.exec(text)?.[0],
    RETURN: /^C\w{5}(?:-\w{6})+(?:-\w{1,6})?$/m.exec(text)?.[0],
    CONFIRMATION: /^Last Confirmation code ([0-9a-f]{8})$/m.exec(text)?.[1],
  };
  return Object.entries(found).flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const]));
}

/** The code that the box printed last. */
function printed({ vars }: SteeredWorld, name: string): string {
  const code = vars.get(name);
  if (code === undefined) throw new Error(`The box has printed no such code yet: there is no $${name}.`);
  return code;
}

function deviceOf(world: SteeredWorld): string {
  const read = readRequestCode(printed(world, 'REQUEST'));
  if (!read.ok) throw new Error(`$REQUEST is no request code: ${read.refusal}.`);
  return `PID:${read.value.udi.pid},SN:${read.value.udi.sn}`;
}

/** What the authority made: a file, or a code to be typed. */
function hand(world: SteeredWorld, code: string): void {
  if (code.startsWith('<')) {
    world.box.flash.files.set(FILE, code);
    world.say(`${FILE} is on the flash.`);
  } else {
    world.vars.set('CODE', code);
    world.say(`$CODE is ${code}`);
  }
}

export const RESERVATION_STEERING: Readonly<Record<string, Steering>> = {
  reserve: {
    usage: ':reserve [update|rehost UDI] ENTITLEMENT COUNT … [export] | universal [export] | confirm | return',
    help: 'enters the code that the box printed last at the authority, and brings back what it gives for it',
    run(world, words) {
      const { run } = world.authority.admin;
      const [verb = ''] = words;
      if (verb === 'confirm') {
        const done = run('reservationConfirm', { udi: deviceOf(world), code: printed(world, 'CONFIRMATION') });
        return world.say(`At the authority: ${done.state}.`);
      }
      if (verb === 'return') {
        const done = run('reservationReturn', { udi: deviceOf(world), code: printed(world, 'RETURN') });
        return world.say(`At the authority: ${done.state}.`);
      }
      if (verb === 'rehost')
        return hand(world, run('reservationRehost', { udi: words[1], request: printed(world, 'REQUEST') }).code);
      const rest = words.filter(word => word !== 'export' && word !== 'update' && word !== 'universal');
      if (rest.length % 2 > 0)
        throw new Error(`:reserve takes names and counts: ${RESERVATION_STEERING.reserve!.usage}`);
      const licences: { tag: string; count: string | undefined }[] = [];
      for (let i = 0; i < rest.length; i += 2) licences.push({ tag: tagOf(world, rest[i]!), count: rest[i + 1] });
      if (verb === 'update') return hand(world, run('reservationUpdate', { udi: deviceOf(world), licences }).code);
      const request = printed(world, 'REQUEST');
      hand(world, run('reservationMake', { request, licences, export: words.includes('export') }).code);
    },
  },
};
