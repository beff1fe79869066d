import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeConversation } from '#core/intent/route.ts';
import type { MarkBody } from '#core/session/session.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { linesOf, markAfter, type Turn } from '../conversation.ts';
import { scripted } from './scripted-classifier.ts';

const text = fc
  .tuple(fc.constantFrom(...ROUND_IDS, 'none', 'continues'), fc.integer({ min: 1, max: 99 }))
  .map(([intent, percent]) => `and what would you say to this: ${intent} ${(percent / 100).toFixed(2)}`);
const turn = (...roles: Turn[0][]): fc.Arbitrary<Turn> => fc.tuple(fc.constantFrom(...roles), text);
const conversation = fc.array(turn('interviewer', 'candidate', 'unknown'), { maxLength: 12 });
const round = fc.constantFrom(...ROUND_IDS);
const mark: fc.Arbitrary<MarkBody> = fc.oneof(
  round.map((id) => ({ kind: 'round-pinned', round: id }) as const),
  round.map((id) => ({ kind: 'round-picked', round: id }) as const),
  fc.constant({ kind: 'round-unpinned' } as const),
  fc.array(round, { maxLength: 3 }).map((rounds) => ({ kind: 'plan-set', rounds }) as const),
);
const marks = fc
  .array(fc.tuple(fc.integer({ min: -1, max: 12 }), mark), { maxLength: 4 })
  .map((made) => made.toSorted(([a], [b]) => a - b).map(([after, body]) => markAfter(after, body)));

describe('over any conversation', () => {
  it('a route is believable, and its offers are up to three other rounds', () => {
    fc.assert(
      fc.property(conversation, marks, (turns, made) => {
        const { steps, route } = routeConversation({ lines: linesOf(turns), marks: made, openSeq: null }, scripted);
        expect(steps).toHaveLength(turns.length);
        for (const { active, confidence, suggested } of [...steps.map((step) => step.route), route]) {
          const offered = suggested.map((offer) => offer.round);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(offered.length).toBeLessThanOrEqual(3);
          expect(new Set(offered).size).toBe(offered.length);
          expect(offered).not.toContain(active);
        }
      }),
    );
  });

  it('what is said later changes nothing about what was decided before', () => {
    fc.assert(
      fc.property(conversation, fc.nat(12), (turns, cut) => {
        const routes = (some: readonly Turn[]) =>
          routeConversation({ lines: linesOf(some), marks: [], openSeq: null }, scripted).steps.map(
            (step) => step.route,
          );
        expect(routes(turns.slice(0, cut))).toEqual(routes(turns).slice(0, cut));
      }),
    );
  });

  it('the candidate and unknown voices alone never open a round', () => {
    fc.assert(
      fc.property(fc.array(turn('candidate', 'unknown'), { maxLength: 15 }), (turns) => {
        expect(
          routeConversation({ lines: linesOf(turns), marks: [], openSeq: null }, scripted).route.active,
        ).toBeNull();
      }),
    );
  });

  it('the round does not change on a line that is not the interviewer’s', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        const { steps } = routeConversation({ lines: linesOf(turns), marks: [], openSeq: null }, scripted);
        steps.forEach(({ line, route }, i) => {
          // An answer may only take offers back.
          const before = steps[i - 1]?.route ?? { active: null };
          if (line.role !== 'interviewer') expect(route).toMatchObject({ ...before, suggested: expect.anything() });
        });
      }),
    );
  });

  it('a pin made before the first word holds to the last', () => {
    fc.assert(
      fc.property(conversation, round, (turns, pinned) => {
        const pin = markAfter(-1, { kind: 'round-pinned', round: pinned });
        const { steps, route } = routeConversation({ lines: linesOf(turns), marks: [pin], openSeq: null }, scripted);
        expect(new Set([...steps.map((step) => step.route.active), route.active])).toEqual(new Set([pinned]));
      }),
    );
  });
});
