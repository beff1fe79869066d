import { isNearMiss } from '../coach/near-miss.ts';
import type { PhraseBook, PhraseMatch } from '../coach/phrase-book.ts';
import { inContext, sentenceAround } from '../coach/sentence.ts';
import { spokenAt } from '../review/spoken-at.ts';
import type { Evidence, StepView } from '../session/view.ts';
import type { CandidateLine } from './candidate-turns.ts';

/** A point of the rubric, and where it was heard. */
export interface HeardPoint<Point> {
  readonly point: Point;
  readonly evidence: Evidence;
  readonly at: number;
  readonly turn: number;
  /** Its place among the candidate's lines, and the sentence in it. */
  readonly line: number;
  readonly sentence: number;
}

interface Point {
  readonly id: string;
  readonly heardInQuestions?: true;
}

/** Shorter sentences name a thing and say nothing of it. */
const FEWEST_WORDS = 5;
/** A sentence is a repetition when so much of it stands in what was just asked. */
const ECHO_SHARE = 0.7;
/** Captions without marks would be one long sentence. */
const SENTENCE_WORDS = 28;

/**
 * Every point each time it is heard, in speaking order. What proves nothing (`knowledge/rubric/evidence.ts`) is left out:
 * words that only name a thing, near-misses, promises, questions, and what repeats the interviewer.
 */
export function hearPoints<P extends Point>(
  lines: readonly CandidateLine[],
  points: readonly P[],
  book: PhraseBook<string>,
): readonly HeardPoint<P>[] {
  const byId = new Map(points.map((point) => [point.id, point]));
  return lines.flatMap((line, index) => {
    const { utterance, words, turn } = line;
    const inQuestions = (id: string) => byId.get(id)?.heardInQuestions === true;
    const proves = (match: PhraseMatch) => isOneSentence(line, match) && provesSomething(line, match);
    const plain = book.find(words, (match) => !isNearMiss(utterance.text, words, match) && proves(match));
    const asked = [...book.find(words, proves)].filter(([id]) => inQuestions(id));
    return [...new Map([...plain, ...asked])].flatMap(([id, match]): HeardPoint<P>[] => {
      const point = byId.get(id);
      if (point === undefined) return [];
      const evidence = quote(line, match);
      return [
        {
          point,
          evidence,
          at: spokenAt(utterance, evidence.end),
          turn,
          line: index,
          sentence: sentenceOf(line, match),
        },
      ];
    });
  });
}

/** "That case doesn't matter. And only for the rest ..." are two thoughts. */
function isOneSentence({ utterance, words }: CandidateLine, { from, to }: PhraseMatch): boolean {
  return sentenceAround(utterance.text, words, { from, to: from + 1 }).to >= to;
}

function provesSomething({ utterance, words, askedWords }: CandidateLine, match: PhraseMatch): boolean {
  const { from, to } = sentenceAround(utterance.text, words, match);
  if (to - from < FEWEST_WORDS) return false;
  const repeated = words.slice(from, to).filter(({ stem }) => askedWords.has(stem)).length;
  return repeated / (to - from) < ECHO_SHARE;
}

/** Points that steps show which were covered in these lines; what only repeats the interviewer is left out here too. */
export function stepPoints<P extends Point>(
  lines: readonly CandidateLine[],
  steps: readonly StepView[],
  pointOf: (step: StepView['step']) => P | undefined,
): readonly HeardPoint<P>[] {
  const places = new Map(lines.map((line, index) => [line.utterance.seq, { line, index }]));
  return steps.flatMap(({ step, status, evidence }): HeardPoint<P>[] => {
    const point = pointOf(step);
    const place = evidence === null ? undefined : places.get(evidence.seq);
    if (status !== 'covered' || evidence === null || point === undefined || place === undefined) return [];
    const { line, index } = place;
    const from = line.words.findIndex(({ start }) => start >= evidence.start);
    const to = line.words.findLastIndex(({ end }) => end <= evidence.end) + 1;
    if (from < 0 || to <= from || !provesSomething(line, { from, to })) return [];
    const at = spokenAt(line.utterance, evidence.end);
    return [{ point, evidence, at, turn: line.turn, line: index, sentence: sentenceOf(line, { from, to }) }];
  });
}

/** Which sentence of its utterance a match stands in. */
function sentenceOf({ utterance, words }: CandidateLine, match: PhraseMatch): number {
  const { from } = sentenceAround(utterance.text, words, match);
  return from + Math.floor((match.from - from) / SENTENCE_WORDS);
}

export function quote({ utterance, words }: CandidateLine, match: PhraseMatch): Evidence {
  const { from, to } = inContext(utterance.text, words, match);
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { seq: utterance.seq, start, end, quote: utterance.text.slice(start, end) };
}
