/**
 * The lines of call-home's configuration, as data: from them follow the commands (with `no` and `default`) and the lines of
 * the running configuration, in this order. Limits are those of the vendor's models of call-home. What a line means is
 * machines/callhome.ts.
 */
import { SERVICE } from '../machines/callhome.ts';
import type { Command } from './commands.ts';

export interface Line extends Pick<Command, 'os'> {
  /** What the machine knows it by, where it is not the stem. */
  readonly name?: string;
  /** In the global configuration, or in a profile; absent: in call-home. */
  readonly in?: 'config' | 'profile';
  /** Where the first four letters say too little. */
  readonly family?: string;
  /** The keywords; the value is what stands behind them, as `rest` says: a choice is optional, so that it need not follow `no`. */
  readonly stem: string;
  readonly rest?: string;
  /** A `rest`, in the example. */
  readonly like?: string;
  /** What a value has to be. */
  readonly good?: RegExp;
}

const MAIL = { rest: 'EMAIL', like: 'noc@example.net', good: /^[!-~]{1,100}@[!-~]{1,100}$/ } as const;
const phrase = (stem: string, most: number, like: string): Line => ({
  stem,
  rest: 'TEXT',
  like,
  good: new RegExp(`^[ -~]{1,${most}}$`),
});
/** Lines of profiles. */
const profile = (stem: string, more: Omit<Line, 'stem'> = {}): Line => ({ in: 'profile', stem, ...more });
const GROUPS = ['all', 'configuration', 'crash', 'diagnostic', 'environment', 'inventory', 'snapshot', 'syslog'];

export const LINES: readonly Line[] = [
  { name: SERVICE, in: 'config', os: ['ios-xe'], family: 'serv(ice) ca(ll-home)', stem: 'service call-home' },
  { name: SERVICE, os: ['ios-xr'], family: 'serv(ice) ac(tive)', stem: 'service active' },
  { name: SERVICE, os: ['staros'], stem: 'activate' },
  { os: ['ios-xr'], stem: 'contact smart-licensing' },
  { os: ['ios-xe', 'ios-xr'], stem: 'contact-email-addr', ...MAIL },
  { os: ['staros'], stem: 'contact-email', ...MAIL },
  { stem: 'phone-number', rest: 'TEXT', like: '+1-800-555-0100', good: /^"?\+[\d -]{11,16}"?$/ },
  phrase('street-address', 200, '"1 Main Street, Springfield"'),
  phrase('customer-id', 64, 'Example'),
  phrase('contract-id', 64, 'X123456789'),
  phrase('site-id', 200, 'Springfield'),
  { stem: 'sender from', ...MAIL },
  { stem: 'sender reply-to', ...MAIL },
  phrase('source-interface', 63, 'GigabitEthernet 0'),
  { stem: 'vrf', rest: 'VRF', like: 'Mgmt-intf', good: /^[!-~]{1,32}$/ },
  {
    stem: 'http-proxy',
    rest: 'HOST [port] [PORT(1-65535)]',
    like: 'proxy.example.net port 8080',
    good: /^[!-~]{1,127} port \d/,
  },
  { os: ['ios-xe'], stem: 'http resolve-hostname ipv4-first' },
  { os: ['ios-xe', 'staros'], stem: 'rate-limit', rest: 'LIMIT(1-60)', like: '20' },
  { os: ['ios-xr'], stem: 'rate-limit', rest: 'LIMIT(1-5)', like: '5' },
  { stem: 'data-privacy level', rest: '[normal|high]', like: 'high', good: /^[nh]/ },
  { stem: 'data-privacy hostname' },

  // Of a profile. Whether it is active stands first: read again, it never carries more on the way than in the end.
  profile('active'),
  profile('anonymous-reporting-only'),
  profile('reporting smart-call-home-data'),
  profile('reporting smart-licensing-data'),
  profile('destination transport-method http'),
  profile('destination transport-method email'),
  profile('destination preferred-msg-format', { rest: '[long-text|short-text|xml]', like: 'xml', good: /^[lsx]/ }),
  profile('destination message-size-limit', { rest: 'BYTES(50-3145728)', like: '3145728' }),
  profile('destination address email', MAIL),
  profile('destination address http', {
    rest: 'URL',
    like: 'https://authority.example.net/licences',
    good: /^(?=.{8,200}$)https?:\/\/[!-~]+$/,
  }),
  ...GROUPS.map(group =>
    profile(`subscribe-to-alert-group ${group}`, {
      rest: '[TEXT]',
      like: '',
      good: /^(on|(severity|periodic|pattern) [ -~]{1,118})$/,
    }),
  ),
];
