// Whether the panel shows what a rehearsal expects of it. Pure: a snapshot in, complaints out.
import type { Expectation } from '../../tests/stage/rehearsals.ts';
import type { PanelSnapshot } from './panel-snapshot.ts';

const orNone = (text: string) => text || 'none';

/** What is not as expected, a sentence each; empty when all of it holds. */
export function missesOf(
  { round, now, covered = [] }: Expectation,
  shown: Pick<PanelSnapshot, 'round' | 'now' | 'covered'>,
): string[] {
  const misses: string[] = [];
  if (shown.round !== round) misses.push(`round is ${orNone(shown.round)}, expected ${orNone(round)}`);
  if (now !== undefined && shown.now !== now) misses.push(`now is ${orNone(shown.now)}, expected ${now}`);
  const missing = covered.filter((step) => !shown.covered.includes(step));
  if (missing.length > 0) misses.push(`not covered: ${missing.join(', ')}`);
  return misses;
}
