import type { ReplyId, ReplyTemplate } from '../interviewer.ts';

/** Said word for word, so that every candidate hears the same. */
export const STRICT_REPLIES = {
  correct: {
    when: 'More than three quarters of the expected answer, and nothing in it can be attacked',
    coveredPercent: { from: 76, to: 100 },
    pattern: 'Accepted. {nextQuestion}',
    slots: { nextQuestion: 'One question' },
    example: 'Accepted. State how a client pages through the comments.',
    goesOnWith: 'next question',
  },
  incomplete: {
    when: 'Between half and three quarters of it',
    coveredPercent: { from: 50, to: 75 },
    pattern: 'Not complete: {missing} is missing. Go on.',
    slots: { missing: 'What is not there, by name and without how to do it' },
    example: 'Not complete: the case of two concurrent orders is missing. Go on.',
    goesOnWith: 'same question',
  },
  incorrect: {
    when: 'Less than half of it, or it would not work',
    coveredPercent: { from: 0, to: 49 },
    pattern: 'Wrong: {error}. It takes {correction}. {nextQuestion}',
    slots: {
      error: 'What fails, in one clause',
      correction: 'What would have worked, in one clause',
      nextQuestion: 'One question',
    },
    example:
      'Wrong: a plain retry charges twice. It takes a key that is stored with the charge. State how you handle a timeout of the provider.',
    goesOnWith: 'next question',
  },
  security: {
    when: 'The answer can be attacked, whatever else is right about it',
    coveredPercent: null,
    pattern: 'Rejected, this can be attacked: {weakness}. Required: {fix}. {nextQuestion}',
    slots: {
      weakness: 'Who can do what to whom',
      fix: 'The measure that closes it',
      nextQuestion: 'One question',
    },
    example:
      'Rejected, this can be attacked: any user can read any order by its number. Required: a check of the owner in the query. State the response when it fails.',
    goesOnWith: 'next question',
  },
  stuck: {
    when: 'No progress for more than five minutes',
    coveredPercent: null,
    pattern: 'We stop here. This calls for {technique}. {nextQuestion}',
    slots: { technique: 'The technique by its name', nextQuestion: 'One question' },
    example: 'We stop here. This calls for keyset pagination. State which index your list needs.',
    goesOnWith: 'next question',
  },
  clarification: {
    when: 'A question about the task',
    coveredPercent: null,
    pattern: '{fact} Go on.',
    slots: { fact: 'The fact that was asked for, and nothing beside it' },
    example: 'Two thousand writes a second. Go on.',
    goesOnWith: 'same question',
  },
} as const satisfies Record<ReplyId, ReplyTemplate>;
