import { describe, expect, it } from 'vitest';
import { rankTopics } from '#core/intent/classify.ts';
import type { Topic } from '#knowledge/schema.ts';
import { readLens } from '../../../scripts/cli/lens.ts';
import { countKeywords } from '../../../scripts/eval/baselines/keyword-counting.ts';
import { readTurns } from '../../../scripts/train/read-utterances.ts';

/** Follow-ups that only continue have no answer outside their conversation. */
const TURNS = readTurns('test').filter(({ round }) => round !== 'continues');
const { classifier } = readLens();

const byModel = (text: string): Topic => rankTopics(classifier.beliefs(text))[0]?.round ?? 'none';
const rightShare = (answer: (text: string) => Topic, turns = TURNS) =>
  turns.filter(({ text, round, also }) => [round, ...also].includes(answer(text))).length / turns.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('on turns that training never saw', () => {
  it('there are enough of them to tell', () => {
    expect(TURNS.length).toBeGreaterThanOrEqual(150);
  });

  it('the model is right far more often than keyword counting', () => {
    const [model, keywords] = [rightShare(byModel), rightShare(countKeywords)];
    console.info(
      `right on ${TURNS.length} unseen turns: model ${percent(model)}, keyword counting ${percent(keywords)}`,
    );
    expect(model).toBeGreaterThan(keywords + 0.15);
  });

  it('also where the turn is about a round, so that saying "small talk" does not win', () => {
    const topical = TURNS.filter(({ round }) => round !== 'none');
    const [model, keywords] = [rightShare(byModel, topical), rightShare(countKeywords, topical)];
    console.info(
      `right on ${topical.length} of them that are about a round: model ${percent(model)}, keyword counting ${percent(keywords)}`,
    );
    expect(model).toBeGreaterThan(keywords + 0.15);
  });
});
