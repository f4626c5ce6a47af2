/**
 * Reservations at the prompt: codes are made, judged and given back here, and what came of it goes to the machine as facts. It
 * reads the state and the trust anchors, draws the master secret of a box once, and keeps nothing. What cannot be done is
 * said with the number of the vendor's error where it has one, and changes nothing.
 */
import { question } from './cli/confirm.ts';
import type { ReservationWish } from './cli/execution.ts';
import { whyRefused } from './cli/importing.ts';
import { say } from './cli/texts.ts';
import { type ImportRefusal, importing } from './importing.ts';
import { assert } from './lib/assert.ts';
import { equal } from './lib/bytes.ts';
import { draw } from './lib/drbg.ts';
import { fromUtf8 } from './lib/utf8.ts';
import type { Fact, RequestMade } from './machines/facts.ts';
import { RESERVATION, RESERVATION_FILES, type Reserved } from './machines/reservation.ts';
import { udiOf } from './personalities/wording.ts';
import type { Runtime } from './runtime.ts';
import type { Notice } from './syslog/messages.ts';
import {
  type CodeRefusal,
  codeKey,
  grouped,
  readCode,
  readRequestCode,
  requestKeys,
  writeCode,
  writeRequestCode,
} from './wire/code.ts';
import { sha512 } from './wire/crypto.ts';
import { readDocuments } from './wire/documents.ts';

/** What came of a wish. */
export interface Reserving {
  readonly runtime: Runtime;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  /** What stands in the place of the prompt, and the mode in which it is answered. */
  readonly question?: { readonly prompt: string; readonly mode: string };
}

/** A text and facts, and nothing for the log. */
const said = (runtime: Runtime, text: string, facts: readonly Fact[] = []): Reserving => ({
  runtime,
  text,
  facts,
  notices: [],
});

/** Does what was typed. */
export function reserving(runtime: Runtime, wish: ReservationWish): Reserving {
  const { device, personality } = runtime;
  const entering = wish.what === 'request' || wish.what === 'install';
  if (entering && personality.generation === 'policy') return said(runtime, say('reservationGone'));
  const bar = barred(runtime, entering);
  if (bar !== null) return said(runtime, say(bar));
  if (device.udi.pid === '' || device.udi.sn === '') return said(runtime, say('noUdi'));
  switch (wish.what) {
    case 'request':
      return request(runtime, wish.universal, wish.all);
    case 'install':
      return install(runtime, wish.code);
    case 'cancel': {
      const open = chosen(runtime, wish.all).filter(one => one.state === 'requested');
      if (open.length === 0) return said(runtime, say('nothingReserving'));
      const ask = { what: 'cancel-reservation', udis: open.map(({ udi }) => udi) } as const;
      return said(runtime, say('requestCancelled'), [{ type: 'asked', ask }]);
    }
    case 'return':
      return giveBack(runtime, wish.all, wish.sure);
    case 'return-code':
      return returned(runtime, requestOf(runtime, wish.code));
  }
}

/**
 * Why nothing of this is done here. What is installed can be given back or replaced, and what is open cancelled, however the
 * box is configured and in whichever release; a box that is registered, or about to be, would hold its licences twice.
 */
function barred(
  { state: { settings, registration, reservation }, personality }: Runtime,
  entering: boolean,
): 'notReserving' | 'alreadyReserved' | 'registeringNow' | null {
  const open = entering ? ['installed'] : ['installed', 'requested'];
  if (personality.generation === 'policy' || reservation.members.some(one => open.includes(one.state))) return null;
  if (settings.values[RESERVATION] !== 'on') return 'notReserving';
  if (!entering) return null;
  if (registration.credential !== null) return 'alreadyReserved';
  return registration.attempt === null ? null : 'registeringNow';
}

