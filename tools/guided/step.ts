/** A step of a guided story: data, played and checked by guided.ts. */
export interface Step {
  readonly title: string;
  /** As typed in the console. */
  readonly lines: readonly string[];
  /** What the step must show, in what the lines printed. */
  readonly shows: readonly RegExp[];
}
