/**
 * What must always be true, as one list to be read. Three moments: after every turn of the guest, after every action upon
 * the world, and at the end, when all faults are over. Each says in a sentence what must be so, and gives in words what was
 * not, or null. They look and never touch.
 */
import type { Save } from '../../src/abi.ts';
import { loadState } from '../../src/state.ts';
import { openVaults } from '../../src/wire/vault.ts';
import { bytesOf } from './book.ts';
import { DAY, HOUR, PERIODS, type Range, type Seen } from './model.ts';
import type { SimWorld } from './world.ts';

export interface Broken {
  readonly says: string;
  readonly detail: string;
  /** The how-manieth turn of the run. */
  readonly turn: number;
}
export interface TurnInvariant {
  readonly says: string;
  readonly broken: (seen: Seen, world: SimWorld) => string | null;
}
export interface WorldInvariant {
  readonly says: string;
  readonly broken: (world: SimWorld) => string | null;
}

export const TURN_INVARIANTS: readonly TurnInvariant[] = [
  // Locks.
  {
    says: 'no gate while authorized, out of compliance, in evaluation, or with nothing in use; and off in the turn that ends its cause',
    broken: ({ after, turn }, { box }) =>
      !after.locked && isLocked(turn, box) ? `locked while ${describe(after)}` : null,
  },
  {
    says: 'a gate in the very turn in which evaluation or authorization is found to have ended',
    broken: ({ after, turn }, { box }) =>
      after.locked && !isLocked(turn, box) ? `no gate while ${describe(after)}` : null,
  },

  // Periods.
  {
    says: 'evaluation ends when 90 days are used, and not before; what the power cut off counts as used',
    broken: ({ before, ran, logged }) =>
      before.evaluationOver
        ? again(logged, 'EVAL_EXPIRED')
        : onTime(logged, 'EVAL_EXPIRED', ran.evaluation, exactly(PERIODS.evaluation)),
  },
  {
    says: 'authorization ends 90 days after the last answer, and not before, whatever the clock does for less than an hour',
    broken: ({ before, ran, logged }) =>
      before.deadline === null
        ? again(logged, 'AUTHORIZATION_EXPIRED')
        : // A certificate that ends in the same turn takes the authorization along.
          logged.includes('ID_CERT_EXPIRED')
          ? null
          : onTime(logged, 'AUTHORIZATION_EXPIRED', ran.now, before.deadline),
  },
  {
    says: 'a registration ends with its certificate, and not before, whatever the clock does for less than an hour',
    broken: ({ before, ran, logged }) =>
      before.registered === null
        ? again(logged, 'ID_CERT_EXPIRED')
        : onTime(logged, 'ID_CERT_EXPIRED', ran.now, exactly(before.registered)),
  },
  {
    says: 'a step of the wall clock is said, and nothing else is called one',
    broken: ({ stepped, logged }) => {
      if (stepped === null) return null;
      const said = logged.includes('SYSTEM_CLOCK_CHANGED');
      return said === Math.abs(stepped) > PERIODS.clockStep ? null : `the clock moved by ${stepped} ms, said: ${said}`;
    },
  },

  // What leaves.
  {
    says: 'a save is the first effect of its turn, a send the last, and there is one of each at most',
    broken: ({ turn: { effects } }) => {
      const misplaced = effects.find(
        ({ type }, i) => (type === 'save' && i > 0) || (type === 'send' && i < effects.length - 1),
      );
      return misplaced ? `${misplaced.type} among ${effects.map(({ type }) => type).join(', ')}` : null;
    },
  },
  {
    says: 'nothing unsaved leaves: the vault of the turn holds the sequence number of its request',
    broken({ turn, request, deviceKey }) {
      if (request === null) return null;
      const save = turn.effects.find((effect): effect is Save => effect.type === 'save');
      if (save === undefined) return `a ${request.kind} leaves without a save`;
      const saved = sequenceIn(save, deviceKey);
      return saved === request.sequence ? null : `sequence ${request.sequence} leaves, ${saved} is saved`;
    },
  },
  {
    says: 'only a registered box asks for more than a registration, and nobody asks to register unasked',
    broken({ after, before, request }) {
      if (request === null) return null;
      const { kind } = request;
      if (kind === 'registration') return after.wanted ? null : 'a registration that nobody wants';
      if (kind === 'deregistration') return after.registered === null ? null : 'it deregisters though registered';
      return after.registered === null ? `a ${kind} while ${describe(before)}` : null;
    },
  },
  {
    says: 'what is reported is what is in use',
    broken: ({ after, request }) =>
      request?.kind === 'entitlement' && JSON.stringify(request.tags) !== JSON.stringify(after.counts)
        ? `${JSON.stringify(request.tags)} instead of ${JSON.stringify(after.counts)}`
        : null,
  },
  {
    says: 'a message goes where the configuration says',
    broken({ turn }, { box }) {
      const send = turn.effects.find(effect => effect.type === 'send');
      if (send?.type !== 'send') return null;
      const config = turn.effects.find(effect => effect.type === 'config');
      const lines = config?.type === 'config' ? config.lines : box.rooms.store.loadConfig();
      const [, url] = /destination address http (\S+)/.exec(lines.join('\n')) ?? [];
      return url === undefined || url === send.to.url ? null : `${send.to.url} instead of ${url}`;
    },
  },
  {
    says: 'the agent never asks to be woken in the past, and always asks to be woken',
    broken: ({ event, turn: { wake } }) =>
      wake !== null && wake > event.up ? null : `at ${event.up} it asks for ${wake}`,
  },
  {
    says: 'no storm: in an hour, no more than all ladders together once for every reason to begin them anew',
    broken({ pace: { turns, sends, stirs } }) {
      if (sends > SENDS_AN_HOUR * (1 + stirs)) return `${sends} requests in an hour, with ${stirs} reasons`;
      return turns > TURNS_AN_HOUR * (1 + stirs) ? `${turns} turns in an hour, with ${stirs} reasons` : null;
    },
  },

  // What is believed.
  {
    says: "only the authority's own answer to the very request that waits for it changes anything",
    broken({ said, logged }) {
      const told = logged.filter(mnemonic => SUCCESSES.includes(mnemonic));
      const due = said?.status === 'ok' ? OF_KIND[said.kind] : undefined;
      const wrong = told.find((mnemonic, i) => mnemonic !== due || i > 0);
      return wrong === undefined
        ? null
        : `${wrong}, after ${said ? `${said.kind} ${said.status}` : 'no answer of hers'}`;
    },
  },
  {
    says: 'her own answer is believed, through every rotation of keys',
    broken({ turn, said }, { model }) {
      const refusal = turn.effects.find(
        effect => effect.type === 'log' && effect.mnemonic === 'CERTIFICATE_VALIDATION',
      );
      if (said === null || model.rolledBack || refusal?.type !== 'log') return null;
      return `a ${said.kind} (${said.status}) is not believed: ${refusal.text}`;
    },
  },
  {
    says: 'an answer that is believed has its effect',
    broken({ before, after, said, logged }) {
      if (said === null || said.status !== 'ok' || logged.includes('CERTIFICATE_VALIDATION')) return null;
      const missing = !logged.includes(OF_KIND[said.kind] ?? '');
      if (said.kind === 'registration' && after.registered !== null && before.wanted && missing)
        return 'no AGENT_REG_SUCCESS';
      if (said.kind === 'entitlement' && after.registered !== null && before.standing !== 'none' && missing)
        return 'no AUTH_RENEW_SUCCESS';
      return said.kind === 'renewal' && after.registered !== null && missing ? 'no ID_CERT_RENEW_SUCCESS' : null;
    },
  },

  // Storage.
  {
    says: 'a vault is refused when it is torn, spoilt or rolled back, and only then',
    broken({ event, refused, turn }) {
      if (event.type !== 'boot') return null;
      const said = turn.effects.flatMap(effect =>
        effect.type === 'log' && effect.mnemonic === 'VAULT_REFUSED'
          ? [Number(/slot (\d)/.exec(effect.text)?.[1])]
          : [],
      );
      const missing = refused.must.some(slot => !said.includes(slot));
      const excess = said.some(slot => !refused.may.includes(slot));
      return missing || excess ? `refused [${said}], must be [${refused.must}], may be [${refused.may}]` : null;
    },
  },

  // Faults of ours.
  {
    says: 'no fault of ours: no action of the simulation gives the agent or the host a reason for one',
    broken: ({ logged }) => logged.find(mnemonic => FAULTS.includes(mnemonic)) ?? null,
  },
];

