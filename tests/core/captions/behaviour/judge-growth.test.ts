import { describe, expect, it } from 'vitest';
import { ENOUGH, judgeGrowth, type PlaceEvidence } from '#core/captions/behaviour/judge-growth.ts';
import { NO_GROWTH } from '#core/captions/behaviour/text-history.ts';

const SPEECH = { ...NO_GROWTH, steps: 12, words: 14, rewrites: 2 };
const PLACE: PlaceEvidence = { growth: SPEECH, named: true, announced: false, inUsualPart: true, unseen: false };
const isCaptions = (evidence: Partial<PlaceEvidence>) => judgeGrowth({ ...PLACE, ...evidence }) >= ENOUGH;

describe('a place of a page', () => {
  it.each<[string, Partial<PlaceEvidence>]>([
    ['words come one by one beside a name and are rewritten', {}],
    ['the same, with nothing beside them, for longer', { named: false, growth: { ...SPEECH, words: 30, steps: 28 } }],
    ['the same, wherever it is', { inUsualPart: null }],
    ['a recycled row shows another text now and then', { growth: { ...SPEECH, wholes: 2 } }],
    ['a word becomes a longer one now and then', { growth: { ...SPEECH, lettered: 3 } }],
  ])('is one of captions where %s', (_, evidence) => {
    expect(isCaptions(evidence)).toBe(true);
  });

  it.each<[string, Partial<PlaceEvidence>]>([
    ['nothing is ever rewritten', { growth: { ...SPEECH, words: 200, steps: 150, rewrites: 0 } }],
    ['there are only a few words', { growth: { ...SPEECH, words: 9 } }],
    ['they come in few steps', { growth: { ...SPEECH, steps: 4 } }],
    ['somebody types', { growth: { ...SPEECH, words: 40, lettered: 30 } }],
    ['texts mostly come whole', { growth: { ...SPEECH, words: 40, wholes: 6 } }],
    ['the same words go round', { growth: { ...SPEECH, words: 40, rounds: 8 } }],
    ['little speaks for it, and it cannot be seen', { named: false, inUsualPart: null, unseen: true }],
    ['it is announced and named, and does not grow', { growth: NO_GROWTH, announced: true }],
  ])('is none where %s', (_, evidence) => {
    expect(isCaptions(evidence)).toBe(false);
  });

  it('is the surer the more it has shown, and a copy that is not seen is less sure', () => {
    const more = { ...SPEECH, words: 28, rewrites: 4 };
    expect(judgeGrowth({ ...PLACE, growth: more })).toBeGreaterThan(judgeGrowth(PLACE));
    expect(judgeGrowth({ ...PLACE, unseen: true })).toBeLessThan(judgeGrowth(PLACE));
  });
});
