import { alignLive } from './align.ts';
import { type Binding, bindLine, follow, followLayers } from './binding.ts';
import { bestChain } from './chain.ts';
import { byPlace } from './entry.ts';
import { type Continued, inOrder } from './in-order.ts';
import type { CaptionLine } from './line.ts';
import type { Twins } from './twins.ts';

export interface Shown {
  /** What is on the page, by line key. */
  readonly shown: ReadonlyMap<number, Binding>;
  readonly twins: Twins;
  /** What has left the page and may come back, in speaking order. */
  readonly departed: readonly Binding[];
}

interface Kept {
  /** Lines that go on, by key. */
  readonly kept: ReadonlyMap<number, Binding>;
  /** What is on the page no more. */
  readonly left: readonly Binding[];
}

interface Known {
  readonly line: CaptionLine;
  /** The key under which it was known. */
  readonly was: number;
  readonly before: Binding;
  /** Null when it shows something else now. */
  readonly after: Binding | null;
}

/**
 * The lines that go on showing what they showed, with their bindings. An element is not an
 * identity: a list may use it again for other words, or move it and then do so.
 */
export function keepShown(page: Shown, lines: readonly CaptionLine[], ordered: boolean): Kept {
  const known = knownLines(page, lines, ordered);
  const going = ordered && isAnotherPiece(known, page) ? [] : known.filter(goesOn);
  const kept = ordered ? inOrder(going) : going;
  const gone = new Map(page.shown);
  for (const { was } of kept) gone.delete(was);
  return { kept: new Map(kept.map(({ line, after }) => [line.key, after])), left: [...gone.values()] };
}

function knownLines({ shown, twins }: Shown, lines: readonly CaptionLine[], ordered: boolean): readonly Known[] {
  const keys = new Set(lines.map(({ key }) => key));
  return lines.flatMap((line): Known[] => {
    // Of twins the one that stays goes on with what was known of the other.
    const twin = twins.get(line.key);
    const was = twin === undefined || keys.has(twin) ? line.key : twin;
    const before = shown.get(was);
    if (before === undefined) return [];
    const after = before.line === line ? before : ordered ? follow(before, line) : followLayers(before, line);
    return [{ line, was, before, after }];
  });
}

const goesOn = (known: Known): known is Known & Continued => known.after !== null;

/** With fewer lines on the page no list is long enough to scroll. */
const PIECE_LINES = 3;
/** While so many of the words stay, nothing has been scrolled. */
const KEPT_SHARE = 0.5;

/**
 * A list that is scrolled far may use all its elements again, even in the order in which they
 * stood. More words come back then than have stayed.
 */
function isAnotherPiece(known: readonly Known[], { shown, departed }: Shown): boolean {
  if (known.length < PIECE_LINES) return false;
  const kept = sum(known.map(wordsKept));
  const fewest = Math.max(sum(known.map(({ before }) => before.words.length)), sum(known.map(wordsNow))) * KEPT_SHARE;
  if (kept > fewest) return false;
  const fresh = known.map(({ line }) => bindLine(line));
  const remembered = [...departed, ...shown.values()].sort(byPlace);
  const returned = bestChain(fresh, remembered, { before: false, after: false });
  return sum(returned.map(({ words }) => words)) > kept;
}

function wordsKept({ before, after }: Known): number {
  if (after === null) return 0;
  if (after === before) return before.words.length;
  const alignment = alignLive(before.words, after.words);
  return alignment.kind === 'unrelated' ? 0 : alignment.kept;
}

const wordsNow = ({ line, after }: Known) => (after ?? bindLine(line)).words.length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
