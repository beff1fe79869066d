import { describe, expect, it } from 'vitest';
import { TASKS } from '#knowledge/tasks/index.ts';
import { ordersServiceTask } from '#knowledge/tasks/orders-service/index.ts';
import { strugglingServiceTask } from '#knowledge/tasks/struggling-service/index.ts';
import { TASK_IDS } from '#knowledge/tasks/task.ts';

it('there is one task for each id', () => {
  expect(TASKS.map(({ id }) => id)).toEqual(TASK_IDS);
});

describe('the orders service', () => {
  it('has a table for what its endpoints must remember', () => {
    expect(ordersServiceTask.dataModel.map(({ name }) => name)).toEqual([
      'users',
      'orders',
      'idempotency_keys',
      'login_failures',
    ]);
  });

  it('keeps p95 below 200 milliseconds', () => {
    const limits = ordersServiceTask.acceptance.flatMap(({ limit }) => limit ?? []);
    expect(limits).toEqual([{ of: 'p95 of the response time', below: 200, unit: 'milliseconds' }]);
  });

  it('weighs correctness most, then reliability', () => {
    expect(ordersServiceTask.scoring.map(({ points }) => points)).toEqual([35, 25, 15, 15, 10]);
  });
});

describe('the struggling service', () => {
  it('hides six faults', () => {
    expect(strugglingServiceTask.faults).toHaveLength(6);
  });

  it('is rescued at these figures', () => {
    const limits = strugglingServiceTask.acceptance.flatMap(({ limit }) => limit ?? []);
    expect(limits).toEqual([
      { of: 'p95 of the response time', below: 300, unit: 'milliseconds' },
      { of: 'sustained CPU of the database', below: 60, unit: 'percent' },
      { of: 'cache hit rate', above: 60, unit: 'percent' },
    ]);
  });

  it('has a way back for each step of its runbook', () => {
    expect(strugglingServiceTask.runbook.length).toBeGreaterThanOrEqual(5);
    for (const { goBackWhen } of strugglingServiceTask.runbook) expect(goBackWhen).not.toBe('');
  });
});
