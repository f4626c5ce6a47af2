import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('cube', file => file.includes('/policy-'));
test.run();
