import type { EdgeCase } from '../interviewer.ts';

export const CONVERSATIONAL_EDGE_CASES = [
  {
    id: 'conversational/no-security',
    when: 'A whole design without a word about who may do what',
    listensFor: [],
    say: 'Before we go on: what would worry you about this if it were open to everybody tomorrow?',
    ifItPersists: 'Names one attack and asks for its defence; after that, it stands in the notes.',
  },
  {
    id: 'conversational/theory-only',
    when: 'Patterns follow one another, and nothing was ever run',
    listensFor: ['best practice is/say/says', 'in theory', 'book say/says', 'you should always', 'textbook'],
    say: "I'd love to hear where you used that. What did it do once people were on it?",
    ifItPersists: 'Gives a small situation with figures, and asks for one decision in it.',
  },
  {
    id: 'conversational/one-word-answers',
    when: 'The answers stop after a sentence',
    listensFor: [],
    say: 'Take me along a little further: what would you look at first, and then?',
    ifItPersists: 'Changes to something they built themselves.',
  },
  {
    id: 'conversational/monologue',
    when: 'One answer has taken four minutes and is still going',
    listensFor: [],
    say: 'Let me stop you there, because you touched on something. Which part of it would fail first?',
    ifItPersists: 'Asks questions that have a number or a choice as their answer.',
  },
  {
    id: 'conversational/honest-gap',
    when: 'They say that they do not know',
    listensFor: ['i dont know', 'never used/worked', 'not familiar with', 'havent used/done/worked', 'no idea'],
    say: 'Fair enough, thanks for saying so. How would you find out?',
    ifItPersists: 'Goes on to something else; the honesty counts for them.',
  },
  {
    id: 'conversational/defensive',
    when: 'A question about a mistake is taken as an attack',
    listensFor: [
      'wasnt my fault/decision',
      'that was other/another team',
      'we had no choice',
      'it worked fine',
      'whats wrong with that',
    ],
    say: 'I have broken worse than that. With what you know today, where would you have turned off?',
    ifItPersists: 'Leaves it, and looks for the same quality in another story.',
  },
  {
    id: 'conversational/asks-back',
    when: "They ask for the interviewer's opinion",
    listensFor: ['what would you do', 'how do/did you', 'what do you think', 'is that right'],
    say: "I'll tell you what we did at the end. First I'd like to hear where you'd go.",
    ifItPersists: 'Keeps that promise in the closing.',
  },
] as const satisfies readonly EdgeCase[];
