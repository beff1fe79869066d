import type { Phrase, RoundId, StepId } from '../schema.ts';

/** What an interviewer asks once a round is under way, and the step that answers it. */
export interface RoundFollowUp {
  readonly ask: string;
  readonly step: StepId;
}

/** Options side by side: one row an option, one cell a criterion. */
export interface TradeOffTable {
  readonly id: `${RoundId}/${string}`;
  readonly title: string;
  readonly criteria: readonly string[];
  readonly options: readonly {
    readonly name: string;
    /** In the order of `criteria`. */
    readonly cells: readonly string[];
    /** When to take it. */
    readonly when: string;
  }[];
}

/** Something that costs points when it is said, or when it is never said. */
export interface RoundRedFlag {
  readonly text: string;
  readonly soundsLike: readonly Phrase[];
}

/** What a round holds beyond its steps. Loaded when used; the panel's first chunk has none of it. */
export interface RoundExtras {
  readonly round: RoundId;
  /** Ways in which an interviewer opens it, spoken. */
  readonly openers: readonly string[];
  readonly followUps: readonly RoundFollowUp[];
  readonly tradeOffs: readonly TradeOffTable[];
  readonly redFlags: readonly RoundRedFlag[];
}