export const WORLD_INVARIANTS: readonly WorldInvariant[] = [
  {
    says: 'the host never has to give the agent up',
    broken({ box }) {
      const given = box.logs.find(({ facility }) => facility === 'SMART_HOST');
      if (given) return given.text;
      return box.powered && box.status !== 'up' ? `the agent is ${box.status}` : null;
    },
  },
  {
    says: 'the screens say what is so: registration, standing, use',
    broken(world) {
      const { registered, standing, counts, evaluationOver } = world.model.belief;
      const screen = screenOf(world);
      if (screen === null) return null;
      const [registration = '', authorization = ''] = [...screen.matchAll(/^ {2}Status: (.*)$/gm)].map(m => m[1]!);
      if ((registration === 'REGISTERED') !== (registered !== null))
        return `${registration}, registered until ${registered}`;
      const unlicensed = counts.length === 0 ? 'No Licenses in Use' : evaluationOver ? 'EVAL EXPIRED' : 'EVAL MODE';
      const due = registered === null ? unlicensed : STANDINGS[standing];
      return authorization.replace(/ on .*/, '') === due ? null : `${authorization} instead of ${due}`;
    },
  },
  {
    says: 'evaluation never grows, and is what was used of it',
    broken(world) {
      const remaining = remainingOn(world);
      if (remaining === null) return null;
      const { evaluation, evaluationOver, shown } = world.model.belief;
      const most = evaluationOver ? 0 : PERIODS.evaluation - evaluation.least;
      const least = evaluationOver ? 0 : Math.max(0, PERIODS.evaluation - evaluation.most - 1_000);
      if (remaining > shown) return `${remaining} ms remain, after ${shown} was shown`;
      return remaining > most || remaining < least ? `${remaining} ms remain, not ${least} to ${most}` : null;
    },
  },
  {
    says: 'the lock rejects what it is for, and never its own cure',
    broken({ typed, setting: { release } }) {
      for (const { line, text, locked } of typed) {
        const rejected = /is locked\./.test(text);
        if (rejected && !locked) return `'${line}' was rejected without a gate (${release})`;
        if (rejected && CURES.test(line)) return `'${line}' was rejected`;
        if (locked && !rejected && LOCKED.test(line)) return `'${line}' was let through`;
      }
      return null;
    },
  },
  {
    says: 'licences are conserved: in use is the sum of what instances last reported, balance is bought less in use',
    broken({ authority, book, bought }) {
      const instances = authority.admin.instances();
      for (const { udi, consumption } of instances) {
        const drawn = [...(book.drawn.get(udi) ?? [])].sort((a, b) => (a.tag < b.tag ? -1 : 1));
        if (JSON.stringify(drawn) !== JSON.stringify(consumption))
          return `${udi} draws ${JSON.stringify(consumption)}, reported ${JSON.stringify(drawn)}`;
      }
      for (const { virtualAccount, tag, purchased, inUse, balance } of authority.admin.summary()) {
        const drawing = instances.filter(instance => instance.virtualAccount === virtualAccount);
        const sum = drawing.flatMap(({ consumption }) => consumption.filter(one => one.tag === tag));
        const total = sum.reduce((all, { count }) => all + count, 0);
        if (inUse !== total || balance !== purchased - inUse || purchased !== (bought.get(virtualAccount + tag) ?? 0))
          return `${virtualAccount} ${tag}: ${purchased} bought, ${inUse} in use of ${total}, balance ${balance}`;
      }
      return null;
    },
  },
  {
    says: 'the authority obeys nothing twice: no replay, no clone, no restored snapshot, nobody who left',
    broken: ({ book }) => book.wrong,
  },
];

