import { align, alignLive } from './align.ts';
import { agrees, type Binding, carryOn, identify, mayBeSameSpeaker } from './binding.ts';

/** How a binding goes on in a new line, and how sure that is. */
export interface Resumed {
  readonly binding: Binding;
  /** How much of its text is there again: all, only its end, or nothing that could be counted on. */
  readonly part: 'whole' | 'end' | 'none';
  /** Words that have come back. */
  readonly words: number;
}

/** Fewer words that come back alone could as well be somebody saying the same again. */
export const DISTINCTIVE_TOKENS = 4;
/** Share of the last line's words that must be there again: its end was still being guessed. */
const LAST_AGREEMENT = 0.6;
/** A line that has another name now has so many words at least in common. */
const RENAMED_TOKENS = 2;
/** One of so many first words is the same in whatever is shown again. */
const GLANCE_TOKENS = 3;

/** A new line shows again what a binding showed: how it goes on; null when it does not. */
export function resume(gone: Binding, fresh: Binding): Resumed | null {
  if (!mayBeSameSpeaker(gone, fresh) || !mayAgree(gone, fresh)) return null;
  const alignment = align(gone.words, fresh.words);
  if (alignment.kind !== 'unrelated' && agrees(gone, fresh, alignment)) {
    const binding = carryOn(gone, fresh, alignment);
    return binding && { binding, part: alignment.kind === 'revised' ? 'whole' : 'end', words: alignment.kept };
  }
  if (gone.line !== null) return null;
  // Storage holds only what was ours: the line may begin with words from before capture.
  const front = align(fresh.words, gone.words);
  if (front.kind !== 'scrolled') return null;
  return { binding: { ...identify(gone, fresh), skip: front.lost }, part: 'whole', words: front.kept };
}

/** The same for the line that was said last: its last words may be others now. */
export function resumeLast(gone: Binding, fresh: Binding): Resumed | null {
  const resumed = resume(gone, fresh);
  if (resumed !== null || !mayBeSameSpeaker(gone, fresh)) return resumed;
  const alignment = alignLive(gone.words, fresh.words);
  if (alignment.kind !== 'revised') return null;
  const { prefix, kept } = alignment;
  const isSure =
    prefix >= DISTINCTIVE_TOKENS || kept >= Math.max(DISTINCTIVE_TOKENS, gone.words.length * LAST_AGREEMENT);
  const binding = isSure ? carryOn(gone, fresh, alignment) : null;
  return binding && { binding, part: 'whole', words: kept };
}

/** A new line stands where a binding stood: it goes on with that while it could be a revision of it at all. */
export function replace(gone: Binding, fresh: Binding): Resumed | null {
  const alignment = alignLive(gone.words, fresh.words);
  // A name that was put right: the words must be the same then, and not just any.
  const isRenamed = gone.words.length >= RENAMED_TOKENS && agrees(gone, fresh, alignment);
  const binding = mayBeSameSpeaker(gone, fresh) || isRenamed ? carryOn(gone, fresh, alignment) : null;
  return binding && { binding, part: 'none', words: 0 };
}

/** A glance that spares most comparisons: what is shown again begins with words that we have, or we with its. */
function mayAgree(gone: Binding, fresh: Binding): boolean {
  return beginsWithin(fresh, gone) || beginsWithin(gone, fresh);
}

function beginsWithin(a: Binding, b: Binding): boolean {
  return a.words.slice(0, GLANCE_TOKENS).some((word) => b.words.includes(word));
}
