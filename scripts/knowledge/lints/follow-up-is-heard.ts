import type { Phrase } from '#knowledge/schema.ts';
import { occurs } from '../hearing.ts';
import type { Lint } from '../lint.ts';
import { followUps } from '../select/rounds.ts';

export const followUpIsHeard = {
  name: 'follow-up-is-heard',
  description: 'A follow-up is heard by the step that it asks for.',
  over: followUps,
  check({ ask, asks }) {
    if (occurs(ask, asks)) return null;
    return `"${ask}" is not heard by the step that answers it, so the panel shows nothing when it is asked. Add to the step's "asks" the words that only this question has.`;
  },
  good: { ask: 'And if the client sends it twice?', asks: ['sends twice', 'retries'] },
  bad: { ask: 'And if the client sends it twice?', asks: ['idempotency'] },
} satisfies Lint<{ ask: string; asks: readonly Phrase[] }>;
