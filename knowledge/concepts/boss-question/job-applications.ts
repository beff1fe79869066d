import type { BossQuestion } from './boss-question.ts';
import { cacheBehaviour } from './cache-behaviour.ts';
import { duplicatePrevention } from './duplicate-prevention.ts';
import { failureHandling } from './failure-handling.ts';
import { httpApi } from './http-api.ts';
import { testStrategy } from './test-strategy.ts';
import { transactionBoundaries } from './transaction-boundaries.ts';

/** The figures on the boards that carry no source are choices of this answer; the assumptions are where they start. */
export const jobApplications = {
  id: 'job-applications',
  title: 'The job application API',
  prompt:
    'People apply for jobs through your API, and you have to build it with a rate limit. Take me through the HTTP contract, what one database transaction covers, how nobody ends up applying twice by accident, what is cached, what happens when things break, and how you would test all that.',
  assumptions: [
    {
      ask: 'How many applications are there, and when do they come?',
      goOnWith:
        'Two hundred thousand a day: a bit over two a second on average, and about fifty a second on the evening of a large deadline.',
    },
    {
      ask: 'Who calls the API?',
      goOnWith:
        'Our own web and mobile apps with logged-in candidates; partners later, with keys and limits of their own.',
    },
    {
      ask: 'May somebody apply twice for the same job?',
      goOnWith: 'One active application per candidate and job; after withdrawing they may apply again.',
    },
    {
      ask: 'What is in an application, and how large is it?',
      goOnWith: 'Answers to a few questions, perhaps a cover letter, and one CV of up to ten megabytes.',
    },
    {
      ask: 'What is worse: turning a candidate away for a minute, or confirming something that gets lost?',
      goOnWith: 'Losing a confirmed application is worse. A short, honest error with a retry is acceptable.',
    },
    {
      ask: 'Which database and which team do we have?',
      goOnWith: 'One PostgreSQL primary with standbys, Redis, object storage, and one team that is on call for it.',
    },
  ],
  parts: [httpApi, transactionBoundaries, duplicatePrevention, cacheBehaviour, failureHandling, testStrategy],
} as const satisfies BossQuestion;
