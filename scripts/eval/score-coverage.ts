import { COVERED_AT, type StepJudge } from '#core/coach/judge.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import type { Dialogue } from './read-dialogues.ts';
import { ratio } from './score-turns.ts';

export interface CoverageScore {
  /** Steps that the candidates cover, by the labels, of the rounds that their dialogue visits. */
  readonly steps: number;
  /** Of the steps that are ticked: how many were covered by then. */
  readonly precision: number;
  readonly recall: number;
  /** Steps only named in passing that are ticked all the same, of those. */
  readonly touchedTicked: number;
  /** What the interviewer asks for, heard in the turn itself. */
  readonly asked: number;
  readonly askedPrecision: number;
  readonly askedRecall: number;
}

/** Only steps of rounds that a dialogue visits count: no others are ever shown. */
export function scoreCoverage(judge: StepJudge, dialogues: readonly Dialogue[]): CoverageScore {
  const tally = {
    ticked: 0,
    right: 0,
    covered: 0,
    found: 0,
    touched: 0,
    touchedTicked: 0,
    asks: 0,
    heard: 0,
    rightly: 0,
  };
  for (const { turns } of dialogues) {
    const visited = ROUND_IDS.filter((round) => turns.some(({ label }) => label === round));
    const isShown = (step: string) => visited.some((round) => step.startsWith(`${round}/`));
    const [ticks, truth] = [new Map<string, number>(), new Map<string, number>()];
    const inPassing = new Set<string>();
    let [question, before, active] = ['', '', ''];
    turns.forEach(({ speaker, text, label = 'none', covers = [], touches = [], asks = [] }, at) => {
      if (speaker === 'interviewer') {
        [question, before] = [text, question];
        if (label !== 'none') active = label;
        const round = ROUND_IDS.find((id) => id === active);
        const heard = round === undefined ? [] : [...judge.asks(text, round).keys()];
        const wanted = asks.filter((step) => step.startsWith(`${active}/`));
        tally.asks += wanted.length;
        tally.heard += heard.length;
        tally.rightly += heard.filter((step) => wanted.includes(step)).length;
        return;
      }
      for (const round of visited) {
        const answers = judge.answers({ text, round, question, before, isActive: round === active });
        for (const [step, { share }] of answers) if (share >= COVERED_AT && !ticks.has(step)) ticks.set(step, at);
      }
      for (const step of covers) if (isShown(step) && !truth.has(step)) truth.set(step, at);
      for (const step of touches) if (isShown(step)) inPassing.add(step);
    });
    const onlyTouched = [...inPassing].filter((step) => !truth.has(step));
    tally.ticked += ticks.size;
    tally.right += [...ticks].filter(([step, at]) => (truth.get(step) ?? Number.POSITIVE_INFINITY) <= at).length;
    tally.covered += truth.size;
    tally.found += [...truth.keys()].filter((step) => ticks.has(step)).length;
    tally.touched += onlyTouched.length;
    tally.touchedTicked += onlyTouched.filter((step) => ticks.has(step)).length;
  }
  return {
    steps: tally.covered,
    precision: ratio(tally.right, tally.ticked),
    recall: ratio(tally.found, tally.covered),
    touchedTicked: ratio(tally.touchedTicked, tally.touched),
    asked: tally.asks,
    askedPrecision: ratio(tally.rightly, tally.heard),
    askedRecall: ratio(tally.rightly, tally.asks),
  };
}
