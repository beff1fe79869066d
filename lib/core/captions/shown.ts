import { alignLive } from './align.ts';
import { type Binding, bindLine, follow, followLayers } from './binding.ts';
import { bestChain } from './chain.ts';
import type { CaptionLine } from './line.ts';

/** With fewer lines on the page no list is long enough to scroll. */
const PIECE_LINES = 3;
const KEPT_SHARE = 0.5;

interface Kept {
  /** Lines that go on, by key. */
  readonly kept: ReadonlyMap<number, Binding>;
  /** What is on the page no more. */
  readonly left: readonly Binding[];
}

interface Known {
  readonly key: number;
  /** The key under which it was known. */
  readonly was: number;
  readonly before: Binding;
  /** Null when it shows something else now. */
  readonly after: Binding | null;
  /** The line by itself. */
  readonly fresh: Binding;
}

interface Continued extends Known {
  readonly after: Binding;
}

export interface Shown {
  /** What is on the page, by line key. */
  readonly shown: ReadonlyMap<number, Binding>;
  /** Lines that stand beside one that is shown already and say the same, with the key of that one. */
  readonly twins: ReadonlyMap<number, number>;
  /** What has left the page and may come back, in speaking order. */
  readonly departed: readonly Binding[];
}

/**
 * The lines that go on showing what they showed, with their bindings. An element is not an
 * identity: a list may use it again for other words, or move it and then do so.
 */
export function keepShown({ shown, twins, departed }: Shown, lines: readonly CaptionLine[], ordered: boolean): Kept {
  const keys = new Set(lines.map(({ key }) => key));
  const known = lines.flatMap((line): Known[] => {
    const twin = twins.get(line.key);
    const was = twin === undefined || keys.has(twin) ? line.key : twin;
    const before = shown.get(was);
    if (before === undefined) return [];
    const after = before.line === line ? before : ordered ? follow(before, line) : followLayers(before, line);
    return [{ key: line.key, was, before, after, fresh: after === before ? before : bindLine(line) }];
  });
  const isOther = ordered && isAnotherPiece(known, [...departed, ...shown.values()]);
  const going = isOther ? [] : known.filter(goesOn);
  const kept = ordered ? inOrder(going) : going;
  const gone = new Set(shown.keys());
  for (const { was } of kept) gone.delete(was);
  return {
    kept: new Map(kept.map(({ key, after }) => [key, after])),
    left: [...gone].flatMap((key) => shown.get(key) ?? []),
  };
}

const goesOn = (line: Known): line is Continued => line.after !== null;

/**
 * A list that is scrolled far may use all its elements again, even in the order in which they
 * stood. More words come back then than have stayed.
 */
function isAnotherPiece(lines: readonly Known[], remembered: readonly Binding[]): boolean {
  const kept = sum(lines.map(wordsKept));
  const most = Math.max(
    sum(lines.map(({ before }) => before.words.length)),
    sum(lines.map(({ fresh }) => fresh.words.length)),
  );
  if (lines.length < PIECE_LINES || kept > most * KEPT_SHARE) return false;
  const fresh = lines.map((line) => line.fresh);
  const returned = bestChain(fresh, remembered.toSorted(byPlace), { before: false, after: false });
  return sum(returned.map(({ words }) => words)) > kept;
}

function wordsKept({ before, after }: Known): number {
  if (after === null || after === before) return after === null ? 0 : before.words.length;
  const alignment = alignLive(before.words, after.words);
  return alignment.kind === 'unrelated' ? 0 : alignment.kept;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const byPlace = (a: Binding, b: Binding) => a.place - b.place;

/** What an unchanged line counts; of a changed one count the first words that are the same. */
const UNCHANGED = 1_000;

/**
 * The most lines that stand in the order in which they stood. The oldest row's element, used again
 * at the bottom, may by chance begin with the same words.
 */
function inOrder(lines: readonly Continued[]): readonly Continued[] {
  if (lines.every((line, i) => line.before.place > (lines[i - 1]?.before.place ?? Number.NEGATIVE_INFINITY)))
    return lines;
  const runs: { readonly weight: number; readonly lines: readonly Continued[] }[] = [];
  for (const line of lines) {
    const behind = runs.filter((run) => (run.lines.at(-1)?.before.place ?? 0) < line.before.place);
    const best = heaviest(behind);
    const weight = line.before === line.after ? UNCHANGED : 1 + wordsAtStart(line.before, line.after);
    runs.push({ weight: (best?.weight ?? 0) + weight, lines: [...(best?.lines ?? []), line] });
  }
  return heaviest(runs)?.lines ?? [];
}

function wordsAtStart({ words }: Binding, after: Binding): number {
  const different = words.findIndex((word, i) => word !== after.words[i]);
  return different < 0 ? words.length : different;
}

function heaviest<T extends { readonly weight: number }>(runs: readonly T[]): T | undefined {
  return runs.reduce<T | undefined>(
    (best, run) => (best === undefined || run.weight > best.weight ? run : best),
    undefined,
  );
}
