/**
 * Names that stored marks may have. The knowledge has them as types only for whoever stands here; the compiler says when one
 * is missing.
 */
import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { AxisId } from '#knowledge/rubric/axis.ts';

const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>) => Object.keys(names) as Name[];

export const FIGURE_ROLES = namesOf({
  users: true,
  'daily-users': true,
  'monthly-users': true,
  'concurrent-users': true,
  'requests-per-second': true,
  'reads-per-second': true,
  'writes-per-second': true,
  'requests-per-user-per-day': true,
  items: true,
  'items-per-day': true,
  'item-size': true,
  'data-size': true,
  'retention-days': true,
  'latency-ms': true,
  'staleness-ms': true,
  availability: true,
  'read-share': true,
  'hit-ratio': true,
  'peak-factor': true,
  copies: true,
  regions: true,
  budget: true,
} satisfies Readonly<Record<FigureRole, true>>);

export const REQUIREMENTS = namesOf({
  'no-loss': true,
  'no-duplicates': true,
  'strong-consistency': true,
  'eventual-ok': true,
  'stays-in-region': true,
  'read-heavy': true,
  'write-heavy': true,
  'append-only': true,
  ordered: true,
  'key-access': true,
  'ad-hoc-queries': true,
  'full-text': true,
  analytics: true,
  graph: true,
  'large-files': true,
} satisfies Readonly<Record<Requirement, true>>);

export const AXES = namesOf({
  'api-design': true,
  database: true,
  security: true,
  'code-quality': true,
  'production-readiness': true,
} satisfies Readonly<Record<AxisId, true>>);
