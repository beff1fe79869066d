import type { CaptionLine } from './line.ts';
import { cleanText } from './tokens.ts';

/**
 * The part of each line that stood on the page at an earlier moment. Captions that are found late
 * show words from before there was consent, or from a pause: those are nobody's.
 *
 * @param texts what the page showed then
 */
export function asTheyStood(lines: readonly CaptionLine[], texts: readonly string[]): readonly CaptionLine[] {
  const stood = texts.map(cleanText).filter((text) => text !== '');
  return lines.flatMap((line) => {
    const text = cleanText(line.text);
    const before = stood.filter((old) => isBefore(old, text)).sort((a, b) => b.length - a.length)[0];
    return before === undefined ? [] : [{ ...line, text: before.length < text.length ? before : text }];
  });
}

/** The same stretch, earlier: its last word may have been rewritten since. */
function isBefore(old: string, now: string): boolean {
  const settled = old.slice(0, Math.max(0, old.lastIndexOf(' ')));
  return now.startsWith(old) || (settled.includes(' ') && now.toLowerCase().startsWith(settled.toLowerCase()));
}
