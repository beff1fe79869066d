import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { Phrase } from '#knowledge/schema.ts';
import { isNearMiss } from '../coach/near-miss.ts';
import { stemWords } from '../coach/phrase.ts';
import { createPhraseBook } from '../coach/phrase-book.ts';
import { hearWords } from '../intent/words.ts';
import type { SpokenFact } from './fact.ts';

/** How each requirement sounds. Denials inside a phrase ("must not lose") are part of it. */
export type RequirementPhrases = Readonly<Record<Requirement, readonly Phrase[]>>;

export interface RequirementReader {
  read(text: string): readonly SpokenFact[];
}

export function createRequirementReader(phrases: RequirementPhrases): RequirementReader {
  const book = createPhraseBook(Object.entries(phrases) as [Requirement, readonly Phrase[]][]);
  return {
    read(text) {
      const heard = stemWords(hearWords(text));
      const found = book.find(heard, (match) => !isNearMiss(text, heard, match));
      return Array.from(found, ([requirement, { from, to }]) => ({
        kind: 'requirement' as const,
        requirement,
        start: heard[from]?.start ?? 0,
        end: heard[to - 1]?.end ?? 0,
      }));
    },
  };
}
