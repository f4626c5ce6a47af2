/**
 * Builds the native host for tests and measurements: what it needs of the system, the engine, then `make`, each once and for
 * all processes that ask. A machine that cannot have it says why (`missing`); a build that fails throws. It never runs what
 * it built, and installs Debian packages only where it is root.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const NATIVE = fileURLToPath(new URL('../platform-shims/native', import.meta.url));
const BUILDS = fileURLToPath(new URL('../node_modules/.cache/native', import.meta.url));
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'smart-agent');

export type Engine = '2025-04-26' | '2021-03-27';
export type Target = 'native' | 'arm64' | 'armhf' | 'powerpc';
export interface Wanted {
  readonly engine?: Engine;
  readonly target?: Target;
  /** With the sanitizers of addresses and undefined behaviour. */
  readonly sanitize?: boolean;
  /** Targets of the Makefile; else all programs, and natively those that tests drive. */
  readonly make?: readonly string[];
}
export interface Native {
  /** The directory with the programs. */
  readonly build: string;
  /** What a program of this target is started by: nothing, or the emulator. */
  readonly runner: readonly string[];
  /** The engine's prefix, `QUICKJS=` of the Makefile. */
  readonly quickjs: string;
}
export interface Missing {
  readonly missing: string;
}

/** A Debian package, and what shows that it, or its like of another distribution, is there: a command or a file. */
const PACKAGES = {
  gcc: ['gcc'],
  make: ['make'],
  'libc6-dev': ['/usr/include/stdio.h'],
  'util-linux': ['flock'],
  'dpkg-dev': ['dpkg-source'],
  'libcurl4-openssl-dev': [
    `/usr/include/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/curl/curl.h`,
    '/usr/include/curl/curl.h',
  ],
  clang: ['clang'],
  // The runtime of its sanitizers and its fuzzer; the path has the version of clang in it.
  'libclang-rt-dev': Array.from({ length: 20 }, (_, i) => `/usr/lib/clang/${11 + i}/lib/linux`),
  cppcheck: ['cppcheck'],
  valgrind: ['valgrind'],
  'qemu-user-static': ['qemu-ppc-static'],
  'gcc-aarch64-linux-gnu': ['aarch64-linux-gnu-gcc'],
  'libc6-dev-arm64-cross': ['/usr/aarch64-linux-gnu/include/stdio.h'],
  'gcc-arm-linux-gnueabihf': ['arm-linux-gnueabihf-gcc'],
  'libc6-dev-armhf-cross': ['/usr/arm-linux-gnueabihf/include/stdio.h'],
  'gcc-powerpc-linux-gnu': ['powerpc-linux-gnu-gcc'],
  'libc6-dev-powerpc-cross': ['/usr/powerpc-linux-gnu/include/stdio.h'],
} as const;
export type Package = keyof typeof PACKAGES;

const BASE: readonly Package[] = ['gcc', 'make', 'libc6-dev', 'util-linux', 'dpkg-dev'];
/** Another CPU: its compiler and the emulator that runs its programs here. */
const CROSS: Readonly<
  Record<Exclude<Target, 'native'>, { cc: string; emulator: string; packages: readonly Package[] }>
> = {
  arm64: {
    cc: 'aarch64-linux-gnu-gcc',
    emulator: 'qemu-aarch64-static',
    packages: ['qemu-user-static', 'gcc-aarch64-linux-gnu', 'libc6-dev-arm64-cross'],
  },
  armhf: {
    cc: 'arm-linux-gnueabihf-gcc',
    emulator: 'qemu-arm-static',
    packages: ['qemu-user-static', 'gcc-arm-linux-gnueabihf', 'libc6-dev-armhf-cross'],
  },
  powerpc: {
    cc: 'powerpc-linux-gnu-gcc',
    emulator: 'qemu-ppc-static',
    packages: ['qemu-user-static', 'gcc-powerpc-linux-gnu', 'libc6-dev-powerpc-cross'],
  },
};

