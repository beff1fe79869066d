import type { SpokenLine } from '#core/session/view.ts';

/** Whoever speaks longer than this is told the time again. */
const TOLD_AGAIN_MS = 60_000;

/** The utterances at which it is worth saying who speaks and when, by number. */
export function turnBeginnings(lines: readonly SpokenLine[]): ReadonlySet<number> {
  const begins = new Set<number>();
  let last: SpokenLine | null = null;
  for (const line of lines) {
    const { seq, startedAt } = line.utterance;
    if (last?.speaker === line.speaker && startedAt - last.utterance.startedAt < TOLD_AGAIN_MS) continue;
    begins.add(seq);
    last = line;
  }
  return begins;
}
