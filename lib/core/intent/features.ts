import type { WordClasses } from '#knowledge/lexicon/classes/word-classes.ts';
import type { Round } from '#knowledge/schema.ts';
import { stemWords } from '../coach/phrase.ts';
import { rememberByText } from '../remember.ts';
import { hashBucket } from './hash.ts';
import { createMeaningReader, type Lexicon } from './meanings.ts';
import { hearWords } from './words.ts';

/** Features that are too many to name are hashed into this many rows. */
export const BUCKETS = 1 << 17;

/** What a text is seen by. `npm run eval` shows what each is worth. */
export const FEATURE_GROUPS = ['words', 'head', 'classes', 'pairs', 'lexicon', 'steps'] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];

/** Row -> how much of it there is; rows that are not there are zero. */
export type RowCounts = ReadonlyMap<number, number>;
export type FeatureCounts = Readonly<Record<FeatureGroup, RowCounts>>;

export interface IntentKnowledge {
  readonly lexicon: Lexicon;
  readonly classes: WordClasses;
  readonly rounds: readonly Round[];
}

export interface FeatureReader {
  /** All rows that any feature has. */
  readonly rows: number;
  /** The first so many of them are weighed by how rare they are. */
  readonly weighedRows: number;
  read(text: string): FeatureCounts;
}

/** Only the end of a long speech is classified: it holds the question. */
const MAX_WORDS = 80;
/** An answer is read in parts, and each of them more than once; an embedding is large. */
const REMEMBERED = 50;
/** Interviewers say early what kind of thing they ask for: "tell me about", "how would you know". */
const HEAD_WORDS = 8;
/** Classes this far apart still say something together. */
const PAIR_REACH = 8;

export function createFeatureReader(knowledge: IntentKnowledge): FeatureReader {
  const meanings = createMeaningReader(knowledge);
  const at = {
    classes: BUCKETS,
    lexicon: BUCKETS + meanings.classes,
    steps: BUCKETS + meanings.classes + meanings.topics,
  };
  return {
    rows: at.steps + meanings.steps,
    weighedRows: at.lexicon,
    // Whoever asks about a text is not the only one: the round and each step are judged by the same features.
    read: rememberByText((text) => {
      const heard = stemWords(hearWords(text)).slice(-MAX_WORDS);
      const words = heard.map(({ word, stem }) => (/^\d+$/.test(word) ? '0' : stem));
      const { classes, topics, steps } = meanings.read(heard);
      return {
        words: countWords(words),
        head: countHead(words.slice(0, HEAD_WORDS)),
        classes: dampen(countRows(classes.map(({ row }) => at.classes + row))),
        pairs: countPairs(classes),
        lexicon: dampen(countRows(topics.map((row) => at.lexicon + row))),
        steps: dampen(countRows(steps.map((row) => at.steps + row))),
      };
    }, REMEMBERED),
  };
}

/** Words, pairs of words, and the letters inside words, which survive mishearing. */
function countWords(words: readonly string[]): RowCounts {
  const counts = new Map<number, number>();
  words.forEach((word, i) => {
    add(counts, `w ${word}`, 1);
    add(counts, `p ${words[i - 1] ?? '^'} ${word}`, 1);
    for (const row of letterRows(word)) counts.set(row, (counts.get(row) ?? 0) + 0.4);
  });
  add(counts, `n ${Math.min(6, Math.ceil(words.length / 5))}`, 1);
  return dampen(counts);
}

function countHead(words: readonly string[]): RowCounts {
  const counts = new Map<number, number>();
  for (const word of words) add(counts, `h ${word}`, 1);
  return dampen(counts);
}

/** "That box dies mid-write": MACHINE then FAILS, whatever the words were. */
function countPairs(classes: readonly { readonly row: number; readonly from: number }[]): RowCounts {
  const counts = new Map<number, number>();
  classes.forEach((first, i) => {
    for (const second of classes.slice(i + 1)) {
      if (second.from - first.from > PAIR_REACH) break;
      if (second.row !== first.row) counts.set(hashBucket(`k ${first.row} ${second.row}`, BUCKETS), 1);
    }
  });
  return counts;
}

/** The same words come again and again. */
const letterRows = rememberByText((word): readonly number[] => {
  const padded = `<${word}>`;
  const rows: number[] = [];
  for (let length = 3; length <= 4; length += 1) {
    for (let i = 0; i + length <= padded.length; i += 1)
      rows.push(hashBucket(`c ${padded.slice(i, i + length)}`, BUCKETS));
  }
  return rows;
}, 2_000);

function add(counts: Map<number, number>, feature: string, weight: number): void {
  const row = hashBucket(feature, BUCKETS);
  counts.set(row, (counts.get(row) ?? 0) + weight);
}

function countRows(rows: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** Repetition counts by its logarithm. */
function dampen(counts: Map<number, number>): RowCounts {
  for (const [row, count] of counts) counts.set(row, Math.log1p(count));
  return counts;
}
