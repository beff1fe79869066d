import type { RouteStep } from '../intent/route.ts';
import type { RoundStretch } from './review.ts';

/**
 * When which round was active. A stretch begins with the line that made its round active, and ends where the next begins,
 * or with the last word.
 */
export function roundStretches(steps: readonly RouteStep[]): readonly RoundStretch[] {
  const stretches: RoundStretch[] = [];
  let active: RoundStretch['round'] | null = null;
  for (const { line, route } of steps) {
    const { startedAt, updatedAt } = line.utterance;
    const open = active === null ? undefined : stretches.pop();
    if (open !== undefined && route.active === open.round) {
      stretches.push({ ...open, to: Math.max(open.to, updatedAt) });
      continue;
    }
    if (open !== undefined) stretches.push({ ...open, to: Math.max(open.from, startedAt) });
    active = route.active;
    if (active !== null) stretches.push({ round: active, from: startedAt, to: Math.max(startedAt, updatedAt) });
  }
  return stretches;
}
