/**
 * Integer-keyed CBOR maps as tables: a row names a member, gives its number on the wire and says what may stand there.
 * One table both writes and reads, so the two cannot drift apart. Reading is strict: every row present, nothing besides.
 * It never signs, and it refuses without saying where: what was not made by our writer is not worth a diagnosis.
 */
import type { Cbor } from './cbor.ts';

export interface Field<T> {
  write(value: T): Cbor;
  /** null: no such value. */
  read(cbor: Cbor): T | null;
}
type Row<T> = readonly [key: number, field: Field<T>];
type Table = Readonly<Record<string, Row<unknown>>>;
type Value<T extends Table> = { readonly [K in keyof T]: T[K] extends Row<infer V> ? V : never };

/** A row of a table: the number on the wire, and what stands there. */
export const at = <T>(key: number, field: Field<T>): Row<T> => [key, field];

/** A map with exactly these rows. */
export function record<T extends Table>(table: T): Field<Value<T>> {
  const rows = Object.entries(table);
  return {
    write: value => new Map(rows.map(([name, [key, field]]) => [key, field.write(value[name])])),
    read: cbor => {
      if (!(cbor instanceof Map) || cbor.size !== rows.length) return null;
      const value: Record<string, unknown> = {};
      for (const [name, [key, field]] of rows) {
        const member = cbor.has(key) ? field.read(cbor.get(key)) : null;
        if (member === null) return null;
        value[name] = member;
      }
      return value as Value<T>;
    },
  };
}

export function list<T>(of: Field<T>, limit: number): Field<readonly T[]> {
  return {
    write: values => values.map(value => of.write(value)),
    read: cbor => {
      if (!Array.isArray(cbor) || cbor.length > limit) return null;
      const values: T[] = [];
      for (const item of cbor) {
        const value = of.read(item);
        if (value === null) return null;
        values.push(value);
      }
      return values;
    },
  };
}

export const text = (limit: number): Field<string> => ({
  write: value => value,
  read: cbor => (typeof cbor === 'string' && cbor.length <= limit ? cbor : null),
});

/** Between `least` and `most` bytes; exactly `least` where `most` is absent. */
export const bytes = (least: number, most = least): Field<Uint8Array> => ({
  write: value => value,
  read: cbor => (cbor instanceof Uint8Array && cbor.length >= least && cbor.length <= most ? cbor : null),
});

/** An integer from `least` to `most`. */
export const between = (least: number, most: number): Field<number> => ({
  write: value => value,
  read: cbor => (typeof cbor === 'number' && Number.isSafeInteger(cbor) && cbor >= least && cbor <= most ? cbor : null),
});
export const whole = between(0, Number.MAX_SAFE_INTEGER);

/** Up to the year 9999: every moment let in can be printed. */
const LAST_SECOND = 253_402_300_799;
export const seconds = between(0, LAST_SECOND);
export const milliseconds = between(0, LAST_SECOND * 1000);

export const flag: Field<boolean> = {
  write: value => value,
  read: cbor => (typeof cbor === 'boolean' ? cbor : null),
};

/** A name of a list, written as its place in the list. `among` narrows it to some of the names. */
export function nameOf<N extends string, A extends N = N>(names: readonly N[], ...among: readonly A[]): Field<A> {
  const allowed = (name: N | undefined): name is A =>
    name !== undefined && (among.length === 0 || (among as readonly N[]).includes(name));
  return {
    write: name => names.indexOf(name),
    read: cbor => {
      const name = typeof cbor === 'number' ? names[cbor] : undefined;
      return allowed(name) ? name : null;
    },
  };
}

/** A number that is always the same. */
export const always = <N extends number>(number: N): Field<N> => ({
  write: () => number,
  read: cbor => (cbor === number ? number : null),
});