const asked = new Map<string, Promise<Native | Missing>>();
/** The programs, built for this and no other: `all` of them unless less was asked for. */
export function native(wanted: Wanted = {}): Promise<Native | Missing> {
  const key = JSON.stringify(wanted);
  const answer = asked.get(key) ?? build(wanted);
  asked.set(key, answer);
  return answer;
}

async function build({
  engine = '2025-04-26',
  target = 'native',
  sanitize = false,
  make,
}: Wanted): Promise<Native | Missing> {
  if (process.platform !== 'linux') return { missing: 'the native host is for Linux' };
  const cross = target === 'native' ? null : CROSS[target];
  const lacking = await packages([...BASE, ...(cross ? cross.packages : ['libcurl4-openssl-dev' as const])]);
  if (lacking) return lacking;
  // Emulated, or of older boxes, they are for correctness alone: half the time of compiling counts more than theirs.
  const cc = cross ? cross.cc : 'gcc';
  const cflags = cross || engine !== '2025-04-26' ? '-O1' : '-O2';
  const prefix = await quickjs(engine, cc, cflags);
  if (typeof prefix !== 'string') return prefix;
  const runner = cross ? [cross.emulator] : [];
  const directory = join(BUILDS, `${target}-${engine}${sanitize ? '-sanitized' : ''}`);
  await making(directory, [
    `QUICKJS=${prefix}`,
    `CC=${cc}`,
    `CFLAGS=${sanitize ? '-O1' : cflags} -g`,
    ...(sanitize ? ['SANITIZE=yes'] : []),
    ...(cross ? ['CURL=no', 'STATIC=yes', `RUN=${cross.emulator}`] : []),
    ...(make ?? (cross ? ['all'] : ['all', 'test-programs'])),
  ]);
  return { build: directory, runner, quickjs: prefix };
}

/** Has make judge what is out of date in this directory, one process at a time. */
export async function making(directory: string, args: readonly string[]): Promise<void> {
  const jobs = `-j${Math.min(4, availableParallelism())}`;
  const all = ['--no-print-directory', jobs, '-C', NATIVE, `BUILD=${directory}`, ...args];
  const { code, output, errors } = await alone(directory, 'make', all);
  if (code !== 0) throw new Error(`The native host cannot be built:\n${(output + errors).slice(-8000)}`);
}

/** The prefix of an engine, compiled for what this compiler compiles for; made once for every clone of this machine. */
async function quickjs(engine: Engine, cc: string, cflags: string): Promise<string | Missing> {
  const { code, output, errors } = await alone(
    join(CACHE, `${engine}-${cc}`),
    join(NATIVE, 'get-quickjs.sh'),
    [engine, '--cc', cc],
    { CFLAGS: cflags },
  );
  if (code === 0) return output.trim();
  if (code === 3) return { missing: errors.trim() };
  throw new Error(`QuickJS ${engine} cannot be built:\n${errors}`);
}

const here = (sign: string): boolean =>
  sign.startsWith('/')
    ? existsSync(sign)
    : (process.env.PATH ?? '').split(delimiter).some(folder => runs(join(folder, sign)));
function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Null: all of them are there, by now. */
export async function packages(names: readonly Package[]): Promise<Missing | null> {
  const lacking = () => names.filter(name => !PACKAGES[name].some(here)).join(' ');
  if (lacking() === '') return null;
  if (process.getuid?.() !== 0 || !here('apt-get')) return { missing: `there are no ${lacking()}` };
  const apt = (...args: string[]) =>
    alone(join(CACHE, 'packages'), 'apt-get', ['-qy', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
  const install = () => apt('install', '--no-install-recommends', ...lacking().split(' '));
  if ((await install()).code !== 0) {
    await apt('update');
    await install();
  }
  return lacking() === '' ? null : { missing: `apt-get could not install ${lacking()}` };
}

/** Runs it while no other process does for the same place: who asks second waits, and finds it done. */
function alone(
  place: string,
  program: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Ran> {
  mkdirSync(dirname(place), { recursive: true });
  return run('flock', ['--close', `${place}.lock`, program, ...args], env);
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let [output, errors] = ['', ''];
    child.stdout.on('data', chunk => {
      output += chunk;
    });
    child.stderr.on('data', chunk => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, output, errors }));
  });
}
