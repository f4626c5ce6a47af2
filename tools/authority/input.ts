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
