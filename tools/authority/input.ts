/**
 * What an administrator hands in, checked at the door: a field is there, of its type and inside its limits, or the
 * answer says which one is not and what would be.
 */

/** A request of an administrator that cannot be done; `status` is HTTP's. The text says what to do instead. */
export class Complaint extends Error {
  readonly status: 400 | 404 | 409;
  constructor(status: 400 | 404 | 409, text: string) {
    super(text);
    this.status = status;
  }
}

/** Path, query and body of one request, together. */
export type Input = Readonly<Record<string, unknown>>;

/** A line of printable ASCII; `otherwise` makes the field optional. */
export function lineOf(input: Input, field: string, otherwise?: string): string {
  const value = input[field] ?? otherwise;
  if (value === undefined) throw new Complaint(400, `'${field}' is missing: give it as text.`);
  if (typeof value !== 'string' || !/^[ -~]{0,200}$/.test(value) || (value === '' && otherwise !== '')) {
    throw new Complaint(400, `'${field}' must be 1 to 200 printable ASCII characters.`);
  }
  return value;
}

/** A whole number inside its limits, as a number or as digits. */
export function countOf(input: Input, field: string, min: number, max: number, otherwise?: number): number {
  const value = input[field] ?? otherwise;
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
    throw new Complaint(400, `'${field}' must be a whole number from ${min} to ${max}.`);
  }
  return number;
}

/** True or false; absent is false. */
export function flagOf(input: Input, field: string): boolean {
  const value = input[field] ?? false;
  if (typeof value !== 'boolean') throw new Complaint(400, `'${field}' must be true or false.`);
  return value;
}

/** One word of a list. */
export function choiceOf<T extends string>(input: Input, field: string, among: readonly T[], otherwise: T): T {
  const value = input[field] ?? otherwise;
  const chosen = among.find(one => one === value);
  if (chosen === undefined) throw new Complaint(400, `'${field}' must be one of ${among.join(', ')}.`);
  return chosen;
}

/** A moment, ms: a day, which begins at midnight UTC, or a date and time of ISO 8601; absent is 0. */
export function timeOf(input: Input, field: string): number {
  const value = input[field];
  if (value === undefined) return 0;
  const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;
  const at = typeof value === 'string' && shape.test(value) ? Date.parse(value) : Number.NaN;
  // A day that is not in its month would roll over.
  if (at > 0 && new Date(at).toISOString().startsWith(String(value).slice(0, 10))) return at;
  throw new Complaint(400, `'${field}' must be a date, as 2027-01-31 or 2027-01-31T12:00:00Z.`);
}
