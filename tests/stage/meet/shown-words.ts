// Which of a block's words are on screen: up to 2024 its front scrolls away, and a very long block starts over.
import type { LiveBlock } from '../page/caption-view.ts';

interface Limits {
  /** The longest text that is shown; what goes over it falls off at the front. */
  readonly windowWords: number;
  /** A text longer than this drops all but its last sentence. */
  readonly resetAfterWords: number;
}

export interface ShownWords {
  of(block: LiveBlock): string;
  /** What the block holds now will not be shown again. */
  drop(block: LiveBlock): void;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Of a sentence that nothing has come before, the last word. */
function lastSentence(words: readonly string[], from: number): number {
  const start = words.findLastIndex((_, index) => index > from && /[.?!]$/.test(words[index - 1] ?? ''));
  return start === -1 ? words.length - 1 : start;
}

export function createShownWords({ windowWords, resetAfterWords }: Limits): ShownWords {
  /** How many of a block's words are gone for good. */
  const dropped = new WeakMap<LiveBlock, number>();

  return {
    of(block) {
      const words = wordsOf(block.text);
      const from = dropped.get(block) ?? 0;
      const isOver = words.length - from > resetAfterWords;
      const first = isOver ? lastSentence(words, from) : from;
      dropped.set(block, first);
      return words.slice(Math.max(first, words.length - windowWords)).join(' ');
    },
    drop: (block) => void dropped.set(block, wordsOf(block.text).length),
  };
}
