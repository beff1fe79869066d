/** Browsers limit a message to 64 MB, in which a character may take six bytes: large texts go in parts. */
import { MAX_FILE_CHARS } from '#core/transcripts/transcript.ts';

export const MAX_PART_CHARS = 1_000_000;
/** Parts may be a character short. */
export const MAX_PARTS = Math.ceil(MAX_FILE_CHARS / MAX_PART_CHARS) + 1;

/** A session as JSON is longer than the file it was made of: names of fields, and what has to be escaped. */
export const MAX_SESSION_PARTS = 4 * MAX_PARTS;

/** At least one part; together they are the text. */
export function cutIntoParts(text: string, maxChars = MAX_PART_CHARS): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  do {
    let to = Math.min(text.length, from + maxChars);
    // Half a pair would not survive the way: messages are UTF-8.
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  } while (from < text.length);
  return parts;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

export interface TextPart {
  readonly importId: string;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

export type Gathered =
  | { readonly state: 'complete'; readonly text: string }
  | { readonly state: 'waiting' }
  /** This is not the part that comes next. */
  | { readonly state: 'interrupted' };

/** Puts the parts of one text after another together; whoever begins anew displaces what is unfinished. */
export function createGatherer(): (part: TextPart) => Gathered {
  let open: { readonly importId: string; readonly parts: number; readonly texts: string[] } | null = null;
  return ({ importId, part, parts, text }) => {
    if (part === 0) open = { importId, parts, texts: [] };
    if (open?.importId !== importId || open.parts !== parts || open.texts.length !== part) {
      return { state: 'interrupted' };
    }
    open.texts.push(text);
    if (open.texts.length < parts) return { state: 'waiting' };
    const whole = open.texts.join('');
    open = null;
    return { state: 'complete', text: whole };
  };
}
