export const notes = {
  label: 'Quick note',
  placeholder: 'Quick note, Enter keeps it',
  save: 'Note',
  saved: 'Noted',
  /** In the box over a page. */
  boxPlaceholder: 'Quick note. Enter keeps it, Esc leaves',
  notKept:
    'Not kept: the panel does not answer. Copy your words, open the panel beside this page, and write them there.',
  list: 'Notes',
  count_one: '{{count}} note',
  count_other: '{{count}} notes',
} as const;
