/**
 * `smart-agent run`, killed again and again: the story is in test/support/kill.ts. Forty times, where the native host is
 * killed two hundred times in the same run; else it is two hundred here. SMART_AGENT_KILLS says otherwise.
 */
import { native } from '../../tools/native.ts';
import { killStory } from '../support/kill.ts';
import { start } from '../support/processes.ts';

const alone = 'missing' in (await native());
killStory(words => start(['run', ...words]), alone ? 200 : 40);
