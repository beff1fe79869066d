import type { Step } from '#knowledge/schema.ts';
import type { Lint } from '../lint.ts';
import { steps } from '../select/rounds.ts';

const FEWEST_ANSWERS = 6;
const FEWEST_QUESTIONS = 3;

export const stepIsHeardInManyWays = {
  name: 'step-is-heard-in-many-ways',
  description: 'A step listens for at least six phrases and knows at least three ways to be asked for.',
  over: steps,
  check({ listensFor, asks }) {
    if (listensFor.length < FEWEST_ANSWERS)
      return `Phrases that it listens for: ${listensFor.length}. People find at least ${FEWEST_ANSWERS} ways to say one thing; say the step aloud in your own words and add what you hear.`;
    if (asks.length >= FEWEST_QUESTIONS) return null;
    return `Ways to ask for it: ${asks.length}. Add how a bland voice asks, without the term, until there are ${FEWEST_QUESTIONS} at least.`;
  },
  good: {
    listensFor: ['same key', 'key is stored', 'safe to retry', 'no double charge', 'seen before', 'deduplicates'],
    asks: ['retries', 'twice', 'double tap'],
  },
  bad: { listensFor: ['idempotency key'], asks: ['idempotency'] },
} satisfies Lint<Pick<Step, 'listensFor' | 'asks'>>;
