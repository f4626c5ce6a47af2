/**
 * Regular expressions as IOS has them for `| include` and its kin: `.` `*` `+` `?` `^` `$` `[a-z]` `[^a]` `(a|b)`, and a
 * backslash before what is meant literally. Case counts.
 *
 * The engine's own expressions are not used: they backtrack, so that a typed line could keep the guest busy for ever, and
 * they differ from engine to engine. This one walks all ways through the pattern at once (Thompson 1968): time is bounded
 * by the length of the line times the length of the pattern.
 */

/** Whether some part of the line matches. */
export type Pattern = (line: string) => boolean;

/** Null for a pattern that is not well formed. */
export function compile(text: string): Pattern | null {
  const tree = new Reader(text).whole();
  if (tree === null) return null;
  const start = build(tree, { type: 'found' });
  return line => {
    let now = new Set<Place>();
    for (let at = 0; at <= line.length; at++) {
      const next = new Set<Place>();
      if (enter(start, now, line, at)) return true;
      const character = line[at];
      if (character !== undefined)
        for (const place of now)
          if (place.type === 'one' && place.accepts(character) && enter(place.next, next, line, at + 1)) return true;
      now = next;
    }
    return false;
  };
}

type Tree =
  | { readonly type: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly type: 'edge'; readonly last: boolean }
  | { readonly type: 'row'; readonly of: readonly Tree[] }
  | { readonly type: 'either'; readonly of: readonly Tree[] }
  | { readonly type: 'repeat'; readonly of: Tree; readonly least: 0 | 1; readonly many: boolean };

/** Recursive descent over the pattern's text; a class, because reading has a place. */
class Reader {
  private readonly text: string;
  private at = 0;
  constructor(text: string) {
    this.text = text;
  }

  whole(): Tree | null {
    const tree = this.either();
    return this.at === this.text.length ? tree : null;
  }

  private either(): Tree | null {
    const of: Tree[] = [];
    do {
      const row = this.row();
      if (row === null) return null;
      of.push(row);
    } while (this.take('|'));
    return of.length === 1 ? of[0]! : { type: 'either', of };
  }

  private row(): Tree | null {
    const of: Tree[] = [];
    while (this.at < this.text.length && !'|)'.includes(this.text[this.at]!)) {
      const one = this.repeated();
      if (one === null) return null;
      of.push(one);
    }
    return { type: 'row', of };
  }

  private repeated(): Tree | null {
    let tree = this.atom();
    while (tree !== null && this.at < this.text.length && '*+?'.includes(this.text[this.at]!)) {
      const sign = this.text[this.at++];
      tree = { type: 'repeat', of: tree, least: sign === '+' ? 1 : 0, many: sign !== '?' };
    }
    return tree;
  }

  private atom(): Tree | null {
    const character = this.text[this.at++]!;
    switch (character) {
      case '.':
        return { type: 'one', accepts: () => true };
      case '^':
      case '$':
        return { type: 'edge', last: character === '$' };
      case '*':
      case '+':
      case '?':
        return null;
      case '[':
        return this.set();
      case '(': {
        const inner = this.either();
        return this.take(')') ? inner : null;
      }
      case '\\': {
        const literal = this.text[this.at++];
        return literal === undefined ? null : { type: 'one', accepts: one => one === literal };
      }
      default:
        return { type: 'one', accepts: one => one === character };
    }
  }

  /** Between brackets; a `]` right at the beginning stands for itself. */
  private set(): Tree | null {
    const not = this.take('^');
    const ranges: (readonly [string, string])[] = [];
    do {
      const from = this.text[this.at++];
      if (from === undefined) return null;
      const range = this.text[this.at] === '-' && (this.text[this.at + 1] ?? ']') !== ']';
      const to = range ? this.text[this.at + 1]! : from;
      if (to < from) return null;
      if (range) this.at += 2;
      ranges.push([from, to]);
    } while (!this.take(']'));
    return { type: 'one', accepts: one => ranges.some(([from, to]) => one >= from && one <= to) !== not };
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }
}

/** A place in the graph of a pattern: where a walk can stand between two characters. */
type Place =
  | { readonly type: 'found' }
  | { readonly type: 'one'; readonly accepts: (character: string) => boolean; readonly next: Place }
  | { readonly type: 'edge'; readonly last: boolean; readonly next: Place }
  | { readonly type: 'fork'; readonly ways: Place[] };

/** The graph of a tree, going on to `next`. */
function build(tree: Tree, next: Place): Place {
  switch (tree.type) {
    case 'one':
      return { type: 'one', accepts: tree.accepts, next };
    case 'edge':
      return { type: 'edge', last: tree.last, next };
    case 'row':
      return tree.of.reduceRight((after, each) => build(each, after), next);
    case 'either':
      return { type: 'fork', ways: tree.of.map(each => build(each, next)) };
    case 'repeat': {
      const fork: Place = { type: 'fork', ways: [next] };
      const body = build(tree.of, tree.many ? fork : next);
      fork.ways.push(body);
      return tree.least === 0 ? fork : body;
    }
  }
}

/** Stands on a place and on all that follow from it without a character; true: the pattern is found. */
function enter(place: Place, standing: Set<Place>, line: string, at: number): boolean {
  if (standing.has(place)) return false;
  standing.add(place);
  switch (place.type) {
    case 'found':
      return true;
    case 'one':
      return false;
    case 'edge':
      return (place.last ? at === line.length : at === 0) && enter(place.next, standing, line, at);
    case 'fork':
      return place.ways.some(way => enter(way, standing, line, at));
  }
}