/** A file that a command about a reservation wanted, or null where there is none. */
export function reservingFile(
  runtime: Runtime,
  { purpose, path }: { readonly purpose: string; readonly path: string },
  bytes: Uint8Array | null,
): Reserving {
  const bar = barred(runtime, purpose === RESERVATION_FILES.install);
  if (bar !== null) return said(runtime, say(bar));
  if (bytes === null) return said(runtime, say('noFile', { path }));
  if (purpose === RESERVATION_FILES.return) {
    const read = readDocuments(fromUtf8(bytes) ?? '', runtime.roots.set, runtime.chain);
    if (!read.ok) return said(runtime, say('returnFailed', { reason: reasonOf(read.refusal) }));
    const [first] = read.value.documents;
    if (first?.document.kind !== 'reservation')
      return said(runtime, say('returnFailed', { reason: reasonOf('not-a-document') }));
    return returned(runtime, first.document.request);
  }
  const read = importing(runtime, bytes, true);
  if (!read.ok) return failed(runtime, 'installFailed', read.refusal);
  const [fact, ...others] = read.value.facts;
  if (fact?.type !== 'imported' || fact.proof === undefined || others.length > 0)
    return failed(runtime, 'installFailed', 'not-a-document');
  const text = `${say('fileInstalled')}\n${say('confirmationCode', { code: fact.proof.confirmation })}`;
  return said(read.value.runtime, text, [fact]);
}

/** The device, or all that the chassis is, each once, with what was asked for it. */
function targets(
  { state, device, personality }: Runtime,
  all: boolean,
): readonly {
  readonly udi: string;
  readonly wire: { readonly pid: string; readonly sn: string };
  readonly member: Reserved | undefined;
}[] {
  const wires = [device.udi, ...(all ? device.supervisors.map(({ udi }) => udi) : [])];
  const found = new Map(wires.map(udi => [udiOf({ personality, device: { udi } }), udi]));
  return [...found].map(([udi, wire]) => ({
    udi,
    wire,
    member: state.reservation.members.find(one => one.udi === udi),
  }));
}

/** What this device asked for; or all of it, also of a chassis or a supervisor that is gone and can give nothing back itself. */
const chosen = (runtime: Runtime, all: boolean): readonly Reserved[] =>
  all ? runtime.state.reservation.members : targets(runtime, false).flatMap(({ member }) => member ?? []);

/** The code alone, or each under its UDI. */
const listed = (title: string, codes: readonly { readonly udi: string; readonly code: string }[]): string =>
  [title, ...codes.flatMap(({ udi, code }) => (codes.length === 1 ? [code] : [`UDI: ${udi}`, code]))].join('\n');

function request(runtime: Runtime, universal: boolean, all: boolean): Reserving {
  const { state, roots } = runtime;
  const wanted = targets(runtime, all).filter(({ member }) => member?.state !== 'installed');
  if (wanted.length === 0) return said(runtime, say('alreadyReserved'));
  if (wanted.some(({ member }) => member?.state === 'requested' && member.universal !== universal))
    return said(runtime, say('requestOpen'));
  let { drbg } = runtime;
  let { master, requests: number } = state.reservation;
  if (master.length === 0) [master, drbg] = draw(sha512, drbg, 32);
  const made: RequestMade[] = [];
  const codes = wanted.map(({ udi, wire, member }) => {
    if (member?.state === 'requested') return { udi, code: member.request };
    number++;
    const { secret, key } = requestKeys(master, number, wire);
    const agreed = codeKey(secret, roots.set.seal, key);
    assert(agreed.ok, 'The root set has a sealing key that leads somewhere.');
    const code = writeRequestCode({ udi: wire, number, roots: roots.set.version, universal, key });
    made.push({ udi, number, universal, request: code, key: agreed.value });
    return { udi, code };
  });
  const facts: readonly Fact[] =
    made.length === 0 ? [] : [{ type: 'asked', ask: { what: 'reserve', master, requests: made } }];
  return said({ ...runtime, drbg }, listed(say('requestCode'), codes), facts);
}

/** A universal code, as typed. */
function install(runtime: Runtime, typed: string): Reserving {
  const { members } = runtime.state.reservation;
  const text = grouped(typed);
  if (members.some(one => one.code?.text === text)) return failed(runtime, 'codeFailed', 'already-imported');
  const open = members.filter(one => one.state === 'requested' && one.universal);
  if (open.length === 0) return said(runtime, say('nothingReserving'));
  const member = (number: number) => open.find(one => one.number === number);
  const read = readCode(typed, 'universal', number => member(number)?.key ?? null);
  if (!read.ok) return failed(runtime, 'codeFailed', codeReason(read.refusal));
  const { udi } = member(read.value.number)!;
  return said(runtime, say('codeInstalled'), [{ type: 'coded', udi, code: read.value, text }]);
}

