import type { Binding } from './binding.ts';

/** A line that goes on, as it was and as it is. */
export interface Continued {
  readonly before: Binding;
  readonly after: Binding;
}

/** What an unchanged line counts; of a changed one count the first words that are the same. */
const UNCHANGED = 1_000;

/**
 * The weightiest of the lines that stand in the order in which they stood. The oldest row's element,
 * used again at the bottom, may by chance begin with the same words.
 */
export function inOrder<Line extends Continued>(lines: readonly Line[]): readonly Line[] {
  if (lines.every((line, i) => i === 0 || stoodBefore(lines[i - 1], line))) return lines;
  const runs: Run<Line>[] = [];
  for (const line of lines) {
    const longest = heaviest(runs.filter(({ last }) => stoodBefore(last, line)));
    runs.push({ last: line, weight: (longest?.weight ?? 0) + weightOf(line), rest: longest });
  }
  return linesOf(heaviest(runs));
}

interface Run<Line> {
  readonly last: Line;
  readonly weight: number;
  readonly rest: Run<Line> | undefined;
}

function stoodBefore(a: Continued | undefined, b: Continued): boolean {
  return a === undefined || a.before.place < b.before.place;
}

function weightOf({ before, after }: Continued): number {
  if (before === after) return UNCHANGED;
  const different = before.words.findIndex((word, i) => word !== after.words[i]);
  return 1 + (different < 0 ? before.words.length : different);
}

function heaviest<Line>([first, ...others]: readonly Run<Line>[]): Run<Line> | undefined {
  return others.reduce((best, run) => (best === undefined || run.weight > best.weight ? run : best), first);
}

function linesOf<Line>(run: Run<Line> | undefined): readonly Line[] {
  return run === undefined ? [] : [...linesOf(run.rest), run.last];
}
