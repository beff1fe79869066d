import { useCallback, useEffect, useState } from 'react';
import { isPlanFor, NO_PLAN, type Plan, type PlanDraft } from '#core/session/plan.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { RingsideDatabase } from '#db/database.ts';
import { addMark } from '#db/marks.ts';
import { reportError } from '#messaging/report-error.ts';
import { readPlanDraft, storePlanDraft } from '#settings/plan-draft.ts';

interface PlanState {
  readonly draft: Plan;
  readonly planChanged: (plan: Plan) => void;
}

/**
 * What the next session is for. It is a draft until there is that session; then it becomes a mark of it.
 *
 * @param facts of the call's session
 */
export function usePlan(db: RingsideDatabase, facts: SessionFacts | null): PlanState {
  const [draft, setDraft] = useState<PlanDraft | null>(null);
  useEffect(() => {
    readPlanDraft().then(setDraft, (error) => reportError(error, 'the plan'));
  }, []);

  const planChanged = useCallback((plan: Plan) => {
    const next = { plan, at: Date.now() };
    setDraft(next);
    storePlanDraft(next).catch((error) => reportError(error, 'the plan'));
  }, []);

  useEffect(() => {
    if (draft === null || facts === null || !isPlanFor(draft, facts)) return;
    // At once, or the next caption would have it written again.
    setDraft(null);
    addMark(db, facts.session.id, { kind: 'plan-set', ...draft.plan }, Date.now())
      .then(() => storePlanDraft(null))
      // What is still stored is tried again when the panel is opened the next time.
      .catch((error) => reportError(error, 'the plan'));
  }, [db, draft, facts]);
  return { draft: draft?.plan ?? NO_PLAN, planChanged };
}
