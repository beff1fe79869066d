import { storage } from 'wxt/utils/storage';
import { type PlanDraft, parsePlanDraft } from '#core/session/plan.ts';

/** A session's plan is a mark of it; until there is a session, it waits here. Null: there is none. */
const item = storage.defineItem<unknown>('local:planDraft', { fallback: null, version: 1 });

export const readPlanDraft = async (): Promise<PlanDraft | null> => parsePlanDraft(await item.getValue());

export const storePlanDraft = (draft: PlanDraft | null): Promise<void> => item.setValue(draft);
