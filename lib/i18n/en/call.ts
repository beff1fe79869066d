export const call = {
  region: 'Other calls',
  also: 'Also running',
  show: 'Show',
} as const;
