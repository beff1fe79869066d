import type { ReplyId, ReplyTemplate } from '../interviewer.ts';

export const CONVERSATIONAL_REPLIES = {
  correct: {
    when: 'The answer holds, and says why',
    coveredPercent: { from: 76, to: 100 },
    pattern: 'I follow you, {theirPoint} makes sense to me. {nextQuestion}',
    slots: { theirPoint: 'The strongest thing they said, in few words', nextQuestion: 'What it leads to' },
    example: 'I follow you, keeping the counter in one place makes sense to me. What happens when that place is down?',
    goesOnWith: 'next question',
  },
  incomplete: {
    when: 'It is going the right way, and something is missing',
    coveredPercent: { from: 50, to: 75 },
    pattern: 'Right, and I keep wondering about {gap}. How would that work?',
    slots: { gap: 'The situation in which the missing part matters' },
    example: 'Right, and I keep wondering about two people who buy the last one. How would that work?',
    goesOnWith: 'same question',
  },
  incorrect: {
    when: 'It would not work',
    coveredPercent: { from: 0, to: 49 },
    pattern: "Let's walk that through together: {situation}. What does the user see?",
    slots: { situation: 'A concrete case in which the answer fails' },
    example: "Let's walk that through together: the write succeeds and the message is lost. What does the user see?",
    goesOnWith: 'same question',
  },
  security: {
    when: 'Security was missed, or the answer opens a hole',
    coveredPercent: null,
    pattern: 'Put yourself on the other side for a moment: {attack}. What would stop you?',
    slots: { attack: 'What an attacker would try first' },
    example: 'Put yourself on the other side for a moment: you change the number in that address. What would stop you?',
    goesOnWith: 'same question',
  },
  stuck: {
    when: 'They have been turning in circles for about two minutes',
    coveredPercent: null,
    pattern: 'That one is awkward, it took us a while too. Leave it, and tell me about {easierGround}.',
    slots: { easierGround: 'A neighbouring subject, in which they were at ease earlier' },
    example: 'That one is awkward, it took us a while too. Leave it, and tell me about the queue that you mentioned.',
    goesOnWith: 'next question',
  },
  clarification: {
    when: 'They ask what is meant, or for a number',
    coveredPercent: null,
    pattern: 'Good that you ask. {answer}',
    slots: { answer: 'The fact or the number; or whose choice it is, when it is theirs' },
    example: 'Good that you ask. Say ten thousand shops, and most of them awake at the same hours.',
    goesOnWith: 'same question',
  },
} as const satisfies Record<ReplyId, ReplyTemplate>;
