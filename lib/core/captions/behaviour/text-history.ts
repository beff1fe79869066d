/**
 * What one piece of text on a page does over time. Captions grow by words at the pace of talk, and
 * their last words are rewritten; nothing else on a page of a call does both.
 */
import { type Alignment, align, alignLive } from '../align.ts';
import { cleanText, comparable, tokenize } from '../tokens.ts';

/** How a text has changed so far: counts, so that those of several texts can be added up. */
export interface Growth {
  /** Times it grew by a few words at the end, soon after it had changed before. */
  readonly steps: number;
  /** The words that came with these. */
  readonly words: number;
  /** Times its last words became others, or changed case or punctuation. */
  readonly rewrites: number;
  /** Times its last word became a longer one: somebody types. */
  readonly lettered: number;
  /** Times it came whole, or gave way to another text. */
  readonly wholes: number;
  /** Times the words that left at the front came in again at the end: a ticker. */
  readonly rounds: number;
}

export interface TextHistory {
  readonly text: string;
  /** As they are compared. */
  readonly words: readonly string[];
  /** When it last changed, in milliseconds. */
  readonly at: number;
  readonly growth: Growth;
  /** What has left it at its front since it began: lines of captions are often no longer than a sentence. */
  readonly front: string;
  /** What it was before it began to change without rest: pages show old and new words together for a moment. */
  readonly before: Rested | null;
}

interface Rested extends Omit<TextHistory, 'before'> {
  /** When it began to change. */
  readonly leftAt: number;
}

export const NO_GROWTH: Growth = { steps: 0, words: 0, rewrites: 0, lettered: 0, wholes: 0, rounds: 0 };

/** More words at once are not spoken between two updates of a caption. */
const MOST_WORDS_A_STEP = 8;
/** A caption begins with its speaker's name, at the most, and a first guess. */
const MOST_WORDS_AT_FIRST = 6;
/** A longer rest is not the pace of talk: people join a call every few seconds, and nobody talks like that. */
const LONGEST_REST_MS = 3_000;
/** So many of the last words are rewritten at once. */
const MOST_REWRITTEN = 6;
/** A state that is replaced sooner was never meant to be read. */
const RESTED_MS = 60;
/** Talk that is faster than that is looked at so often all the same. */
const RESTLESS_MS = 60;
/** Only the end of a long text is compared. */
const MOST_COMPARED = 200;
/** More than this is not said before it is clear that captions are being spoken. */
const MOST_FRONT_TOKENS = 200;

/** @param isNew whether it has appeared just now, or stood there before anybody looked */
export function beginHistory(raw: string, at: number, isNew: boolean): TextHistory {
  const text = cleanText(raw);
  const words = wordsOf(text);
  const wholes = isNew && words.length > MOST_WORDS_AT_FIRST ? 1 : 0;
  return { text, words, at, growth: { ...NO_GROWTH, wholes }, front: '', before: null };
}

export function followText(before: TextHistory, raw: string, at: number): TextHistory {
  const text = cleanText(raw);
  if (text === before.text) return before;
  const from = lastRest(before, at);
  const now = { text, words: wordsOf(text), at };
  const alignment = from.words.length === 0 || now.words.length === 0 ? null : alignLive(from.words, now.words);
  const growth = add(from.growth, changeBetween(from, now, alignment));
  return { ...now, growth, front: frontAfter(from, alignment), before: from };
}

/** The same from here on: what has left so far has been read by now, or is not meant to be. */
export function withoutFront(history: TextHistory): TextHistory {
  return { ...history, front: '', before: null };
}

/** The last state that was there long enough to be read, or that has been left for too long. */
function lastRest({ before, ...now }: TextHistory, at: number): Rested {
  const hasRested = before === null || at - now.at >= RESTED_MS || now.at - before.leftAt >= RESTLESS_MS;
  return hasRested ? { ...now, leftAt: at } : before;
}

