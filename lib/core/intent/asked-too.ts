import type { RoundId } from '#knowledge/schema.ts';
import type { RankedTopic } from '../session/view.ts';
import { type Classifier, rankRounds } from './classify.ts';
import { hearWords } from './words.ts';

/** A part of a turn has to be this plain to be a question of its own. */
const PLAIN = 0.6;
/** The whole turn has to be about it this much as well, or it was only the lead-in. */
const WITHIN_WHOLE = 0.12;
const LEAST_WORDS = 3;

/**
 * The other round of two questions in one breath: "which database, and would you need anything in
 * front of it".
 * @param active the round that the turn has opened or kept
 */
export function findAskedToo(text: string, active: RoundId, { beliefs }: Classifier): RankedTopic<RoundId> | null {
  const parts = splitQuestions(text);
  if (parts.length < 2) return null;
  const whole = beliefs(text);
  const others = parts
    .flatMap((part) => rankRounds(beliefs(part)).slice(0, 1))
    .filter(({ round, confidence }) => round !== active && confidence >= PLAIN && whole[round] >= WITHIN_WHOLE);
  return others.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** Between sentence marks, at commas and at "and": captions often have no better marks. */
function splitQuestions(text: string): string[] {
  return text
    .split(/[.?!;]+(?=\s|$)|,\s|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => hearWords(part).length >= LEAST_WORDS);
}
