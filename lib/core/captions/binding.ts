import { type Alignment, alignLive } from './align.ts';
import { withoutOldLayer } from './layers.ts';
import { type CaptionLine, cleanLabel } from './line.ts';
import { cleanText, comparable, tokenize } from './tokens.ts';

/**
 * Which utterance a line shows, and how much of the line belongs to it.
 *
 *     lead            tokens of the line
 *     ──────────────  ────────────┬──────────────────
 *     scrolled away   not ours    │ ours
 *     (ours)          (`skip`)    │
 *
 * The utterance's text is `lead` and the tokens after `skip`. `skip` covers what was on the page
 * before capture began or while it was paused, and what went into an earlier utterance because
 * one stretch had grown too long.
 */
export interface Binding {
  /** Null while none of the line is ours. */
  readonly seq: number | null;
  /** Position in speaking order, given anew where a line turns up between others; `seq` need not follow it. */
  readonly place: number;
  /** The line as last read, null where it is known from storage only. */
  readonly line: CaptionLine | null;
  readonly speaker: string | null;
  readonly voice: string | null;
  readonly lead: string;
  readonly text: string;
  readonly tokens: readonly string[];
  /** The tokens as they are compared. */
  readonly words: readonly string[];
  readonly skip: number;
}

/** A text that comes back may have been rewritten meanwhile: the share of it that must agree. */
const RETURNED_AGREEMENT = 0.77;
/** It comes back whole, or a little shorter. */
const RETURNED_LENGTH = 0.9;
/** A text of which only the end comes back: so many words of it at least. */
const RETURNED_OVERLAP = 4;
/** Of so few words, one may have been a guess. */
const GUESSED_TOKENS = 3;

export function bindLine(line: CaptionLine): Binding {
  const text = cleanText(line.text);
  const speaker = cleanLabel(line.speaker);
  const voice = cleanLabel(line.voice);
  const tokens = tokenize(text);
  const words = tokens.map(comparable);
  return { seq: null, place: Number.NaN, line, speaker, voice, lead: '', text, tokens, words, skip: 0 };
}

/** What a line's new content means for its binding; null when it shows something else now. */
export function follow(bound: Binding, line: CaptionLine): Binding | null {
  const grown = growth(bound, line);
  if (grown !== null) return grown;
  const fresh = bindLine(line);
  if (fresh.text === '') return bound;
  const alignment = alignLive(bound.words, fresh.words);
  // A row that is used again for somebody else changes its words too; a corrected name does not.
  if (!mayBeSameSpeaker(bound, fresh) && !agrees(bound, fresh, alignment)) return null;
  return carryOn(bound, fresh, alignment);
}

/** The same where a line may show its old and its new text as one. */
export function followLayers(bound: Binding, line: CaptionLine): Binding | null {
  const text = withoutOldLayer(bound.words, cleanText(line.text));
  const followed = follow(bound, text === null ? line : { ...line, text });
  return followed && { ...followed, line };
}

/** The usual case, kept cheap: the same speaker, and words added at the end. */
function growth(bound: Binding, line: CaptionLine): Binding | null {
  if (line.speaker !== bound.line?.speaker || line.voice !== bound.line.voice) return null;
  const text = cleanText(line.text);
  if (!text.startsWith(bound.text)) return null;
  const last = bound.tokens.at(-1) ?? '';
  const tail = tokenize(text.slice(bound.text.length - last.length));
  const tokens = [...bound.tokens.slice(0, -1), ...tail];
  return { ...bound, line, text, tokens, words: [...bound.words.slice(0, -1), ...tail.map(comparable)] };
}

/** Whether a text that has come back is that of the binding, not just one that begins alike. */
export function agrees({ tokens }: Binding, fresh: Binding, alignment: Alignment): boolean {
  if (alignment.kind === 'unrelated') return false;
  if (alignment.kind === 'scrolled')
    return alignment.kept >= Math.max(RETURNED_OVERLAP, (tokens.length - alignment.lost) * RETURNED_AGREEMENT);
  const needed = tokens.length <= GUESSED_TOKENS ? Math.max(1, tokens.length - 1) : tokens.length * RETURNED_AGREEMENT;
  return alignment.kept >= needed && fresh.tokens.length >= tokens.length * RETURNED_LENGTH;
}

export function carryOn(bound: Binding, fresh: Binding, alignment: Alignment): Binding | null {
  if (alignment.kind === 'unrelated') return null;
  const { lead, skip, tokens } = bound;
  const known = identify(bound, fresh);
  if (alignment.kind === 'revised') return { ...known, lead, skip: revisedSkip(bound, fresh, alignment) };
  const { lost } = alignment;
  return {
    ...known,
    lead: lead + tokens.slice(skip, Math.max(lost, skip)).join(''),
    skip: Math.max(0, skip - lost),
  };
}

/** The new content, as the old binding's. */
export function identify({ seq, place, speaker, voice }: Binding, fresh: Binding): Binding {
  return { ...fresh, seq, place, speaker: fresh.speaker ?? speaker, voice: fresh.voice ?? voice };
}

/** Words that are not ours stay so when others are put in or taken out among them. */
function revisedSkip({ words, skip }: Binding, fresh: Binding, { prefix }: { readonly prefix: number }): number {
  const start = words.slice(skip, skip + 3);
  if (prefix >= skip || start.length === 0) return Math.min(skip, fresh.words.length);
  const shift = SHIFTS.find((by) => start.every((word, i) => fresh.words[skip + by + i] === word)) ?? 0;
  return Math.min(skip + shift, fresh.words.length);
}

/** By how many words what is ours may have moved, nearest first. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

type Voiced = Pick<CaptionLine, 'speaker' | 'voice'>;

export function mayBeSameSpeaker(a: Voiced, b: Voiced): boolean {
  const isOneName = a.speaker === null || b.speaker === null || a.speaker === b.speaker;
  return isOneName && (a.voice === b.voice || a.voice === null || b.voice === null);
}

export function ownText({ lead, tokens, skip }: Binding): string {
  return (lead + tokens.slice(skip).join('')).trim();
}

/** How many tokens to keep so that `lead` and the own tokens fit into `limit` characters. */
export function cutAt({ lead, tokens, skip }: Binding, limit: number): number {
  let length = lead.length;
  for (let cut = skip; cut < tokens.length; cut += 1) {
    length += tokens[cut]?.length ?? 0;
    if (length > limit) return Math.max(cut, skip + 1);
  }
  return tokens.length;
}
