import type { SpokenFact } from '#core/facts/fact.ts';
import type { FactListener } from '#core/facts/hear-facts.ts';
import type { FactTurn, LabelledFact } from './read-dialogues.ts';
import { ratio } from './score-turns.ts';

export interface FactScore {
  readonly facts: number;
  readonly precision: number;
  readonly recall: number;
}

/** Figures may be off by rounding. */
const TOLERANCE = 0.01;

/** Each turn by itself: every fact heard in it against every fact a listener noted there. */
export function scoreFacts(listener: FactListener, turns: readonly FactTurn[], kind: SpokenFact['kind']): FactScore {
  const pairs = turns.map(({ text, facts = [] }) => ({
    heard: listener.heard(text).filter((fact) => fact.kind === kind),
    noted: facts.filter((fact) => ('role' in fact ? 'figure' : 'requirement') === kind),
  }));
  const heard = pairs.flatMap((pair) => pair.heard.map((fact) => pair.noted.some((noted) => isSame(fact, noted))));
  const noted = pairs.flatMap((pair) => pair.noted.map((fact) => pair.heard.some((each) => isSame(each, fact))));
  return {
    facts: noted.length,
    precision: ratio(heard.filter(Boolean).length, heard.length),
    recall: ratio(noted.filter(Boolean).length, noted.length),
  };
}

function isSame(heard: SpokenFact, noted: LabelledFact): boolean {
  if (heard.kind === 'requirement') return 'requirement' in noted && noted.requirement === heard.requirement;
  return (
    'role' in noted &&
    noted.role === heard.role &&
    Math.abs(noted.value - heard.value) <= TOLERANCE * Math.abs(noted.value)
  );
}
