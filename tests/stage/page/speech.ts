// How words become captions: a rough first guess of the last few, put right a moment later.

const roughTail = 3;

const rough = (word: string): string => {
  const bare = word.replace(/[.,;:?!]+$/, '');
  return /^I('|$)/.test(bare) ? bare : bare.toLowerCase();
};

/** What the captions show once `heard` words are out: the settled front and a tail still being guessed. */
export function heardSoFar(words: readonly string[], heard: number): string {
  const settled = Math.max(0, heard - roughTail);
  return [...words.slice(0, settled), ...words.slice(settled, heard).map(rough)].join(' ');
}

/** A turn cut where its speaker would breathe: at the ends of sentences, once a stretch is long enough. */
export function stretches(text: string, wordsPerBlock: number): string[] {
  if (!Number.isFinite(wordsPerBlock)) return [text];
  const cut: string[] = [];
  let current: string[] = [];
  for (const word of text.split(/\s+/)) {
    current.push(word);
    if (current.length < wordsPerBlock || !/[.?!]$/.test(word)) continue;
    cut.push(current.join(' '));
    current = [];
  }
  if (current.length > 0) cut.push(current.join(' '));
  return cut;
}
