/** The gate evaluator: what the cBR-8 locks, what it never does, and every way to type it. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable, evaluate } from '../../platform-shims/gates.ts';
import type { CliGate, CopyGate, Gate } from '../../src/abi.ts';
import { NEVER_GATED } from '../../src/lib/never-gated.ts';

const common = { because: 'eval-expired', since: 0 };
const cli = (...patterns: string[]): CliGate => ({
  type: 'cli',
  name: 'cable',
  ...common,
  warning: 'Cable interfaces are locked.',
  patterns,
});
const copies: CopyGate = {
  type: 'copy',
  name: 'copies',
  ...common,
  warning: 'Only running-config may be copied.',
  except: [{ from: 'running-config', to: 'startup-config' }],
};
/** The three command families of the cBR-8 guide, in the form of the guide and in that of the router. */
const locked: readonly Gate[] = [
  cli(
    '[no|default] cable upstream <n> shutdown',
    '[no|default] cable upstream shutdown <n>',
    '[no|default] controller upstream-cable <port>',
    '[no|default] rf-channel <n>',
  ),
  copies,
];

const TABLE: readonly (readonly [mode: string, line: string, gate: string | null])[] = [
  // The three families, in full and abbreviated.
  ['config', 'controller upstream-cable 9/0/0', 'cable'],
  ['config', '  CONTROLLER\tUpstream-Cable   9/0/0  ', 'cable'],
  ['config', 'cont up 9/0/0', 'cable'],
  ['config', 'no cont up 9/0/0', 'cable'],
  ['config', 'controller upstream-cable9/0/0', 'cable'],
  ['config', 'default controller upstream-cable 9/0/0', 'cable'],
  ['config', 'def cont up 9/0/0', 'cable'],
  ['config-if', 'cable upstream 0 shutdown', 'cable'],
  ['config-if', 'no cable upstream 0 shutdown', 'cable'],
  ['config-if', 'no cab up 0 sh', 'cable'],
  ['config-if', 'n ca u 0 s', 'cable'],
  ['config-if', 'ca up 0 sh', 'cable'],
  ['config-if', 'no cable upstream shutdown 0', 'cable'],
  ['config-controller', 'rf-channel 0', 'cable'],
  ['config-controller', 'rf-ch0', 'cable'],
  ['config-controller', 'rf-ch12 power-adjust 3', 'cable'],
  ['config-controller', 'no rf-channel 0-15', 'cable'],
  ['config-controller', 'RF-CH 3', 'cable'],
  // A blank behind a question mark makes it a word; a file system with a digit is no abbreviation.
  ['config', 'rf-channel 0 ? ', 'cable'],
  ['exec', 'copy running-config tftp://192.0.2.9/x? ', 'copies'],
  ['exec', 'copy run s3://bucket/x', 'copies'],
  // Near them, and free.
  ['config', 'controller upstream-cable ?', null],
  ['config', 'controller integrated-cable 9/0/0', null],
  ['config', 'controller', null],
  ['config-if', 'cable upstream 0 description north', null],
  ['config-if', 'cable bundle 1', null],
  ['config-controller', 'rf-profile 2', null],
  ['config', '! controller upstream-cable 9/0/0', null],
  ['config', '', null],
  ['exec', 'show controllers upstream-cable 9/0/0', null],
  // Copies: one is free, however it is typed; every other is not.
  ['exec', 'copy running-config startup-config', null],
  ['exec', 'copy run start', null],
  ['exec', 'cop ru st', null],
  ['exec', 'copy /noverify run start', null],
  ['exec', 'copy system:running-config nvram:startup-config', null],
  ['exec', 'copy system:/running-config nvram:/startup-config', null],
  ['config-if', 'do copy run start', null],
  ['exec', 'copy tftp: startup-config', 'copies'],
  ['exec', 'copy tftp://192.0.2.1/edited.cfg start', 'copies'],
  ['exec', 'cop tftp: start', 'copies'],
  ['exec', 'copy startup-config running-config', 'copies'],
  ['exec', 'copy run tftp:', 'copies'],
  ['exec', 'copy running-config running-config', 'copies'],
  ['exec', 'copy nvram:running-config startup-config', 'copies'],
  ['exec', 'copy bootflash:running-config startup-config', 'copies'],
  ['exec', 'copy /erase bootflash:a nvram:startup-config', 'copies'],
  ['config', 'do copy tftp: startup-config', 'copies'],
  ['config', '  DO  cop tftp: run', 'copies'],
  ['exec', 'copy ?', null],
  ['exec', 'copy', null],
  ['exec', 'copy run', null],
  ['exec', 'copy run ?', null],
  ['config-call-home', 'copy profile One Two', null],
  ['exec', 'write memory', null],
  ['exec', 'wr', null],
  // The cure, and the management plane.
  ['exec', 'conf t', null],
  ['exec', 'license smart register idtoken ABC force', null],
  ['exec', 'lic sm reg idtoken ABC', null],
  ['config', 'call-home', null],
  ['config', 'cal', null],
  ['config-call-home', 'contact-email-addr noc@example.net', null],
  ['config-call-home', 'cont noc@example.net', null],
  ['config', 'no ip http client proxy-server proxy.example.net', null],
  ['config', 'ip name-server 192.0.2.53', null],
  ['config', 'interface Cable9/0/0', null],
  ['config', 'int GigabitEthernet0', null],
  ['config', 'do show license all', null],
  ['config', 'crypto pki authenticate SLA-TrustPoint', null],
  ['exec', 'reload', null],
];

