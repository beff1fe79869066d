import type { CaptionLine } from '#core/captions/line.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import type { CaptionReader } from './adapter.ts';
import { coveredText } from './covered-text.ts';

/** Older lines than these are left alone by every client seen so far. */
export const MAX_LINES = 200;

export type Covered = Pick<PageEvidence, 'explainedChars' | 'unexplainedChars'>;

/** How much of what stands under a root a reader accounts for, by the lines it has read there. */
export function coverageOf(root: Element | null, reader: CaptionReader, lines: readonly CaptionText[]): Covered {
  if (root === null) return { explainedChars: 0, unexplainedChars: 0 };
  const older = [...reader.entries(root)].slice(0, -MAX_LINES);
  return coveredText(root, lines, new Set([...older, ...reader.decorations(root)]));
}

type CaptionText = Pick<CaptionLine, 'speaker' | 'text'>;

/** One look at the page with the eyes of a reader that is not in force. */
export function lookThrough(document: Document, reader: CaptionReader): Covered & Pick<PageEvidence, 'lines'> {
  const root = reader.captionRoot(document);
  const entries = root === null ? [] : [...reader.entries(root)].slice(-MAX_LINES);
  const lines = entries.flatMap((entry) => reader.readEntry(entry) ?? []);
  return { lines: lines.length, ...coverageOf(root, reader, lines) };
}