/** Whether the second text is the first one, gone on: an element that was made anew for it. */
export function goesOn(before: TextHistory, raw: string): boolean {
  if (before.words.length === 0) return false;
  const alignment = align(before.words, wordsOf(cleanText(raw)));
  return alignment.kind === 'scrolled' || (alignment.kind === 'revised' && alignment.prefix > 0);
}

export function add(a: Growth, b: Partial<Growth>): Growth {
  const sum = (key: keyof Growth) => a[key] + (b[key] ?? 0);
  return {
    steps: sum('steps'),
    words: sum('words'),
    rewrites: sum('rewrites'),
    lettered: sum('lettered'),
    wholes: sum('wholes'),
    rounds: sum('rounds'),
  };
}

type Seen = Pick<TextHistory, 'text' | 'words' | 'at'>;

function changeBetween(old: Seen, now: Seen, alignment: Alignment | null): Partial<Growth> {
  if (alignment === null) return { wholes: now.words.length > MOST_WORDS_AT_FIRST ? 1 : 0 };
  const isPaced = now.at - old.at <= LONGEST_REST_MS;
  if (alignment.kind === 'unrelated') return { wholes: 1 };
  if (alignment.kind === 'scrolled') return scrolledBy(alignment.lost, old.words, now.words, isPaced);
  return revisedFrom(alignment.prefix, old, now, isPaced);
}

function frontAfter({ front, text, words }: Rested, alignment: Alignment | null): string {
  if (alignment === null || alignment.kind === 'unrelated') return '';
  if (alignment.kind === 'revised') return front;
  const kept = words.length - alignment.lost;
  const tokens = tokenize(`${front}${text}`);
  return tokens.slice(0, startOfLast(kept, tokens)).slice(-MOST_FRONT_TOKENS).join('');
}

/** Where the last so many words begin. */
function startOfLast(count: number, tokens: readonly string[]): number {
  let start = tokens.length;
  for (let left = count; left > 0 && start > 0; ) {
    start -= 1;
    if (isWord(comparable(tokens[start] ?? ''))) left -= 1;
  }
  return start;
}

function scrolledBy(lost: number, old: readonly string[], now: readonly string[], isPaced: boolean): Partial<Growth> {
  const came = now.slice(old.length - lost);
  const isRound = came.length > 0 && came.every((word, i) => word === old[i]);
  if (isRound) return { rounds: 1 };
  const isRewritten = old.slice(lost).some((word, i) => word !== now[i]);
  return { ...grownBy(came.length, isPaced), rewrites: isRewritten ? 1 : 0 };
}

function revisedFrom(prefix: number, old: Seen, now: Seen, isPaced: boolean): Partial<Growth> {
  const changed = old.words.length - prefix;
  const came = now.words.length - old.words.length;
  if (changed === 0) {
    // The same words, written in another way: "so" became "So", or lost its full stop.
    const rewrites = now.text.startsWith(old.text) ? 0 : 1;
    return { ...grownBy(came, isPaced), rewrites };
  }
  if (prefix === 0 || changed > MOST_REWRITTEN) return { wholes: 1 };
  const [last = '', next = ''] = [old.words[prefix], now.words[prefix]];
  if (changed === 1 && next.length > last.length && next.startsWith(last))
    return { ...grownBy(came, isPaced), lettered: 1 };
  return { ...grownBy(came, isPaced), rewrites: 1 };
}

function grownBy(words: number, isPaced: boolean): Partial<Growth> {
  if (words <= 0 || !isPaced) return {};
  return words > MOST_WORDS_A_STEP ? { wholes: 1 } : { steps: 1, words };
}

/** Figures alone are clocks and counters. */
const isWord = (word: string): boolean => /\p{L}/u.test(word);

const wordsOf = (text: string): readonly string[] =>
  tokenize(text).map(comparable).filter(isWord).slice(-MOST_COMPARED);
