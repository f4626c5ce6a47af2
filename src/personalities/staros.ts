/**
 * StarOS on ASR 5500, VPC-SI and VPC-DI. Tags, titles, releases and what the evaluation allows are those of the StarOS guide.
 * Ours, because it prints none: which services a feature is tied to and whether it is enforced, that an expired authorization
 * blocks as an expired evaluation does, the names of the services, the texts of the warnings and the version of the agent.
 *
 * Facts it counts: `<service>-sessions`, of any component; and one of each feature's name where that feature is on. Release
 * 21.3 knows the services alone (mixed mode): its features are licensed by files, which are no business of this agent.
 */
import { sum } from './counting.ts';
import { IOS_XE } from './ios-xe.ts';
import { isAnswered } from './locking.ts';
import type { Entitlement, GateRule, Personality } from './personality.ts';

/** Sessions that one counting licence covers: also what can be used of each during evaluation. */
const UNIT = 10_000;

const service = (kind: string, name: string, title: string, id: string): Entitlement => {
  const calls = sum(`${kind}-sessions`);
  return {
    name,
    title,
    tag: `regid.2017-02.com.cisco.${name},1.0_${id}`,
    release: '21.3',
    calls,
    count: (samples, device) => Math.ceil(calls(samples, device) / UNIT),
    kind: 'service',
    services: [kind],
    from: 'vendor',
  };
};

const SERVICES: readonly Entitlement[] = [
  service('pgw', 'ASR5K-00-PW10GTWY', 'PDN GW Bundle, 10K Sessions', '85a577a1-017d-4dc6-8bf7-4fac7c4d465a'),
  service('saegw', 'ASR5K-00-SG10', 'SAE GW Bundle, 10K Sessions', 'e87d1e76-e34c-4699-94ad-68eafa2da8b2'),
  service('ggsn', 'ASR5K-00-GN10SESS', 'GGSN Software License, 10K sessions', 'bf7eb1d7-35bf-40c6-8763-a4770f5ebf64'),
  service('sgw', 'ASR5K-00-SW10LIC', 'Serving GW Bundle, 10K Sessions', 'ca9d09ee-5e72-4695-97ef-d5117037cfb4'),
  service('mme', 'ASR5K-00-ME10LIC', 'MME Bundle, 10K sessions', '37a452c9-ff23-41fc-b96c-c8b2eb09254b'),
  service('epdg', 'ASR5K-00-EG10S-K9', 'EPDG, 10k Sessions', '5c625d0f-8b2c-4c44-970b-9668a072890f'),
  service('samog', 'ASR5K-00-SM10S-K9', 'SaMOG GW 10k Sessions', '289f4807-fb6e-4750-b047-a9d57e7b045f'),
];

const GRACE = 90 * 86_400_000;

/** `tied`: its services, the enforced ones behind a `!`. */
const feature = (fact: string, name: string, title: string, id: string, tied: string): Entitlement => {
  const tag = `regid.2017-11.com.cisco.${name},1.0_${id}`;
  const calls: Entitlement['calls'] = (samples, device) => Math.min(1, sum(fact)(samples, device));
  return {
    name,
    title,
    tag,
    release: '21.6',
    calls,
    count: calls,
    grace: { group: tag, ms: GRACE, cumulative: false },
    kind: 'feature',
    services: tied.replace('!', '').split(' '),
    ...(tied.startsWith('!') && { enforced: true as const }),
    from: 'vendor',
  };
};

const EVERY = SERVICES.map(({ services = [] }) => services[0]).join(' ');
const GATEWAYS = 'pgw saegw ggsn sgw';

