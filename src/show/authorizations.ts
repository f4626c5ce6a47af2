/** Authorization codes (SLAC): what is installed, and what it allows. */
import { heading, type Section } from './section.ts';
import type { View } from './view.ts';
import { grantsOf, membersOf } from './view-policy.ts';

const INSTALLED = 'SMART AUTHORIZATION INSTALLED';

const overall = (view: View): readonly string[] => {
  const { code, lastConfirmation, lastReturn } = view.reading.state.slac;
  return [
    'Overall status:',
    ...membersOf(view).flatMap(({ role, udi }) => [
      `  ${role}: ${udi}`,
      `      Status: ${code === null ? 'NOT INSTALLED' : `${INSTALLED} on ${view.date(code.at)}`}`,
      ...(lastConfirmation === '' ? [] : [`      Last Confirmation code: ${lastConfirmation}`]),
      ...(lastReturn === '' ? [] : [`      Last return code: ${lastReturn}`]),
    ]),
  ];
};

const granted = (view: View): readonly string[] => {
  const grants = grantsOf(view);
  if (grants.length === 0) return [];
  return [
    '',
    'Authorizations:',
    ...grants.flatMap(({ title, kind, grant }) => [
      `  ${title}:`,
      `    Description: ${grant.description}`,
      `    Total available count: ${grant.count}`,
      `    Enforcement type: ${kind}`,
      '    Term information:',
      ...membersOf(view).flatMap(({ role, udi }) => [
        `      ${role}: ${udi}`,
        `        Authorization type: ${INSTALLED}`,
        `        License type: ${grant.license}`,
        ...(grant.end === null
          ? []
          : [
              `          Start Date: ${view.date(grant.start)}`,
              `          End Date: ${view.date(grant.end)}`,
              `          Subscription ID: ${grant.subscription || '<none>'}`,
            ]),
        `          Term Count: ${grant.count}`,
      ]),
    ]),
  ];
};

export const purchased: Section = () => ['Purchased Licenses:', '  No Purchase Information Available'];

export const authorizationCodes: Section = view => [...overall(view), ...granted(view)];

export const authorizationsUnderHeading: Section = (view, values) => [
  ...heading('License Authorizations'),
  ...authorizationCodes(view, values),
];
