import type { CaptionLine } from '#core/captions/line.ts';
import type { Dice } from './dice.ts';

interface Twin {
  readonly line: CaptionLine;
  readonly beside: number;
  readonly isBefore: boolean;
  left: number;
}

/** Old elements of lines that were rendered anew: they stand beside the new ones for a moment. */
export interface Twins {
  /** @param line the line as its old element shows it, for good */
  leave(line: CaptionLine, newKey: number): void;
  /** The lines of the page with the twins among them, one moment on. */
  among(lines: readonly CaptionLine[]): readonly CaptionLine[];
  clear(): void;
}

/** Fewer words that stand there twice may have been said twice. */
const TWIN_WORDS = 4;
const LONGEST_STAY = 3;

export function createTwins(dice: Dice): Twins {
  let twins: readonly Twin[] = [];
  return {
    leave(line, newKey) {
      if (line.text.split(' ').length < TWIN_WORDS) return;
      twins = [...twins, { line, beside: newKey, isBefore: dice.onceIn(2), left: 1 + dice.upTo(LONGEST_STAY - 1) }];
    },
    among(lines) {
      const shown = lines.flatMap((line) => {
        const own = twins.filter(({ beside }) => beside === line.key);
        const before = own.filter(({ isBefore }) => isBefore);
        const after = own.filter(({ isBefore }) => !isBefore);
        return [...before.map((twin) => twin.line), line, ...after.map((twin) => twin.line)];
      });
      for (const twin of twins) twin.left -= 1;
      twins = twins.filter(({ left }) => left > 0);
      return shown;
    },
    clear() {
      twins = [];
    },
  };
}
