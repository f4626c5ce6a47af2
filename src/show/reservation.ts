/**
 * `Reservation Info`, and `show license reservation`: what was asked for, installed and given back, UDI by UDI, and what is
 * reserved in all. Headings and keys are those of captures; the words for a request in progress and the form of a term are ours.
 */
import { calendarDate } from '../lib/calendar.ts';
import { isReserving, type Reserved } from '../machines/reservation.ts';
import { udiOf } from '../personalities/wording.ts';
import type { Grant } from '../wire/documents.ts';
import { heading, type Section } from './section.ts';
import type { View } from './view.ts';

/** Below `Utility:`, where codes can be asked for or one is installed. */
export const reservationEnabled: Section = ({ reading }) =>
  isReserving(reading.state) ? ['License Reservation is ENABLED'] : [];

export const reservationPage: Section = view => {
  const { reading } = view;
  const on = isReserving(reading.state);
  const lines = [`License reservation: ${on ? 'ENABLED' : 'DISABLED'}`];
  // A return code is told for ever: it may not have reached the portal yet.
  if (!on && reading.state.reservation.members.length === 0) return lines;
  const all = placesOf(view);
  return [...lines, '', 'Overall status:', ...all.flatMap(one => standing(one, view)), ...specified(all, view)];
};

export const reservation: Section = (view, values) => [
  ...heading('Reservation Info'),
  ...reservationPage(view, values),
];

interface Place {
  readonly title: string;
  readonly member: Reserved | undefined;
}

/** Each UDI of the chassis once, by its role; and what was asked for another one, which only this box can give back. */
function placesOf({ reading: { state, personality, device } }: View): readonly Place[] {
  const { members } = state.reservation;
  const known = device.supervisors.length > 0 ? device.supervisors : [{ role: 'Active', udi: device.udi }];
  const all = known.map(({ role, udi }) => ({ role, udi: udiOf({ personality, device: { udi } }) }));
  const gone = members.filter(one => one.state !== 'none').map(({ udi }) => ({ role: 'Member', udi }));
  const places = [...all, ...gone];
  return places
    .filter(({ udi }, i) => places.findIndex(one => one.udi === udi) === i)
    .map(({ role, udi }) => ({ title: `${role}: ${udi}`, member: members.find(one => one.udi === udi) }));
}

function standing({ title, member }: Place, { date }: View): readonly string[] {
  const { state = 'none', universal = false, at = 0, request, code, lastReturn, lastConfirmation } = member ?? {};
  const status = {
    none: 'NOT INSTALLED',
    requested: `RESERVATION IN PROGRESS on ${date(at)}`,
    installed: `${universal ? 'UNIVERSAL' : 'SPECIFIC'} INSTALLED on ${date(at)}`,
  }[state];
  const rows = [
    ['Reservation status', status],
    ['Request code', state === 'requested' ? request : ''],
    ['Last return code', lastReturn],
    ['Last Confirmation code', lastConfirmation],
    ['Reservation authorization code', code?.text],
  ];
  return [`  ${title}`, ...rows.map(([key, value]) => `      ${key}: ${value || '<none>'}`)];
}

/** Licence by licence, over all places; the terms of each below it. */
function specified(all: readonly Place[], { reading: { personality } }: View): readonly string[] {
  const held = all.flatMap(({ title, member }) => (member?.code?.grants ?? []).map(grant => ({ title, grant })));
  const tags = [...new Set(held.map(({ grant }) => grant.tag))];
  if (tags.length === 0) return [];
  const lines = ['', 'Specified license reservations:'];
  for (const tag of tags) {
    const mine = held.filter(({ grant }) => grant.tag === tag);
    const known = personality.entitlements.find(one => one.tag === tag);
    const { name, description } = known ? { name: known.name, description: known.title } : mine[0]!.grant;
    const total = mine.reduce((sum, { grant }) => sum + grant.count, 0);
    lines.push(`  ${description} (${name}):`, `    Description: ${description}`, `    Total reserved count: ${total}`);
    lines.push('    Term information:');
    for (const { title } of all) {
      const here = mine.filter(one => one.title === title);
      if (here.length > 0) lines.push(`      ${title}`, ...here.flatMap(({ grant }) => term(grant)));
    }
  }
  return lines;
}

const term = ({ license, start, end, subscription, count }: Grant): readonly string[] => [
  `        License type: ${license}`,
  ...(end === null ? [] : [`          Start Date: ${calendarDate(start)}`, `          End Date: ${calendarDate(end)}`]),
  ...(subscription === '' ? [] : [`          Subscription ID: ${subscription}`]),
  `          Term Count: ${count}`,
];
