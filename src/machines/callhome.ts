/**
 * Call-home: where messages to the authority go.
 *
 * Theory. It holds what is configured and nothing that is learned. The destination is the personality's until an operator
 * sets another; it is never normalised (a transport gateway may want any path).
 */
import type { Machine } from './machine.ts';

export interface CallhomeState {
  /** null: the personality's default. */
  readonly url: string | null;
}

export const callhome: Machine<CallhomeState> = {
  name: 'callhome',
  initial: { url: null },
  transitions: [
    { from: 'default', on: 'configured: a destination', to: 'configured', why: 'an operator set it' },
    { from: 'configured', on: 'configured: another', to: 'configured', why: 'the last one counts' },
    { from: 'configured', on: 'configured: none', to: 'default', why: 'the destination was removed' },
    { from: 'configured', on: 'booted', to: 'default', why: 'the startup configuration follows every boot' },
  ],
  label: state => (state.url === null ? 'default' : 'configured'),
  step(state, fact) {
    const url = fact.type === 'booted' ? null : fact.type === 'configured' ? fact.url : state.url;
    return { state: url === state.url ? state : { url }, notices: [] };
  },
  deadlines: () => [],
};
