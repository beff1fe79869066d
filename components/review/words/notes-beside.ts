import { seqAt } from '#core/review/timeline.ts';
import type { Note } from '#core/session/notes.ts';
import type { SpokenLine } from '#core/session/view.ts';

/** Notes by the utterance that they stand beside: their own, or what was being said when they were written. */
export const notesBeside = (
  notes: readonly Note[],
  lines: readonly SpokenLine[],
): ReadonlyMap<number, readonly Note[]> => Map.groupBy(notes, ({ at, beside }) => beside ?? seqAt(lines, at));
