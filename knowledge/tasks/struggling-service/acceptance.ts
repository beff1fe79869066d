import type { AcceptanceCheck } from '../task.ts';

export const STRUGGLING_ACCEPTANCE = [
  {
    id: 'struggling-service/p95',
    text: 'Responses are quick again under the load of the beginning.',
    how: 'The same load profile as before, long enough for a warm cache, errors counted.',
    limit: { of: 'p95 of the response time', below: 300, unit: 'milliseconds' },
  },
  {
    id: 'struggling-service/database-cpu',
    text: 'The database has room again.',
    how: 'Measured over the whole run, not in its quietest minute.',
    limit: { of: 'sustained CPU of the database', below: 60, unit: 'percent' },
  },
  {
    id: 'struggling-service/hit-rate',
    text: 'The cache earns its keep.',
    how: 'Hits over lookups as Redis counts them, after warming, with the keys of the load profile.',
    limit: { of: 'cache hit rate', above: 60, unit: 'percent' },
  },
  {
    id: 'struggling-service/webhooks-refused',
    text: 'Webhook requests without a valid signature get 401 or 403, and leave an audit entry.',
    how: 'No signature, a wrong one, a right one for another body, an old timestamp.',
    limit: null,
  },
  {
    id: 'struggling-service/secrets-blocked',
    text: 'CI refuses a pull request that contains a secret.',
    how: 'Open one with a fake key of a known form, also in a commit that a later one deletes.',
    limit: null,
  },
] as const satisfies readonly AcceptanceCheck[];
