/** The seeds that are always run, once: what is drawn from them, and what each shows. A seed that found a bug stays here. */
export interface Fixed {
  readonly seed: number;
  readonly actions: number;
  readonly shows: string;
  /** Its recording is replayed, too. */
  readonly replayed?: true;
}

export const SEEDS: readonly Fixed[] = [
  // Found: the answer that came after a deregistration was called a forgery.
  { seed: 214, actions: 24, shows: 'a deregistration while another request is under way' },
  // Found: a box whose storage was put back could not register again, whatever the token.
  { seed: 15, actions: 80, shows: 'an old copy of the flash, without a counter: it shows itself, and registers anew' },
  { seed: 18, actions: 80, shows: 'a storage that was wiped, with a counter: locked at once, and cured by a token' },
  { seed: 7, actions: 60, shows: 'answers that nobody must believe, and rotations of the roots' },
  { seed: 30, actions: 40, shows: 'faults of every kind, without a counter' },
  { seed: 5, actions: 30, shows: 'an old box: its evaluation ends, the lock comes, a registration lifts it' },
  { seed: 28, actions: 30, shows: 'spoilt answers, replayed by both builds of QuickJS', replayed: true },
];
