import type { Requirement } from '#knowledge/facts/requirements.ts';

const REQUIREMENTS: Readonly<Record<Requirement, string>> = {
  'no-loss': 'Nothing may be lost',
  'no-duplicates': 'Nothing may count twice',
  'strong-consistency': 'Must be exact at once',
  'eventual-ok': 'May lag a little',
  'stays-in-region': 'Stays in its region',
  'read-heavy': 'Mostly reads',
  'write-heavy': 'Mostly writes',
  'append-only': 'Only ever added to',
  ordered: 'Order matters',
  'key-access': 'Looked up by key',
  'ad-hoc-queries': 'Any query',
  'full-text': 'Searched by words',
  analytics: 'Summed up for reports',
  graph: 'Paths between things',
  'large-files': 'Large files',
};

export const FIGURE_STRINGS = {
  fold: (count: number) => `Numbers ${count}`,
  heard: 'Heard so far',
  follows: 'What follows',
  store: 'Datastore',
  edit: (label: string) => `Correct: ${label}`,
  remove: (label: string) => `Remove: ${label}`,
  restore: (label: string) => `Back to what was heard: ${label}`,
  save: 'Keep',
  wrong: (label: string) => `Not a figure for "${label}". Try 12M, 1.5 GB, 200 ms, 99.9% or 2 years.`,
  yours: 'Your figure',
  ask: (question: string) => `Ask: ${question}`,
  requirements: REQUIREMENTS,
} as const;
