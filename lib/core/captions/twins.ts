import { alignLive } from './align.ts';
import { type Binding, mayBeSameSpeaker } from './binding.ts';
import type { Entry } from './entry.ts';
import { DISTINCTIVE_TOKENS, replace } from './resume.ts';

/** Lines that say the same as one beside them, with the key of that one. */
export type Twins = ReadonlyMap<number, number>;

export const NO_TWINS: Twins = new Map();

/**
 * The old element of a line that is rendered anew stands beside the new one for a moment (seen on
 * Meet, 2026-09). The one that is known speaks for both until one of them goes.
 *
 * @param before those that were twins already: they may have changed since
 */
export function setTwinsApart(entries: readonly Entry[], before: Twins): { single: readonly Entry[]; twins: Twins } {
  const twins = new Map<number, number>();
  for (const [index, { key, binding, isNew }] of entries.entries()) {
    if (!isNew) continue;
    const original = [entries[index - 1], entries[index + 1]].find(
      (beside) => beside && !beside.isNew && isTwin(beside.binding, binding, before.get(key) === beside.key),
    );
    if (original) twins.set(key, original.key);
  }
  return { twins, single: entries.filter(({ key }) => !twins.has(key)) };
}

/** The words are one person's; somebody who says so much once more is seen to grow. */
function isTwin(a: Binding, b: Binding, wasTwin: boolean): boolean {
  if (wasTwin && (replace(a, b) !== null || replace(b, a) !== null)) return true;
  return mayBeSameSpeaker(a, b) && (isEarlier(a, b) || isEarlier(b, a));
}

function isEarlier(a: Binding, b: Binding): boolean {
  const alignment = alignLive(a.words, b.words);
  return alignment.kind === 'revised' && alignment.prefix >= DISTINCTIVE_TOKENS;
}
