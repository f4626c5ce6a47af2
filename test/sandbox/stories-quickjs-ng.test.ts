import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('quickjs-ng');
test.run();
