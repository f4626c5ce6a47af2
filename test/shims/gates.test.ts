/** The gate evaluator: what the cBR-8 locks, what it never does, and every way to type it. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { assertCurable, evaluate } from '../../platform-shims/gates.ts';
import type { CliGate, CopyGate, Gate } from '../../src/abi.ts';
import { NEVER_GATED } from '../../src/lib/never-gated.ts';
import { CURABLE, GATE_CASES } from '../support/gate-cases.ts';

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
/** The three command families of the cBR-8 guide, in the form of the guide and in that of the router; and one of ours. */
const { locked } = GATE_CASES.gates;

for (const { what, cases } of GATE_CASES.lines)
  test(what, () => {
    for (const [mode, line, gate] of cases) {
      const decision = evaluate(locked, line, mode);
      assert.is(decision.allowed ? null : decision.gate, gate, `${mode}: ${line}`);
      assert.ok(evaluate([], line, mode).allowed, `without gates, ${mode}: ${line}`);
    }
  });

test('a rejection carries the warning of its gate', () => {
  assert.equal(evaluate(locked, 'copy tftp: start', 'exec'), {
    allowed: false,
    gate: 'copies',
    warning: 'Only running-config may be copied.',
  });
});

test('the table of the cases passes the assertion', () => assertCurable(locked));

test('a table that stands in the way of its own cure is refused, with the command named', () => {
  for (const [gate, victim] of CURABLE) {
    const assertion = () => assertCurable([gate]);
    if (victim === null) assertion();
    else assert.throws(assertion, (thrown: Error) => thrown.message.includes(`would reject "${victim}"`));
  }
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
