import { askedItems, coveredItems, markItems, roundItems, speechTimeline } from '#core/review/timeline.ts';
import type { Note } from '#core/session/notes.ts';
import type { Mark } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import type { JudgedReview } from '../../workers/review-messages.ts';
import { marksItem, type PictureLane, roundItem, speechItem, stepsItem } from './timeline-item.ts';

export interface Picture {
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly PictureLane[];
}

interface PictureOf {
  readonly lines: readonly SpokenLine[];
  /** Null while it is being judged: its lanes are there already, and empty. */
  readonly review: JudgedReview | null;
  readonly notes: readonly Note[];
  readonly marks: readonly Mark[];
}

/** Everything that the picture shows; null where nobody spoke. */
export function pictureOf({ lines, review, notes, marks }: PictureOf): Picture | null {
  const timeline = speechTimeline(lines);
  if (timeline === null) return null;
  const { span, speech } = timeline;
  const bySeq = new Map(lines.map((line) => [line.utterance.seq, line]));
  const rounds = review?.rounds ?? [];
  const done = markItems(lines, notes, marks, span);
  return {
    ...span,
    lanes: [
      ...speech.map(({ role, items }) => ({
        name: role,
        items: items.map((item) => speechItem(role, item, (seq) => bySeq.get(seq))),
      })),
      { name: 'rounds', items: review === null ? [] : roundItems(review.stretches, lines).map(roundItem) },
      { name: 'asked', items: askedItems(rounds, span).map((item) => stepsItem('asked', item)) },
      { name: 'covered', items: coveredItems(rounds, span).map((item) => stepsItem('covered', item)) },
      ...(done.length === 0 ? [] : [{ name: 'marks' as const, items: done.map(marksItem) }]),
    ],
  };
}
