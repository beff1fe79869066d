/** What the user means to practise in a session. */
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Mark, SessionFacts } from './session.ts';

export interface Plan {
  /** In the order in which they are meant to come. */
  readonly rounds: readonly RoundId[];
  /** As it is to be asked. */
  readonly question?: string;
  readonly minutes?: number;
}

/** A plan for the session that starts next. */
export interface PlanDraft {
  readonly plan: Plan;
  /** When it was last changed, milliseconds since the epoch. */
  readonly at: number;
}

export const NO_PLAN: Plan = { rounds: [] };
export const LONGEST_PLAN_MINUTES = 240;
export const LONGEST_QUESTION = 500;

export const isEmptyPlan = ({ rounds, question, minutes }: Plan): boolean =>
  rounds.length === 0 && question === undefined && minutes === undefined;

/** What the user has planned for a session: the last word on it. */
export function planOf(marks: readonly Mark[]): Plan | null {
  const mark = marks.findLast((candidate) => candidate.kind === 'plan-set');
  return mark === undefined ? null : parsePlan(mark);
}

/** Whether a draft is this session's: it was made before the session began, which has no plan yet. */
export function isPlanFor({ plan, at }: PlanDraft, { session, marks }: SessionFacts): boolean {
  return !isEmptyPlan(plan) && session.platform !== 'file' && at <= session.startedAt && planOf(marks) === null;
}

/** Whatever is stored, as a plan: what cannot be one is left out. */
export function parsePlan(stored: unknown): Plan {
  const { rounds, question, minutes } = fieldsOf(stored);
  const known = Array.isArray(rounds) ? ROUND_IDS.filter((id) => rounds.includes(id)) : [];
  const asked = typeof question === 'string' ? question.trim().slice(0, LONGEST_QUESTION) : '';
  return {
    rounds: Array.isArray(rounds) ? known.sort((a, b) => rounds.indexOf(a) - rounds.indexOf(b)) : known,
    ...(asked === '' ? {} : { question: asked }),
    ...(isLength(minutes) ? { minutes } : {}),
  };
}

/** The same for a draft; null where there is none. */
export function parsePlanDraft(stored: unknown): PlanDraft | null {
  const { plan, at } = fieldsOf(stored);
  return typeof at === 'number' && Number.isFinite(at) ? { plan: parsePlan(plan), at } : null;
}

const isLength = (minutes: unknown): minutes is number =>
  typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PLAN_MINUTES;

const fieldsOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};
