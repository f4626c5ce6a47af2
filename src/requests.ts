/**
 * What this box says in the policy generation, as the text of a document: the same text whether it is sent or saved to a
 * file. It reads the state; what is asked for, and when, the machines have decided.
 */
import type { Reading } from './cli/execution.ts';
import { toBase64 } from './lib/base64.ts';
import { rightsOf } from './machines/conversion.ts';
import type { PolicyKind } from './machines/facts.ts';
import type { Report } from './machines/reporting.ts';
import { softwareTagOf } from './personalities/wording.ts';
import { DAY } from './timers.ts';
import { VERSION } from './version.ts';
import { element, type Speaker, signElement } from './wire/document.ts';
import { FILE_ROOT } from './wire/documents.ts';
import type { SealedToken } from './wire/message.ts';

/** Elements of a box, by what they ask for; the number of each request is its `sequence`. */
export const ELEMENTS = {
  trust: 'TrustRequest',
  usage: 'RUMReport',
  poll: 'PollRequest',
  authorization: 'AuthorizationRequest',
  confirmation: 'AuthorizationConfirmation',
  return: 'AuthorizationReturn',
  'trust-sync': 'TrustRequest',
  conversion: 'ConversionRequest',
} as const satisfies Record<PolicyKind, string>;

type Said = Pick<Reading, 'state' | 'personality' | 'device' | 'wall'>;

export const speakerOf = (reading: Pick<Said, 'personality' | 'device'>): Speaker => ({
  udi: reading.device.udi,
  softwareTag: softwareTagOf(reading),
});

/** A document of these elements. */
export const fileOf = (elements: readonly string[]): string => element(FILE_ROOT, elements.join('\n'));

/** The document that asks for this; `token`: sealed, where there is one. `sequence`: of this request. */
export function requestText(kind: PolicyKind, reading: Said, sequence: number, token: SealedToken | null): string {
  if (kind === 'usage') return fileOf(usageElements(reading));
  return fileOf([messageElement(kind, reading, sequence, token)]);
}

/** Which reports: those to be acknowledged, all, those that end within so many days, or one. */
export type Selection = 'unreported' | 'all' | { readonly days: number } | { readonly id: number };

/** Reports, oldest first. */
export const usageElements = ({ state }: Pick<Said, 'state'>, which: Selection = 'unreported'): readonly string[] =>
  state.reporting.reports.filter(isIn(which, state.clock.now)).map(({ text }) => text);

const isIn = (which: Selection, now: number) => (report: Report) => {
  if (which === 'all') return true;
  if (which === 'unreported') return report.state !== 'acknowledged';
  return 'id' in which ? report.id === which.id : report.end >= now - which.days * DAY;
};

/** One signed message that is no report. */
export function messageElement(
  kind: Exclude<PolicyKind, 'usage'>,
  reading: Said,
  sequence: number,
  token: SealedToken | null,
): string {
  const { state, device, personality, wall } = reading;
  const payload = {
    version: '2.0',
    sequence,
    time: Math.floor(wall / 1000),
    software_version: device.release,
    agent: `smart-agent ${VERSION} ${personality.name} ${device.release}`.slice(0, 255),
    ...about(kind, reading),
    ...(token && {
      token: { ephemeral: toBase64(token.ephemeral), nonce: toBase64(token.nonce), box: toBase64(token.box) },
    }),
    // Beside the signature stands whose it is said to be; what is signed must say so itself.
    sudi: { udi_pid: device.udi.pid, udi_serial_number: device.udi.sn },
  };
  return signElement(ELEMENTS[kind], kind, JSON.stringify(payload), speakerOf(reading), state.exchange.secret);
}

/** What a message is about, besides who says it and when. */
function about(kind: Exclude<PolicyKind, 'usage'>, reading: Said): Readonly<Record<string, unknown>> {
  const { trust, slac, reporting, conversion } = reading.state;
  switch (kind) {
    case 'trust':
      return { force: trust.attempt?.force ?? false, poll_id: trust.attempt?.pollId ?? '' };
    case 'poll':
      return { poll_id: reporting.poll?.id ?? '' };
    case 'authorization': {
      const { number = 0, action = 'add', feature = '', pollId = '' } = slac.request ?? {};
      return { request: number, action, feature, poll_id: pollId };
    }
    case 'confirmation':
      return { code: slac.lastConfirmation, request: slac.code?.request ?? 0 };
    case 'return':
      return { code: slac.lastReturn, request: slac.returned };
    case 'conversion':
      return { poll_id: conversion.pollId, rights: rightsOf(reading) };
    case 'trust-sync':
      return {};
  }
}
