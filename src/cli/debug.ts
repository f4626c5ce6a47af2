/**
 * `debug license`, and `show license trace all`: what the agent keeps of what happened lately. What is debugged is no
 * configuration: no file holds it, and a boot ends it. IOS XR traces all by itself.
 */
import type { Command, Typed } from './commands.ts';
import { type Execution, said } from './execution.ts';
import { showing } from './licence.ts';
import { say } from './texts.ts';

/** What is debugged, as flags among the settings that no configuration holds. */
export const DEBUG = {
  agent: 'debug license agent',
  events: 'debug license events',
  errors: 'debug license errors',
} as const;

const debugging = (grammar: string, example: string, where: Partial<Command> = {}): Command => ({
  modes: ['exec'],
  family: 'deb(ug) lic(ense)',
  grammar,
  example,
  negatable: true,
  run: debug,
  ...where,
});

export const DEBUGGING: readonly Command[] = [
  debugging('debug license agent <all|error|trace>', 'debug license agent all'),
  debugging('debug license <errors|events>', 'debug license events'),
  // Call counting has no flag of its own: its trouble is in that of the agent.
  debugging('debug license feature cube all', 'debug license feature cube all', { personalities: ['cube'] }),
  showing('show license trace all'),
];

function debug({ words, negated, mode }: Typed): Execution {
  const [, , what = '', level = 'on'] = words;
  const feature = what === 'feature';
  const setting = what === 'errors' || what === 'events' ? DEBUG[what] : DEBUG.agent;
  const on = negated === null;
  const value = feature ? 'all' : level;
  return said(say(on ? 'debugOn' : 'debugOff', { what: words.slice(2).join(' ') }), mode, [
    { type: 'configured', setting, value: on ? value : null },
  ]);
}
