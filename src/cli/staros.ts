/**
 * `show license …` as StarOS has it beside what every platform has (StarOS guide). `bulkstats` is ours: the guide lists the
 * variables and gives no command that shows them.
 */
import type { Command } from './commands.ts';
import { showing } from './licence.ts';

const where = { os: ['staros'] } as const;
/** Features came with it, and the screens of what is enforced. */
const enforcing = { ...where, release: '21.6' };

export const STAROS_COMMANDS: readonly Command[] = [
  showing('show license <eval-period|statistics|tech-support>', where, 'show license eval-period'),
  showing('show license bulkstats <variables|schema>', where, 'show license bulkstats schema'),
  showing('show license enforcement policy', enforcing),
  showing(
    'show license enforcement status [allowed|blocked] [feature|service]',
    enforcing,
    'show license enforcement status blocked service',
  ),
  showing('show license smart-tags [feature|service]', where, 'show license smart-tags feature'),
];
