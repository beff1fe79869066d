import type { RoundId, StepId } from '#knowledge/schema.ts';
import { sigmoid } from '../intent/model.ts';
import { hearWords } from '../intent/words.ts';
import { rememberByText } from '../remember.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Span, StepListener } from './coverage.ts';
import type { StepModel } from './step-model.ts';

/** A candidate's words, and what they answer. */
export interface Answer {
  readonly text: string;
  readonly round: RoundId;
  /** What the interviewer said last, and before that; empty where nobody has. */
  readonly question: string;
  readonly before: string;
  /** Whether the round was the active one. */
  readonly isActive: boolean;
}

/** How likely a careful listener would tick the step, and the words for it. */
export interface Judgement {
  readonly share: number;
  readonly span: Span;
}

export interface StepJudge {
  /** Every step of the round that the words may at least have begun. */
  answers(answer: Answer): ReadonlyMap<StepId, Judgement>;
  /** The steps that an interviewer asks for. */
  asks(text: string, round: RoundId): ReadonlyMap<StepId, Span>;
}

/** From here on a step counts as covered. Chosen on the development dialogues. */
export const COVERED_AT = 0.42;
/** From here on it counts as begun. */
export const STARTED_AT = 0.2;
/** From here on, and above all other steps of the round, an interviewer asks for a step. */
const ASKED_AT = 0.5;

/** What is weighed, and how: `npm run train` fits the weights on the development dialogues. */
export const REASONS = [
  'always',
  'best clause',
  'whole turn',
  'phrase heard',
  'asked for just now',
  'asked for above all',
  'length',
  'round is active',
  'second best clause',
  'asked for before',
] as const;

const logOdds = (share: number) => Math.log((share + 1e-4) / (1 - share + 1e-4));
/** Belief that a second clause would have brought, where an answer has only one. */
const SECOND_UNSAID = 0.03;
/** Belief in being asked for where nobody has asked. */
const UNASKED = 0.01;

/** The reasons for each step of the round, in the order of `REASONS`, and its best clause. */
export function weighReasons(
  { text, round, question, before, isActive }: Answer,
  model: StepModel,
  listener: StepListener,
): ReadonlyMap<StepId, { readonly reasons: readonly number[]; readonly clause: Clause | null }> {
  const clauses = splitClauses(text).map((clause) => ({ clause, beliefs: model.believe('says', round, clause.text) }));
  const whole = model.believe('says', round, text);
  const asked = model.believe('asks', round, question);
  const askedBefore = model.believe('asks', round, before);
  const heard = listener.covered(text);
  const mostAsked = Math.max(...asked.values());
  const length = Math.log(Math.max(1, hearWords(text).length));
  return new Map(
    Array.from(whole, ([step, belief]) => {
      const ranked = clauses
        .map(({ clause, beliefs }) => ({ clause, share: beliefs.get(step) ?? 0 }))
        .sort((a, b) => b.share - a.share);
      const ask = question === '' ? UNASKED : (asked.get(step) ?? UNASKED);
      const reasons = [
        1,
        logOdds(ranked[0]?.share ?? 0),
        logOdds(belief),
        Number(heard.has(step)),
        logOdds(ask),
        Number(question !== '' && ask >= mostAsked),
        length,
        Number(isActive),
        logOdds(ranked[1]?.share ?? SECOND_UNSAID),
        logOdds(before === '' ? UNASKED : (askedBefore.get(step) ?? UNASKED)),
      ];
      return [step, { reasons, clause: ranked[0]?.clause ?? null }] as const;
    }),
  );
}

/** The parts of a long answer, in several rounds. */
const REMEMBERED = 1_000;

/** What the words up to the end of a clause say of a step; no span where they only ask. */
interface PartJudgement {
  readonly step: StepId;
  readonly share: number;
  readonly span: Span | null;
}

export function createStepJudge(model: StepModel, listener: StepListener, weights: readonly number[]): StepJudge {
  const judgePart = (answer: Answer): readonly PartJudgement[] => {
    const heard = listener.covered(answer.text);
    return Array.from(weighReasons(answer, model, listener), ([step, { reasons, clause }]) => ({
      step,
      share: sigmoid(reasons.reduce((sum, reason, i) => sum + reason * (weights[i] ?? 0), 0)),
      span: heard.get(step) ?? (clause === null || isQuestion(clause) ? null : toSpan(clause)),
    }));
  };
  // An answer grows by a word a caption: all of its parts but the last are what they were.
  const parts = rememberByText((key) => judgePart(JSON.parse(key) as Answer), REMEMBERED);
  return {
    answers(answer) {
      const judged = new Map<StepId, Judgement>();
      for (const text of growingParts(answer.text)) {
        for (const { step, share, span } of parts(JSON.stringify({ ...answer, text }))) {
          const known = judged.get(step)?.share ?? STARTED_AT;
          if (share >= known && span !== null) judged.set(step, { share, span });
        }
      }
      return judged;
    },
    asks(text, round) {
      const spans = new Map([...listener.asked(text)].filter(([step]) => step.startsWith(`${round}/`)));
      const [best] = [...model.believe('asks', round, text)].sort(([, a], [, b]) => b - a);
      if (best !== undefined && best[1] >= ASKED_AT && !spans.has(best[0]))
        spans.set(best[0], { start: 0, end: text.length, quote: text });
      return spans;
    },
  };
}

/**
 * The text up to the end of each clause: what has been covered stays so while the rest of an answer
 * is spoken.
 */
function growingParts(text: string): string[] {
  const ends = new Set(splitClauses(text).map(({ end }) => end));
  return [...ends].map((end) => text.slice(0, end));
}

const isQuestion = ({ text }: Clause): boolean => text.endsWith('?');
const toSpan = ({ start, end, text }: Clause): Span => ({ start, end, quote: text });
