import { test } from 'uvu';
import { answersAsTheSources } from './stories.ts';

await answersAsTheSources('cisco8000');
test.run();
