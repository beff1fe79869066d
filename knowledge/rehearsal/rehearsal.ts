/** What is worth trying in the panel at a moment of the rehearsal. */
export type RehearsalHint = 'look' | 'steps' | 'why' | 'tick';

export interface RehearsalTurn {
  readonly speaker: 'interviewer' | 'candidate';
  /** As it is said, in our own words. */
  readonly text: string;
  /** What is worth trying from here on. */
  readonly hint?: RehearsalHint;
}
