export const panel = {
  name: 'Ringside',
  unreadable: 'What was stored could not be read. Reload the panel; if that does not help, restart the browser.',
  /** For a screen reader. */
  nowIs: 'Now: {{cue}}',
  askedFor: 'The interviewer asked. Now: {{cue}}',
  unsure: 'Which round is it? {{rounds}}',
} as const;
