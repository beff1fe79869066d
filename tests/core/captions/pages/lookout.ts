import type { CaptionLine } from '#core/captions/line.ts';
import type { Hearing } from '../hearing.ts';
import type { Dice } from './dice.ts';

/** What of a page's changes is seen. */
export interface Lookout {
  /** The page has changed; it may be seen only later, when it has changed again. */
  glance(lines: readonly CaptionLine[]): void;
  /** The page is seen as it is now. */
  look(lines: readonly CaptionLine[]): void;
  /** What a line showed when it was last seen. */
  seen(key: number): string | undefined;
}

const LONGEST_ABSENCE = 12;

/**
 * A hidden tab shows many changes as one, and single ones are missed at any time. A line that has
 * not changed is the same object, as the observer hands it over.
 */
export function createLookout(hearing: Hearing, dice: Dice): Lookout {
  let unseen = 0;
  let last = new Map<number, CaptionLine>();
  const look = (lines: readonly CaptionLine[]) => {
    unseen = 0;
    const seen = lines.filter(({ text }) => text !== '').map((line) => sameOr(last.get(line.key), line));
    last = new Map(seen.map((line) => [line.key, line]));
    hearing.hear(...seen);
  };
  return {
    look,
    seen: (key) => last.get(key)?.text,
    glance(lines) {
      if (unseen > 0) unseen -= 1;
      else if (dice.onceIn(5)) unseen = dice.onceIn(6) ? dice.upTo(LONGEST_ABSENCE) : 0;
      else look(lines);
    },
  };
}

function sameOr(before: CaptionLine | undefined, now: CaptionLine): CaptionLine {
  const isSame = before?.text === now.text && before.speaker === now.speaker && before.voice === now.voice;
  return isSame ? before : now;
}
