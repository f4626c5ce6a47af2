/**
 * What must be true of one box, worked out from facts alone: what the platform told, what the operator typed, what the
 * authority said, and how long the box ran. It shares no machine with the agent. Where the agent has room by its own
 * documents (running time saved at intervals, a clock that may be believed), the model keeps a range instead of a number
 * and follows what the agent says it did, as long as that lies inside the range.
 *
 * What it believes is kept beside every vault that the agent saved, and is taken up again with the vault that a boot finds.
 */
import type { AgentEvent, Boot, Sample, Save, Send, Turn } from '../../src/abi.ts';
import { atLeast } from '../../src/lib/release.ts';
import type { Request, TagCount } from '../../src/wire/message.ts';
import { type Book, bytesOf, hashOf, readRequest, type Said } from './book.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Periods as the cBR-8 guide has them; those of clock and storage are ours. */
export const PERIODS = {
  evaluation: 90 * DAY,
  authorization: 90 * DAY,
  clockGrace: HOUR,
  clockStep: 5 * SECOND,
  unsavedAtFirst: MINUTE,
  unsavedInEvaluation: 15 * MINUTE,
  unsaved: DAY,
} as const;
/** From this release on a cBR-8 locks anything (cBR-8 guide). */
const LOCKING_RELEASE = '3.18.0SP';

/** Somewhere between the two. */
export interface Range {
  readonly least: number;
  readonly most: number;
}
const exactly = (value: number): Range => ({ least: value, most: value });

export type Standing = 'none' | 'waiting' | 'authorized' | 'out-of-compliance' | 'expired';

export interface Belief {
  readonly samples: readonly Sample[];
  readonly counts: readonly TagCount[];
  /** When its identity certificate ends; null: not registered. */
  readonly registered: number | null;
  /** A registration was asked for, and nothing has ended that wish. */
  readonly wanted: boolean;
  readonly standing: Standing;
  /** This registration was answered for its licences at least once. */
  readonly answered: boolean;
  /** When the authorization expires, in agent time. */
  readonly deadline: Range | null;
  /** Consumed of the evaluation period. */
  readonly evaluation: Range;
  readonly evaluationOver: boolean;
  /** The least that a screen ever showed to remain of it. */
  readonly shown: number;
  readonly locked: boolean;
  /** Agent time. */
  readonly now: Range;
  /** Highest sequence number of a request that left the box. */
  readonly sequence: number;
}

const NEWBORN: Omit<Belief, 'now'> = {
  samples: [],
  counts: [],
  registered: null,
  wanted: false,
  standing: 'none',
  answered: false,
  deadline: null,
  evaluation: exactly(0),
  evaluationOver: false,
  shown: PERIODS.evaluation,
  locked: false,
  sequence: 0,
};

/** One turn as the model sees it. */
export interface Seen {
  readonly event: AgentEvent;
  readonly turn: Turn;
  /** As it was; for a boot: as it was when what the boot found was saved. */
  readonly before: Belief;
  /** As it must be now. */
  readonly after: Belief;
  /** Once time has passed, before anything else of the turn. */
  readonly ran: Pick<Belief, 'evaluation' | 'now'>;
  readonly logged: readonly string[];
  /** The authority's own answer to the very request that waits for it, if this turn brings it. */
  readonly said: Said | null;
  readonly request: Request | null;
  /** For a boot: slots that must be refused, and those that may be: an older one need not be looked into. */
  readonly refused: Refused;
  /** The wall clock moved by so much more than the time that passed; null: nobody can know. */
  readonly stepped: number | null;
  readonly deviceKey: string;
  /** The last hour of this boot. */
  readonly pace: Pace;
}
export interface Refused {
  readonly must: readonly number[];
  readonly may: readonly number[];
}
export interface Pace {
  readonly turns: number;
  readonly sends: number;
  /** What gives a reason for more: boots, commands, changes of use. */
  readonly stirs: number;
}

export interface Model {
  readonly belief: Belief;
  /** Sees a turn before its effects are performed. */
  see(event: AgentEvent, turn: Turn): Seen;
  /** The box is alive at this `up`: it must be told before the power goes. */
  alive(up: number): void;
  /** A screen showed that so much of the evaluation remains. */
  shown(remaining: number): void;
  /** A request leaves the box. Null, or what is wrong with it. */
  left(body: Uint8Array): string | null;
  /** An older vault was taken up than the newest that was durable: its past and the authority's differ from then on. */
  readonly rolledBack: boolean;
  /** Boots that found nothing to go on with. */
  readonly births: number;
}

