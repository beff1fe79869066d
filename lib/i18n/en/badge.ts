/** The toolbar icon: a word or a sign on it, and what it says when the mouse rests there. */
export const badge = {
  on: 'ON',
  capturing: 'Capturing the captions of {{call}}',
  ready: 'Listening to {{call}}: no caption yet',
  quiet: 'Listening to {{call}}: no caption for a while',
  paused: 'Paused: nothing of {{call}} is captured',
  problem: '{{call}}: {{problem}}',
} as const;
