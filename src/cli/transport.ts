/**
 * Settings of how licensing speaks to the far end: transport, addresses, proxy, what is kept back, what reports carry. Rows of
 * the catalogue in settings.ts, which makes commands and configuration lines of them; src/transport.ts reads what they say. It
 * knows no destination, and sends nothing.
 */
import { CUSTOMER_TAGS, TRANSPORT, URL } from '../machines/settings.ts';
import { type Setting, setting } from './setting.ts';
import { say } from './texts.ts';

const policy = { generation: 'policy' } as const;
/** Smart transport is there before policies are (CUBE guide, SSM On-Prem). */
const early = { personalities: ['cube'], release: '16.11' } as const;

/** A choice or text that has to be there and be good; what stands for a line without a value is none. */
const good =
  (stem: string, pattern: RegExp): NonNullable<Setting['check']> =>
  value =>
    value === 'on'
      ? { text: say('incomplete'), value: null }
      : pattern.test(value)
        ? { text: '', value }
        : { text: say('badValue', { stem }), value: null };

/** Where `smart` is a transport. */
const help = { smart: 'By HTTPS to the authority itself' };

const ADDRESS = /^(?=.{8,200}$)https?:\/\/[!-~]+$/;
const url = (stem: string, like: string, others: Partial<Setting>): Setting =>
  setting(stem, {
    rest: 'URL',
    example: `${stem} ${like}`,
    check: value => (ADDRESS.test(value) ? { text: '', value } : { text: say('badUrl'), value: null }),
    ...others,
  });
const phrase = (stem: string, rest: string, like: string, pattern: RegExp, others: Partial<Setting>): Setting =>
  setting(stem, { rest, example: `${stem} ${like}`, check: good(stem, pattern), ...others });

export const TRANSPORT_SETTINGS: readonly Setting[] = [
  phrase(TRANSPORT, '[callhome|smart]', 'smart', /^[cs]/, { ...early, generation: 'classic', help }),
  phrase(TRANSPORT, '[automatic|callhome|cslu|off|smart]', 'cslu', /^(au|c|of|s)/, { ...policy, help }),
  url(URL, 'https://onprem.example.net/SmartTransport', early),
  setting(URL, { rest: '<default>', example: `${URL} default`, ...early, help: { default: 'That of the transport' } }),
  url(`${URL} smart`, 'https://smartreceiver.cisco.com/licservice/license', { ...policy, help }),
  url(`${URL} cslu`, 'http://10.195.85.83:8182/cslu/v1/pi', policy),
  phrase('license smart proxy address', 'HOST', 'proxy.example.net', /^[!-~]{1,127}$/, early),
  setting('license smart proxy port', { rest: 'PORT(1-65535)', example: 'license smart proxy port 8080', ...early }),
  phrase('license smart vrf', 'VRF', 'Mgmt-intf', /^[!-~]{1,32}$/, policy),
  ...['all', 'hostname', 'version'].map(what => setting(`license smart privacy ${what}`, early)),
  setting('license smart server-identity-check', policy),
  setting('license smart usage interval', {
    rest: 'DAYS(1-365)',
    example: 'license smart usage interval 30',
    ...policy,
  }),
  ...[1, 2, 3, 4].map(n => phrase(`${CUSTOMER_TAGS} tag${n}`, 'TEXT', 'Building 7', /^[ -~]{1,127}$/, policy)),
  phrase('license smart custom_id', 'TEXT', 'Springfield', /^[ -~]{1,127}$/, policy),
];
