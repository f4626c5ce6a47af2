import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('cbr8');
test.run();
