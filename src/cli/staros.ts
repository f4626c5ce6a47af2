/**
 * `show license …` as StarOS has it beside what every platform has (StarOS guide). `bulkstats` is ours: the guide lists the
 * variables and gives no command that shows them.
 */
import type { Command } from './commands.ts';
import { showing } from './licence.ts';

const where = { family: 'sh(ow) lic(ense)', os: ['staros'] } as const;
/** Features came with it, and the screens of what is enforced. */
const enforcing = { ...where, release: '21.6' };

export const STAROS_COMMANDS: readonly Command[] = [
  showing('show license <eval-period|statistics|tech-support>', 'show license eval-period', where),
  showing('show license bulkstats <variables|schema>', 'show license bulkstats schema', where),
  showing('show license enforcement policy', 'show license enforcement policy', enforcing),
  showing(
    'show license enforcement status [allowed|blocked] [feature|service]',
    'show license enforcement status blocked service',
    enforcing,
  ),
  showing('show license smart-tags [feature|service]', 'show license smart-tags feature', where),
];
