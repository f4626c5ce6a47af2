/**
 * The guided story: the whole life of a cBR-8 licence in a few seconds of real time, told step by step. It is data; the
 * console plays it where there is no terminal, and the tests cut the power in it. Each step says what must be seen.
 */
import colors from 'picocolors';
import { told } from './story.ts';
import { createWorld, type World, type WorldOptions } from './world.ts';

export interface Step {
  readonly title: string;
  /** As typed in the console. */
  readonly lines: readonly string[];
  /** What the step must show, in what the lines printed. */
  readonly shows: readonly RegExp[];
}

export const GUIDED: readonly Step[] = [
  {
    title: 'The box boots with cable channels in use, unregistered: the evaluation period counts.',
    lines: ['show logging | include SMART_LIC', 'show license summary'],
    shows: [/AGENT_READY/, /EVAL_START/, /Status: UNREGISTERED/, /EVAL MODE/, /Evaluation Period Remaining: 89 days/],
  },
  {
    title: 'An account with licences, and a registration token: the box registers and is authorized.',
    lines: [
      ':pool US_License 100',
      ':pool DS_License 1000',
      ':pool WAN_License 8',
      ':token days 30',
      'license smart register idtoken $TOKEN',
      'show license status',
    ],
    shows: [/AGENT_REG_SUCCESS/, /Status: REGISTERED/, /Status: AUTHORIZED/],
  },
  {
    title: 'More upstream channels than the account holds: out of compliance, which locks nothing.',
    lines: [
      ':use upstream-channels 1 64',
      ':advance 2m',
      'show license summary',
      ':pools',
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'end',
    ],
    shows: [/OUT_OF_COMPLIANCE/, /Status: OUT OF COMPLIANCE/, /US_License: purchased 100, in use \d+, balance -\d+/],
  },
  {
    title: 'The way to the authority is cut for 91 days: the authorization expires, and the gates close.',
    lines: [':link down', ':advance 91d', 'show license status'],
    shows: [/COMM_FAILED/, /AUTHORIZATION_EXPIRED/, /gates: .*auth-expired/, /Status: AUTHORIZATION EXPIRED/],
  },
  {
    title: 'Cable interfaces are locked, file copies too; what is needed to get out of it is not.',
    lines: [
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'ip name-server 192.0.2.53',
      'end',
      'copy running-config startup-config',
      'copy tftp: startup-config',
    ],
    shows: [/this command is locked/, /\[OK\]/, /this copy is locked/],
  },
  {
    title: 'A reload changes nothing of it.',
    lines: ['reload', 'show cable license all | include Enforced'],
    shows: [/AGENT_READY/, /Enforced state: Auth Expired/],
  },
  {
    title: 'The way is back: the next hourly try is answered, and the lock opens.',
    lines: [
      ':link up',
      ':advance 1h',
      'configure terminal',
      'controller upstream-cable 9/0/0',
      'end',
      'show license status',
    ],
    shows: [/COMM_RESTORED/, /gates: none/, /Status: OUT OF COMPLIANCE/],
  },
];

/** Plays it and prints it; true when everything was seen that must be. */
export async function playGuided(options: WorldOptions, print: (text: string) => void): Promise<boolean> {
  const started = performance.now();
  const world = await createWorld(options);
  const missing: string[] = [];
  for (const [i, step] of GUIDED.entries()) {
    print(`\n${colors.bold(`${i + 1}. ${step.title}`)}`);
    const seen = await playStep(world, step, print);
    for (const each of step.shows) if (!each.test(seen)) missing.push(`step ${i + 1} did not show ${each}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const days = Math.floor((world.box.time.now() - world.traces[0]!.event.at) / 86_400_000);
  print(
    `\n${days} days in ${seconds} s: ${world.traces.length} turns of the bundle, engine ${options.engine ?? 'source'}.`,
  );
  for (const each of missing) print(colors.red(each));
  return missing.length === 0;
}

/** Enters the lines of a step; what was printed, as text. */
export async function playStep(world: World, step: Step, print: (text: string) => void = () => {}): Promise<string> {
  let seen = '';
  for (const line of step.lines) {
    print(line.startsWith(':') ? colors.cyan(line) : `${world.box.prompt}${colors.bold(line)}`);
    const happened = told(await world.enter(line));
    for (const each of happened) {
      seen += `${each}\n`;
      print(each.startsWith('| ') || each === '|' ? `  ${each.slice(2)}` : colors.dim(`  ${each}`));
    }
  }
  return seen;
}
