import { describe, expect, it } from 'vitest';
import type { FromReview, ToReview } from '#components/workers/review-messages.ts';
import { createReviewer } from '#components/workers/reviewer.ts';
import { createGrader } from '#core/grade/grade-session.ts';
import { deriveReview } from '#core/review/derive-review.ts';
import type { MarkBody, SessionFacts } from '#core/session/session.ts';
import { ANYBODY } from '#core/session/viewer.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { roundOf, soundsLike } from '../../core/coach/round-of.ts';
import { aSession } from '../../core/session/a-session.ts';
import { lensOf } from '../../core/session/lens-of.ts';

const ROUNDS = [roundOf({ keys: soundsLike('idempotency key') })];
const LENS = lensOf(ROUNDS);
const SESSION = aSession();

function factsOf(count: number, marks: readonly MarkBody[] = []): SessionFacts {
  const texts = ['How would you do this one? api-design 0.9, none 0.05', 'with an idempotency key on each of them'];
  return {
    session: SESSION,
    utterances: Array.from({ length: count }, (_, seq) => ({
      sessionId: SESSION.id,
      seq,
      speaker: seq % 2 === 0 ? 'Ann' : 'You',
      voice: null,
      text: `${texts[seq % 2]}`,
      startedAt: seq * 10_000,
      updatedAt: seq * 10_000 + 5_000,
      rev: 1,
    })),
    marks: marks.map((body, at) => ({ ...body, sessionId: SESSION.id, at, id: at + 1 })),
  };
}
/** As it comes by message: a copy, in which nothing is the object that was sent before. */
const wish = (facts: SessionFacts): ToReview => structuredClone({ facts, viewer: ANYBODY });

function reviewing(turn: () => Promise<void> = async () => undefined) {
  const told: FromReview[] = [];
  const grader = createGrader(RUBRIC);
  return { told, reviewer: createReviewer({ lens: LENS, grader, tell: (message) => void told.push(message), turn }) };
}
const reviews = (told: readonly FromReview[]) =>
  told.flatMap((each) => (each.kind === 'reviewed' ? [each.review] : []));

describe('a session that is reviewed in a worker', () => {
  it('is told how far it is, and comes out as if it had been read in one go, and can be sent', async () => {
    const { told, reviewer } = reviewing();
    const facts = factsOf(130);
    await reviewer.asked(wish(facts));
    const shares = told.flatMap((each) => (each.kind === 'progress' ? [each.share] : []));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const { view, ...review } = deriveReview(facts, LENS, Number.POSITIVE_INFINITY);
    expect(reviews(told)).toEqual([{ ...review, facts: view.facts }]);
    expect(structuredClone(told.at(-1))).toMatchObject({
      kind: 'reviewed',
      review: { rounds: [{ spentMs: 1_295_000 }] },
    });
  });

  it('is reviewed again when something of it has changed, by what it is then', async () => {
    const { told, reviewer } = reviewing();
    await reviewer.asked(wish(factsOf(90)));
    const swapped = factsOf(90, [
      { kind: 'role-set', speaker: 'You', role: 'interviewer' },
      { kind: 'words-corrected', seq: 1, text: 'nothing of the kind' },
    ]);
    await reviewer.asked(wish(swapped));
    const fresh = deriveReview(swapped, LENS, Number.POSITIVE_INFINITY);
    const last = reviews(told).at(-1);
    expect(last?.rounds).toEqual(fresh.rounds);
    expect(last?.rounds[0]?.steps).not.toEqual(reviews(told)[0]?.rounds[0]?.steps);
  });

  it('answers only the last of several wishes', async () => {
    let others: Promise<void> | null = null;
    const { told, reviewer } = reviewing(async () => {
      others ??= reviewer.asked(wish(factsOf(200)));
    });
    await reviewer.asked(wish(factsOf(150)));
    await others;
    expect(reviews(told).map(({ span }) => span?.to)).toEqual([199 * 10_000 + 5_000]);
  });
});
