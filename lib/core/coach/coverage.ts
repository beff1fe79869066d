import type { Round, StepId } from '#knowledge/schema.ts';
import { hearWords } from '../intent/words.ts';
import { rememberByText } from '../remember.ts';
import type { Evidence } from '../session/view.ts';
import { isNearMiss } from './near-miss.ts';
import { type StemmedWord, stemWords } from './phrase.ts';
import { createPhraseBook, type PhraseMatch } from './phrase-book.ts';
import { inContext } from './sentence.ts';

/** The words that speak for a step, with a few around them, and where they stand in the text. */
export type Span = Omit<Evidence, 'seq'>;
export type StepSpans = ReadonlyMap<StepId, Span>;

/** Enough for the parts of a long answer. */
const REMEMBERED = 500;

/** Reads one text for the steps it covers or asks for. Both are remembered by text. */
export interface StepListener {
  covered(text: string): StepSpans;
  asked(text: string): StepSpans;
}

export function createStepListener(rounds: readonly Round[]): StepListener {
  const steps = rounds.flatMap((round) => round.steps);
  const answers = createPhraseBook(steps.map((step) => [step.id, step.listensFor] as const));
  const questions = createPhraseBook(steps.map((step) => [step.id, step.asks] as const));
  const covered = (text: string) => {
    const heard = stemWords(hearWords(text));
    return toSpans(
      text,
      heard,
      answers.find(heard, (match) => !isNearMiss(text, heard, match)),
    );
  };
  const asked = (text: string) => {
    const heard = stemWords(hearWords(text));
    return toSpans(text, heard, questions.find(heard));
  };
  return { covered: rememberByText(covered, REMEMBERED), asked: rememberByText(asked, REMEMBERED) };
}

function toSpans(text: string, heard: readonly StemmedWord[], matches: ReadonlyMap<StepId, PhraseMatch>): StepSpans {
  const spans = new Map<StepId, Span>();
  for (const [step, match] of matches) {
    const { from, to } = inContext(text, heard, match);
    const start = heard[from]?.start ?? 0;
    const end = heard[to - 1]?.end ?? start;
    spans.set(step, { start, end, quote: text.slice(start, end) });
  }
  return spans;
}
