import type { RoundId } from '../../schema.ts';

/** What people call a round, separated by commas. */
export const ROUND_NAMES: Readonly<Record<RoundId, string>> = {
  'system-design': 'sysdesign, sd, hld, high level design, architecture, design a system',
  'api-design': 'api, rest api, contract, endpoints, interface',
  datastore: 'db, database, data model, indexing, sql round, storage engine',
  caching: 'cache, redis round',
  distributed: 'dist sys, distsys, distributed, consistency round',
  observability: 'obs, o11y, monitoring, sre, operations, reliability',
  migration: 'migrations, migrate, zero downtime, legacy',
  security: 'sec, appsec, secure',
  testing: 'test, tests, qa, quality',
  fundamentals: 'basics, theory, trivia',
  behavioral: 'behavioural, behavioral, behaviour, star, soft skills, stories, culture',
};