/** The first hours of all ladders (src/timers.ts): registration 6, entitlement 5, acknowledgement 4, renewal 2. */
const SENDS_AN_HOUR = 17;
/** Their ends, and what time alone brings: facts, saves, warnings. */
const TURNS_AN_HOUR = 3 * SENDS_AN_HOUR;

const exactly = (value: number): Range => ({ least: value, most: value });

/** An end must be said once it is certain, and not before it is possible. */
function onTime(logged: readonly string[], mnemonic: string, passed: Range, end: Range): string | null {
  const said = logged.includes(mnemonic);
  if (said && passed.most < end.least) return `${mnemonic} is ${end.least - passed.most} ms early`;
  if (!said && passed.least >= end.most) return `${mnemonic} is ${passed.least - end.most} ms late`;
  return null;
}
const again = (logged: readonly string[], mnemonic: string): string | null =>
  logged.includes(mnemonic) ? `${mnemonic}, though there is nothing to end` : null;

/** Whether gates are in force once this turn is performed. */
function isLocked(turn: Seen['turn'], box: SimWorld['box']): boolean {
  const enforce = turn.effects.findLast(effect => effect.type === 'enforce');
  return (enforce?.type === 'enforce' ? enforce.gates : box.gates).length > 0;
}

const describe = ({ registered, standing, evaluation, evaluationOver, counts }: Seen['after']): string =>
  [
    registered === null ? 'unregistered' : `registered and ${standing}`,
    counts.length === 0 ? 'nothing in use' : 'licences in use',
    evaluationOver ? 'evaluation over' : `${Math.floor(evaluation.most / DAY)} days of evaluation used`,
  ].join(', ');

