export const call = {
  region: 'Other calls',
  also: 'Also running',
  show: 'Show',

  /** A session that goes on after a reload, a crash or an absence. */
  continued: {
    region: 'Continued session',
    said_one: 'Continued: {{count}} minute from before {{time}} is in this session.',
    said_other: 'Continued: {{count}} minutes from before {{time}} are in this session.',
    split: 'Start a new session instead',
    dismiss: 'Dismiss',
  },
} as const;
