/** The one door of the bundle: closes the guest, then sets `globalThis.agent(event: string): string`. */
import './seal.ts';
import { createAgent } from './agent.ts';

(globalThis as { agent?: (event: string) => string }).agent = createAgent();