/** Functions of the traffic are enforced; what keeps sessions alive through a failure of the box is not. */
const FEATURES: readonly Entitlement[] = [
  feature('gre', 'ASR5K-00-CS01GRET', 'GRE Interface Tunnelling', '284ba242-a2ef-4ad0-b445-b62ed3887d3b', '!pgw ggsn'),
  feature('mpls', 'ASR5K-00-CS01MPLS', 'MPLS on StarOS', '1b1221cd-39de-4113-8709-dad022c0a063', '!pgw saegw ggsn'),
  feature('session-recovery', 'ASR5K-00-GN01REC', 'Session Recovery', '88542f00-077b-4ed0-9698-a3cec699a047', EVERY),
  feature('icsr', 'ASR5K-00-GN01ICSR', 'Inter-Chassis Session Recovery', 'd0bca3e3-1218-4e91-98f6-207a20a5401a', EVERY),
  feature(
    'volte',
    'ASR5K-00-EP01VLE',
    'EPC Gw VoLTE enhancements',
    'a6c3d615-0b37-4f4a-8c34-3090ed5e265c',
    '!pgw saegw sgw',
  ),
  feature(
    'icsr-enhanced',
    'ASR5K-00-EP01ICSE',
    'ICSR Enhanced Recovery for Data and Control Plane',
    'bf87e837-003e-4832-b29f-ce0416699b01',
    GATEWAYS,
  ),
  feature(
    'icsr-performance',
    'ASR5K-00-PWXICSRP',
    'ICSR/SR Performance Improvements',
    '079a8bd2-a97d-4d12-bc5a-b0f70eec6c26',
    GATEWAYS,
  ),
  feature(
    'ipsec',
    'ASR5K-00-CS01I-K9',
    'IPSec on StarOS',
    'a6e5539c-ab69-4303-b2a8-e71c03ac2a08',
    '!pgw ggsn epdg samog',
  ),
  feature('epdg-reselection', 'ASR5K-00-EG01RS', 'ePDG Reselection', 'b7f0b7d1-0d68-4223-abb1-381c3ac968ec', '!epdg'),
];

const blocked =
  ({ tag, calls, services = [] }: Entitlement): GateRule['when'] =>
  ({ state, device }) => {
    const { settings, registration, authorization, evaluation, grace, usage } = state;
    if (!settings.enabled) return null;
    const answered = isAnswered(state);
    if (!answered && evaluation.state === 'expired') return 'eval-expired';
    if (answered && authorization.state === 'expired') return 'auth-expired';
    const mode = authorization.tags.find(standing => standing.tag === tag)?.mode;
    if (answered && mode !== undefined && mode !== 'authorized' && mode !== 'overage') return 'out-of-compliance';
    if (FEATURES.some(each => each.enforced && each.services?.includes(services[0]!) && grace.groups[each.tag]?.over))
      return 'grace-over';
    // By the guide the evaluation ends with the registration: what can be used of it is no limit while an answer is awaited.
    return registration.status !== 'registered' && calls!(usage.samples, device) >= UNIT ? 'eval-limit' : null;
  };

export const STAROS: Personality = {
  ...IOS_XE,
  name: 'staros',
  title: 'Cisco StarOS',
  os: 'staros',
  edition: 'agent-4',
  generation: 'classic',
  agentVersion: '4.0.5_rel/51',
  peer: 'the Cisco Smart Software Manager (CSSM)',
  offByDefault: true,
  softwareTag: ({ udi: { pid } }) =>
    `regid.2017-02.com.cisco.${
      /^VPC.?DI/.test(pid)
        ? 'VPC_DI,1.0_5cb68f91-c1d6-48d6-9482-e9750203f5e6'
        : /^VPC.?SI/.test(pid)
          ? 'VPC_SI,1.0_dcb12293-10c0-4e90-b35e-b10a9f8bfac1'
          : 'ASR5500,1.0_401f2e9e-67fd-4131-b61d-6e229d13a338'
    }`,
  entitlements: [...SERVICES, ...FEATURES],
  gates: SERVICES.map(entitlement => {
    const name = entitlement.services![0]!;
    return {
      gate: {
        type: 'session',
        name,
        service: name,
        warning:
          `Smart Licensing: new ${name} sessions are dropped. 'show license enforcement status' and 'show license status' ` +
          "tell why. Register with 'license smart register idtoken <token>', or buy licences and enter 'license smart renew auth'.",
      },
      when: blocked(entitlement),
    };
  }),
};