function giveBack(runtime: Runtime, all: boolean, sure: boolean): Reserving {
  const members = chosen(runtime, all);
  const held = members.filter(one => one.state === 'installed');
  if (held.length === 0) {
    // What was given back before is said again: the code may not have reached the portal yet.
    const before = members.flatMap(({ udi, lastReturn }) => (lastReturn === '' ? [] : [{ udi, code: lastReturn }]));
    return said(runtime, before.length === 0 ? say('noReservation') : listed(say('returnCode'), before));
  }
  if (!sure) {
    const { text, prompt = '', mode } = question(`reservation return ${all ? 'all' : 'local'}`, say('returnWarning'));
    return { ...said(runtime, text), question: { prompt, mode } };
  }
  const codes = held.map(({ udi, number, code, key }) => ({
    udi,
    code: writeCode({ kind: 'return', number, time: code?.time ?? 0, exportAllowed: false }, key),
  }));
  const ask = { what: 'return-reservation', codes } as const;
  return said(runtime, listed(say('returnCode'), codes), [{ type: 'asked', ask }]);
}

/** The request that a code names: a request code itself, or a universal code for the request that is open. */
function requestOf({ state }: Runtime, typed: string): string {
  const open = state.reservation.members.filter(one => one.state !== 'none' && one.universal);
  const member = (number: number) => open.find(one => one.number === number);
  const read = readCode(typed, 'universal', number => member(number)?.key ?? null);
  return read.ok ? member(read.value.number)!.request : typed;
}

/** The return code of a request whose code was never installed, and never will be. */
function returned(runtime: Runtime, requestCode: string): Reserving {
  const { state, roots, personality } = runtime;
  const { master, members } = state.reservation;
  const refused = (refusal: Refusal): Reserving => said(runtime, say('returnFailed', { reason: reasonOf(refusal) }));
  const read = readRequestCode(requestCode);
  if (!read.ok) return refused(codeReason(read.refusal));
  const { udi: wire, number, key } = read.value;
  const keys = requestKeys(master, number, wire);
  if (master.length === 0 || !equal(keys.key, key)) return refused('no-such-request');
  const udi = udiOf({ personality, device: { udi: wire } });
  const member = members.find(one => one.udi === udi && one.request === requestCode);
  if (member?.state === 'installed') return refused('installed');
  const agreed = codeKey(keys.secret, roots.set.seal, key);
  assert(agreed.ok, 'The root set has a sealing key that leads somewhere.');
  const code = writeCode({ kind: 'return', number, time: 0, exportAllowed: false }, member?.key ?? agreed.value);
  const ask = { what: 'return-reservation', codes: [{ udi, code }] } as const;
  return said(runtime, listed(say('returnCode'), [{ udi, code }]), member && [{ type: 'asked', ask }]);
}

type Refusal = ImportRefusal | CodeRefusal | 'installed' | 'bad-form';

function failed(runtime: Runtime, text: 'installFailed' | 'codeFailed', refusal: Refusal): Reserving {
  const reason = reasonOf(refusal);
  return { runtime, text: say(text, { reason }), facts: [], notices: [{ message: 'RESERVE_AUTH_FAILED', reason }] };
}

/**
 * Why a code was refused, where it is not what an imported file is told. The first is the vendor's; the others are ours, and so is
 * which of the base58 errors is which.
 */
const REASONS: { readonly [R in Refusal]?: string } = {
  'no-such-request': 'The Reservation Authorization Code does not match the Reservation Request Code',
  'not-authentic': 'The Reservation Authorization Code does not match the Reservation Request Code',
  'already-imported': 'The Reservation Authorization Code is already installed (error 100)',
  installed: 'The Reservation Authorization Code is installed: return it (error 74)',
  'not-base58': 'The code has a character that is none of base58 (error 108)',
  'bad-check': 'The check digits of the code are not right (error 109)',
  'bad-form': 'The code has not the length or the form of one (error 110)',
};
const reasonOf = (refusal: Refusal): string => REASONS[refusal] ?? whyRefused(refusal as ImportRefusal);
/** Of a code that was typed: what is malformed there is no signature. */
const codeReason = (refusal: CodeRefusal): Refusal => (refusal === 'malformed' ? 'bad-form' : refusal);
