export const NOTE_STRINGS = {
  label: 'Quick note',
  placeholder: 'Quick note, Enter keeps it',
  save: 'Note',
  saved: 'Noted',
  list: 'Notes',
  count: (n: number) => (n === 1 ? '1 note' : `${n} notes`),
} as const;
