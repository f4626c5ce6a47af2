/** The seeds that are always run, once: what is drawn from them, and what each shows. A seed that found a bug stays here. */
export interface Fixed {
  readonly seed: number;
  readonly actions: number;
  readonly shows: string;
  /** Its recording is replayed, too. */
  readonly replayed?: true;
}

export const SEEDS: readonly Fixed[] = [
  { seed: 3, actions: 80, shows: 'torn saves with a counter, and a rotation of the roots', replayed: true },
  { seed: 16, actions: 80, shows: 'a wiped storage: locked at once, and cured by a token' },
  { seed: 7, actions: 80, shows: 'answers that nobody must believe, and two rotations of the roots' },
  { seed: 13, actions: 80, shows: 'out of compliance and back, through rotations of the roots' },
  { seed: 28, actions: 80, shows: 'replies that are spoilt without a counter', replayed: true },
  { seed: 5, actions: 30, shows: 'an old box: its evaluation ends, the lock comes, a registration lifts it' },
];
