import { comparable } from './tokens.ts';

/**
 * How a line's new text follows from its old one.
 * - `revised`: the same stretch, grown, corrected or shortened
 * - `scrolled`: the first `lost` old tokens have left the page at the front; the rest goes on
 * - `unrelated`: other words altogether
 */
export type Alignment =
  | { readonly kind: 'revised' }
  | { readonly kind: 'scrolled'; readonly lost: number }
  | { readonly kind: 'unrelated' };

/** With fewer words than this anything may still be rewritten: recognisers start with a guess. */
const FIRST_GUESS_TOKENS = 3;
/** An overlap shorter than this proves nothing: "and then" is everywhere. */
const MIN_OVERLAP_TOKENS = 3;
/** Share of an overlap that must agree; the rest allows for words rewritten while they scroll. */
const OVERLAP_AGREEMENT = 0.7;
/** Share of the shorter text that must be kept for a text to count as the same stretch. */
const KEPT_SHARE = 0.5;
/** Share of the beginning that must survive, in order, when words were put in front of it. */
const REWRITTEN_SHARE = 0.6;
/** Word-by-word comparison is quadratic, so it looks at this many tokens at the most. */
const LCS_LIMIT = 60;

export function align(before: readonly string[], after: readonly string[]): Alignment {
  const old = before.map(comparable);
  const now = after.map(comparable);
  if (old.length === 0) return { kind: 'revised' };
  if (isSameStretch(old, now)) return { kind: 'revised' };
  const lost = findScroll(old, now);
  if (lost !== null) return { kind: 'scrolled', lost };
  if (old.length <= FIRST_GUESS_TOKENS || isRewrittenStart(old, now)) return { kind: 'revised' };
  return { kind: 'unrelated' };
}

/** Most of the shorter text stands at the same end of both. */
function isSameStretch(old: readonly string[], now: readonly string[]): boolean {
  const shorter = Math.min(old.length, now.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === now[prefix]) prefix += 1;
  if (prefix > 0 && prefix >= shorter * KEPT_SHARE) return true;
  let suffix = 0;
  while (suffix < shorter - prefix && old.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  // A common end alone is what scrolling looks like, so the beginning has to agree as well.
  return prefix > 0 && prefix + suffix >= shorter * KEPT_SHARE;
}

/** The beginning was rewritten: "I think" became "So I think". */
function isRewrittenStart(old: readonly string[], now: readonly string[]): boolean {
  const head = Math.min(old.length, now.length, LCS_LIMIT);
  const shared = longestCommonSubsequence(old.slice(0, head), now.slice(0, head));
  return shared > head * REWRITTEN_SHARE;
}

/** The smallest number of leading old tokens without which the rest agrees with the new text. */
function findScroll(old: readonly string[], now: readonly string[]): number | null {
  for (let lost = 1; lost <= old.length - 1; lost += 1) {
    const overlap = Math.min(old.length - lost, now.length);
    const wholeOfEither = overlap === now.length || overlap === old.length - lost;
    if (overlap < MIN_OVERLAP_TOKENS || !wholeOfEither) continue;
    // The first words have long settled, so they must agree; only later ones may be rewritten.
    if (old[lost] !== now[0] || old[lost + 1] !== now[1]) continue;
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
