/** The one session of a box without a shell: what is typed, what is printed, and in which mode. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LINE_LIMIT } from '../../platform-shims/loop.ts';
import type { Answer } from '../../src/abi.ts';
import { createTerminal, linesOf } from '../../tools/terminal.ts';

/** An agent that knows `mode NAME`, `say TEXT` and `wrong`, and answers a moment later. */
function session(interactive: boolean) {
  const seen: string[] = [];
  let printed = '';
  const terminal = createTerminal({
    hostname: 'cmts',
    interactive,
    print: text => {
      printed += text;
    },
    submit(session, mode, line) {
      seen.push(`${mode}> ${line}`);
      const [verb, word = ''] = line.trim().split(' ');
      const answer = (handled: boolean, text = '', next = mode): Answer => ({
        type: 'answer',
        session,
        handled,
        text,
        mode: next,
      });
      const given =
        verb === 'ask'
          ? { ...answer(true, 'Sure.', 'confirm x'), prompt: 'Continue? ' }
          : verb === 'mode'
            ? answer(true, '', word)
            : verb === 'say'
              ? answer(true, word)
              : verb === 'wrong'
                ? answer(true, '   ^\n% Invalid')
                : answer(false, verb === 'down' ? '% The licensing agent is not running.' : '');
      setTimeout(() => terminal.answered(given), 1);
    },
  });
  const type = async (...lines: readonly string[]): Promise<string> => {
    printed = '';
    for (const line of lines) {
      terminal.prompt();
      await terminal.enter(line);
    }
    terminal.prompt();
    return printed;
  };
  return { seen, terminal, type };
}

test('a question stands in the place of the prompt, and takes any line for its answer, a blank one too', async () => {
  const { seen, type } = session(true);
  assert.is(await type('ask', 'say yes'), 'cmts#Sure.\nContinue? yes\ncmts(confirm)#');
  await type('mode exec', 'ask', '');
  assert.is(seen.at(-1), 'confirm x> ');
});

test('a line goes out in the mode that the answer before it left', async () => {
  const { seen, type } = session(false);
  await type('conf t', 'mode config-call-home', ' x', '', 'end', 'y');
  assert.equal(seen, [
    'exec> conf t',
    'config> mode config-call-home',
    'config-call-home>  x',
    'config-call-home> end',
    'exec> y',
  ]);
});

test('a text is printed with a newline, no text as nothing, and a line that nobody knows is said', async () => {
  const { type } = session(false);
  assert.is(await type('say a', 'mode exec', 'say b'), 'a\nb\n');
  assert.is(await type('foo'), "% Not a command of the licensing agent; try 'show license status'.\n");
  assert.is(await type('down'), '% The licensing agent is not running.\n');
});

test('somebody who looks at it sees prompts, and the caret under the place that is wrong', async () => {
  const { type } = session(true);
  assert.is(await type('wrong'), `cmts#${' '.repeat(5)}   ^\n% Invalid\ncmts#`);
  assert.is(
    await type('configure terminal', 'mode config-call-home', 'exit'),
    [
      'cmts#cmts(config)#cmts(cfg-call-home)#',
      "% Not a command of the licensing agent; try 'show license status'.\ncmts(cfg-call-home)#",
    ].join(''),
  );
  assert.is(await session(false).type('wrong'), '   ^\n% Invalid\n');
});

test("'exit' leads out one mode, and from the exec prompt away", async () => {
  const { terminal } = session(false);
  assert.is(await terminal.enter('conf t'), true);
  assert.is(await terminal.enter('exit'), true);
  assert.is(await terminal.enter('ex'), false);
  assert.is(await terminal.enter('logout'), false);
});

async function lines(...chunks: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const stream = async function* () {
    yield* chunks;
  };
  for await (const line of linesOf(stream())) found.push(line);
  return found;
}

test('lines are whole however the stream is cut, with a newline at the end or without', async () => {
  assert.equal(await lines(), []);
  assert.equal(await lines('a\nb'), ['a', 'b']);
  assert.equal(await lines('a\r', '\nb\r\n\r\n', 'c\n'), ['a', 'b', '', 'c']);
  assert.equal(await lines('sh', 'ow ', 'x\ny'), ['show x', 'y']);
});

test('of a line without end only as much is kept as shows that it is too long', async () => {
  const chunk = 'x'.repeat(65_536);
  const [long, next] = await lines(...Array.from({ length: 200 }, () => chunk), 'x\nnext\n');
  assert.is(long?.length, LINE_LIMIT + 1);
  assert.is(next, 'next');
  assert.equal(await lines('x'.repeat(LINE_LIMIT), '\n'), ['x'.repeat(LINE_LIMIT)]);
});

test.run();
