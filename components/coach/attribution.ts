import type { SpokenLine, StepView } from '#core/session/view.ts';

/** Who said the words that cover a step or ask for it; null where nobody did or no name is known. */
export interface Attribution {
  readonly covered: string | null;
  readonly asked: string | null;
}

/** One attribution for each step, in the same order. */
export function attributed(steps: readonly StepView[], lines: readonly SpokenLine[]): readonly Attribution[] {
  const speakerOf = (seq: number | undefined) => (seq === undefined ? null : (lineOf(seq, lines)?.speaker ?? null));
  return steps.map(({ evidence, asked }) => ({
    covered: speakerOf(evidence?.seq),
    asked: speakerOf(asked?.seq),
  }));
}

/** Lines are numbered from 0, seldom with a gap: a long session is not searched for every caption. */
function lineOf(seq: number, lines: readonly SpokenLine[]): SpokenLine | undefined {
  const there = lines[seq];
  return there?.utterance.seq === seq ? there : lines.find(({ utterance }) => utterance.seq === seq);
}

export const sameAttribution = (a: Attribution, b: Attribution): boolean =>
  a.covered === b.covered && a.asked === b.asked;
