import type { Called, SpokenLine, StepView } from '#core/session/view.ts';

/** Who said the words that cover a step or ask for it; null where nobody did or it is not known. */
export interface Attribution {
  readonly covered: Called | null;
  readonly asked: Called | null;
}

/** One attribution for each step, in the same order. */
export function attributed(steps: readonly StepView[], lines: readonly SpokenLine[]): readonly Attribution[] {
  const calledIn = (seq: number | undefined) =>
    seq === undefined ? null : (lines.find(({ utterance }) => utterance.seq === seq)?.called ?? null);
  return steps.map(({ evidence, asked }) => ({
    covered: calledIn(evidence?.seq),
    asked: calledIn(asked?.seq),
  }));
}

export const sameAttribution = (a: Attribution, b: Attribution): boolean =>
  a.covered === b.covered && a.asked === b.asked;
