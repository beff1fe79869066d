import type { SpokenLine } from '../session/view.ts';
import type { Span } from './review.ts';

/** From the first word to the last; null where nobody spoke. */
export function spanOf(lines: readonly SpokenLine[]): Span | null {
  const [first] = lines;
  if (first === undefined) return null;
  const from = first.utterance.startedAt;
  return { from, to: lines.reduce((to, { utterance }) => Math.max(to, utterance.updatedAt), from) };
}
