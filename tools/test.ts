/**
 * Runs every test: `npm test` (all), `npm test -- wire show` (files whose path holds one of the words). Each file runs in a
 * process of its own, one more at a time than there are cores; the habits of the repository (lint, types, tidy) count as tests. The last line is
 * `N passed, N failed` alone, `, N skipped` where something the test needs is not there.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import colors from 'picocolors';
import { bundleTests, type Runnable } from './test-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** No file may take longer: a hanging test is a failed one. */
const LIMIT_MS = 10 * 60_000;

/** These take longest, so they start first. */
const LONG = [
  ...['test/tools/kill', 'test/native/', 'test/sandbox/', 'test/show/matrix', 'test/sim/'],
  ...['test/tools/run', 'test/personalities/cisco8000', 'test/turn', 'test/shims/'],
];
const rank = (file: string): number => {
  const place = LONG.findIndex(long => file.startsWith(long));
  return place === -1 ? LONG.length : place;
};

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ms: number;
  readonly output: string;
}

const HABITS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'lint and format (biome)', command: ['npx', 'biome', 'check', '.'] },
  { name: 'types, everything', command: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'types, the guest alone', command: ['npx', 'tsc', '-p', 'src/tsconfig.json'] },
  { name: 'tidy', command: ['npx', 'tsx', 'tools/tidy.ts'] },
];

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const wanted = (name: string) => words.length === 0 || words.some(word => name.includes(word));
  const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `test/${file.replaceAll('\\', '/')}`)
    .filter(wanted)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const runnable = await bundleTests(root, files);
  const jobs = [
    ...HABITS.filter(({ name }) => wanted(name)).map(({ name, command }) => ({
      name,
      run: () => habit(name, command),
    })),
    ...files.map(name => ({ name, run: () => file(name, runnable) })),
  ];

  const outcomes: Outcome[] = [];
  // One more than there are cores: many a test waits for another process, or for time.
  const lanes = Math.min(4, availableParallelism() + 1);
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const outcome = await job.run();
        outcomes.push(outcome);
        report(outcome);
      }
    }),
  );

  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const [passed, failed, skipped] = [sum(o => o.passed), sum(o => o.failed), sum(o => o.skipped)];
  for (const { name } of outcomes.filter(outcome => outcome.failed > 0)) console.log(colors.red(`failed: ${name}`));
  if (outcomes.length === 0) console.log(`no test matches ${words.join(' ')}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

async function habit(name: string, command: readonly string[]): Promise<Outcome> {
  const { code, output, ms } = await run(command);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, ms, output };
}

/** Runs a file and reads uvu's own count; a file that dies, or counts nothing, has failed once. */
async function file(name: string, runnable: Runnable): Promise<Outcome> {
  const { code, output, ms } = await run([process.execPath, ...runnable(name)]);
  const count = (what: string) =>
    [...output.matchAll(new RegExp(`^\\s*${what}:\\s+(\\d+)`, 'gm'))].map(m => Number(m[1]));
  const sum = (what: string) => count(what).reduce((a, b) => a + b, 0);
  const [total, passed] = [sum('Total'), sum('Passed')];
  // A test that skips itself says so in a line; one that uvu skips is in its count, and may have said so, too.
  const skipped = Math.max(sum('Skipped'), output.match(/^skipped: /gm)?.length ?? 0);
  const failed = Math.max(total - passed, code === 0 && total + skipped > 0 ? 0 : 1);
  return { name, passed, failed, skipped, ms, output };
}

function report({ name, passed, failed, skipped, ms, output }: Outcome): void {
  const mark = failed > 0 ? colors.red('✗') : colors.green('✓');
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${mark} ${name}  ${colors.dim(`${counts}, ${(ms / 1000).toFixed(1)} s`)}`);
  for (const line of output.split('\n')) if (line.startsWith('skipped: ')) console.log(`  ${line}`);
  if (failed > 0) console.log(output.slice(-8000));
}

function run([program, ...args]: readonly string[]): Promise<{ code: number | null; output: string; ms: number }> {
  return new Promise(resolve => {
    const started = performance.now();
    const child = spawn(program!, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => {
      output += `\nkilled: it ran for more than ${LIMIT_MS / 60_000} minutes\n`;
      child.kill('SIGKILL');
    }, LIMIT_MS);
    child.on('close', code => {
      clearTimeout(timer);
      resolve({ code, output, ms: performance.now() - started });
    });
  });
}

await main();
