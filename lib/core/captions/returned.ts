import type { Binding } from './binding.ts';
import { showsAgain } from './binding.ts';
import type { CaptionLine } from './line.ts';
import { cleanText, tokenize } from './tokens.ts';

/** A shorter line that comes back alone could as well be somebody saying the same again. */
const DISTINCTIVE_TOKENS = 4;

type Departed = readonly [key: number, binding: Binding];

/**
 * New lines that show what we already have: re-inserted rows, a history that is replayed after
 * captions were toggled, rows scrolled back into view, or a page read by a newer script.
 *
 * @returns new line's key -> key of the departed binding it continues
 */
export function matchReturned(
  bindings: ReadonlyMap<number, Binding>,
  lines: readonly CaptionLine[],
  ordered: boolean,
): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  if (lines.every(({ key }) => bindings.has(key))) return matches;
  const visible = new Set(lines.map(({ key }) => key));
  const departed = [...bindings].filter(([key]) => !visible.has(key));
  if (departed.length === 0) return matches;
  departed.sort(([, a], [, b]) => a.place - b.place);

  const newLines = ordered
    ? gaps(bindings, lines)
    : [{ lines: lines.filter(({ key }) => !bindings.has(key)), after: -1, before: Number.POSITIVE_INFINITY }];
  for (const gap of newLines) {
    for (const [line, key] of matchGap(gap, departed)) matches.set(line, key);
  }
  return matches;
}

/** A run of new lines, between the places of the known lines around it. */
interface Gap {
  readonly lines: readonly CaptionLine[];
  readonly after: number;
  readonly before: number;
}

function gaps(bindings: ReadonlyMap<number, Binding>, lines: readonly CaptionLine[]): Gap[] {
  const found: Gap[] = [];
  let run: CaptionLine[] = [];
  let after = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const place = bindings.get(line.key)?.place;
    if (place === undefined) {
      run.push(line);
      continue;
    }
    if (run.length > 0) found.push({ lines: run, after, before: place });
    run = [];
    after = place;
  }
  if (run.length > 0) found.push({ lines: run, after, before: Number.POSITIVE_INFINITY });
  return found;
}

function matchGap({ lines, after, before }: Gap, departed: readonly Departed[]): Map<number, number> {
  const candidates = departed.filter(([, { place }]) => place > after && place < before);
  const replayed = replayedRun(lines, candidates);
  const matches = new Map(replayed.map(([key], i) => [lines[i]?.key ?? -1, key]));
  // What stands before a known line was said before it; at the end, short words may well be new.
  const isOld = before !== Number.POSITIVE_INFINITY;
  let from = replayed.length;
  for (const line of lines.slice(replayed.length)) {
    if (!isOld && !isDistinctive(line)) continue;
    const index = candidates.findIndex(([, bound], i) => i >= from && showsAgain(bound, line));
    const found = candidates[index];
    if (found === undefined || [...matches.values()].includes(found[0])) continue;
    matches.set(line.key, found[0]);
    from = index + 1;
  }
  return matches;
}

/**
 * A replayed history ends with the last thing said: the longest run of lines, from the first one,
 * that shows the last candidates one by one.
 */
function replayedRun(lines: readonly CaptionLine[], candidates: readonly Departed[]): readonly Departed[] {
  for (let length = Math.min(lines.length, candidates.length); length > 0; length -= 1) {
    const tail = candidates.slice(candidates.length - length);
    const agrees = tail.every(([, bound], i) => {
      const line = lines[i];
      return line !== undefined && showsAgain(bound, line);
    });
    if (agrees) return tail;
  }
  return [];
}

function isDistinctive(line: CaptionLine): boolean {
  return tokenize(cleanText(line.text)).length >= DISTINCTIVE_TOKENS;
}
