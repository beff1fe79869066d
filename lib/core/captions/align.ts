/**
 * How a line's new text follows from its old one, both as comparable words.
 * - `revised`: the same stretch, grown, corrected or shortened; the first `prefix` and the last
 *   `suffix` words are the same in both
 * - `scrolled`: the first `lost` old tokens have left the page at the front; the rest goes on
 * - `unrelated`: other words altogether
 */
export type Alignment =
  | { readonly kind: 'revised'; readonly prefix: number; readonly suffix: number }
  | { readonly kind: 'scrolled'; readonly lost: number }
  | { readonly kind: 'unrelated' };

/** So few words may turn into any other few: recognisers start with a guess. */
const FIRST_GUESS_TOKENS = 3;
/** An overlap shorter than this proves nothing: "and then" is everywhere. */
const MIN_OVERLAP_TOKENS = 3;
/** Share of an overlap that must agree; the rest allows for words rewritten while they scroll. */
const OVERLAP_AGREEMENT = 0.7;
/** Up to so many last words are rewritten or taken back at once. */
const REWRITTEN_TOKENS = 4;
/** Share of the shorter text that must be kept for a text to count as the same stretch. */
const KEPT_SHARE = 0.5;
/** Share of the beginning that must survive, in order, when words were put in front of it. */
const REWRITTEN_SHARE = 0.6;
/** Whoever drops so many words at once has cut a very long text down to its end, as Meet does after half an hour. */
const CUT_DOWN_TOKENS = 40;
/** Word-by-word comparisons are quadratic, so they look at this many tokens at the most. */
const COMPARED_TOKENS = 60;

export function align(old: readonly string[], now: readonly string[]): Alignment {
  const ends = commonEnds(old, now);
  if (!startsOver(old, now) && isSameStretch(old, now, ends)) return { kind: 'revised', ...ends };
  const lost = findScroll(old, now);
  return lost === null ? { kind: 'unrelated' } : { kind: 'scrolled', lost };
}

/** The same for a line that is being spoken: its last words are guesses, and when short, all of it. */
export function alignLive(old: readonly string[], now: readonly string[]): Alignment {
  const alignment = align(old, now);
  if (alignment.kind !== 'unrelated') return alignment;
  if (startsOver(old, now)) return findCutDown(old, now) ?? alignment;
  const ends = commonEnds(old, now);
  const hasNewTail = ends.prefix > 0 && old.length - ends.prefix <= REWRITTEN_TOKENS;
  const isRewritten = hasNewTail || isFirstGuess(old, now) || isRewrittenStart(old, now);
  return isRewritten ? { kind: 'revised', ...ends } : alignment;
}

/** A retraction takes back a few words. Losing more, and more than half, is a new start. */
function startsOver(old: readonly string[], now: readonly string[]): boolean {
  return now.length * 2 < old.length && old.length - now.length > REWRITTEN_TOKENS;
}

interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

function commonEnds(old: readonly string[], now: readonly string[]): CommonEnds {
  const shorter = Math.min(old.length, now.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === now[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && old.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  return { prefix, suffix };
}

/** Most of the shorter text stands at the ends of both. */
function isSameStretch(old: readonly string[], now: readonly string[], { prefix, suffix }: CommonEnds): boolean {
  if (old.length === 0) return true;
  // A common end alone is what scrolling looks like, so the beginning has to agree as well.
  return prefix > 0 && prefix + suffix >= Math.min(old.length, now.length) * KEPT_SHARE;
}

function isFirstGuess(old: readonly string[], now: readonly string[]): boolean {
  return old.length <= FIRST_GUESS_TOKENS && now.length <= old.length + FIRST_GUESS_TOKENS;
}

/** The beginning was rewritten: "I think" became "So I think". */
function isRewrittenStart(old: readonly string[], now: readonly string[]): boolean {
  const head = Math.min(old.length, now.length, COMPARED_TOKENS);
  const shared = longestCommonSubsequence(old.slice(0, head), now.slice(0, head));
  return shared > head * REWRITTEN_SHARE;
}

/** What is left of a text that was cut down may be a single word, so it has to agree in full. */
function findCutDown(old: readonly string[], now: readonly string[]): Alignment | null {
  if (old.length - now.length <= CUT_DOWN_TOKENS) return null;
  for (let left = Math.min(now.length, COMPARED_TOKENS); left > 0; left -= 1) {
    const lost = old.length - left;
    if (old.slice(lost).every((word, i) => word === now[i])) return { kind: 'scrolled', lost };
  }
  return null;
}

/** The smallest number of leading old tokens without which the rest agrees with the new text. */
function findScroll(old: readonly string[], now: readonly string[]): number | null {
  const mostLost = old.length - MIN_OVERLAP_TOKENS;
  // What scrolls does not shorten: a window's end stays, but for a word or two taken back.
  const leastLost = Math.max(1, old.length - now.length - 2);
  for (let lost = leastLost; lost <= mostLost; lost += 1) {
    // The first words have long settled, so they must agree; only later ones may be rewritten.
    if (old[lost] !== now[0] || old[lost + 1] !== now[1]) continue;
    const overlap = Math.min(old.length - lost, now.length, COMPARED_TOKENS);
    if (overlap < MIN_OVERLAP_TOKENS) return null;
    let agree = 0;
    for (let i = 0; i < overlap; i += 1) if (old[lost + i] === now[i]) agree += 1;
    if (agree >= overlap * OVERLAP_AGREEMENT) return lost;
  }
  return null;
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (let j = 0; j < b.length; j += 1) {
      const diagonal = row[j] ?? 0;
      next.push(left === b[j] ? diagonal + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
