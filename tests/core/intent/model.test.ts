import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureReader } from '#core/intent/features.ts';
import { type IntentArtefact, loadIntentModel, softmax } from '#core/intent/model.ts';
import { LENS_KNOWLEDGE } from '#knowledge/lens.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

const ARTEFACT = JSON.parse(
  readFileSync(new URL('../../../knowledge/model/intent.json', import.meta.url), 'utf8'),
) as IntentArtefact;
const READER = createFeatureReader(LENS_KNOWLEDGE);
const model = loadIntentModel(ARTEFACT, READER);

describe('the committed model', () => {
  it('knows every topic, and follow-ups', () => {
    expect(new Set(ARTEFACT.intents)).toEqual(new Set([...ROUND_IDS, 'none', 'continues']));
  });

  it('shares a belief of 1 among its intents, whatever it hears', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { opens, ...beliefs } = model.read(text);
        expect(Object.keys(beliefs)).toEqual(ARTEFACT.intents);
        for (const belief of [opens, ...Object.values(beliefs)]) expect(belief >= 0 && belief <= 1).toBe(true);
        expect(Object.values(beliefs).reduce((sum, belief) => sum + belief, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('answers the same twice', () => {
    const text = 'How would you page through ten million orders?';
    expect(loadIntentModel(ARTEFACT, READER).read(text)).toEqual(model.read(text));
  });
});

describe('an artefact that does not fit', () => {
  it.each<[string, Partial<Record<keyof IntentArtefact, unknown>>]>([
    ['is of another version', { version: 1 }],
    ['has lost an intent', { intents: ARTEFACT.intents.slice(1) }],
    ['has one intent too many', { intents: [...ARTEFACT.intents, 'gardening'] }],
    ['has its weights cut short', { weights: ARTEFACT.weights.slice(0, -8) }],
    ['keeps other buckets than it has weights for', { kept: ARTEFACT.kept.slice(0, 400) }],
    ['was trained with other knowledge', { named: ARTEFACT.named.slice(1) }],
    ['has one bias too few', { bias: ARTEFACT.bias.slice(1) }],
  ])('is refused, with what to do, when it %s', (_, change) => {
    const load = () => loadIntentModel({ ...ARTEFACT, ...change } as IntentArtefact, READER);
    expect(load).toThrow(TypeError);
    expect(load).toThrow('npm run train');
  });

  it('is refused in the same words when it is not an artefact at all', () => {
    expect(() => loadIntentModel({} as IntentArtefact, READER)).toThrow('npm run train');
  });
});

describe('softmax', () => {
  it('keeps the order, sums to 1 and does not overflow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (scores) => {
          const beliefs = softmax(scores);
          expect(beliefs.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          scores.forEach((score, i) => {
            scores.forEach((other, j) => {
              if (score > other) expect(beliefs[i] ?? 0).toBeGreaterThanOrEqual(beliefs[j] ?? 0);
            });
          });
        },
      ),
    );
  });
});
