import { describe, expect, it } from 'vitest';
import { TASKS } from '#knowledge/tasks/index.ts';
import { ordersServiceTask } from '#knowledge/tasks/orders-service/index.ts';
import { strugglingServiceTask } from '#knowledge/tasks/struggling-service/index.ts';
import { TASK_IDS } from '#knowledge/tasks/task.ts';
import { repeated } from './phrase-rules.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

it('there is one task for each id', () => {
  expect(TASKS.map(({ id }) => id)).toEqual(TASK_IDS);
});

describe.each(TASKS)('$id', (task) => {
  it('keeps what it asks for under its own name, each once', () => {
    const ids = [...task.requirements, ...task.acceptance, ...task.faults].map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith(`${task.id}/`))).toEqual([]);
  });

  it('scores exactly 100 points', () => {
    expect(sum(task.scoring.map(({ points }) => points))).toBe(100);
    expect(repeated(task.scoring.map(({ id }) => id))).toEqual([]);
  });

  it('fits into one day, in boxes of at most two hours', () => {
    const minutes = task.timePlan.map((box) => box.minutes);
    expect(sum(minutes)).toBeLessThanOrEqual(8 * 60);
    expect(minutes.filter((box) => box > 120 || box < 15)).toEqual([]);
  });

  it('bounds each measured check on exactly one side', () => {
    for (const { limit } of task.acceptance) {
      if (limit === null) continue;
      expect([limit.below, limit.above].filter((bound) => bound !== undefined)).toHaveLength(1);
    }
  });

  it('says how each check is seen, and where reviewers look first', () => {
    expect(task.acceptance.filter(({ how }) => how === '')).toEqual([]);
    expect(task.firstLooks.length).toBeGreaterThanOrEqual(5);
  });
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
  it('hides six faults, each with its repair and the proof of it', () => {
    expect(strugglingServiceTask.faults).toHaveLength(6);
    for (const { explains, fix, proof } of strugglingServiceTask.faults) {
      for (const text of [explains, fix, proof]) expect(text).toMatch(/\.$/);
    }
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
