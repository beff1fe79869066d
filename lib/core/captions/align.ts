import { type Changes, countChanges } from './changes.ts';

/**
 * How a line's new text follows from its old one, both as comparable words.
 * - `revised`: the same stretch, grown, corrected or shortened; the first `prefix` words are the
 *   same in both, and `kept` of the old ones are still there
 * - `scrolled`: the first `lost` old tokens have left the page at the front; the rest goes on, and
 *   `kept` of them are still there
 * - `unrelated`: other words altogether
 */
export type Alignment =
  | { readonly kind: 'revised'; readonly prefix: number; readonly kept: number }
  | { readonly kind: 'scrolled'; readonly lost: number; readonly kept: number }
  | { readonly kind: 'unrelated' };

/** So few words may turn into any others: recognisers start with a guess. */
const FIRST_GUESS_TOKENS = 4;
/** An overlap shorter than this proves nothing: "and then" is everywhere. */
const MIN_OVERLAP_TOKENS = 3;
/** Of a longer overlap may be rewritten, and must be kept: part of it is guesses. */
const REWRITTEN_OVERLAP = 0.5;
const KEPT_OVERLAP = 0.55;
/** A shorter line is no window that is full; and where the front has changed as well, it has to be longer. */
const MIN_WINDOW_TOKENS = 5;
const MIN_WIDE_WINDOW_TOKENS = 8;
/** Share of a text that may have been rewritten, beside its last words. */
const CHANGED_SHARE = 0.3;
/** Up to so many last words are rewritten or taken back at once. */
const REWRITTEN_TOKENS = 4;
/** Share of the shorter text that must be kept for a text to count as the same stretch. */
const KEPT_SHARE = 0.5;
/** More changes than this at once have not been seen, and would take long to count. */
const MOST_CHANGES = 40;
/** Of several explanations the cheapest is right. In tenths of a changed word: */
const CHANGED_WORD = 10;
const NEW_WORD = 7;
const LOST_FRONT = 5;
const UNSETTLED_FRONT = 5;
/** Whoever drops so many words at once has cut a very long text down to its end, as Meet does after half an hour. */
const CUT_DOWN_TOKENS = 40;
/** It is cut down to a sentence. */
const MOST_LEFT_TOKENS = 60;
/** So many places where a text may have scrolled to are tried. */
const MOST_SCROLLS = 40;

export function align(old: readonly string[], now: readonly string[]): Alignment {
  return choose(old, now, old.length * CHANGED_SHARE, isSameStretch);
}

/** The same for a line that is being spoken: its last words are guesses, and when short, all of it. */
export function alignLive(old: readonly string[], now: readonly string[]): Alignment {
  const most = REWRITTEN_TOKENS + (old.length - REWRITTEN_TOKENS) * CHANGED_SHARE;
  const alignment = choose(old, now, most, isSameLiveStretch);
  return alignment.kind === 'unrelated' ? (findCutDown(old, now) ?? alignment) : alignment;
}

interface Scroll {
  readonly lost: number;
  readonly kept: number;
  readonly cost: number;
}

interface Revision {
  readonly prefix: number;
  readonly suffix: number;
  /** Null when there are too many to count. */
  readonly changes: Changes | null;
}

function choose(
  old: readonly string[],
  now: readonly string[],
  most: number,
  isSame: (old: readonly string[], now: readonly string[], revision: Revision) => boolean,
): Alignment {
  const ends = commonEnds(old, now);
  const { prefix, suffix } = ends;
  if (prefix === old.length) return { kind: 'revised', prefix, kept: prefix };
  const changes = countChanges(old, now, { old: prefix, now: prefix }, Math.min(MOST_CHANGES, Math.floor(most)));
  const scrolled = findScroll(old, now);
  const isRevised = !startsOver(old, now) && isSame(old, now, { ...ends, changes });
  if (isRevised && (scrolled === null || cost(changes) <= scrolled.cost)) {
    return { kind: 'revised', prefix, kept: prefix + (changes === null ? suffix : changes.kept) };
  }
  return scrolled === null ? { kind: 'unrelated' } : { kind: 'scrolled', lost: scrolled.lost, kept: scrolled.kept };
}

function cost(changes: Changes | null): number {
  return changes === null ? Number.POSITIVE_INFINITY : changes.count * CHANGED_WORD + changes.grown * NEW_WORD;
}

/** A retraction takes back a few words. Losing more, and more than half, is a new start. */
function startsOver(old: readonly string[], now: readonly string[]): boolean {
  return now.length * 2 < old.length && old.length - now.length > REWRITTEN_TOKENS;
}

function commonEnds(old: readonly string[], now: readonly string[]): { prefix: number; suffix: number } {
  const shorter = Math.min(old.length, now.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === now[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && old.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  return { prefix, suffix };
}

function isSameStretch(old: readonly string[], now: readonly string[], { prefix, suffix, changes }: Revision): boolean {
  // A common end alone is what scrolling looks like, so the beginning has to agree as well.
  if (prefix > 0 && prefix + suffix >= Math.min(old.length, now.length) * KEPT_SHARE) return true;
  return changes !== null;
}

function isSameLiveStretch(old: readonly string[], now: readonly string[], revision: Revision): boolean {
  const { prefix } = revision;
  const hasNewTail = prefix > 0 && old.length - prefix <= REWRITTEN_TOKENS;
  return hasNewTail || old.length <= FIRST_GUESS_TOKENS || isSameStretch(old, now, revision);
}

/** What is left of a text that was cut down may be a single word, so it has to agree in full. */
function findCutDown(old: readonly string[], now: readonly string[]): Alignment | null {
  if (old.length - now.length <= CUT_DOWN_TOKENS) return null;
  for (let kept = Math.min(now.length, MOST_LEFT_TOKENS); kept > 0; kept -= 1) {
    const lost = old.length - kept;
    if (old.slice(lost).every((word, i) => word === now[i])) return { kind: 'scrolled', lost, kept };
  }
  return null;
}

/** The likeliest number of leading old tokens without which the rest agrees with the new text. */
function findScroll(old: readonly string[], now: readonly string[]): Scroll | null {
  if (old.length < MIN_WINDOW_TOKENS) return null;
  const mostLost = old.length - MIN_OVERLAP_TOKENS;
  // What scrolls does not shorten: a window's end stays, but for a word or two taken back.
  const leastLost = Math.max(1, old.length - now.length - 2);
  let best: Scroll | null = null;
  let tried = 0;
  for (let lost = leastLost; lost <= mostLost && tried < MOST_SCROLLS; lost += 1) {
    const agreeing = Number(old[lost] === now[0]) + Number(old[lost + 1] === now[1]);
    // The first words have mostly settled before they are the first.
    if (agreeing < (Math.max(old.length, now.length) < MIN_WIDE_WINDOW_TOKENS ? 2 : 1)) continue;
    tried += 1;
    const overlap = Math.min(old.length - lost, now.length);
    if (overlap < MIN_OVERLAP_TOKENS) break;
    const rewritten = overlap > MIN_OVERLAP_TOKENS ? Math.floor(overlap * REWRITTEN_OVERLAP) : 0;
    const most = Math.min(MOST_CHANGES, rewritten);
    const changes = countChanges(old, now, { old: lost, now: 0 }, most);
    if (changes === null || changes.kept < overlap * KEPT_OVERLAP) continue;
    const price = cost(changes) + LOST_FRONT + (agreeing === 2 ? 0 : UNSETTLED_FRONT);
    if (best === null || price < best.cost) best = { lost, kept: changes.kept, cost: price };
    // Nothing further on can explain more with less.
    if (changes.count === 0) break;
  }
  return best;
}
