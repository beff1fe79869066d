import type { SessionSummary } from '#core/review/summary.ts';
import { deriveSession } from '#core/session/derive.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { lens } from '../live/lens.ts';

export function makeSummary(facts: SessionFacts, viewer: Viewer): SessionSummary {
  const view = deriveSession(facts, lens, Number.POSITIVE_INFINITY, viewer);
  return {
    rounds: view.visited.map(({ round, steps }) => ({
      round: round.id,
      spentMs: 0,
      covered: steps.filter(({ status }) => status === 'covered').map(({ step }) => step.id),
      missed: steps.filter(({ status }) => status !== 'covered' && status !== 'skipped').map(({ step }) => step.id),
    })),
    axes: [],
    recommendation: null,
  };
}
