import type { StepListener } from '#core/coach/coverage.ts';
import type { Dialogue } from './read-dialogues.ts';
import { ratio } from './score-turns.ts';

export interface CoverageScore {
  /** Steps that the candidates cover, by the labels. */
  readonly steps: number;
  /** Of the steps that are ticked: how many were covered by then. */
  readonly precision: number;
  readonly recall: number;
  /** Steps only named in passing that are ticked all the same, of those. */
  readonly touchedTicked: number;
  /** The same for what the interviewer asks for, heard in the turn itself. */
  readonly asked: number;
  readonly askedRecall: number;
}

export function scoreCoverage(listener: StepListener, dialogues: readonly Dialogue[]): CoverageScore {
  let [ticked, right, covered, found, touched, touchedTicked, asked, heard] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { turns } of dialogues) {
    const [ticks, truth] = [new Map<string, number>(), new Map<string, number>()];
    const inPassing = new Set<string>();
    turns.forEach(({ speaker, text, covers = [], touches = [], asks = [] }, at) => {
      if (speaker === 'candidate') {
        for (const step of listener.covered(text).keys()) if (!ticks.has(step)) ticks.set(step, at);
        for (const step of covers) if (!truth.has(step)) truth.set(step, at);
        for (const step of touches) inPassing.add(step);
      } else {
        const steps = listener.asked(text);
        asked += asks.length;
        heard += asks.filter((step) => steps.has(step)).length;
      }
    });
    const onlyTouched = [...inPassing].filter((step) => !truth.has(step));
    ticked += ticks.size;
    right += [...ticks].filter(([step, at]) => (truth.get(step) ?? Number.POSITIVE_INFINITY) <= at).length;
    covered += truth.size;
    found += [...truth.keys()].filter((step) => ticks.has(step)).length;
    touched += onlyTouched.length;
    touchedTicked += onlyTouched.filter((step) => ticks.has(step)).length;
  }
  return {
    steps: covered,
    precision: ratio(right, ticked),
    recall: ratio(found, covered),
    touchedTicked: ratio(touchedTicked, touched),
    asked,
    askedRecall: ratio(heard, asked),
  };
}
