import type { StemmedWord } from './phrase.ts';
import type { PhraseMatch } from './phrase-book.ts';
import { sentenceAround } from './sentence.ts';

/**
 * Words that name a thing without covering it: denied, put off, or asked about.
 * "I'd skip caching here", "we should think about idempotency", "do we need a replica?"
 */
const DENIALS = new Set([
  'not',
  'no',
  'dont',
  'doesnt',
  'didnt',
  'wont',
  'wouldnt',
  'shouldnt',
  'couldnt',
  'cannot',
  'wasnt',
  'arent',
  'nobody',
  'cant',
  'isnt',
  'never',
  'without',
  'skip',
  'ignore',
  'avoid',
  'instead',
  'unlike',
  'forget',
]);
/** A denial reaches this many words ahead. */
const DENIAL_REACH = 4;
/** Words at which a new thought begins: what was denied before them is over. */
const TURNS = new Set(['but', 'so', 'because', 'instead', 'rather', 'and', 'then', 'just']);

const DEFERRALS = [
  ['think', 'about'],
  ['worry', 'about'],
  ['come', 'back', 'to'],
  ['get', 'to'],
  ['talk', 'about'],
  ['not', 'sure', 'about'],
  ['look', 'into'],
  ['depends', 'on'],
  ['something', 'like'],
  ['forgot', 'about'],
  ['what', 'about'],
  ['how', 'about'],
  ['you', 'mean'],
] as const;
const DEFERRAL_REACH = 6;

/** Said after the thing itself: "a replica is not needed", "sharding, I'd leave that for later". */
const DISMISSALS = [
  ['not', 'needed'],
  ['not', 'necessary'],
  ['not', 'required'],
  ['not', 'worth'],
  ['not', 'sure'],
  ['not', 'yet'],
  ['isnt', 'needed'],
  ['isnt', 'necessary'],
  ['isnt', 'required'],
  ['isnt', 'worth'],
  ['arent', 'needed'],
  ['arent', 'necessary'],
  ['arent', 'required'],
  ['arent', 'worth'],
  ['overkill'],
  ['too', 'much'],
  ['can', 'wait'],
  ['for', 'later'],
  ['leave', 'that'],
  ['leave', 'it'],
  ['skip', 'that'],
  ['skip', 'it'],
] as const;
/** Only these may stand between a thing and its dismissal: other words would be about something else. */
const LINKS = new Set([
  'i',
  'id',
  'ill',
  'im',
  'is',
  'are',
  'was',
  'would',
  'be',
  'seems',
  'probably',
  'really',
  'maybe',
  'just',
  'that',
  'thats',
  'a',
  'bit',
  'here',
]);

/** How a question begins that has no question mark: "what I'd do" and "when it fails" are answers. */
const QUESTION_STARTS = new Set(['should', 'shall', 'do', 'does', 'did', 'is', 'are', 'can', 'could', 'would']);

/**
 * Whether words that match a step only touch it.
 * @param text the utterance that `heard` was read from
 */
export function isNearMiss(text: string, heard: readonly StemmedWord[], match: PhraseMatch): boolean {
  const sentence = sentenceAround(text, heard, match);
  return (
    isQuestion(text, heard, sentence) ||
    isDenied(text, heard, match, sentence.from) ||
    isDeferred(heard, match, sentence.from) ||
    isDismissed(heard, match, sentence.to)
  );
}

function isQuestion(text: string, heard: readonly StemmedWord[], { from, to }: PhraseMatch): boolean {
  const after = text.slice(heard[to - 1]?.end ?? 0, heard[to]?.start ?? text.length);
  const opening = heard[from]?.word ?? '';
  return after.includes('?') || (QUESTION_STARTS.has(opening) && to - from <= 12 && !/[.;]/.test(after));
}

function isDenied(text: string, heard: readonly StemmedWord[], { from }: PhraseMatch, start: number): boolean {
  for (let i = from - 1; i >= Math.max(start, from - DENIAL_REACH); i -= 1) {
    const word = heard[i]?.word ?? '';
    if (text.slice(heard[i]?.end ?? 0, heard[i + 1]?.start ?? 0).includes(',')) return false;
    if (DENIALS.has(word)) return true;
    if (TURNS.has(word)) return false;
  }
  return false;
}

function isDeferred(heard: readonly StemmedWord[], { from }: PhraseMatch, start: number): boolean {
  const before = heard.slice(Math.max(start, from - DEFERRAL_REACH), from).map(({ word }) => word);
  return DEFERRALS.some((words) => before.some((_, i) => words.every((word, j) => before[i + j] === word)));
}

function isDismissed(heard: readonly StemmedWord[], { to }: PhraseMatch, end: number): boolean {
  for (let at = to; at < end; at += 1) {
    if (DISMISSALS.some((words) => words.every((word, j) => heard[at + j]?.word === word))) return true;
    if (!LINKS.has(heard[at]?.word ?? '')) return false;
  }
  return false;
}