interface Issued {
  readonly belief: Belief;
  readonly generation: number;
  /** `up` at the save. */
  readonly up: number;
}

export function createModel(options: { readonly release: string; readonly book: Book }): Model {
  const { release, book } = options;
  const issued = new Map<string, Issued>();
  /** Newest generation that was given out, and newest that is known to be durable: the power may go in between. */
  let lastSaved = 0;
  let durable = 0;
  /** The slot of the last save. */
  let lastSlot = 0;
  let belief: Belief = { ...NEWBORN, now: exactly(0) };
  let present = new Set<string>();
  let deviceKey = '';
  let outstanding: { readonly id: number; readonly hash: string; readonly turn: number } | null = null;
  let up = 0;
  let clock = { at: 0, up: 0, synced: false };
  /** `up` since which a synchronised clock is seen ahead of agent time; and since which it ran evenly. */
  let aheadSince: number | null = null;
  let evenSince: number | null = null;
  let turns = 0;
  let wantedAt = 0;
  let rolledBack = false;
  let births = 0;
  /** `up` of each turn of the last hour, and what it was. */
  let lately: { readonly up: number; readonly sent: boolean; readonly stirred: boolean }[] = [];

  const counting = (one: Belief) =>
    (one.registered === null || (one.standing === 'waiting' && !one.answered)) &&
    !one.evaluationOver &&
    one.counts.length > 0;

  /** Running time passes, and whoever is still running has saved what it gave out. */
  function alive(at: number): void {
    durable = lastSaved;
    const passed = at - up;
    up = at;
    const { now, evaluation } = belief;
    belief = {
      ...belief,
      now: { least: now.least + passed, most: now.most + passed },
      evaluation: counting(belief) ? { least: evaluation.least + passed, most: evaluation.most + passed } : evaluation,
    };
  }

  /** What a boot must go on from. */
  function takeUp(event: Boot): { readonly before: Belief; readonly refused: Refused } {
    const { counter = 0 } = event;
    const found = event.vaults.map(vault => (vault === null ? undefined : issued.get(vault)));
    const newest = found.reduce((a, b) => ((b?.generation ?? -1) > (a?.generation ?? -1) ? b : a), undefined);
    const taken = newest && newest.generation >= counter ? newest : undefined;
    const may = [0, 1].filter(slot => event.vaults[slot] !== null && (!found[slot] || !taken));
    const refused = { may, must: may.filter(slot => !taken || slot === lastSlot) };
    if (!taken) {
      // A counter tells that there was a vault once: who takes it away has had his evaluation.
      births++;
      lastSaved = durable = counter;
      return { before: { ...NEWBORN, now: exactly(event.at), evaluationOver: counter > 0 }, refused };
    }
    const older = taken.generation < durable;
    if (older) rolledBack = true;
    lastSaved = durable = taken.generation;
    const charge = Math.min(
      counting(taken.belief) ? PERIODS.unsavedInEvaluation : PERIODS.unsaved,
      Math.max(PERIODS.unsavedAtFirst, taken.up),
    );
    const { now, evaluation } = taken.belief;
    const before: Belief = {
      ...taken.belief,
      now: { least: now.least, most: now.most + charge },
      evaluation: {
        // What the box really used before the power went is never given back.
        least: older ? evaluation.least : Math.max(evaluation.least, belief.evaluation.least),
        most: evaluation.most + (counting(taken.belief) ? charge : 0),
      },
      shown: older ? taken.belief.shown : Math.min(taken.belief.shown, belief.shown),
      sequence: older ? taken.belief.sequence : Math.max(taken.belief.sequence, belief.sequence),
    };
    return { before, refused };
  }

  /** What the wall clock of this event lets agent time be. */
  function lookAtTheClock(event: AgentEvent): number | null {
    const stepped = event.at - clock.at - (event.up - clock.up);
    const even = Math.abs(stepped) <= SECOND + (event.up - clock.up) / 1000 && clock.synced && event.type !== 'boot';
    evenSince = !event.synced ? null : even ? (evenSince ?? clock.up) : event.up;
    let { least, most } = belief.now;
    if (event.type === 'boot') aheadSince = null;
    aheadSince = event.synced && event.at > least ? (aheadSince ?? event.up) : null;
    if (event.synced && event.at <= most + PERIODS.clockStep) most = Math.max(most, event.at);
    else if (aheadSince !== null && event.up - aheadSince >= PERIODS.clockGrace) most = Math.max(most, event.at);
    if (evenSince !== null && event.up - evenSince > PERIODS.clockGrace)
      least = Math.max(least, event.at - 2 * PERIODS.clockStep);
    belief = { ...belief, now: { least, most: Math.max(least, most) } };
    clock = { at: event.at, up: event.up, synced: event.synced };
    return event.type === 'boot' ? null : stepped;
  }

  function see(event: AgentEvent, turn: Turn): Seen {
    turns++;
    const logged = turn.effects.flatMap(effect => (effect.type === 'log' ? [effect.mnemonic] : []));
    let refused: Refused = { must: [], may: [] };
    if (event.type === 'boot') {
      const found = takeUp(event);
      belief = found.before;
      refused = found.refused;
      deviceKey = event.deviceKey;
      outstanding = null;
      up = event.up;
    }
    const before = belief;
    alive(event.up);
    const stepped = lookAtTheClock(event);
    const ran = { evaluation: belief.evaluation, now: belief.now };
    followTime(logged);
    const said = happen(event, turn, logged);
    settle();
    const after = belief;

    const save = turn.effects.find((effect): effect is Save => effect.type === 'save');
    if (save) {
      lastSaved = save.counter;
      lastSlot = save.slot;
      issued.set(save.vault, { belief, generation: save.counter, up: event.up });
    }
    const send = turn.effects.find((effect): effect is Send => effect.type === 'send');
    const stirred = event.type === 'boot' || event.type === 'command' || before.counts !== after.counts;
    lately = [...(event.type === 'boot' ? [] : lately), { up: event.up, sent: send !== undefined, stirred }];
    while (lately[0]!.up < event.up - HOUR) lately.shift();
    const request = send ? readRequest(bytesOf(send.body)) : null;
    if (send) outstanding = { id: send.id, hash: hashOf(bytesOf(send.body)), turn: turns };
    return {
      event,
      turn,
      before,
      after,
      ran,
      logged,
      said,
      request,
      refused,
      stepped,
      deviceKey,
      pace: {
        turns: lately.length,
        sends: lately.filter(({ sent }) => sent).length,
        stirs: lately.filter(one => one.stirred).length,
      },
    };
  }

  /** Ends that come with time: as the agent says, inside what the ranges allow (invariants.ts looks at that). */
  function followTime(logged: readonly string[]): void {
    if (logged.includes('ID_CERT_EXPIRED')) belief = { ...belief, ...UNREGISTERED };
    if (logged.includes('AUTHORIZATION_EXPIRED') && belief.registered !== null)
      belief = { ...belief, standing: 'expired', deadline: null };
    if (logged.includes('EVAL_EXPIRED')) belief = { ...belief, evaluationOver: true };
    settle();
  }

  function happen(event: AgentEvent, turn: Turn, logged: readonly string[]): Said | null {
    switch (event.type) {
      case 'file':
      case 'written':
      case 'role':
      case 'peer':
        return null;
      case 'boot':
      case 'inventory':
        present = new Set(event.inventory['ietf-hardware:hardware'].component.map(({ name }) => name));
        recount(belief.samples);
        return null;
      case 'usage':
        recount(event.samples);
        return null;
      case 'command':
        if (turn.effects.some(effect => effect.type === 'answer' && effect.handled)) asked(event.line);
        return null;
      case 'lost':
        if (outstanding?.id === event.id) outstanding = null;
        return null;
      case 'reply': {
        if (outstanding?.id !== event.id) return null;
        const { hash, turn: asking } = outstanding;
        outstanding = null;
        const said = book.said(event.body);
        if (said?.request !== hash) return null;
        if (!logged.includes('CERTIFICATE_VALIDATION')) heard(said, asking);
        return said;
      }
      case 'tick':
      case 'calls':
        return null;
    }
  }

  function recount(samples: readonly Sample[]): void {
    const counts = countsOf(samples, present, release);
    const same = JSON.stringify(counts) === JSON.stringify(belief.counts);
    belief = { ...belief, samples, counts: same ? belief.counts : counts };
  }

  function asked(line: string): void {
    const register = /^license smart register idtoken ([!-~]{1,255})( force)?$/.exec(line);
    if (register && (belief.registered === null || register[2])) {
      belief = { ...belief, wanted: true };
      wantedAt = turns;
    }
    if (line === 'license smart deregister') belief = { ...belief, ...UNREGISTERED, wanted: false };
  }

  /** An answer that is believed; `asking`: the turn in which its request went out. */
  function heard(said: Said, asking: number): void {
    belief = { ...belief, now: exactly(said.time) };
    const { kind, status } = said;
    if (kind === 'registration' && belief.wanted) {
      if (status === 'ok') {
        const again = belief.registered !== null;
        belief = { ...belief, wanted: false, registered: said.notAfter };
        if (!again) belief = { ...belief, standing: 'none', answered: false, deadline: null };
      } else if (status !== 'try-again' && wantedAt <= asking) belief = { ...belief, wanted: false };
    }
    if (status !== 'ok' || belief.registered === null) return;
    if (kind === 'renewal') belief = { ...belief, registered: said.notAfter };
    if (kind !== 'entitlement' || belief.standing === 'none') return;
    const short = said.modes.some(mode => mode !== 'authorized');
    const standing = said.modes.length === 0 ? 'none' : short ? 'out-of-compliance' : 'authorized';
    belief = { ...belief, standing, answered: true, deadline: standing === 'none' ? null : exactly(said.until) };
  }

  /** What follows from the rest. */
  function settle(): void {
    if (belief.registered === null) belief = { ...belief, ...UNREGISTERED };
    else if (belief.standing === 'none' && belief.counts.length > 0) {
      const { least, most } = belief.now;
      const deadline = { least: least + PERIODS.authorization, most: most + PERIODS.authorization };
      belief = { ...belief, standing: 'waiting', deadline };
    }
    belief = { ...belief, locked: atLeast(release, LOCKING_RELEASE) && mustLock(belief) };
  }

  return {
    get belief() {
      return belief;
    },
    see,
    alive,
    shown(remaining) {
      belief = { ...belief, shown: remaining };
    },
    left(body) {
      const request = readRequest(body);
      if (request === null) return 'what leaves is no request';
      const { sequence } = request;
      const highest = belief.sequence;
      belief = { ...belief, sequence: Math.max(highest, sequence) };
      return sequence > highest ? null : `sequence number ${sequence} leaves after ${highest}`;
    },
    get rolledBack() {
      return rolledBack;
    },
    get births() {
      return births;
    },
  };
}

