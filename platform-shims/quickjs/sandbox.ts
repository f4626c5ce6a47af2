/**
 * The sandbox: one disposable QuickJS in WebAssembly for each guest, with a memory that ends, a stack that ends and fuel
 * that ends. Strings go in and come out; the guest sees the language and nothing of this host. Never shares an instance
 * between guests: one that ran out of memory may be damaged, and is dropped whole.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ng from '@jitl/quickjs-ng-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
  RELEASE_SYNC,
} from 'quickjs-emscripten';
import { type FaultKind, type Guest, GuestFault } from '../shim.ts';

/** `bellard`: the original; `ng`: the fork. Both must give the same answers. */
export type EngineName = 'bellard' | 'ng';
const BUILDS: Readonly<Record<EngineName, { readonly variant: QuickJSSyncVariant; readonly wasm: string }>> = {
  bellard: { variant: RELEASE_SYNC, wasm: '@jitl/quickjs-wasmfile-release-sync/wasm' },
  ng: { variant: ng, wasm: '@jitl/quickjs-ng-wasmfile-release-sync/wasm' },
};

export interface Limits {
  /** Bytes for everything the guest is: bundle, heap, the engine's own records. Hard. */
  readonly memoryMax: number;
  /** Bytes of the guest's stack. */
  readonly stackMax: number;
  /** Interrupt ticks that one turn, or the loading of the bundle, may burn: the same on every machine. */
  readonly fuel: number;
}
export const LIMITS: Limits = { memoryMax: 4 * 1024 * 1024, stackMax: 256 * 1024, fuel: 5_000 };

export interface GuestOptions extends Partial<Limits> {
  /** The text of dist/agent.js. */
  readonly bundle: string;
}

export interface SandboxedGuest extends Guest {
  /** Ticks that the last turn (before the first: the loading of the bundle) burned. */
  readonly lastFuel: number;
  /** What the guest's heap holds now, in bytes, as the engine counts. Not for use inside a turn. */
  heapBytes(): number;
}

export interface Engine {
  readonly name: EngineName;
  guest(options: GuestOptions): Promise<SandboxedGuest>;
}

/** Compiles the engine once; its guests are instantiated from that. */
export async function loadEngine(name: EngineName): Promise<Engine> {
  const { variant, wasm } = BUILDS[name];
  const compiled = await wasmApi.compile(readFileSync(createRequire(import.meta.url).resolve(wasm)));
  return {
    name,
    async guest({ bundle, ...given }) {
      const limits = { ...LIMITS, ...given };
      return boot(await instantiate(variant, compiled, limits.memoryMax), bundle, limits);
    },
  };
}

/**
 * One instance with a memory of its own that cannot grow. The published builds ask for 16 MiB, of which a third is the
 * native stack, so what exceeds `memoryMax` is taken away again as ballast: never touched, hence never resident.
 * (`setMemoryLimit` alone does not hold against large allocations.)
 */
async function instantiate(variant: QuickJSSyncVariant, compiled: WebAssembly.Module, memoryMax: number) {
  const pages = Math.max(LEAST_PAGES, Math.ceil((NATIVE_BYTES + memoryMax) / PAGE));
  const wasmMemory = new wasmApi.Memory({ initial: pages, maximum: pages });
  return newQuickJSWASMModuleFromVariant({
    ...variant,
    async importModuleLoader() {
      const imported = await variant.importModuleLoader();
      if (typeof imported !== 'function') throw new Error('This build of QuickJS loads in a way we do not know.');
      return async options => {
        const module = await imported({
          ...options,
          wasmMemory,
          instantiateWasm(imports, done) {
            const instance = new wasmApi.Instance(compiled, imports);
            done(instance);
            return instance.exports;
          },
        });
        const heapStart = module._malloc(1);
        const ballast = wasmMemory.buffer.byteLength - heapStart - memoryMax;
        if (ballast > 0 && module._malloc(ballast) === 0) throw new Error('The sandbox could not limit its memory.');
        return module;
      };
    },
  });
}
const PAGE = 64 * 1024;
const LEAST_PAGES = 256;
/** Static data and native stack of the builds, rounded up. */
const NATIVE_BYTES = 5.5 * 1024 * 1024;

/** What this file uses of the WebAssembly API, which the types of Node leave out. */
interface WasmApi {
  compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
  Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: WebAssembly.Module, imports: object) => { readonly exports: object };
}
const wasmApi = (globalThis as unknown as { readonly WebAssembly: WasmApi }).WebAssembly;

function boot(module: QuickJSWASMModule, bundle: string, limits: Limits): SandboxedGuest {
  let context: QuickJSContext | null = module.newContext();
  let burned = 0;
  context.runtime.setMemoryLimit(limits.memoryMax);
  context.runtime.setMaxStackSize(limits.stackMax);
  context.runtime.setInterruptHandler(() => ++burned > limits.fuel);

  /** Whatever goes wrong in here ends the guest: the engine's state can no longer be trusted. */
  function guarded<T>(work: (context: QuickJSContext) => T): T {
    if (!context) throw new GuestFault('threw', 'This guest has been given up.');
    burned = 0;
    try {
      return work(context);
    } catch (thrown) {
      context = null;
      if (thrown instanceof GuestFault) throw thrown;
      throw new GuestFault('threw', String(thrown));
    }
  }
  function unwrap(of: QuickJSContext, result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    if (result.error) throw blame(of, result.error, burned > limits.fuel);
    return result.value;
  }
  const agent = guarded(of => {
    unwrap(of, of.evalCode(bundle, 'agent.js', { type: 'global' })).dispose();
    const found = of.getProp(of.global, 'agent');
    if (of.typeof(found) !== 'function') throw new GuestFault('threw', 'The bundle defines no function `agent`.');
    return found;
  });
  return {
    turn: event =>
      guarded(of =>
        of
          .newString(event)
          .consume(given => unwrap(of, of.callFunction(agent, of.undefined, given)))
          .consume(answer => {
            if (of.typeof(answer) !== 'string') throw new GuestFault('bad-answer', 'The answer is not a string.');
            return of.getString(answer);
          }),
      ),
    get lastFuel() {
      return burned;
    },
    heapBytes() {
      if (!context) return 0;
      const usage: unknown = context.runtime.computeMemoryUsage().consume(one => context?.dump(one));
      return Number((usage as { memory_used_size: number }).memory_used_size);
    },
    // The instance is only let go of, never torn down: freeing a damaged heap may abort the whole module.
    dispose() {
      context = null;
    },
  };
}

function blame(of: QuickJSContext, error: QuickJSHandle, burnedOut: boolean): GuestFault {
  const said = error.consume(one => describe(of, one));
  return new GuestFault(burnedOut ? 'out-of-fuel' : kindOf(said), said);
}

const kindOf = (said: string): FaultKind => (/out of memory/.test(said) ? 'out-of-memory' : 'threw');

function describe(of: QuickJSContext, error: QuickJSHandle): string {
  const dumped: unknown = of.dump(error);
  if (typeof dumped !== 'object' || dumped === null) return String(dumped);
  const { name, message, stack } = dumped as { name?: unknown; message?: unknown; stack?: unknown };
  return `${name}: ${message}` + (stack ? ` (${String(stack).trim().split('\n')[0]?.trim()})` : '');
}
