/**
 * A guest of a screenful that speaks the ABI and licenses nothing: it keeps a number in its vault, locks and unlocks when
 * told to, sends when told to, and has a configuration mode. Emulated boxes are tested with it, so that what fails is the
 * box. It never trusts a vault without its check sum.
 */
import type { AgentEvent, Effect, Gate } from '../../src/abi.ts';
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';

export const GATES: readonly Gate[] = [
  {
    type: 'cli',
    name: 'cable',
    because: 'eval-expired',
    since: 0,
    warning: '% Cable interfaces are locked.',
    patterns: [
      '[no] cable upstream <port> shutdown',
      '[no] cable upstream shutdown <port>',
      'controller upstream-cable <path>',
      'rf-channel <channel>',
    ],
  },
  {
    type: 'copy',
    name: 'copies',
    because: 'eval-expired',
    since: 0,
    warning: '% Only running-config may be copied to startup-config.',
    except: [{ from: 'running-config', to: 'startup-config' }],
  },
];

/** As `createAgent` of the real one. */
export function createToy(): (event: string) => string {
  let number = 0;
  let slot: 0 | 1 = 0;
  let nextId = 1;
  let config: readonly string[] = [];
  let heard = '';

  const save = (): Effect => {
    number++;
    slot = slot === 0 ? 1 : 0;
    return { type: 'save', slot, vault: toBase64(sealed(number)), counter: number };
  };
  return json => {
    const event = JSON.parse(json) as AgentEvent;
    return JSON.stringify({ effects: react(event), wake: event.up + 600_000 });
  };

  function react(event: AgentEvent): readonly Effect[] {
    switch (event.type) {
      case 'boot': {
        const opened = event.vaults.map(opens);
        number = Math.max(0, ...opened.map(one => one ?? 0));
        slot = (opened[1] ?? -1) > (opened[0] ?? -1) ? 1 : 0;
        config = event.config;
        return [
          { type: 'enforce', gates: [] },
          { type: 'config', lines: config },
          log('AGENT_READY', `number ${number}`),
        ];
      }
      case 'command':
        return command(event);
      case 'reply':
        heard = `reply ${fromBase64(event.body)?.length}`;
        return [log('HEARD', heard)];
      case 'lost':
        heard = `lost ${event.reason}`;
        return [log('HEARD', heard)];
      default:
        return [];
    }
  }

  function command({ session, mode, line }: Extract<AgentEvent, { type: 'command' }>): readonly Effect[] {
    const answer = (text: string, to = mode): Effect => ({ type: 'answer', session, handled: true, text, mode: to });
    const unknown: Effect = { type: 'answer', session, handled: false, text: '', mode };
    switch (`${mode}: ${line}`) {
      case 'exec: license toy save':
        return [save(), answer(`number ${number}`)];
      case 'exec: license toy lock':
        return [{ type: 'enforce', gates: GATES }, answer('')];
      case 'exec: license toy unlock':
        return [{ type: 'enforce', gates: [] }, answer('')];
      case 'exec: license toy send':
        return [
          {
            type: 'send',
            id: nextId++,
            to: { transport: 'callhome', url: 'https://a' },
            body: toBase64(sealed(1)),
            within: 30_000,
          },
          answer(''),
        ];
      case 'exec: show license all':
        return [answer(`number ${number}, ${heard}`)];
      case 'exec: show license toy':
        return [answer("             ^\n% Invalid input detected at '^' marker.")];
      case 'config: call-home':
        return [answer('', 'config-call-home')];
      case 'config-call-home: profile CiscoTAC-1':
        return [answer('', 'config-call-home-profile')];
      case 'config-call-home-profile: active':
        config = ['call-home', ' profile "CiscoTAC-1"', '  active'];
        return [{ type: 'config', lines: config }, answer('')];
      case 'config-call-home-profile: exit':
        return [answer('', 'config-call-home')];
      default:
        return [unknown];
    }
  }
}

/** The same length for every number, so that a torn one shows. */
export function sealed(number: number): Uint8Array {
  const text = `number ${String(number).padStart(6, '0')} `.repeat(3);
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

function opens(vault: string | null): number | null {
  const text = String.fromCharCode(...(fromBase64(vault ?? '') ?? []));
  const [, digits = ''] = /^number (\d{6}) /.exec(text) ?? [];
  return digits !== '' && text === `number ${digits} `.repeat(3) ? Number(digits) : null;
}

const log = (mnemonic: string, text: string): Effect => ({
  type: 'log',
  severity: 6,
  facility: 'TOY',
  mnemonic,
  text,
  line: `%TOY-6-${mnemonic}: ${text}`,
});
