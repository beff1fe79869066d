import type { RouteStep } from '../intent/route.ts';
import type { Evidence } from '../session/view.ts';
import { countWords } from './count-words.ts';
import { interviewerQuestions } from './find-questions.ts';
import type { AskedQuestion } from './review.ts';
import { spokenAt } from './spoken-at.ts';

/** A stretch of the candidate's this short, such as "sure", does not part two questions. */
const ANSWER_WORDS = 4;

/**
 * What the interviewer asked, and who answered what: all that the candidate says until the next question is its answer.
 * Questions in one breath, with nothing of the candidate's in between, are one: the longest of them stands for it.
 */
export function askedQuestions(steps: readonly RouteStep[]): readonly AskedQuestion[] {
  const questions: (AskedQuestion & { readonly answer: number[] })[] = [];
  let answered = true;
  for (const { line, route } of steps) {
    const { utterance, role } = line;
    const last = questions.at(-1);
    if (role === 'candidate' && last !== undefined) {
      last.answer.push(utterance.seq);
      answered ||= countWords(utterance.text) >= ANSWER_WORDS;
    }
    if (role !== 'interviewer') continue;
    const words = longest(interviewerQuestions(utterance.text), utterance);
    if (words === null) continue;
    const asked = { words, at: spokenAt(utterance, words.start), round: route.active, answer: [] };
    if (answered || last === undefined) questions.push(asked);
    else questions[questions.length - 1] = { ...last, words: longer(last.words, words), round: route.active };
    answered = false;
  }
  return questions;
}

function longest(
  spans: readonly { readonly start: number; readonly end: number }[],
  { seq, text }: { readonly seq: number; readonly text: string },
): Evidence | null {
  const [best] = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  return best === undefined ? null : { seq, ...best, quote: text.slice(best.start, best.end) };
}

const longer = (one: Evidence, other: Evidence): Evidence => (other.quote.length > one.quote.length ? other : one);
