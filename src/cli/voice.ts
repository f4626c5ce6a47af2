/** Commands of a voice platform: its licence screens, and the way into `voice service voip` (cli/settings.ts has the rest). */
import { CAPACITY, PERIODICITY } from '../personalities/cube.ts';
import type { Command } from './commands.ts';
import { said } from './execution.ts';
import { showing } from './licence.ts';
import { say } from './texts.ts';

/** `voice service voip`, as the CUBE guide's prompts name it. */
export const VOICE_MODE = 'conf-voi-serv';
export const VOICE_SERVICE = 'voice service voip';
export const TRUNK_FAMILY = 'mo(de) b(order-element) l(icense)';

const personalities = ['cube'];
const cleared = [CAPACITY, PERIODICITY].map(setting => ({ type: 'configured', setting, value: null }) as const);

/** Screens below `show voice sip license`; `requirements` is ours. */
const sip = (words: string, release: string): Command =>
  showing(
    `show voice sip license ${words}`,
    {
      family: 'sh(ow) vo(ice) s(ip) l(icense)',
      personalities,
      release,
    },
    `sh voice sip lic ${words}`,
  );

export const VOICE: readonly Command[] = [
  showing('show cube status', { family: 'sh(ow) cub(e) s(tatus)', personalities }),
  sip('status', '17.2'),
  sip('stats', '17.2'),
  sip('stats table', '17.2'),
  sip('requirements', '16.6'),
  {
    modes: ['config'],
    family: 'vo(ice) se(rvice) vo(ip)',
    grammar: VOICE_SERVICE,
    example: VOICE_SERVICE,
    negatable: true,
    personalities,
    run: ({ negated, mode }) => (negated === null ? said('', VOICE_MODE) : said('', mode, cleared)),
  },
  {
    // For its `no`: the settings' own form asks for a unit.
    modes: [VOICE_MODE],
    family: TRUNK_FAMILY,
    grammar: PERIODICITY,
    example: PERIODICITY,
    negatable: true,
    personalities,
    release: '17.2',
    run: ({ negated, mode }) => (negated === null ? said(say('incomplete'), mode) : said('', mode, cleared.slice(1))),
  },
  {
    // What an older release took: less than eight hours is raised to that, and the log says so.
    modes: [VOICE_MODE],
    family: TRUNK_FAMILY,
    grammar: `${PERIODICITY} <mins|hours> COUNT(1-59)`,
    example: `${PERIODICITY} mins 5`,
    personalities,
    release: '17.3.2',
    saved: true,
    run({ words, values, mode }) {
      const value = `${words[words.length - 1]} ${values.COUNT}`;
      const short = value.startsWith('mins') || Number(values.COUNT) < 8;
      return said(
        '',
        mode,
        [value, ...(short ? ['hours 8'] : [])].map(one => ({ type: 'configured', setting: PERIODICITY, value: one })),
      );
    },
  },
  {
    // From 16.10 on it is so, and cannot be otherwise.
    modes: ['config'],
    family: 'lic(ense)',
    grammar: 'license smart enable',
    example: 'license smart enable',
    negatable: true,
    personalities,
    release: '16.10',
    run: ({ mode }) => said('', mode),
  },
];
