import type { Source } from '../source.ts';

export const TASK_IDS = ['orders-service', 'struggling-service'] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** Something to be built or handed in. */
export interface Requirement {
  /** `<task>/<name>`. */
  readonly id: `${TaskId}/${string}`;
  readonly text: string;
  /** What separates a careful solution from one that merely runs. */
  readonly careful: string;
  /** Set where the careful solution leans on a standard or a figure from outside. */
  readonly source?: Source;
}

/** What is checked when it is handed in: whether it holds can be seen, not argued about. */
export interface AcceptanceCheck {
  readonly id: `${TaskId}/${string}`;
  readonly text: string;
  /** How to see it. */
  readonly how: string;
  /** The number that decides; null where it holds or does not. */
  readonly limit: Limit | null;
}

export interface Limit {
  readonly of: string;
  readonly below?: number;
  readonly above?: number;
  readonly unit: 'milliseconds' | 'percent';
}

/** A share of the hundred points. */
export interface ScoreShare {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly fullMarks: string;
}

export interface TimeBox {
  readonly minutes: number;
  readonly doing: string;
  /** What is left out first when it runs over. */
  readonly ifLate: string;
}

/** Where a reviewer's eyes go first, in order, and what they conclude. */
export interface FirstLook {
  readonly at: string;
  readonly concludes: string;
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly rule: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Constraints and indexes over several columns, each with what it is for. */
  readonly also: readonly string[];
}

export interface Endpoint {
  readonly call: string;
  readonly does: string;
  readonly answers: readonly string[];
}

/** Something wrong with the service that is handed over, to be found. */
export interface Fault {
  readonly id: `${TaskId}/${string}`;
  readonly found: string;
  readonly explains: string;
  readonly fix: string;
  readonly proof: string;
  readonly source?: Source;
}

/** One step of bringing changes into production. */
export interface RolloutStep {
  readonly doing: string;
  readonly watch: string;
  readonly goBackWhen: string;
}

export interface Task {
  readonly id: TaskId;
  readonly title: string;
  readonly brief: string;
  /** Stacks to choose from; the choice is not scored. */
  readonly stacks: readonly string[];
  /** What is measured at the start, where something is handed over. */
  readonly symptoms: readonly string[];
  readonly endpoints: readonly Endpoint[];
  readonly dataModel: readonly Table[];
  readonly faults: readonly Fault[];
  /** What a good runbook contains, where one is asked for. */
  readonly runbook: readonly RolloutStep[];
  readonly requirements: readonly Requirement[];
  readonly acceptance: readonly AcceptanceCheck[];
  /** Adds up to 100. */
  readonly scoring: readonly ScoreShare[];
  readonly timePlan: readonly TimeBox[];
  readonly firstLooks: readonly FirstLook[];
}
