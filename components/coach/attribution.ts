import type { Called, SpokenLine, StepView } from '#core/session/view.ts';

/** Who said the words that cover a step or ask for it; null where nobody did or it is not known. */
export interface Attribution {
  readonly covered: Called | null;
  readonly asked: Called | null;
}

/** One attribution for each step, in the same order. */
export function attributed(steps: readonly StepView[], lines: readonly SpokenLine[]): readonly Attribution[] {
  const calledIn = (seq: number | undefined) => (seq === undefined ? null : (lineOf(seq, lines)?.called ?? null));
  return steps.map(({ evidence, asked }) => ({
    covered: calledIn(evidence?.seq),
    asked: calledIn(asked?.seq),
  }));
}

/** Lines are numbered from 0, seldom with a gap: a long session is not searched for every caption. */
function lineOf(seq: number, lines: readonly SpokenLine[]): SpokenLine | undefined {
  const there = lines[seq];
  return there?.utterance.seq === seq ? there : lines.find(({ utterance }) => utterance.seq === seq);
}

export const sameAttribution = (a: Attribution, b: Attribution): boolean =>
  a.covered === b.covered && a.asked === b.asked;
