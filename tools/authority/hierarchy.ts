/**
 * Licence hierarchies: which licence's surplus covers the shortage of which other. A side of a hierarchy is a whole
 * entitlement tag, or the licence's name inside it (`CUBE_T_RED`); a name on both sides means that a newer version of the
 * licence covers an older one. They are the authority's own affair: a box is only ever told that it is authorized.
 */
import { Complaint } from './input.ts';
import { KNOWN_HIERARCHIES } from './known.ts';
import type { Tx } from './store.ts';

export interface Hierarchy {
  readonly parent: string;
  readonly child: string;
  /** Licences of the child that one of the parent stands for. */
  readonly ratio: number;
}
const RATIO_NONE = 0;
export const RATIO_MAX = 1000;

/** The licence's name, and its version, inside a tag: `regid.2019-03.com.cisco.NAME,1.0_…`; other text is its own name. */
export function licenceOf(side: string): { readonly name: string; readonly version: readonly number[] } {
  const [, name = side, version = ''] = /^regid\.[\d-]{7}\.[^.,]+\.[^.,]+\.([^,]+)(?:,([\d.]+))?/.exec(side) ?? [];
  return { name, version: version.split('.').map(Number) };
}

/** Software Innovation Access: a subscription that no hierarchy applies to (Cisco 8000 guide). */
export const isSia = (side: string): boolean => /(^|[-_])SIA([-_]|$)/.test(licenceOf(side).name);
/** Right to use: the kind that can be converted (Cisco 8000 guide). */
export const isRtu = (side: string): boolean => /(^|[-_])RTU([-_]|$)/.test(licenceOf(side).name);

/** Those in force: the known ones, and what administrators made of them. */
export function hierarchies(tx: Tx): readonly (Hierarchy & { readonly from: string })[] {
  const own = tx.hierarchy.find();
  const known = KNOWN_HIERARCHIES.filter(one => !own.some(row => row.parent === one.parent && row.child === one.child));
  return [...known, ...own.filter(row => row.ratio !== RATIO_NONE).map(row => ({ ...row, from: 'administrator' }))];
}

/** Puts one in force; a circle would let a licence cover itself. */
export function defineHierarchy(tx: Tx, { parent, child, ratio }: Hierarchy): Hierarchy {
  for (const side of [parent, child]) {
    if (isSia(side))
      throw new Complaint(409, `'${licenceOf(side).name}' is a SIA licence: no hierarchy applies to it.`);
  }
  if (parent === child && isTag(parent)) throw new Complaint(400, 'A tag does not cover itself: name two licences.');
  if (isCircle(hierarchies(tx), parent, child)) {
    throw new Complaint(409, `'${child}' covers '${parent}' already: remove that hierarchy first.`);
  }
  tx.hierarchy.put({ parent, child, ratio });
  return { parent, child, ratio };
}

export function removeHierarchy(tx: Tx, parent: string, child: string) {
  if (!hierarchies(tx).some(one => one.parent === parent && one.child === child)) {
    throw new Complaint(404, `'${parent}' does not cover '${child}': 'hierarchy list' shows what does.`);
  }
  // A known one is remembered as removed.
  if (KNOWN_HIERARCHIES.some(one => one.parent === parent && one.child === child)) {
    tx.hierarchy.put({ parent, child, ratio: RATIO_NONE });
  } else tx.hierarchy.remove({ parent, child });
  return { parent, child };
}

/** A licence that may cover another, and how many of the other one of it stands for. */
export interface Source {
  readonly tag: string;
  readonly ratio: number;
}

/**
 * Which of these tags may cover this one, directly or over others. Who is nearest comes first, and of those the newer
 * versions of the same licence, then what stands for least: nobody borrows a larger licence than he must.
 */
export function sourcesOf(rules: readonly Hierarchy[], child: string, among: readonly string[]): readonly Source[] {
  const found = new Map<string, Source>();
  const oldestFirst = [...among].sort((a, b) => compareVersions(a, b) || (a < b ? -1 : 1));
  for (const { side, ratio } of above(rules, child)) {
    for (const tag of oldestFirst) {
      if (tag === child || found.has(tag)) continue;
      if (tag === side || (licenceOf(tag).name === side && isNewEnough(tag, child))) found.set(tag, { tag, ratio });
    }
  }
  return [...found.values()];
}

/** Whether any hierarchy speaks of this licence. */
export const isRelated = (rules: readonly Hierarchy[], tag: string): boolean =>
  rules.some(({ parent, child }) => meets(parent, tag) || meets(child, tag));

interface Step {
  readonly side: string;
  readonly ratio: number;
}

/** Every side that covers this one, level by level, with the product of the ratios on the way. */
function above(rules: readonly Hierarchy[], from: string): readonly Step[] {
  const { name } = licenceOf(from);
  const climbed: Step[] = [];
  for (let level: readonly Step[] = [{ side: from, ratio: 1 }]; level.length > 0; ) {
    const best = new Map<string, number>();
    for (const { side, ratio } of level) {
      for (const rule of rules.filter(one => meets(one.child, side))) {
        const product = Math.min(ratio * rule.ratio, RATIO_PRODUCT_MAX);
        best.set(rule.parent, Math.max(best.get(rule.parent) ?? 0, product));
      }
    }
    level = [...best]
      .map(([side, ratio]) => ({ side, ratio }))
      .filter(({ side }) => !climbed.some(one => one.side === side))
      .sort((a, b) => rank(a, name) - rank(b, name) || (a.side < b.side ? -1 : 1));
    climbed.push(...level);
  }
  return climbed;
}
const rank = ({ side, ratio }: Step, name: string) => (licenceOf(side).name === name ? 0 : ratio);
/** Sums of licences stay exact. */
const RATIO_PRODUCT_MAX = 1_000_000;

const isTag = (side: string) => licenceOf(side).name !== side;
const meets = (side: string, other: string) =>
  side === other || side === licenceOf(other).name || other === licenceOf(side).name;

/** Whether the child covers the parent already. Where one licence covers itself by name, versions leave no circle. */
function isCircle(rules: readonly Hierarchy[], parent: string, child: string): boolean {
  if (isTag(parent) && isTag(child)) return sourcesOf(rules, parent, [child]).length > 0;
  return (
    licenceOf(parent).name !== licenceOf(child).name && above(rules, parent).some(({ side }) => meets(side, child))
  );
}

/** By name, only a newer version covers a version of the same licence, and no older one covers another licence. */
function isNewEnough(tag: string, child: string): boolean {
  const newer = compareVersions(tag, child);
  return newer > 0 || (newer === 0 && licenceOf(tag).name !== licenceOf(child).name);
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [licenceOf(left).version, licenceOf(right).version];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
