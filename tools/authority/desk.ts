/**
 * Where an administrator's command goes: to a data directory on this machine, or over HTTP to a running authority. Both
 * answer the same operations the same way.
 */
import { systemEntropy } from './entropy.ts';
import { databaseOf, isFolder, openFolder, writeAnchor } from './folder.ts';
import type { Input } from './input.ts';
import { OPERATIONS, type OperationName, operate, type ResultOf } from './operations.ts';

export type Call = <N extends OperationName>(name: N, input: Input) => Promise<ResultOf<N>>;

/** Works on a data directory, whether an authority is serving it or not. */
export function localDesk(folder: string): Call {
  return async (name, input) => {
    if (!isFolder(folder)) {
      throw new Error(
        `There is no ${databaseOf(folder)}: name the directory with --data, or start an authority on it first.`,
      );
    }
    const store = openFolder(folder);
    try {
      const result = operate(store, name, input, Date.now(), systemEntropy);
      if (name === 'rootsRotate') writeAnchor(folder, store, Date.now());
      return result;
    } finally {
      store.close();
    }
  };
}

/** Works on a running authority. */
export function remoteDesk(url: string, bearer: string | undefined): Call {
  if (!bearer) throw new Error('--url needs --bearer, or SMART_AGENT_BEARER in the environment.');
  return async <N extends OperationName>(name: N, input: Input) => {
    const { method, path } = OPERATIONS[name];
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const filled = path.replace(/:(\w+)/g, (_, field: string) => encodeURIComponent(String(given[field])));
    const target = new URL(`/api/v1${filled}`, url);
    if (method === 'GET')
      for (const [field, value] of Object.entries(given)) target.searchParams.set(field, String(value));
    const response = await reach(target, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(given) }),
    });
    if (response.ok && response.headers.get('content-type')?.startsWith('text/csv')) {
      return (await response.text()) as ResultOf<N>;
    }
    const answer = (await response.json().catch(() => null)) as { error?: string } | null;
    if (!response.ok || answer === null) {
      throw new Error(answer?.error ?? `${target.origin} answered ${response.status}: is an authority there?`);
    }
    return answer as ResultOf<N>;
  };
}

async function reach(target: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(target, init);
  } catch (fault) {
    const cause = (fault as { cause?: Error }).cause ?? (fault as Error);
    throw new Error(`Cannot reach ${target.origin} (${cause.message}): check --url, and that the authority runs.`);
  }
}
