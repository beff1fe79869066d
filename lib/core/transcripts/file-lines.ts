import { MAX_FILE_CHARS, MAX_LINE_CHARS, MAX_LINES, problem, problemAt, type TranscriptProblem } from './transcript.ts';

export interface FileLines {
  readonly ok: true;
  /** Without their line breaks. Line n of the file is at n - 1. */
  readonly lines: readonly string[];
}

/** Lengths are looked at before anything is cut out: a line of 1 GB is refused without a copy. */
export function splitLines(text: string): FileLines | TranscriptProblem {
  if (text.length > MAX_FILE_CHARS) return problem('too-large');
  const lines: string[] = [];
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    if (to - from > MAX_LINE_CHARS) {
      return problemAt(lines.length + 1, 'long-line');
    }
    if (lines.length === MAX_LINES) return problemAt(MAX_LINES + 1, 'too-many-lines');
    lines.push(text.slice(from, to));
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return { ok: true, lines };
}

function endOfLine(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? text.length;
}

const BREAK = /[\r\n]/g;
