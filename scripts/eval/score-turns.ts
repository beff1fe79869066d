import { type Classifier, rankTopics } from '#core/intent/classify.ts';
import { ROUTE_OPTIONS } from '#core/intent/route.ts';
import type { LabelledTurn } from '../train/read-utterances.ts';

/** Shares between 0 and 1. */
export interface TurnScore {
  readonly turns: number;
  readonly strict: number;
  /** Counting a second acceptable label. */
  readonly lenient: number;
  readonly topThree: number;
  /** How often it would switch by itself on a turn about a round, and how often that is right. */
  readonly switches: number;
  readonly switchPrecision: number;
  /** Small talk that would switch by itself. */
  readonly falseStarts: number;
}

/** Isolated turns, without any context. Follow-ups that only continue have no answer here. */
export function scoreTurns(classifier: Classifier, all: readonly LabelledTurn[]): TurnScore {
  const turns = all.filter(({ round }) => round !== 'continues');
  const judged = turns.map((turn) => {
    const ranked = rankTopics(classifier.beliefs(turn.text));
    const best = ranked[0] ?? { round: 'none', confidence: 0 };
    const accepted = (round: string) => round === turn.round || turn.also.some((also) => also === round);
    return {
      isTopical: turn.round !== 'none',
      strict: best.round === turn.round,
      lenient: accepted(best.round),
      topThree: ranked.slice(0, 3).some(({ round }) => accepted(round)),
      switches: best.round !== 'none' && best.confidence >= ROUTE_OPTIONS.switchAt,
    };
  });
  const topical = judged.filter(({ isTopical }) => isTopical);
  const smallTalk = judged.filter(({ isTopical }) => !isTopical);
  return {
    turns: judged.length,
    strict: share(judged, ({ strict }) => strict),
    lenient: share(judged, ({ lenient }) => lenient),
    topThree: share(judged, ({ topThree }) => topThree),
    switches: share(topical, ({ switches }) => switches),
    switchPrecision: share(
      judged.filter(({ switches }) => switches),
      ({ lenient }) => lenient,
    ),
    falseStarts: share(smallTalk, ({ switches }) => switches),
  };
}

export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
}