test('every command of the table meets the gate it should, and only that one', () => {
  for (const [mode, line, gate] of TABLE) {
    const decision = evaluate(locked, line, mode);
    assert.is(decision.allowed ? null : decision.gate, gate, `${mode}: ${line}`);
  }
});

test('without gates every line of the table is allowed', () => {
  for (const [mode, line] of TABLE) assert.ok(evaluate([], line, mode).allowed, line);
});

test('a rejection carries the warning of its gate', () => {
  assert.equal(evaluate(locked, 'copy tftp: start', 'exec'), {
    allowed: false,
    gate: 'copies',
    warning: 'Only running-config may be copied.',
  });
});

test('the table of the cBR-8 passes the assertion', () => assertCurable(locked));

test('a table that stands in the way of its own cure is refused, with the command named', () => {
  const refused: readonly (readonly [gate: Gate, victim: RegExp])[] = [
    [cli('license'), /license/],
    [cli('license smart register'), /license/],
    [cli('ip name-server <a>'), / ip/],
    [cli('no call-home'), /call-home/],
    [cli('<any>'), /license/],
    [cli('<any> shutdown'), /license/],
    [cli('interface cable'), /interface/],
    [cli('controller', 'reload in <n>'), /reload/],
    [{ ...copies, except: [] }, /copy running-config startup-config/],
    [cli('copy'), /copy/],
  ];
  for (const [gate, victim] of refused) assert.throws(() => assertCurable([gate]), victim);
});

test('whatever the gates, a command typed in full that must never be gated is never rejected', () => {
  const word = fc.constantFrom(
    'no',
    'default',
    'ip',
    'call-home',
    'license',
    'copy',
    'show',
    'c',
    'i',
    '<a>',
    'x',
    '9/0/0',
  );
  const pattern = fc.array(word, { minLength: 1, maxLength: 4 }).map(parts => parts.join(' '));
  const gate = fc.oneof<fc.Arbitrary<Gate>[]>(
    fc.array(pattern, { minLength: 1, maxLength: 3 }).map(patterns => cli(...patterns)),
    fc.constant<Gate>({ ...copies, except: [] }),
  );
  const never = fc.constantFrom(...NEVER_GATED).chain(one => spelling(one));
  const tail = fc.array(
    word.filter(part => !part.startsWith('<')),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(gate, { maxLength: 3 }), never, tail, fc.boolean(), (gates, head, rest, exec) => {
      const line = [head, ...rest].join(' ');
      return evaluate(gates, line, exec ? 'exec' : 'config').allowed;
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('a table that was accepted leaves every abbreviation of the cure free that fits no locked command', () => {
  const gates = locked;
  fc.assert(
    fc.property(fc.constantFrom(...NEVER_GATED), fc.nat(), (pattern, cut) => {
      const full = pattern.split(' ').filter(part => !part.startsWith('['));
      const line = full.map(part => (part.startsWith('<') ? 'x' : part.slice(0, 1 + (cut % part.length)))).join(' ');
      return evaluate(gates, line, 'config').allowed;
    }),
    { numRuns: 1000, seed: 1 },
  );
});

function spelling(pattern: string): fc.Arbitrary<string> {
  const parts = pattern.split(' ').map(part => {
    if (part.startsWith('[')) return fc.constantFrom('', ...part.slice(1, -1).split('|'));
    return fc.constant(part.startsWith('<') ? 'x' : part);
  });
  return fc.tuple(...parts).map(words => words.filter(one => one !== '').join(' '));
}

test.run();
