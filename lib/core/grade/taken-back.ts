import type { RedFlag } from '#knowledge/rubric/axis.ts';
import { isNearMiss } from '../coach/near-miss.ts';
import type { PhraseBook } from '../coach/phrase-book.ts';
import type { Evidence } from '../session/view.ts';
import type { CandidateLine } from './candidate-turns.ts';
import { type HeardPoint, quote } from './hear-points.ts';

/**
 * Where the candidate takes a red flag back: in words that do so, or by saying the opposite of it, later in the same turn or
 * in the next one. After that the subject has been left.
 */
export function takenBack(
  { point, line, turn, evidence }: HeardPoint<RedFlag>,
  lines: readonly CandidateLine[],
  { flags, corrections }: { readonly flags: PhraseBook<string>; readonly corrections: PhraseBook<'correction'> },
): Evidence | null {
  for (const later of lines.slice(line)) {
    if (later.turn > turn + 1) return null;
    const isAfter = (from: number) =>
      later.utterance.seq !== evidence.seq || (later.words[from]?.start ?? 0) >= evidence.end;
    const { text } = later.utterance;
    const correction = corrections.find(later.words, ({ from }) => isAfter(from)).get('correction');
    const denied = flags
      .find(later.words, (match) => isAfter(match.from) && isNearMiss(text, later.words, match))
      .get(point.id);
    const match = correction ?? denied;
    if (match !== undefined) return quote(later, match);
  }
  return null;
}
