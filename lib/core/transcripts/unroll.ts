/**
 * Rolling captions. Some exports show a window, as a screen does: each cue repeats the last line of
 * the one before, or all of it, and adds words. Such cues are given to the assembly of live capture
 * as snapshots of a page, so that each word stands once.
 */
import { align } from '../captions/align.ts';
import { assemble, beginAssembly } from '../captions/assemble.ts';
import { cleanLabel } from '../captions/line.ts';
import { cleanText, comparable, tokenize } from '../captions/tokens.ts';
import type { TranscriptEntry } from './transcript.ts';

/** The words of one voice that a cue shows. */
export interface ShownPart {
  readonly speaker: string | null;
  readonly lines: readonly string[];
  readonly startMs: number;
  readonly endMs: number | null;
}

/** A window rolls on at once; whoever says the same again has breathed in between. */
const ROLLING_GAP_MS = 500;
/**
 * One cue that begins with the last one's words is chance, or somebody who starts again. A file rolls
 * if it does so twice in a row somewhere.
 */
const MIN_ADDITIONS = 2;
/** What is larger is no window. */
const MAX_WINDOW_LINES = 4;
const MAX_WINDOW_CHARS = 2_000;
/** A line whose end was rewritten is the same line only if so much of its beginning stayed. */
const KEPT_WORDS = 4;
const KEPT_SHARE = 0.75;

/** @param parts in the order in which they began */
export function unroll(parts: readonly ShownPart[]): readonly TranscriptEntry[] {
  const windows = parts.map(toWindow);
  const isRolling = runsOf(windows, false).some((run) => run.filter(({ adds }) => adds).length >= MIN_ADDITIONS);
  if (!isRolling) return windows.flatMap(({ part }) => entryOf(part));
  return runsOf(windows, true).flatMap((run) => {
    return run.length > 1 ? entriesOfRun(run) : run.flatMap(({ window }) => entryOf(window.part));
  });
}

/** The same where no cue repeats another: each is what somebody said. */
export const asShown = (parts: readonly ShownPart[]): readonly TranscriptEntry[] =>
  parts.map(toWindow).flatMap(({ part }) => entryOf(part));

/**
 * Cues that follow each other as the windows of one screen would; most runs are of one cue.
 *
 * @param isRolling whether the file is known to roll: then a window of several lines may also
 *   show a line again that was said before a silence
 */
function runsOf(windows: readonly Window[], isRolling: boolean): readonly (readonly Step[])[] {
  const runs: (readonly Step[])[] = [];
  let from = 0;
  while (from < windows.length) {
    const run = runFrom(windows, from, isRolling);
    runs.push(run);
    from += Math.max(1, run.length);
  }
  return runs;
}

interface Window {
  readonly part: ShownPart;
  /** Each line as it is compared; null when this is no window. */
  readonly words: readonly (readonly string[])[] | null;
}

interface Step {
  readonly window: Window;
  /** How many of the earlier window's lines have left at the top; null for the first of a run. */
  readonly left: number | null;
  /** Whether it repeats something and adds to it. */
  readonly adds: boolean;
}

function toWindow(part: ShownPart): Window {
  const lines = part.lines.map(cleanText).filter((line) => line !== '');
  const chars = lines.reduce((sum, line) => sum + line.length, 0);
  const isWindow = lines.length > 0 && lines.length <= MAX_WINDOW_LINES && chars <= MAX_WINDOW_CHARS;
  const words = isWindow ? lines.map((line) => tokenize(line).map(comparable)) : null;
  return { part: { ...part, speaker: cleanLabel(part.speaker), lines }, words };
}

function runFrom(windows: readonly Window[], from: number, isRolling: boolean): readonly Step[] {
  const first = windows[from];
  if (first === undefined) return [];
  const run: Step[] = [{ window: first, left: null, adds: false }];
  let before = first;
  for (let i = from + 1; i < windows.length; i += 1) {
    const window = wrapAlike(before, windows[i] ?? first, isRolling);
    const left = linesLeft(before, window, isRolling);
    if (left === null) break;
    run.push({ window, left, adds: addsWords(before, window, left) });
    before = window;
  }
  return run;
}

