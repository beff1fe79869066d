import { describe, expect, it } from 'vitest';
import { askedQuestions } from '#core/review/asked-questions.ts';
import { roundStretches } from '#core/review/round-stretches.ts';
import { talkFigures } from '#core/review/talk-figures.ts';
import { speechTimeline } from '#core/review/timeline.ts';
import type { RouteView, SpokenLine } from '#core/session/view.ts';
import { candidate, interviewer, linesOf } from '../conversation.ts';

/** Three hours of a lively talk. */
const UTTERANCES = 20_000;
const PARTS = 16;

/** One question, and nobody but the candidate from there on. */
const oneVoice = (utterances: number): readonly SpokenLine[] =>
  linesOf([
    interviewer('How would you store that for a year?'),
    ...Array.from({ length: utterances }, () => candidate('In a log')),
  ]);

const WHOLE = oneVoice(UTTERANCES);
const PART = oneVoice(UTTERANCES / PARTS);

const ROUTE: RouteView = { active: 'api-design', confidence: 1, decidedBy: 'speech', evidence: null, suggested: [] };
const routed = (lines: readonly SpokenLine[]) => lines.map((line) => ({ line, route: ROUTE }));

/** The quickest of a few: what a busy machine adds is no part of it. */
function leastMs(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a transcript of one voice', () => {
  it.each<[string, (lines: readonly SpokenLine[]) => unknown]>([
    ['its questions', (lines) => askedQuestions(routed(lines))],
    ['its figures', (lines) => talkFigures(lines, [])],
    ['its picture', speechTimeline],
    ['its rounds', (lines) => roundStretches(routed(lines))],
  ])('takes sixteen times as long for sixteen times as much, not its square: %s', (_, read) => {
    const partMs = leastMs(() => read(PART));
    // Between 16 and 256, as far from the one as from the other.
    expect(leastMs(() => read(WHOLE))).toBeLessThan(partMs * PARTS ** 1.5);
  });
});

it('keeps every utterance of it: as the answer, and as the longest monologue', () => {
  const all = WHOLE.slice(1).map(({ utterance }) => utterance.seq);
  expect(askedQuestions(routed(WHOLE))).toMatchObject([{ answer: all }]);
  expect(talkFigures(WHOLE, []).longestMonologue?.seqs).toEqual(all);
});
