/** `show license …` of the policy generation alone: reports, authorizations, what happened. */
import type { Command } from './commands.ts';
import { showing } from './licence.ts';

const screen = (grammar: string, example?: string): Command =>
  showing(grammar, { generation: 'policy', help: HELP }, example);
const HELP = { id: 'Usage reports by their identifiers', all: 'All reports', authorization: 'Authorization codes' };

export const POLICY_SCREENS: readonly Command[] = [
  screen('show license authorization'),
  screen('show license eventlog [DAYS(0-90)]', 'show license eventlog 7'),
  screen('show license history message'),
  screen('show license rum id all [detail]', 'show license rum id all'),
  screen('show license rum id ID [detail]', 'show license rum id 1574692200'),
];
