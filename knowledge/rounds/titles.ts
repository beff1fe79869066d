import type { RoundId } from '../schema.ts';

/** What each round is called, in the order of `ROUND_IDS`; apart from the scaffolds, which load later. */
export const ROUND_TITLES = {
  'system-design': 'System design',
  'api-design': 'API design',
  datastore: 'Datastore and indexing',
  caching: 'Caching',
  distributed: 'Distributed systems',
  observability: 'Observability',
  migration: 'Migration',
  security: 'Security',
  testing: 'Testing',
  fundamentals: 'Fundamentals',
  behavioral: 'Behavioural',
} as const satisfies Readonly<Record<RoundId, string>>;
