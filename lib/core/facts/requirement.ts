import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { Phrase } from '#knowledge/schema.ts';
import { isNearMiss } from '../coach/near-miss.ts';
import { stemWords } from '../coach/phrase.ts';
import { createPhraseBook } from '../coach/phrase-book.ts';
import { hearWords } from '../intent/words.ts';
import { isElsewhere, isOpen } from './claimed.ts';
import type { SpokenFact } from './fact.ts';
import { readTokens, type Token } from './tokens.ts';

/** "Nothing may be stale": denies what follows, and is not among the denials of a step. */
const NOTHING = new Set(['nothing', 'none', 'neither', 'hardly']);
const NOTHING_REACH = 2;
/** A denial in a gap of the phrase: "that's not an append only thing". */
const DENIED_INSIDE =
  /\b(?:is|are|that['’]?s|it['’]?s|be) (?:not|never|no|hardly)(?: (?:an?|really|that|even|so))* (?:append|strong|event|write|read|linear|order|a graph)/i;
/** "If it had to be ...": what would follow is no requirement yet. */
const SUPPOSING = / (?:if|whether|unless|when) (?:\w+ ){0,3}$| (?:youd|wed|theyd|wouldnt|would) $/;
/** "Order matters less here." */
const MATTERS_LESS = /^\s*(?:less|little|not)\b/i;
const wordsBefore = (tokens: readonly Token[], first: number): string =>
  ` ${tokens
    .slice(Math.max(0, first - 6), first)
    .map(({ text }) => text)
    .join(' ')} `;

/** How each requirement sounds. Denials inside a phrase ("must not lose") are part of it. */
export type RequirementPhrases = Readonly<Record<Requirement, readonly Phrase[]>>;

export interface RequirementReader {
  read(text: string): readonly SpokenFact[];
}

/** Reads what is claimed in one sentence: not what is asked, denied, put off or only supposed. */
export function createRequirementReader(phrases: RequirementPhrases): RequirementReader {
  const book = createPhraseBook(Object.entries(phrases) as [Requirement, readonly Phrase[]][]);
  return {
    read(text) {
      const heard = stemWords(hearWords(text));
      if (book.find(heard).size === 0) return [];
      const tokens = readTokens(text);
      if (isElsewhere(tokens)) return [];
      const found = book.find(heard, (match) => {
        const start = heard[match.from]?.start ?? 0;
        const end = heard[match.to - 1]?.end ?? 0;
        if (DENIED_INSIDE.test(text.slice(start, end)) || MATTERS_LESS.test(text.slice(end))) return false;
        if (/[.?!;]\s|\bdoes\b/.test(text.slice(start, end)) || isNearMiss(text, heard, match)) return false;
        const first = tokens.findIndex((token) => token.end > start);
        if (tokens.slice(Math.max(0, first - NOTHING_REACH), first).some((token) => NOTHING.has(token.text)))
          return false;
        const last = tokens.findLastIndex((token) => token.start < end);
        return !SUPPOSING.test(wordsBefore(tokens, first)) && !isOpen(tokens, first, last + 1);
      });
      return Array.from(found, ([requirement, { from, to }]) => ({
        kind: 'requirement' as const,
        requirement,
        start: heard[from]?.start ?? 0,
        end: heard[to - 1]?.end ?? 0,
      }));
    },
  };
}
