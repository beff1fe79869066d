/** The toolbar icon: a word or a sign on it, and what it says when the mouse rests there. */
export const badge = {
  on: 'ON',
  capturing: 'Capturing the captions of {{call}}',
  ready: 'Listening to {{call}}: no caption yet',
  quiet: 'Listening to {{call}}: no caption for a while',
  paused: 'Paused: nothing of {{call}} is captured',
  problem: '{{call}}: {{problem}}',
  noPanel: 'That key needs the panel, which cannot be opened in this window. Press it in a window with tabs.',
} as const;
