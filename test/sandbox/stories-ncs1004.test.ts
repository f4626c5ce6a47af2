import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('ncs1004');
test.run();
