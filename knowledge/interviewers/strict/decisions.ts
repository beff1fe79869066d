import type { DecisionRule } from '../interviewer.ts';

export const STRICT_DECISIONS = [
  {
    after: 'strict/api-basics',
    when: 'Methods, status codes or authentication are still missing after a question about them',
    move: { kind: 'stay', doing: 'Another small API, at the same level' },
    because: 'Questions about data would measure the same gap again.',
  },
  {
    after: 'strict/api-basics',
    when: 'The contract is complete and its callers are authenticated',
    move: { kind: 'go', to: 'strict/implementation' },
    because: 'There is something firm to build on.',
  },
  {
    after: 'strict/implementation',
    when: 'An answer can be attacked',
    move: {
      kind: 'stay',
      doing: 'Names the weakness and what closes it at once, and accepts nothing that rests on it',
    },
    because: 'Nothing above a hole is worth asking about.',
  },
  {
    after: 'strict/implementation',
    when: 'Less than half of what is expected was there in most answers',
    move: { kind: 'stay', doing: 'Goes back to fundamentals until the time is up' },
    because: 'The result is clear, and the exact gap is still worth recording.',
  },
  {
    after: 'strict/implementation',
    when: 'Answers were secure, correct and efficient',
    move: { kind: 'go', to: 'strict/production' },
    because: 'The limit has not been found.',
  },
  {
    after: 'strict/implementation',
    when: 'Answers were correct, and no more than that, until the time was up',
    move: { kind: 'end' },
    because: 'Production is for those who are past the basics.',
  },
  {
    after: 'strict/production',
    when: 'Each failure had an answer, and each figure a reason',
    move: { kind: 'go', to: 'strict/integration' },
    because: 'Only systems of others are harder.',
  },
  {
    after: 'strict/production',
    when: 'Parts were missing when the ten minutes were over',
    move: { kind: 'end' },
    because: 'The level has been found.',
  },
  {
    after: 'strict/integration',
    when: 'Forty-five minutes are over',
    move: { kind: 'end' },
    because: 'Every candidate gets the same time.',
  },
] as const satisfies readonly DecisionRule[];
