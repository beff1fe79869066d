export const notes = {
  label: 'Quick note',
  placeholder: 'Quick note, Enter keeps it',
  save: 'Note',
  saved: 'Noted',
  list: 'Notes',
  count_one: '{{count}} note',
  count_other: '{{count}} notes',
} as const;
