import type { WordClasses } from '#knowledge/lexicon/classes/word-classes.ts';
import type { LexiconEntries } from '#knowledge/lexicon/lexicon.ts';
import type { Phrase, Round, Topic } from '#knowledge/schema.ts';
import type { StemmedWord } from '../coach/phrase.ts';
import { createPhraseBook } from '../coach/phrase-book.ts';

export type Lexicon = Readonly<Record<Topic, LexiconEntries>>;

/** What the knowledge finds in a text. Rows count from 0 in each kind. */
interface Meanings {
  /** Word classes in speaking order, with the word each begins at. */
  readonly classes: readonly { readonly row: number; readonly from: number }[];
  /** One row a topic and strength of the lexicon, once for each entry that is heard. */
  readonly topics: readonly number[];
  /** Two rows a round: phrases that ask for its steps, and phrases that cover them. */
  readonly steps: readonly number[];
}

export interface MeaningReader {
  /** How many rows each kind has. */
  readonly classes: number;
  readonly topics: number;
  readonly steps: number;
  read(heard: readonly StemmedWord[]): Meanings;
}

interface Entry {
  readonly kind: keyof Meanings;
  readonly row: number;
}

const STRENGTHS = ['strong', 'plain', 'weak'] as const;

/** Everything written down about words, found in one pass. */
export function createMeaningReader({
  classes,
  lexicon,
  rounds,
}: {
  readonly classes: WordClasses;
  readonly lexicon: Lexicon;
  readonly rounds: readonly Round[];
}): MeaningReader {
  // In alphabetical order, so that the order of files cannot change what was trained.
  const classLists = Object.keys(classes)
    .sort()
    .map((name) => classes[name] ?? []);
  const topicLists = (Object.keys(lexicon) as Topic[])
    .sort()
    .flatMap((topic) => STRENGTHS.map((s) => lexicon[topic][s]));
  const stepLists = rounds
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ steps }) => [steps.flatMap(({ asks }) => asks), steps.flatMap(({ listensFor }) => listensFor)]);
  const book = createPhraseBook([
    // A class is found once, an entry of the others each for itself.
    ...classLists.map((phrases, row): [Entry, readonly Phrase[]] => [{ kind: 'classes', row }, phrases]),
    ...each('topics', topicLists),
    ...each('steps', stepLists),
  ]);
  return {
    classes: classLists.length,
    topics: topicLists.length,
    steps: stepLists.length,
    read(heard) {
      const found = Array.from(book.find(heard), ([{ kind, row }, { from }]) => ({ kind, row, from }));
      const rowsOf = (wanted: Entry['kind']) => found.filter(({ kind }) => kind === wanted);
      return {
        classes: rowsOf('classes').sort((a, b) => a.from - b.from || a.row - b.row),
        topics: rowsOf('topics').map(({ row }) => row),
        steps: rowsOf('steps').map(({ row }) => row),
      };
    },
  };
}

function each(kind: Entry['kind'], lists: readonly (readonly Phrase[])[]): [Entry, readonly Phrase[]][] {
  return lists.flatMap((phrases, row) =>
    phrases.map((phrase): [Entry, readonly Phrase[]] => [{ kind, row }, [phrase]]),
  );
}
