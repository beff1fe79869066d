import type { StepStatus } from '#core/session/view.ts';
import type { Source } from '#knowledge/source.ts';

const STATUS = {
  covered: 'covered',
  started: 'begun, not covered yet',
  asked: 'asked, not covered yet',
  pending: 'not covered yet',
  skipped: 'skipped',
} as const satisfies Record<StepStatus, string>;

export const COACH_STRINGS = {
  now: 'Now',
  asked: 'The interviewer asked',
  stepOf: (position: number, total: number) => `Step ${position} of ${total}`,
  why: 'Why it is graded',
  pitfalls: 'Pitfalls',
  numbers: 'Numbers to say',
  source: ({ by, title, year }: Source) => `${by}, ${title}, ${year}`,
  whyButton: 'Why',
  tick: 'Tick',
  skip: 'Skip',
  undo: 'Undo the last tick or skip',
  reset: 'Set back to not covered',
  tickStep: (cue: string) => `Tick: ${cue}`,
  skipStep: (cue: string) => `Skip: ${cue}`,
  resetStep: (cue: string) => `Set back: ${cue}`,
  next: 'Next',
  progress: 'Steps of this round',
  coveredOf: (covered: number, total: number) => `Covered ${covered} of ${total}`,
  byHand: 'Ticked by hand.',
  someone: 'Someone',
  said: (speaker: string) => `${speaker}: `,
  status: STATUS,
  segment: (position: number, cue: string, status: StepStatus) => `${position}. ${cue}: ${STATUS[status]}`,
  noRound: {
    eyebrow: 'Listening',
    cue: 'The first question opens a round',
    say: 'As soon as the interviewer asks, the first thing to cover appears here.',
    hint: 'Know the round already? Press r.',
  },
  unsure: {
    eyebrow: 'Not sure',
    cue: 'Which round is this?',
    say: 'It could be one of the three above: take it with 1, 2 or 3.',
    hint: 'Another one? Press r.',
  },
  allCovered: {
    eyebrow: 'This round',
    cue: 'Nothing left to cover',
    say: 'Shall I go deeper into any of these, or move on?',
    hint: 'Every step is covered or skipped',
  },
} as const;
