import { ROUND_IDS, type RoundId, type Topic } from '#knowledge/schema.ts';
import { rememberByText } from '../remember.ts';
import type { RankedTopic } from '../session/view.ts';
import type { Beliefs, IntentModel } from './model.ts';

export interface Classifier {
  /** Remembers what it has answered: the same caption is asked about many times. */
  beliefs(text: string): Beliefs;
}

/** Enough for what is being said and the lines before it; the others have been read on from. */
const REMEMBERED = 500;

export function createClassifier(model: IntentModel): Classifier {
  return { beliefs: rememberByText((text) => model.read(text), REMEMBERED) };
}

/** Without context there is nothing to continue, so that belief is shared among the others. */
export function rankTopics(beliefs: Beliefs): RankedTopic[] {
  const topics: readonly Topic[] = [...ROUND_IDS, 'none'];
  const total = 1 - beliefs.continues;
  return topics
    .map((round) => ({ round, confidence: total > 0 ? beliefs[round] / total : 0 }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Only rounds: what could be offered to the user. */
export function rankRounds(beliefs: Readonly<Record<RoundId, number>>): RankedTopic<RoundId>[] {
  return ROUND_IDS.map((round) => ({ round, confidence: beliefs[round] })).sort((a, b) => b.confidence - a.confidence);
}
