import { hearWords } from '#core/intent/words.ts';
import type { Phrase } from '#knowledge/schema.ts';
import { waysToSay } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { phrases } from '../select/phrases.ts';

function isRepaired(said: string): boolean {
  const heard = hearWords(said).map(({ word }) => word);
  return heard.join(' ') !== said;
}

export const phraseSurvivesRepair = {
  name: 'phrase-survives-repair',
  description: 'No phrase is spelt in a way that the repair of mishearings takes away.',
  over: phrases,
  check(phrase) {
    if (!waysToSay(phrase.replaceAll('*', '')).every(isRepaired)) return null;
    return `"${phrase}" is repaired as a mishearing before it is compared, so it never matches. Write it as knowledge/mishearings.ts leaves it: "rollback", "bluegreen", "n+1".`;
  },
  good: 'rollback by flag',
  bad: 'roll back',
} satisfies Lint<Phrase>;
