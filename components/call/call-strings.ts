export const CALL_STRINGS = {
  region: 'Other calls',
  also: 'Also running',
  show: 'Show',
} as const;
