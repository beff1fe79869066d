export const plan = {
  title: { this: 'Plan this session', next: 'Plan the next session' },
  none: 'No plan. It works without one.',
  withQuestion: 'a question',
  minutesOf_one: '{{count}} minute',
  minutesOf_other: '{{count}} minutes',
  rounds: 'Rounds, in the order you choose them',
  pick: 'A question to be asked',
  own: 'None of these',
  question: 'Or in your own words',
  length: 'Length',
  minutes: 'minutes',
  /** During the session. */
  planned: 'The planned question',
} as const;
