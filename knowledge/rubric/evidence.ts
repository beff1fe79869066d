/**
 * When there is too little to score. An axis without enough evidence has no score, and says so:
 * a low score is a statement about a candidate, and silence is not.
 */
export interface EvidenceRule {
  readonly id: string;
  readonly rule: string;
  readonly because: string;
}

export const EVIDENCE_NEEDED = {
  /** Different indicators or red flags of the axis heard from the candidate, each in a sentence of their own. */
  signalsPerAxis: 2,
  /** Turns of the candidate in which at least one of them was heard. */
  turnsPerAxis: 2,
  /** Axes with a score before anything is recommended; security must be one of them. */
  axesScored: 3,
} as const;

/** What was said and yet proves nothing. */
export const NOT_EVIDENCE = [
  {
    id: 'never-asked',
    rule: 'No question of the interview led to the axis, and the candidate did not bring it up.',
    because: 'An interview that never came to databases says nothing about databases.',
  },
  {
    id: 'name-only',
    rule: 'A word without a decision: "Redis", "we use JWT", with no what, why or how.',
    because: 'Terms are cheap; the score is for what is done with them.',
  },
  {
    id: 'echo',
    rule: 'Agreement with, or a repetition of, what the interviewer has just said.',
    because: 'It shows listening, and belongs to the interviewer.',
  },
  {
    id: 'future-promise',
    rule: '"I would look into security" with nothing that would be done.',
    because: 'An intention is a near-miss: it names the subject and leaves it.',
  },
  {
    id: 'unknown-speaker',
    rule: 'Words of a speaker who is not known to be the candidate.',
    because: "Better no evidence than somebody else's.",
  },
  {
    id: 'broken-captions',
    rule: 'A stretch in which captions were off, in another language, or too broken to read.',
    because: 'What was not captured was not necessarily unsaid.',
  },
  {
    id: 'one-anecdote',
    rule: 'A single remark, however good.',
    because: 'One sentence may be rehearsed; two in different turns are a habit.',
  },
] as const satisfies readonly EvidenceRule[];
