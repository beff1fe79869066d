import type { AcceptanceCheck } from '#knowledge/tasks/task.ts';
import type { Lint, Select } from '../lint.ts';

const checks: Select<AcceptanceCheck> = ({ tasks }) =>
  tasks.flatMap(({ acceptance }) => acceptance.map((check) => ({ at: check.id, item: check })));

export const checkCanBeSeen = {
  name: 'check-can-be-seen',
  description: 'An acceptance check says how it is seen, and a measured one has one limit.',
  over: checks,
  check({ how, limit }) {
    if (how.trim() === '')
      return 'It does not say how to see it. A check without a way to look is an opinion: what to run, and what then shows.';
    const bounds = limit === null ? 1 : [limit.below, limit.above].filter((bound) => bound !== undefined).length;
    if (bounds === 1) return null;
    return `Its limit has ${bounds} sides. A measured check is passed below a figure or above it: give one of them, or null where there is nothing to measure.`;
  },
  good: { how: 'A load test at a fixed rate.', limit: { of: 'p95', below: 200, unit: 'milliseconds' } },
  bad: { how: 'A load test at a fixed rate.', limit: { of: 'p95', unit: 'milliseconds' } },
} satisfies Lint<Pick<AcceptanceCheck, 'how' | 'limit'>>;
