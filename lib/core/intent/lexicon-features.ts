import type { LexiconEntries } from '#knowledge/lexicon/lexicon.ts';
import type { Topic } from '#knowledge/schema.ts';
import { stemWords } from '../coach/phrase.ts';
import { createPhraseBook } from '../coach/phrase-book.ts';
import { hearWords } from './words.ts';

export type Lexicon = Readonly<Record<Topic, LexiconEntries>>;

/** Numbers of rows that the lexicon adds behind the hashed buckets, and their values for a text. */
export interface LexiconReader {
  readonly rows: number;
  read(text: string): readonly (readonly [row: number, value: number])[];
}

const STRENGTHS = ['strong', 'plain', 'weak'] as const;
/** One entry weighs about as much as all other words of a sentence: they have length 1 together. */
const SCALE = 0.8;

/** One row a topic and strength: how many of its entries are heard, by the logarithm. */
export function createLexiconReader(lexicon: Lexicon): LexiconReader {
  const groups = (Object.keys(lexicon).sort() as Topic[]).flatMap((topic) =>
    STRENGTHS.map((strength) => lexicon[topic][strength]),
  );
  const entries = groups.flatMap((phrases, row) => phrases.map((phrase) => [{ row }, [phrase]] as const));
  const book = createPhraseBook(entries);
  return {
    rows: groups.length,
    read(text) {
      const counts = new Map<number, number>();
      for (const { row } of book.find(stemWords(hearWords(text))).keys()) counts.set(row, (counts.get(row) ?? 0) + 1);
      return Array.from(counts, ([row, count]) => [row, SCALE * Math.log1p(count)] as const).sort(([a], [b]) => a - b);
    },
  };
}
