import { cleanText } from './tokens.ts';

/** One caption entry as a page shows it at one moment: what every platform adapter reads. */
export interface CaptionLine {
  /** The same page element keeps its key; a new element gets a new one. */
  readonly key: number;
  readonly speaker: string | null;
  /** A stable stand-in for a missing name (an avatar, say); null where there is none. */
  readonly voice: string | null;
  readonly text: string;
}

const MAX_LABEL_CHARS = 200;

/** A name or a voice as it is stored: clean like any text, and never long; null when nothing is left. */
export function cleanLabel(raw: string | null): string | null {
  return cleanText((raw ?? '').slice(0, MAX_LABEL_CHARS)) || null;
}
