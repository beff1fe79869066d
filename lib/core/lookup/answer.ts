import type { LookupEntry, LookupKind } from './entry.ts';
import type { Sum } from './sums/sum.ts';

/** Part of a text, from its first character to behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One row of the list. */
export interface LookupHit extends LookupEntry {
  /** What was found, in the title and in the line. */
  readonly titleMarks: readonly Span[];
  readonly lineMarks: readonly Span[];
  /** When it was written, for the user's own notes; milliseconds since the epoch. */
  readonly at?: number;
}

export type GroupName =
  /** The best few, of whatever kind. */
  | 'best'
  /** What there is, before anything has been typed. */
  | 'browse'
  | 'steps'
  | 'decisions'
  | 'trade-offs'
  | 'numbers'
  | 'concepts'
  | 'questions'
  | 'grading'
  | 'notes';

export const GROUP_OF: Readonly<Record<LookupKind, GroupName>> = {
  round: 'steps',
  step: 'steps',
  tree: 'decisions',
  leaf: 'decisions',
  'trade-off': 'trade-offs',
  number: 'numbers',
  formula: 'numbers',
  concept: 'concepts',
  level: 'concepts',
  question: 'questions',
  'red-flag': 'grading',
  rubric: 'grading',
  note: 'notes',
};

export interface LookupGroup {
  readonly name: GroupName;
  readonly hits: readonly LookupHit[];
}

/** What a query leads to: sums, then groups in the order in which they are shown. */
export interface LookupAnswer {
  readonly sums: readonly TitledSum[];
  readonly groups: readonly LookupGroup[];
}

/** A sum with the words of the formula that it follows, where there is one. */
export type TitledSum = Sum & { readonly title: string | null; readonly rule: string | null };
