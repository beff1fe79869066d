/**
 * Words that fill a pause. Captions leave many of them out, "um" and "uh" most of all, so a count is what was written
 * down, and less than what was said.
 */
const FILLERS: readonly (readonly [filler: string, heard: RegExp])[] = [
  ['um', /\b(?:um+|umm+|erm+)\b/gi],
  ['uh', /\b(?:uh+|er|ah)\b/gi],
  // "I know", "do you know" and "you know what" say something; "like" only fills between commas or when it is repeated.
  ['you know', /(?<!\b(?:do|did|if|as|would|let) )\byou know\b(?! (?:what|how|why|when|where|which|that|the|if))/gi],
  ['I mean', /\bi mean\b/gi],
  ['like', /,\s*like,|\blike,? like\b/gi],
  ['sort of', /\b(?:sort|kind) of\b(?! (?:a |an |the )?\w+ (?:is|are|we)\b)/gi],
  ['basically', /\bbasically\b/gi],
  ['actually', /\bactually\b/gi],
];

/** Those that were heard, most often first. */
export function countFillers(texts: readonly string[]): readonly { readonly filler: string; readonly count: number }[] {
  const all = texts.join('\n');
  return FILLERS.map(([filler, heard]) => ({ filler, count: all.match(heard)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
