import type { Phrase } from '#knowledge/schema.ts';
import { phraseIsInNotation } from '../../scripts/knowledge/lints/phrase-is-in-notation.ts';
import { phraseSurvivesRepair } from '../../scripts/knowledge/lints/phrase-survives-repair.ts';

/** Phrases that are not written in the notation. */
export const misspelt = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter((phrase) => phraseIsInNotation.check(phrase) !== null);

/** Phrases that can never match, because each way of saying them is repaired as a mishearing first. */
export const unheard = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter((phrase) => phraseSurvivesRepair.check(phrase) !== null);

export { repeated } from '../../scripts/knowledge/reading.ts';