const UNREGISTERED = { registered: null, standing: 'none', answered: false, deadline: null } as const;

/** From `evaluation used up` to `an answer came`: a token alone unlocks nothing. */
function mustLock(belief: Belief): boolean {
  if (belief.counts.length === 0) return false;
  if (belief.registered === null) return belief.evaluationOver;
  return belief.standing === 'expired' || (belief.standing === 'waiting' && !belief.answered && belief.evaluationOver);
}

/** Licence counts of a cBR-8: channels and ports of what is in the chassis, one for each protected card. */
function countsOf(samples: readonly Sample[], present: ReadonlySet<string>, release: string): readonly TagCount[] {
  return LICENCES.flatMap(({ tag, sample, from, each }) => {
    if (!atLeast(release, from)) return [];
    const counted = samples.filter(({ name, where, count }) => name === sample && count > 0 && present.has(where));
    const count = each ? counted.length : counted.reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? [{ tag, count }] : [];
  });
}
const licence = (name: string, id: string, sample: string, from = '3.15.0S', each = false) => ({
  tag: `regid.${name}_License,1.0_${id}`,
  sample,
  from,
  each,
});
export const LICENCES = [
  licence('2014-11.com.cisco.US', 'a3f32909-2c71-426c-b3e0-eeefc946f9b3', 'upstream-channels'),
  licence('2014-11.com.cisco.DS', '71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03', 'downstream-channels'),
  licence('2014-11.com.cisco.WAN', '3d8bb7ba-1a92-4f01-a4aa-a4479f1d7612', 'wan-ports'),
  licence('2014-11.com.cisco.LCHA', '0f6f2c0e-8f0b-4d4e-9a53-6b1c9a7e52d4', 'protected', '3.15.0S', true),
  licence('2016-05.com.cisco.D3.1', 'c4a8d7b6-53f9-4a17-8e2d-91f0b6c35a08', 'docsis31-channels', '3.18.0SP'),
];
