import { searchWords } from '../lookup/search-words.ts';
import { correctionsOf } from '../session/corrections.ts';
import { labelsOf } from '../session/labels.ts';
import { type Note, notesOf } from '../session/notes.ts';
import type { SessionFacts } from '../session/session.ts';

/**
 * What searching needs of a session: which words were said, and where. Small (some 30 kB for a thousand
 * utterances), so that those of all sessions are kept at hand; what was said is read again when it is quoted.
 */
export interface SessionDigest {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly title: string;
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
  /** What was said otherwise than the captions have it, by the number of the utterance. */
  readonly corrected: ReadonlyMap<number, string>;
  /** What was said, each word once, in order, parted by spaces. */
  readonly words: string;
  /** Of each word, where its places end in `places`. */
  readonly ends: Uint32Array;
  /** Numbers of utterances, in order. */
  readonly places: Uint32Array | Uint16Array;
}

const FITS_SHORT = 0xffff;

export function digestSession({ session, utterances, marks }: SessionFacts): SessionDigest {
  const places = new Map<string, number[]>();
  const corrected = correctionsOf(marks);
  for (const { seq, text } of utterances) {
    for (const word of searchWords(corrected.get(seq) ?? text)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [seq]);
      else if (known.at(-1) !== seq) known.push(seq);
    }
  }
  const words = [...places.keys()].sort();
  const all = words.flatMap((word) => places.get(word) ?? []);
  const ends = new Uint32Array(words.length);
  let end = 0;
  for (const [i, word] of words.entries()) {
    end += places.get(word)?.length ?? 0;
    ends[i] = end;
  }
  const isShort = (utterances.at(-1)?.seq ?? 0) <= FITS_SHORT;
  return {
    startedAt: session.startedAt,
    ...labelsOf(session, marks),
    notes: notesOf(marks),
    corrected,
    words: words.join(' '),
    ends,
    places: isShort ? Uint16Array.from(all) : Uint32Array.from(all),
  };
}
