import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('cube');
test.run();
