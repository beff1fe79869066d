import { type StemmedWord, stemWords } from '../coach/phrase.ts';
import { hearWords } from '../intent/words.ts';
import type { Utterance } from '../session/session.ts';
import type { SpokenLine } from '../session/view.ts';

/** One utterance of the candidate's, ready to be searched. */
export interface CandidateLine {
  readonly utterance: Utterance;
  readonly words: readonly StemmedWord[];
  /** From 0; a turn ends where an interviewer says more than a few words. */
  readonly turn: number;
  /** Words that were said to the candidate since they last gave an answer. */
  readonly askedWords: ReadonlySet<string>;
}

/** "Mhm, makes sense" does not end a turn. */
const BACKCHANNEL_WORDS = 3;
/** "Yes, sure, that is fine with me": what was asked before it is still what is being answered. */
const FEWEST_ANSWER_WORDS = 10;

/** Only of who is known to be the candidate: better no evidence than somebody else's. */
export function candidateTurns(lines: readonly SpokenLine[]): readonly CandidateLine[] {
  const own: CandidateLine[] = [];
  let turn = 0;
  let asked: string[] = [];
  let isAnswering = false;
  let hasAnswered = false;
  for (const { role, utterance } of lines) {
    const words = hearWords(utterance.text);
    if (role === 'candidate') {
      own.push({ utterance, words: stemWords(words), turn, askedWords: new Set(asked) });
      isAnswering = true;
      hasAnswered ||= words.length >= FEWEST_ANSWER_WORDS;
      continue;
    }
    if (words.length <= BACKCHANNEL_WORDS) continue;
    // Somebody of whom nothing is known neither makes two answers of one nor a question old.
    if (role === 'interviewer') {
      if (hasAnswered) [asked, hasAnswered] = [[], false];
      if (isAnswering) [turn, isAnswering] = [turn + 1, false];
    }
    asked.push(...stemWords(words).map(({ stem }) => stem));
  }
  return own;
}
