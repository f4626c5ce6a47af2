/**
 * Settings: what an operator configured, beside call-home.
 *
 * Theory. A setting is a name and the value as it was typed; what is not named has its default. The catalogue of settings
 * is cli/settings.ts; this machine knows one of them by name, the one that turns the agent on and off. Nothing is learned
 * here: the startup configuration follows every boot, and says it all again.
 */
import type { Notice } from '../syslog/messages.ts';
import type { Context, Machine, Transition } from './machine.ts';

export interface SettingsState {
  /** Smart licensing is on. */
  readonly enabled: boolean;
  readonly values: Readonly<Record<string, string>>;
}

/** Turns the agent on and off: `on` or `off`; else as the personality has it. */
export const ENABLE = 'license smart enable';

/** Settings of cli/transport.ts that others read by name. */
export const TRANSPORT = 'license smart transport';
export const URL = 'license smart url';
export const CUSTOMER_TAGS = 'license smart usage customer-tags';

/** Notifications are sent; on StarOS they always are. */
export const TRAPS = 'snmp-server enable traps smart-license';

export const settingsTransitions: readonly Transition[] = [
  { from: 'on', on: 'configured: off, or default where that is off', to: 'off', why: 'everything is let go of' },
  { from: 'off', on: 'configured: on, or default where that is on', to: 'on', why: 'what is in use is licensed' },
  { from: 'on', on: 'booted: off by default', to: 'off', why: 'the startup configuration follows' },
  { from: 'off', on: 'booted: on by default', to: 'on', why: 'the startup configuration follows' },
];

export const settings: Machine<SettingsState> = {
  name: 'settings',
  initial: { enabled: true, values: {} },
  label: ({ enabled }) => (enabled ? 'on' : 'off'),
  step(state, fact, { personality, state: all }) {
    let { values } = state;
    // Nothing must seem to be off for the time that it takes to read a configuration: periods would begin anew.
    if (fact.type === 'booted') values = fact.enabled === undefined ? {} : { [ENABLE]: fact.enabled ? 'on' : 'off' };
    else if (fact.type === 'configured') {
      const { [fact.setting]: known, ...others } = values;
      if (known === (fact.value ?? undefined)) return { state, notices: [] };
      values = fact.value === null ? others : { ...others, [fact.setting]: fact.value };
    } else return { state, notices: [] };
    const enabled = (values[ENABLE] ?? (personality.offByDefault ? 'off' : 'on')) === 'on';
    const empty = Object.keys(values).length === 0 && Object.keys(state.values).length === 0;
    if (fact.type === 'booted')
      return {
        state: empty && enabled === state.enabled ? state : { enabled, values },
        notices: enabled && personality.offByDefault ? on(all) : [],
      };
    if (enabled === state.enabled) return { state: { enabled, values }, notices: [] };
    return {
      state: { enabled, values },
      notices: enabled ? on(all) : [{ message: 'DISABLED' }],
    };
  },
  deadlines: () => [],
};

const on = ({ registration }: Context['state']): readonly Notice[] => [
  { message: 'AGENT_ENABLED' },
  { message: 'EXPORT_CONTROLLED', allowed: registration.credential?.exportAllowed ? 'allowed' : 'not allowed' },
];