/** How many lines left at the top between two windows; null when the later shows nothing of the earlier. */
function linesLeft(before: Window, after: Window, isRolling: boolean): number | null {
  if (before.words === null || after.words === null || before.part.speaker !== after.part.speaker) return null;
  const isLate = after.part.startMs > (before.part.endMs ?? before.part.startMs) + ROLLING_GAP_MS;
  if (isLate && !(isRolling && after.words.length > 1)) return null;
  for (let left = 0; left < before.words.length; left += 1) {
    const still = before.words.slice(left);
    if (still.every((line, i) => goesOn(line, after.words?.[i], i === still.length - 1))) return left;
  }
  return null;
}

function goesOn(old: readonly string[], now: readonly string[] | undefined, isLast: boolean): boolean {
  if (now === undefined) return false;
  if (old.every((word, i) => word === now[i])) return isLast || old.length === now.length;
  if (!isLast) return false;
  const alignment = align(old, now);
  if (alignment.kind !== 'revised') return alignment.kind === 'scrolled';
  const { prefix } = alignment;
  return prefix >= KEPT_WORDS && prefix >= old.length * KEPT_SHARE && now.length > old.length;
}

function addsWords(before: Window, after: Window, left: number): boolean {
  const still = before.words?.slice(left) ?? [];
  const last = after.words?.[still.length - 1] ?? [];
  return (after.words?.length ?? 0) > still.length || last.join(' ') !== still.at(-1)?.join(' ');
}

/** Growing words are wrapped anew. Where the same words stand in other lines, the earlier lines are kept. */
function wrapAlike(before: Window, after: Window, isRolling: boolean): Window {
  if (before.words === null || after.words === null || before.words.length < 2) return after;
  if (linesLeft(before, after, isRolling) !== null) return after;
  const { lines } = before.part;
  const all = after.part.lines.join(' ');
  const left = lines.findIndex((_, i) => all.startsWith(lines.slice(i).join(' ')) && i < lines.length - 1);
  if (left < 0) return after;
  const kept = lines.slice(left, -1);
  const rewrapped = [...kept, all.slice(kept.join(' ').length).trim()];
  return toWindow({ ...after.part, lines: rewrapped });
}

/** Plays the windows to the assembly: a line that goes on keeps its key. */
function entriesOfRun(run: readonly Step[]): readonly TranscriptEntry[] {
  let assembly = beginAssembly();
  let keys: readonly number[] = [];
  let nextKey = 0;
  const first = new Map<number, Step>();
  const ends = new Map<number, number | null>();
  const texts = new Map<number, string>();
  for (const step of run) {
    const { speaker, lines, startMs, endMs } = step.window.part;
    const kept = step.left === null ? [] : keys.slice(step.left);
    keys = lines.map((_, i) => {
      nextKey += 1;
      return kept[i] ?? nextKey;
    });
    const shown = lines.map((text, i) => ({ key: keys[i] ?? 0, speaker, voice: null, text }));
    const heard = assemble(assembly, shown, startMs, { ordered: true });
    assembly = heard.assembly;
    for (const { seq, text } of heard.changed) {
      if (!first.has(seq)) first.set(seq, step);
      texts.set(seq, text);
      ends.set(seq, endMs);
    }
  }
  // Lines that came with the same window are one entry.
  const together = Map.groupBy(first.keys(), (seq) => first.get(seq));
  return [...together].flatMap(([step, seqs]) => {
    if (step === undefined) return [];
    const text = seqs.map((seq) => texts.get(seq)).join(' ');
    return [{ ...timesOf(step.window.part), text, endMs: ends.get(seqs.at(-1) ?? -1) ?? null }];
  });
}

function entryOf(part: ShownPart): readonly TranscriptEntry[] {
  const text = part.lines.join(' ');
  return text === '' ? [] : [{ ...timesOf(part), text }];
}

function timesOf({ speaker, startMs, endMs }: ShownPart): Omit<TranscriptEntry, 'text'> {
  return { speaker, startMs, endMs };
}
