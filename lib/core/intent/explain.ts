import type { Classifier } from './classify.ts';
import type { Intent } from './model.ts';
import { hearWords } from './words.ts';

/** Words, and how much of the belief goes away without them. */
export interface Reason {
  readonly words: string;
  readonly drop: number;
}

/** Stretches of so many words are left out in turn: a pair often says what neither word does. */
const STRETCHES = [1, 2, 3];
/** What takes away less than this has not decided anything. */
const LEAST_DROP = 0.02;
const MOST_REASONS = 5;

/**
 * What decided a belief: the text is judged again without each stretch of words in turn. Longer
 * stretches count where they take away more than their best part; stretches never overlap.
 */
export function explainBelief(text: string, intent: Intent, { beliefs }: Classifier): Reason[] {
  const heard = hearWords(text);
  const whole = beliefs(text)[intent];
  const stretches = STRETCHES.flatMap((length) =>
    heard.slice(0, Math.max(0, heard.length - length + 1)).map((first, from) => {
      const end = heard[from + length - 1]?.end ?? first.end;
      const left = `${text.slice(0, first.start)} ${text.slice(end)}`;
      return {
        from,
        to: from + length,
        words: text.slice(first.start, end),
        drop: whole - beliefs(left)[intent],
        // Two words have to be worth more than one, or every reason would be three words long.
        worth: (whole - beliefs(left)[intent]) / Math.sqrt(length),
      };
    }),
  );
  const reasons: typeof stretches = [];
  for (const stretch of stretches.sort((a, b) => b.worth - a.worth)) {
    const isFree = reasons.every(({ from, to }) => stretch.to <= from || stretch.from >= to);
    if (stretch.drop >= LEAST_DROP && isFree && reasons.length < MOST_REASONS) reasons.push(stretch);
  }
  return reasons.map(({ words, drop }) => ({ words, drop }));
}
