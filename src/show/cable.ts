/**
 * `show cable license all`. The line with the tag above each block is ours: the guide's own `| begin D3.1` finds the block
 * by it, which no line of the guide's sample would let it do.
 */
import type { Section } from './section.ts';

export const cable: Section = ({ consumption, enforced }) =>
  consumption.flatMap(({ name, title, consumed, reported }, i) => [
    ...(i === 0 ? [] : ['']),
    `(${name}):`,
    '-'.repeat(73),
    `Entitlement: ${title}`,
    `Consumed count: ${consumed}`,
    `Consumed count reported to SmartAgent: ${reported}`,
    `Enforced state: ${enforced}`,
  ]);