function sequenceIn(save: Save, deviceKey: string): number | null {
  const slots = [bytesOf(save.vault), null] as const;
  const { found } = openVaults(slots, bytesOf(deviceKey));
  const loaded = found && loadState(found.content);
  return loaded?.ok ? loaded.value.state.exchange.sequence : null;
}

const OF_KIND: Readonly<Record<string, string>> = {
  registration: 'AGENT_REG_SUCCESS',
  renewal: 'ID_CERT_RENEW_SUCCESS',
  entitlement: 'AUTH_RENEW_SUCCESS',
  deregistration: 'AGENT_DEREG_SUCCESS',
};
const SUCCESSES: readonly string[] = Object.values(OF_KIND);
const FAULTS: readonly string[] = ['PLATFORM_ERROR', 'INVALID_TAG'];

const STANDINGS: Readonly<Record<string, string>> = {
  none: 'No Licenses in Use',
  waiting: 'WAITING',
  authorized: 'AUTHORIZED',
  'out-of-compliance': 'OUT OF COMPLIANCE',
  expired: 'AUTHORIZATION EXPIRED',
};

/** What the last look at tech support showed; null: nobody looked. */
const screenOf = ({ box, typed }: SimWorld): string | null => {
  const last = typed.at(-1);
  return box.status === 'up' && last?.line === LOOK ? last.text : null;
};
/** What remains of the evaluation by that screen, cut to whole seconds. */
export function remainingOn(world: SimWorld): number | null {
  const found = /Evaluation Period Remaining: (\d+) days, (\d+) hours, (\d+) minutes, (\d+) seconds/.exec(
    screenOf(world) ?? '',
  );
  if (found === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(Number);
  return days * DAY + hours * HOUR + minutes * 60_000 + seconds * 1_000;
}
/** Typed after every action while the box is on. */
export const LOOK = 'show license tech support';

/** Lines that the actions type, by what a lock must do with them. */
const LOCKED = /^(controller upstream-cable|copy (tftp:|flash:|running-config flash:))/;
const CURES =
  /^(license|show|configure terminal|call-home|profile|destination|no destination|copy running-config startup-config|end$)/;
