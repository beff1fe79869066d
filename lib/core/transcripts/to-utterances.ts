import { MAX_UTTERANCE_CHARS, type Revision } from '../captions/assemble.ts';
import { tokenize } from '../captions/tokens.ts';
import type { TranscriptEntry } from './transcript.ts';

/** Within such a pause a speaker goes on with the same stretch. */
const PAUSE_MS = 3_000;
/** 150 words a minute, where the file gives no times. */
const MS_PER_WORD = 400;
const SENTENCE_END = /[.?!…。？！]["'”’)]?$/;

/**
 * The utterances of a session, as live capture would have stored them when it was over.
 *
 * @param startedAt milliseconds since the epoch
 */
export function toUtterances(entries: readonly TranscriptEntry[], startedAt: number): readonly Revision[] {
  const stretches: Stretch[] = [];
  for (const entry of withTimes(entries)) {
    for (const piece of cut(entry)) {
      const last = stretches.at(-1);
      if (last !== undefined && goesOn(last, piece)) join(last, piece);
      else stretches.push({ ...piece, texts: [piece.text], chars: piece.text.length });
    }
  }
  return stretches.map(({ speaker, texts, startMs, endMs }, seq) => ({
    seq,
    speaker,
    voice: null,
    text: texts.join(' '),
    startedAt: startedAt + startMs,
    updatedAt: startedAt + endMs,
    rev: 1,
  }));
}

interface TimedEntry {
  readonly speaker: string | null;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

interface Stretch {
  readonly speaker: string | null;
  readonly startMs: number;
  endMs: number;
  text: string;
  readonly texts: string[];
  chars: number;
}

function goesOn(last: Stretch, next: TimedEntry): boolean {
  if (last.speaker !== next.speaker || next.startMs - last.endMs > PAUSE_MS) return false;
  // Nobody knows who goes on: it may be somebody else, if a sentence has ended.
  if (last.speaker === null && SENTENCE_END.test(last.text)) return false;
  return last.chars + 1 + next.text.length <= MAX_UTTERANCE_CHARS;
}

function join(last: Stretch, next: TimedEntry): void {
  last.texts.push(next.text);
  last.text = next.text;
  last.chars += 1 + next.text.length;
  last.endMs = Math.max(last.endMs, next.endMs);
}

/** What is too long for one utterance is cut between words; each piece gets its share of the time. */
function cut(entry: TimedEntry): readonly TimedEntry[] {
  if (entry.text.length <= MAX_UTTERANCE_CHARS) return [entry];
  const pieces: string[][] = [];
  let chars = Number.POSITIVE_INFINITY;
  for (const token of tokenize(entry.text)) {
    if (chars + token.length > MAX_UTTERANCE_CHARS) {
      pieces.push([]);
      chars = 0;
    }
    pieces.at(-1)?.push(token);
    chars += token.length;
  }
  const share = (entry.endMs - entry.startMs) / pieces.length;
  return pieces.map((tokens, i) => ({
    ...entry,
    text: tokens.join('').trim(),
    startMs: Math.round(entry.startMs + i * share),
    endMs: Math.round(entry.startMs + (i + 1) * share),
  }));
}

/** Fills in times that the file does not give: as long as the words take, but never past the next known time. */
function withTimes(entries: readonly TranscriptEntry[]): readonly TimedEntry[] {
  const timed: TimedEntry[] = [];
  let from = 0;
  while (from < entries.length) {
    let to = from + 1;
    while (to < entries.length && entries[to]?.startMs === null) to += 1;
    const start = entries[from]?.startMs ?? 0;
    const end = entries[to]?.startMs ?? Number.POSITIVE_INFINITY;
    const group = entries.slice(from, to);
    const lengths = group.map(({ text }) => (text.match(/\S+/g)?.length ?? 1) * MS_PER_WORD);
    const needed = lengths.reduce((sum, length) => sum + length, 0);
    // An entry that overlaps the next keeps its own length.
    const squeeze = end > start && needed > end - start ? (end - start) / needed : 1;
    let at = start;
    for (const [i, { speaker, text, endMs }] of group.entries()) {
      const startMs = Math.round(at);
      at += (lengths[i] ?? 0) * squeeze;
      timed.push({ speaker, text, startMs, endMs: endMs ?? Math.round(at) });
    }
    from = to;
  }
  return timed;
}
