import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundReview, StepReview } from '#core/review/review.ts';
import { askedItems, coveredItems, markItems, seqAt, speechTimeline } from '#core/review/timeline.ts';
import type { Mark, Role, SessionId } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { roundOf, soundsLike } from '../coach/round-of.ts';
import { candidate, interviewer, linesOf, somebody } from '../conversation.ts';

const MINUTE = 60_000;
const sessionId = 'session' as SessionId;

describe('who spoke when', () => {
  it('is nothing where nobody spoke', () => {
    expect(speechTimeline([])).toBeNull();
  });

  it('has a lane for each role that was heard, candidate first', () => {
    const timeline = speechTimeline(linesOf([somebody('hello'), interviewer('hi'), candidate('hi there')]));
    expect(timeline?.speech.map(({ role }) => role)).toEqual(['candidate', 'interviewer', 'unknown']);
    expect(timeline?.span).toEqual({ from: MINUTE, to: 3.5 * MINUTE });
    expect(speechTimeline(linesOf([candidate('alone')]))?.speech).toHaveLength(1);
  });

  it('joins what is near in a long session, and parts the same in a short one', () => {
    const two = [candidate('one'), candidate('two')];
    const rest = Array.from({ length: 200 }, () => interviewer('go on'));
    expect(speechTimeline(linesOf([...two, ...rest]))?.speech[0]?.items).toEqual([
      { from: MINUTE, to: 2.5 * MINUTE, seq: 0, lines: 2 },
    ]);
    expect(speechTimeline(linesOf(two))?.speech[0]?.items).toHaveLength(2);
  });

  it('is few stretches however much was said, and leaves no utterance out', () => {
    const role = fc.constantFrom<Role>('candidate', 'interviewer', 'unknown');
    const said = fc.array(fc.tuple(role, fc.nat(90_000), fc.nat(60_000)), { minLength: 1, maxLength: 1_500 });
    fc.assert(
      fc.property(said, (turns) => {
        const lines = spoken(turns);
        const speech = speechTimeline(lines)?.speech ?? [];
        for (const { role: lane, items } of speech) {
          expect(items.length).toBeLessThanOrEqual(301);
          const own = lines.filter((line) => line.role === lane);
          expect(items.reduce((sum, item) => sum + item.lines, 0)).toBe(own.length);
          for (const { utterance } of own)
            expect(items.some(({ from, to }) => from <= utterance.startedAt && utterance.updatedAt <= to)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** One after another, each so long after the last one began. */
function spoken(turns: readonly (readonly [Role, number, number])[]): SpokenLine[] {
  let at = 0;
  return linesOf(turns.map(([role]) => [role, 'words'])).map((line, i) => {
    const [, gap = 0, length = 0] = turns[i] ?? [];
    at += gap;
    return { ...line, utterance: { ...line.utterance, startedAt: at, updatedAt: at + length } };
  });
}

describe('steps in time', () => {
  const [one] = roundOf({ one: soundsLike('one') }).steps;
  const words = (seq: number) => ({ seq, start: 0, end: 1, quote: 'w' });
  const span = { from: 0, to: 80 * MINUTE };
  const stepAt = (verdict: StepReview['verdict'], at: number, asked: number | null = null): StepReview => {
    if (one === undefined) throw new Error('the round has steps');
    const askedWords = asked === null ? null : words(asked);
    return {
      step: one,
      verdict,
      evidence: words(at),
      at: at * MINUTE,
      asked: askedWords,
      askedAt: asked,
      lateAfter: null,
    };
  };
  const inRound = (...steps: StepReview[]): RoundReview[] => [
    { round: roundOf({ one: soundsLike('one') }), spentMs: 0, plannedMs: null, steps },
  ];

  it('stand at the words that cover them, and what was only begun or ticked by hand stands nowhere', () => {
    const byHand = { ...stepAt('ticked', 30), evidence: null, at: null };
    const items = coveredItems(inRound(stepAt('covered', 10), stepAt('late', 20), stepAt('started', 40), byHand), span);
    expect(items.map(({ seq }) => seq)).toEqual([10, 20]);
  });

  it('stand at the words that ask for them, whatever became of them', () => {
    expect(askedItems(inRound(stepAt('covered', 10, 5), stepAt('unanswered', 20)), span)).toMatchObject([{ seq: 5 }]);
  });

  it('share a place where they would lie on each other: nearer than a fortieth of the whole', () => {
    const near = coveredItems(inRound(stepAt('covered', 12), stepAt('covered', 10)), span);
    expect(near).toMatchObject([{ seq: 10, from: 10 * MINUTE, to: 12 * MINUTE }]);
    expect(near[0]?.steps).toHaveLength(2);
    expect(coveredItems(inRound(stepAt('covered', 10), stepAt('covered', 13)), span)).toHaveLength(2);
  });
});

describe('notes and pins in time', () => {
  const lines = linesOf([interviewer('one'), candidate('two'), candidate('three')]);
  const span = { from: MINUTE, to: 3.5 * MINUTE };
  const note = (at: number, beside: number | null = null) => ({ at, text: 'mind this', beside });

  it('stand where they were written, or beside the words they belong to, however late they were written', () => {
    const items = markItems(lines, [note(1.2 * MINUTE), note(9_000 * MINUTE, 2)], [], span);
    expect(items.map(({ from, seq }) => [from, seq])).toEqual([
      [1.2 * MINUTE, 0],
      [3 * MINUTE, 2],
    ]);
  });

  it('have no place after the call', () => {
    const late: Mark = { kind: 'round-pinned', round: 'caching', sessionId, at: 4 * MINUTE };
    expect(markItems(lines, [note(4 * MINUTE)], [late], span)).toEqual([]);
    expect(markItems(lines, [], [{ ...late, at: 2 * MINUTE }], span)).toMatchObject([{ pins: ['caching'], seq: 1 }]);
  });

  it('lead to what was being said', () => {
    expect([0, MINUTE, 2.9 * MINUTE, 3 * MINUTE].map((at) => seqAt(lines, at))).toEqual([0, 0, 1, 2]);
    expect(seqAt([], 0)).toBe(0);
  });
});
