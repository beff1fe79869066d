import { align } from './align.ts';
import type { CaptionLine } from './line.ts';
import { cleanText, tokenize } from './tokens.ts';

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
  /** Position in speaking order: the `seq`, or a place between two for what is not ours. */
  readonly place: number;
  /** The line as last read; the same object means that nothing has changed. */
  readonly line: CaptionLine | null;
  readonly speaker: string | null;
  readonly voice: string | null;
  readonly lead: string;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly skip: number;
}

export function bindLine(line: CaptionLine): Binding {
  const text = cleanText(line.text);
  const { speaker, voice } = line;
  return { seq: null, place: -1, line, speaker, voice, lead: '', text, tokens: tokenize(text), skip: 0 };
}

/** What a line's new content means for its binding; null when it shows something else now. */
export function follow(bound: Binding, line: CaptionLine): Binding | null {
  const grown = growth(bound, line);
  if (grown !== null) return grown;
  const fresh = bindLine(line);
  const renamed = !mayBeSameSpeaker(bound, line);
  const alignment = align(bound.tokens, fresh.tokens);
  // A row that is re-used for somebody else changes its words too; a corrected name does not.
  if (alignment.kind === 'unrelated' || (renamed && !sharesStart(bound, fresh))) return null;
  const { seq, place, lead } = bound;
  const known = { ...fresh, seq, place, speaker: line.speaker ?? bound.speaker, voice: line.voice ?? bound.voice };
  if (alignment.kind === 'revised') {
    return { ...known, lead, skip: Math.min(bound.skip, fresh.tokens.length) };
  }
  const { lost } = alignment;
  return {
    ...known,
    lead: lead + bound.tokens.slice(bound.skip, Math.max(lost, bound.skip)).join(''),
    skip: Math.max(0, bound.skip - lost),
  };
}

/** The usual case, kept cheap: the same speaker, and words added at the end. */
function growth(bound: Binding, line: CaptionLine): Binding | null {
  if (line.speaker !== bound.speaker || line.voice !== bound.voice) return null;
  const text = cleanText(line.text);
  if (!text.startsWith(bound.text)) return null;
  const last = bound.tokens.at(-1) ?? '';
  const tail = text.slice(bound.text.length - last.length);
  return { ...bound, line, text, tokens: [...bound.tokens.slice(0, -1), ...tokenize(tail)] };
}

export function mayBeSameSpeaker(
  a: Pick<CaptionLine, 'speaker' | 'voice'>,
  b: Pick<CaptionLine, 'speaker' | 'voice'>,
): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  return a.voice === b.voice || a.voice === null || b.voice === null;
}

/** Whether a line that has come back shows what this binding showed. */
export function showsAgain(bound: Binding, line: CaptionLine): boolean {
  if (!mayBeSameSpeaker(bound, line)) return false;
  const fresh = bindLine(line);
  if (fresh.text === '' || align(bound.tokens, fresh.tokens).kind === 'unrelated') return false;
  // While a line is live its first words may turn into anything; one that returns must agree.
  return bound.tokens.length > 3 || sharesStart(bound, fresh);
}

function sharesStart(bound: Binding, fresh: Binding): boolean {
  const first = (bound.tokens[0] ?? '').trim().toLowerCase();
  return first !== '' && fresh.text.toLowerCase().startsWith(first);
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
