import { expect, it } from 'vitest';
import { renderTable } from '../../../scripts/bench/render-table.ts';

const lost = { count: 30, p50: 6, p95: 20, max: 40 };
const KILLS = { date: '2026-11-28', figures: { kills: 30, resumed: 29, ringside: lost, bare: { ...lost, p95: 10 } } };

it('shows what has been measured beside its baseline and what is wanted, when, and how', () => {
  const table = renderTable({ kills: KILLS });
  expect(table).toContain('| speech missing after a kill, p95 of 30 | 20.0 ms | 10.0 ms |  | at most 300 ms |');
  expect(table).toContain('| the next start goes on in the same session | 29 of 30 |  |  | 30 of 30 |');
  expect(table).toContain('- **kills** (2026-11-28): ');
});

it('has no line for what has not been measured', () => {
  expect(renderTable({ kills: KILLS })).not.toContain('heap');
});
