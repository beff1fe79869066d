import { type StemmedWord, stemWords } from '../coach/phrase.ts';
import { hearWords } from '../intent/words.ts';
import type { Utterance } from '../session/session.ts';
import type { SpokenLine } from '../session/view.ts';

/** One utterance of the candidate's, ready to be searched. */
export interface CandidateLine {
  readonly utterance: Utterance;
  readonly words: readonly StemmedWord[];
  /** From 0; a turn ends where somebody else says more than a few words. */
  readonly turn: number;
  /** Words that were said to the candidate just before the turn. */
  readonly askedWords: ReadonlySet<string>;
}

/** "Mhm, makes sense" does not end a turn. */
const BACKCHANNEL_WORDS = 3;

/** Only of who is known to be the candidate: better no evidence than somebody else's. */
export function candidateTurns(lines: readonly SpokenLine[]): readonly CandidateLine[] {
  const own: CandidateLine[] = [];
  let turn = 0;
  let asked: string[] = [];
  let isAnswering = false;
  for (const { role, utterance } of lines) {
    const words = hearWords(utterance.text);
    if (role === 'candidate') {
      own.push({ utterance, words: stemWords(words), turn, askedWords: new Set(asked) });
      isAnswering = true;
      continue;
    }
    if (words.length <= BACKCHANNEL_WORDS) continue;
    if (isAnswering) [turn, asked, isAnswering] = [turn + 1, [], false];
    asked.push(...stemWords(words).map(({ stem }) => stem));
  }
  return own;
}
