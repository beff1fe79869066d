import type { FollowUp } from '../../questions/question.ts';

/** Words of the candidate on which this interviewer always hangs the next question. */
export const CONVERSATIONAL_HOOKS = [
  {
    whenTheySay: ['cache it/this/the', 'put/add cache', 'use redis', 'cached', 'caching layer'],
    ask: 'Caching, nice. Which of that would you keep, and what throws it out when it changes?',
  },
  {
    whenTheySay: ['rate limit*', 'throttle*', 'limit per user/ip/key', 'quota'],
    ask: 'How do you count? Walk me through what happens at the hundred and first request.',
  },
  {
    whenTheySay: ['queue', 'use kafka/rabbitmq/sqs', 'background job/worker', 'async*'],
    ask: "Which queue would that be, and what does it give you that the others don't?",
  },
] as const satisfies readonly FollowUp[];
