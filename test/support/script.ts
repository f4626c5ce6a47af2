/** The fixed script of the measurements, played once for all test files. */
import { playScript, type Scripted } from '../../tools/bench/script.ts';
import { cached } from './cache.ts';

export const recordedScript = (): Promise<readonly Scripted[]> => cached('script', playScript);
