import type { SpokenLine, StepView } from '#core/session/view.ts';

/** Who said the words that cover a step or ask for it; null where nobody did or no name is known. */
export interface Attribution {
  readonly covered: string | null;
  readonly asked: string | null;
}

/** One attribution for each step, in the same order. */
export function attributed(steps: readonly StepView[], lines: readonly SpokenLine[]): readonly Attribution[] {
  const speakerOf = (seq: number | undefined) =>
    seq === undefined ? null : (lines.find(({ utterance }) => utterance.seq === seq)?.speaker ?? null);
  return steps.map(({ evidence, asked }) => ({
    covered: speakerOf(evidence?.seq),
    asked: speakerOf(asked?.seq),
  }));
}

export const sameAttribution = (a: Attribution, b: Attribution): boolean =>
  a.covered === b.covered && a.asked === b.asked;
