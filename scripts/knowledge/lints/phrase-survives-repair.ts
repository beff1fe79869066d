import { hearWords } from '#core/intent/words.ts';
import type { Phrase } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { phrases } from '../select/phrases.ts';

function waysToSay(phrase: Phrase): string[] {
  const words = phrase.replaceAll('*', '').split(' ');
  return words.reduce<string[]>(
    (ways, word) => ways.flatMap((way) => word.split('/').map((choice) => `${way} ${choice}`.trim())),
    [''],
  );
}

function isRepaired(said: string): boolean {
  const heard = hearWords(said).map(({ word }) => word);
  return heard.join(' ') !== said;
}

export const phraseSurvivesRepair = {
  name: 'phrase-survives-repair',
  description: 'No phrase is spelt in a way that the repair of mishearings takes away.',
  over: phrases,
  check(phrase) {
    if (!waysToSay(phrase).every(isRepaired)) return null;
    return `"${phrase}" is repaired as a mishearing before it is compared, so it never matches. Write it as knowledge/mishearings.ts leaves it: "rollback", "bluegreen", "n+1".`;
  },
  good: 'rollback by flag',
  bad: 'roll back',
} satisfies Lint<Phrase>;
