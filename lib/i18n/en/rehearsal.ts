export const rehearsal = {
  region: 'Rehearsal',
  start: 'Rehearse for a minute',
  skip: 'On to the next words',
  stop: 'Stop the rehearsal',
  /** What is worth trying at a moment of it. */
  hints: {
    start: 'Somebody is about to ask. → goes on, Esc stops.',
    look: 'The question opens a round. Cover what is large.',
    steps: 'Press {{key}}: all steps, and the words that covered them.',
    why: 'Asked for: now it comes first. Press {{key}} for why.',
    tick: 'Your turn. Press {{tick}} to tick it, {{skip}} to skip it.',
  },
  over: {
    eyebrow: 'The rehearsal is over',
    title: 'That’s it',
    text: 'In a call it is the same, with its captions. Nothing of this was kept.',
    done: 'Done',
    again: 'Once more',
  },
} as const;
