import type { DecisionRule } from '../interviewer.ts';

export const CONVERSATIONAL_DECISIONS = [
  {
    after: 'conversational/opening',
    when: 'They have named one thing that they built',
    move: { kind: 'go', to: 'conversational/experience' },
    because: 'There is something to ask about.',
  },
  {
    after: 'conversational/experience',
    when: 'Their projects stay vague after a second try, or they have none of their own',
    move: { kind: 'go', to: 'conversational/design' },
    because: 'A fresh problem is fairer than a history that is not there; it is noted, not held against them.',
  },
  {
    after: 'conversational/experience',
    when: 'One of their systems is clear enough to be drawn',
    move: { kind: 'go', to: 'conversational/design' },
    because: 'The design question can resemble it, so that they argue from experience.',
  },
  {
    after: 'conversational/design',
    when: 'Half of the time is gone and security has not been mentioned',
    move: { kind: 'stay', doing: 'Asks what could go wrong with it if somebody wanted it to' },
    because: 'Once they have been asked, silence is evidence; before that it is not.',
  },
  {
    after: 'conversational/design',
    when: 'Choices came with reasons and prices, and something broke on purpose',
    move: { kind: 'go', to: 'conversational/deep-dive' },
    because: 'The limit has not been found yet.',
  },
  {
    after: 'conversational/design',
    when: 'Basic terms were confused, or each step needed help',
    move: { kind: 'go', to: 'conversational/fundamentals' },
    because: 'It shows what is firm, and ends on something that they can do.',
  },
  {
    after: 'conversational/deep-dive',
    when: 'Three minutes are left',
    move: { kind: 'go', to: 'conversational/closing' },
    because: 'Their questions are part of the interview.',
  },
  {
    after: 'conversational/fundamentals',
    when: 'Three minutes are left',
    move: { kind: 'go', to: 'conversational/closing' },
    because: 'Their questions are part of the interview.',
  },
  {
    after: 'conversational/closing',
    when: 'They have no more questions',
    move: { kind: 'end' },
    because: 'Nothing new is asked after the goodbye.',
  },
] as const satisfies readonly DecisionRule[];
