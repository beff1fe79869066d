/** The kinds of question this interviewer mixes, each as a sentence with a gap. */
export interface QuestionFrame {
  readonly kind: 'architecture' | 'trade-off' | 'problem' | 'experience';
  readonly tests: string;
  readonly frames: readonly string[];
}

export const CONVERSATIONAL_QUESTION_FRAMES = [
  {
    kind: 'architecture',
    tests: 'Whether a whole takes shape before its parts.',
    frames: ['We need {useCase}. Where would you start?', 'Which pieces does {feature} need, and who owns which data?'],
  },
  {
    kind: 'trade-off',
    tests: 'Whether both sides of a choice are seen.',
    frames: ['{optionA} or {optionB} for this, and what would change your mind?', 'What is {approach} bad at?'],
  },
  {
    kind: 'problem',
    tests: 'Whether somebody measures before changing things.',
    frames: [
      'An endpoint takes five seconds since this morning. What do you open first?',
      'The database refuses new connections. What are your next three steps?',
      'Two customers see different totals for one order. Where do you look?',
    ],
  },
  {
    kind: 'experience',
    tests: 'Whether it was lived through, and what stayed.',
    frames: [
      'Which API of yours was the hardest to get right?',
      'When did you have to decide something technical that nobody liked?',
      'Which mistake of yours has changed how you work?',
    ],
  },
] as const satisfies readonly QuestionFrame[];
