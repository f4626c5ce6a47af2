import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('staros');
test.run();
