/** What an operator wants kept back from messages, read off the configuration: for what is sent, and for the screens. */
import type { State } from './state.ts';

export interface Privacy {
  /** Call-home keeps the host name back; the agent does; the agent keeps versions back. */
  readonly callhome: boolean;
  readonly hostname: boolean;
  readonly version: boolean;
}

export function privacyOf({ settings, callhome }: Pick<State, 'settings' | 'callhome'>): Privacy {
  const has = (what: string) => settings.values[`license smart privacy ${what}`] === 'on';
  const all = has('all');
  return {
    callhome: callhome.values['data-privacy hostname'] === 'on',
    hostname: all || has('hostname'),
    version: all || has('version'),
  };
}
