import { describe, expect, it } from 'vitest';
import { createClassifier, rankRounds, rankTopics } from '#core/intent/classify.ts';
import type { IntentModel } from '#core/intent/model.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { believing } from './scripted-classifier.ts';

describe('beliefs', () => {
  it("are the model's, by name", () => {
    const beliefs = believing({ caching: 0.75, none: 0.25 });
    const model: IntentModel = { read: () => beliefs };
    expect(createClassifier(model).beliefs('any')).toBe(beliefs);
  });

  it('are asked of the model once for the same text', () => {
    const asked: string[] = [];
    const classifier = createClassifier({
      read: (text) => {
        asked.push(text);
        return believing({ none: 1 });
      },
    });
    for (const text of ['so', 'so what', 'so']) classifier.beliefs(text);
    expect(asked).toEqual(['so', 'so what']);
  });
});

describe('ranking topics without context', () => {
  it('puts the most believed first and names every topic once', () => {
    const ranked = rankTopics(believing({ caching: 0.5, datastore: 0.3 }));
    expect(ranked.slice(0, 2).map(({ round }) => round)).toEqual(['caching', 'datastore']);
    expect(new Set(ranked.map(({ round }) => round))).toEqual(new Set([...ROUND_IDS, 'none']));
  });

  it('shares the belief in a follow-up among the others, since there is nothing to follow', () => {
    const ranked = rankTopics(believing({ continues: 0.5, caching: 0.4, none: 0.1 }));
    expect(ranked[0]).toEqual({ round: 'caching', confidence: 0.8 });
    expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
  });

  it('is sure of nothing where all belief is in a follow-up', () => {
    expect(rankTopics(believing({ continues: 1 })).every(({ confidence }) => confidence === 0)).toBe(true);
  });
});

describe('ranking rounds', () => {
  it('leaves out small talk, however likely it is', () => {
    const ranked = rankRounds(believing({ none: 0.9, testing: 0.05 }));
    expect(ranked[0]?.round).toBe('testing');
    expect(ranked.map(({ round }) => round).sort()).toEqual([...ROUND_IDS].sort());
  });

  it('keeps the order of the knowledge among equals', () => {
    expect(rankRounds(believing({})).map(({ round }) => round)).toEqual(ROUND_IDS);
  });
});
