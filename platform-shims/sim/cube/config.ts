/**
 * The configuration of a CUBE: boot levels of the platform, and `voice service voip`, in which the agent has commands too.
 * What the lines of a voice service do beside that is not emulated.
 */

import { isIn } from '../../../src/lib/release.ts';
import { type ConfigRow, enter, interfaceRows, keptRows } from '../ios/config.ts';
import type { ExecRow } from '../ios/exec.ts';
import type { IosTables } from '../ios/shell.ts';
import { PID, type Router } from './router.ts';

const VOICE = 'voice service voip';
const MODE = 'conf-voi-serv';

/** What an IOS XE command line must know of this router. `up`: running time now, ms; `start`: reloads with another image. */
export const cubeTables = (
  router: Router,
  up: () => number,
  start: (release: string) => void,
  agentConfig: () => readonly string[],
): IosTables => ({
  product: PID,
  agent: {
    exec: ['show cube status', 'show voice sip license'],
    [MODE]: ['', 'no ', 'default '].map(no => `${no}mode border-element license`),
  },
  modes: [MODE],
  shared: [VOICE],
  exec: [active(router, up), install(start, agentConfig)],
  config: rowsOf(router),
  lines: () => [
    [...router.levels].map(level => (level === EXPORT ? `license feature ${EXPORT}` : `license boot level ${level}`)),
  ],
  reset: () => router.reset(),
  started: () => router.started(),
  inventory: () => router.read()['ietf-hardware:hardware'].component,
});

/** Ours: the guide has no screen of the calls themselves. */
const active = ({ trunk }: Router, up: () => number): ExecRow => ({
  form: 'show call active voice summary',
  user: true,
  screen: true,
  help: 'Calls that are up',
  run: () => `SIP-to-SIP sessions: ${trunk.active(up())}\nCalls refused since boot: ${trunk.blocked(up())}`,
});

/** An image of this series by its name, `isr4300-universalk9.17.02.01r.SPA.bin`, is there whenever it is asked for. */
const install = (start: (release: string) => void, agentConfig: () => readonly string[]): ExecRow => ({
  form: 'install add file <file> activate commit',
  help: 'Install another image, and reload',
  run(_, [file = '']) {
    const [, major, minor, patch] = /\.0*(\d+)\.0*(\d+)\.0*(\d+[a-z]*)\.SPA\.bin$/i.exec(file) ?? [];
    if (patch === undefined) return null;
    const release = `${major}.${minor}.${patch}`;
    // The guide: removed from platform and portal before an upgrade to a release that knows no reservations.
    if (isIn(release, NO_RESERVATIONS) && agentConfig().includes(RESERVATION)) return RESERVED;
    start(release);
    return 'install_add_activate_commit: the system is reloaded with the new image.';
  },
});

const NO_RESERVATIONS = '17.3.2';
const RESERVATION = 'license smart reservation';
const RESERVED = `install_add_activate_commit: FAILED: license reservation is configured, and ${NO_RESERVATIONS} and later releases know none.
Enter '${RESERVATION} return local' and the return code in the portal, then configure 'no ${RESERVATION}'.`;

const LEVELS = ['appxk9', 'securityk9', 'uck9'];
/** Under export control, and configured in its own way; in force from the next start on, too. */
const EXPORT = 'hseck9';

const rowsOf = (router: Router): readonly ConfigRow[] => [
  ...['', 'no '].map(
    (no): ConfigRow => ({
      form: `${no}license boot level <level>`,
      modes: ['config'],
      help: 'Technology package, from the next start on',
      run(_, [level = '']) {
        if (!LEVELS.includes(level)) return 'invalid';
        if (no === '') router.levels.add(level);
        else router.levels.delete(level);
        return 'done';
      },
    }),
  ),
  ...['', 'no '].map(
    (no): ConfigRow => ({
      form: `${no}license feature ${EXPORT}`,
      modes: ['config'],
      help: 'Throughput of encrypted traffic, from the next start on',
      run() {
        if (no === '') router.levels.add(EXPORT);
        else router.levels.delete(EXPORT);
        return 'done';
      },
    }),
  ),
  { form: VOICE, modes: ['config'], help: 'Enter voice service configuration mode', run: enter(MODE, VOICE) },
  {
    form: `no ${VOICE}`,
    modes: ['config'],
    both: true,
    help: 'Take all of it away',
    run(own) {
      own.kept.delete(VOICE);
      router.paired = false;
      return 'done';
    },
  },
  ...keptRows({ [MODE]: ['redundancy-group <number>'] }).map(
    (row): ConfigRow => ({
      ...row,
      help: 'Box-to-box high availability',
      run(own, args, place) {
        router.paired = !row.form.startsWith('no ');
        return row.run(own, args, place);
      },
    }),
  ),
  ...keptRows({
    [MODE]: [
      'address-hiding',
      'allow-connections sip to sip',
      'ip address trusted list <text...>',
      'mode border-element',
      'supplementary-service media-renegotiate',
      'supplementary-service sip refer',
    ],
  }),
  ...interfaceRows(['GigabitEthernet', 'Loopback']),
];
