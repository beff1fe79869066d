import { type Binding, mayBeSameSpeaker } from './binding.ts';
import { bestChain, NEIGHBOUR, type Neighbours, type Pair } from './chain.ts';
import { DISTINCTIVE_TOKENS, resume } from './resume.ts';

/** Two people may share a name or their initials, and the last that either said may be what comes back. */
const PEOPLE_A_VOICE = 2;

/** A new line and what it shows again: the departed binding, and how that goes on. */
export type Returned = Pick<Pair, 'fresh' | 'gone' | 'binding'>;

/**
 * New lines, all standing in one gap of the page, that show what we already have: re-inserted rows,
 * a history that is replayed after captions were toggled, rows scrolled back into view, or a page
 * read by a newer script. Both lists in speaking order; so is what is found.
 *
 * @param known which neighbours of the gap are lines that we know
 */
export function matchInOrder(
  fresh: readonly Binding[],
  departed: readonly Binding[],
  known: Neighbours,
): readonly Returned[] {
  const pieces = piecesOf(bestChain(fresh, departed, known));
  const proven = pieces.findLastIndex((piece) => {
    const isFirst = piece[0]?.row === 0;
    // A list that was replaced ends with what was said last, however short that is; and what stood
    // right behind a known line stands there again.
    const isWholeHistory = isFirst && piece.at(-1)?.column === departed.length - 1;
    const isNextToKnown = isFirst && known.before && piece[0]?.column === 0;
    return known.after || isWholeHistory || isNextToKnown || evidenceIn(piece) >= DISTINCTIVE_TOKENS;
  });
  // What stands before a known line was said before it, however few words it has.
  return pieces.slice(0, proven + 1).flat();
}

/** Where order means nothing, only the last thing that a voice said can come back. */
export function matchByVoice(fresh: readonly Binding[], departed: readonly Binding[]): readonly Returned[] {
  const found: Returned[] = [];
  for (const line of fresh) {
    const waiting = departed.filter(
      (gone) => mayBeSameSpeaker(gone, line) && found.every((match) => match.gone !== gone),
    );
    const last = waiting.slice(-PEOPLE_A_VOICE).flatMap((gone) => {
      const resumed = resume(gone, line);
      return resumed === null || sharedTokens(gone, line) < DISTINCTIVE_TOKENS
        ? []
        : [{ fresh: line, gone, ...resumed }];
    });
    found.push(...last.slice(-1));
  }
  return found;
}

/** Stretches of lines that have come back without a hole. */
function piecesOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const pieces: Pair[][] = [];
  for (const pair of pairs) {
    const last = pieces.at(-1)?.at(-1);
    const goesOn = last !== undefined && pair.row === last.row + 1 && pair.column === last.column + 1;
    if (goesOn) pieces.at(-1)?.push(pair);
    else pieces.push([pair]);
  }
  return pieces;
}

const sharedTokens = (a: Binding, b: Binding) => Math.min(a.tokens.length, b.tokens.length);

/** In words. Several short lines one after another are not said again in that order. */
function evidenceIn(piece: readonly Pair[]): number {
  return piece.reduce((sum, { words }) => sum + words, (piece.length - 1) * NEIGHBOUR);
}
