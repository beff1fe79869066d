import type { Lint, Select } from '../lint.ts';
import { steps } from '../select/rounds.ts';
import { treeLeaves } from '../select/trees.ts';

interface Claim {
  readonly text: string;
  /** Figures have their place beside it, so in the text not even a bare unit is needed. */
  readonly isLeaf: boolean;
  /** Whether the same step gives figures with their sources. */
  readonly hasSource: boolean;
}

const AMOUNT = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand)`;
const UNIT =
  '(?:(?:nano|micro|milli)?seconds?|ms|minutes?|hours?|[kMGT]B|(?:kilo|mega|giga|tera)?bytes?|thousand|million|billion|per ?cent)';
const FIGURE = new RegExp(String.raw`\b${AMOUNT} ?${UNIT}\b`);
/** A second store is none. */
const DIGIT_OR_UNIT = new RegExp(String.raw`\b(?:\d+|(?!second\b)${UNIT})\b`);

/** Say lines are examples with figures of their own, and model answers calculate with those of their prompt. */
const claims: Select<Claim> = (knowledge) => [
  ...steps(knowledge).flatMap(({ at, item: { why, pitfalls, numbers } }) =>
    [why, ...pitfalls].map((text) => ({ at, item: { text, isLeaf: false, hasSource: numbers.length > 0 } })),
  ),
  ...treeLeaves(knowledge).flatMap(({ at, item }) =>
    [item.reason, item.price, item.index, 'unless' in item ? item.unless : item.instead].map((text) => ({
      at,
      item: { text, isLeaf: true, hasSource: false },
    })),
  ),
];

export const figureInProseHasASource = {
  name: 'figure-in-prose-has-a-source',
  description: 'The advice of a step and of a leaf of a decision tree claims no figure without a source beside it.',
  over: claims,
  check({ text, isLeaf, hasSource }) {
    const found = (isLeaf ? DIGIT_OR_UNIT : FIGURE).exec(text);
    if (found === null || hasSource) return null;
    return `"${found[0]}" stands in prose, where nobody is behind it. Move it to "numbers" with its source, or say it without the figure: "it interrupts writes".`;
  },
  good: { text: 'A failover interrupts writes.', isLeaf: false, hasSource: false },
  bad: { text: 'A failover takes 30 seconds.', isLeaf: false, hasSource: false },
} satisfies Lint<Claim>;
