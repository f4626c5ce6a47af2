/**
 * What a world can be steered to do at its authority: what an administrator does there, from tokens and purchases to every
 * operation that the API names. Part of STEERING (steering.ts).
 */
import { number, onOff } from '../platform-shims/sim/steering.ts';
import type { TokenWishes } from './authority/embedded.ts';
import { OPERATION_NAMES, type OperationName } from './authority/operations.ts';
import { duration, fieldsOf, type Steering, tagOf } from './steering-words.ts';

export const AUTHORITY_STEERING: Readonly<Record<string, Steering>> = {
  token: {
    usage: ':token [days N] [uses N] [export]',
    help: 'makes a registration token; $TOKEN stands for it in what you type',
    run(world, words) {
      const wishes: { days?: number; uses?: number; export?: boolean } = {};
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === 'export') wishes.export = true;
        else if (word === 'days' || word === 'uses') wishes[word] = number(words[++i]);
        else throw new Error(`:token does not know '${word}'; ${AUTHORITY_STEERING.token!.usage}`);
      }
      world.vars.set('TOKEN', world.authority.admin.createToken(wishes satisfies TokenWishes));
      world.say(`$TOKEN is a registration token${wishes.days ? ` for ${wishes.days} days` : ''}.`);
    },
  },
  revoke: {
    usage: ':revoke',
    help: 'revokes the newest token',
    run(world) {
      const newest = world.authority.admin.tokens().at(-1);
      if (newest === undefined) throw new Error('There is no token yet: :token makes one.');
      world.authority.admin.revokeToken(newest.id);
    },
  },
  pool: {
    usage: ':pool ENTITLEMENT COUNT',
    help: 'purchases so many licences of an entitlement, by its name',
    run: (world, [name, count]) => void world.authority.admin.setLicence(tagOf(world, name), number(count)),
  },
  buy: {
    usage: ':buy ENTITLEMENT COUNT SPAN',
    help: 'purchases so many licences for a term, from now on',
    run(world, [name, count, span]) {
      const ends = new Date(world.box.time.now() + duration(span)).toISOString();
      world.authority.admin.run('purchaseAdd', { tag: tagOf(world, name), count: number(count), kind: 'term', ends });
    },
  },
  pools: {
    usage: ':pools',
    help: 'shows what the account holds: purchased, in use, balance, and what is lent and borrowed',
    run(world) {
      for (const { tag, purchased, inUse, reserved, balance, borrowed, lent } of world.authority.admin.summary()) {
        const name = world.entitlements.find(each => each.tag === tag)?.name ?? tag;
        const loans = [...borrowed.map(loan => `, borrowed ${loan.count}`), lent > 0 ? `, lent ${lent}` : ''].join('');
        const held = reserved > 0 ? ` (${reserved} reserved)` : '';
        world.say(`${name}: purchased ${purchased}, in use ${inUse}${held}, balance ${balance}${loans}`);
      }
    },
  },
  authority: {
    usage: ':authority OPERATION [FIELD=VALUE …]',
    help: 'any operation of an administrator, as the API names it; prints what it answers',
    run(world, [name = '', ...fields]) {
      if (!OPERATION_NAMES.some(known => known === name))
        throw new Error(`There is no operation '${name}'; there are ${OPERATION_NAMES.join(', ')}.`);
      const result: unknown = world.authority.admin.run(name as OperationName, fieldsOf(fields));
      if (typeof result === 'string') world.say(result.replace(/\r?\n$/, '').replaceAll('\r', ''));
      else for (const row of Array.isArray(result) ? result : [result]) world.say(JSON.stringify(row));
    },
  },
  remove: {
    usage: ':remove',
    help: 'removes this product instance at the authority',
    run(world) {
      const [instance] = world.authority.admin.instances();
      if (instance === undefined) throw new Error('The authority knows no product instance.');
      world.authority.admin.removeInstance(instance.udi);
    },
  },
  rotate: {
    usage: ':rotate roots|signer',
    help: 'rotates keys of the authority',
    run(world, [what]) {
      if (what === 'roots') world.authority.admin.rotateRoots();
      else if (what === 'signer') world.authority.admin.rotateSigner();
      else throw new Error(`:rotate does not know '${what ?? ''}'; roots or signer.`);
    },
  },
  maintenance: {
    usage: ':maintenance on|off',
    help: 'the authority answers "try again" meanwhile',
    run: (world, [state]) => world.authority.admin.setMaintenance(onOff(state)),
  },
};
