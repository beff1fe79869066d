import type { ComparedWords } from '#tests/stage/variants/compare-words.ts';

/** What has become of what was said, in figures. */
export interface HeardWords {
  readonly spoken: number;
  /** Spoken and stored, with whichever speaker. */
  readonly stored: number;
  /** Stored once more than spoken, or never spoken, or out of order. */
  readonly tooMany: number;
  /** Stored as somebody else's. */
  readonly misattributed: number;
}

export const countWords = ({ spoken, missing, tooMuch, strays }: ComparedWords): HeardWords => ({
  spoken,
  stored: spoken - missing.length,
  tooMany: tooMuch.length,
  misattributed: strays.length,
});

export function addWords(some: readonly HeardWords[]): HeardWords {
  const sum = (of: keyof HeardWords) => some.reduce((total, words) => total + words[of], 0);
  return {
    spoken: sum('spoken'),
    stored: sum('stored'),
    tooMany: sum('tooMany'),
    misattributed: sum('misattributed'),
  };
}
