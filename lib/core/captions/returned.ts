import { type Binding, mayBeSameSpeaker, resume } from './binding.ts';

/** Fewer words that come back alone could as well be somebody saying the same again. */
const DISTINCTIVE_TOKENS = 4;

/** A new line and what it shows again: the departed binding, and how that goes on. */
export interface Returned {
  readonly fresh: Binding;
  readonly gone: Binding;
  readonly binding: Binding;
}

/**
 * New lines, all standing in one gap of the page, that show what we already have: re-inserted rows,
 * a history that is replayed after captions were toggled, rows scrolled back into view, or a page
 * read by a newer script. Both lists in speaking order; so is what is found.
 *
 * The longest run of lines that shows a run of departed bindings is found first, then what is left
 * on either side of it.
 *
 * @param known which neighbours of the gap are lines that we know
 */
export function matchInOrder(
  fresh: readonly Binding[],
  departed: readonly Binding[],
  known: Neighbours,
): readonly Returned[] {
  const run = longestRun(fresh, departed);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const isFirst = first.fresh === fresh[0];
  // A list that was replaced ends with what was said last, however short that is; and what stood
  // right behind a known line stands there again.
  const isWholeHistory = isFirst && last.gone === departed.at(-1);
  const isNextToKnown = isFirst && known.before && first.gone === departed[0];
  if (!known.after && !isWholeHistory && !isNextToKnown && wordsIn(run) < DISTINCTIVE_TOKENS) return [];
  return [
    ...matchInOrder(until(fresh, first.fresh), until(departed, first.gone), { ...known, after: true }),
    ...run,
    ...matchInOrder(after(fresh, last.fresh), after(departed, last.gone), { ...known, before: true }),
  ];
}

/** What stands before a known line was said before it, however few words it has. */
export interface Neighbours {
  readonly before: boolean;
  readonly after: boolean;
}

/** Where order means nothing, only the last thing that a voice said can come back. */
export function matchByVoice(fresh: readonly Binding[], departed: readonly Binding[]): readonly Returned[] {
  return fresh.flatMap((line) => {
    const gone = departed.findLast((binding) => mayBeSameSpeaker(binding, line));
    const binding = gone === undefined ? null : resume(gone, line);
    if (gone === undefined || binding === null) return [];
    const returned = { fresh: line, gone, binding };
    return wordsIn([returned]) < DISTINCTIVE_TOKENS ? [] : [returned];
  });
}

function longestRun(fresh: readonly Binding[], departed: readonly Binding[]): readonly Returned[] {
  const resumed = fresh.map((line) => departed.map((gone) => resume(gone, line)));
  let longest: readonly Returned[] = [];
  for (let i = 0; i < fresh.length; i += 1) {
    for (let j = 0; j < departed.length; j += 1) {
      const run = runFrom(i, j);
      if (wordsIn(run) > wordsIn(longest)) longest = run;
    }
  }
  return longest;

  function runFrom(i: number, j: number): readonly Returned[] {
    const run: Returned[] = [];
    for (let k = 0; ; k += 1) {
      const [line, gone, binding] = [fresh[i + k], departed[j + k], resumed[i + k]?.[j + k]];
      if (line === undefined || gone === undefined || !binding) return run;
      run.push({ fresh: line, gone, binding });
    }
  }
}

function wordsIn(run: readonly Returned[]): number {
  return run.reduce((sum, { gone, fresh }) => sum + Math.min(gone.tokens.length, fresh.tokens.length), 0);
}

const until = <T>(list: readonly T[], item: T): readonly T[] => list.slice(0, list.indexOf(item));
const after = <T>(list: readonly T[], item: T): readonly T[] => list.slice(list.indexOf(item) + 1);
