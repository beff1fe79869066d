/** From the worst to the best. */
export const RECOMMENDATIONS = ['strong-no', 'no', 'neutral', 'yes', 'strong-yes'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** What must hold; what is left out may be anything. Scores are of the axes that have one. */
export interface RecommendationNeeds {
  readonly meanAtLeast?: number;
  readonly lowestAtLeast?: number;
  readonly securityAtLeast?: number;
  /** Critical red flags that the candidate did not take back before the subject was left. */
  readonly uncorrectedCriticalFlagsAtMost?: number;
}

export interface RecommendationRule {
  readonly gives: Recommendation;
  readonly label: string;
  readonly needs: RecommendationNeeds;
  readonly means: string;
}

/**
 * Tried from the top; the first whose needs all hold gives the recommendation. Before any of them,
 * `evidence.ts` decides whether there is enough to recommend anything at all.
 */
export const RECOMMENDATION_RULES = [
  {
    gives: 'strong-yes',
    label: 'Strong Yes',
    needs: { meanAtLeast: 4.5, lowestAtLeast: 4, securityAtLeast: 4, uncorrectedCriticalFlagsAtMost: 0 },
    means: 'Would raise the level of the team from the first month; strong on every axis that was tested.',
  },
  {
    gives: 'yes',
    label: 'Yes',
    needs: { meanAtLeast: 3.5, lowestAtLeast: 3, securityAtLeast: 3, uncorrectedCriticalFlagsAtMost: 0 },
    means: 'Would carry a production service, with no axis that somebody else has to make up for.',
  },
  {
    gives: 'neutral',
    label: 'Neutral',
    needs: { meanAtLeast: 3, lowestAtLeast: 2, securityAtLeast: 3, uncorrectedCriticalFlagsAtMost: 0 },
    means: 'Solid in places, with one clear gap; another conversation about that gap would decide.',
  },
  {
    gives: 'no',
    label: 'No',
    needs: { meanAtLeast: 2, securityAtLeast: 2, uncorrectedCriticalFlagsAtMost: 1 },
    means: 'Not yet: below the floor in security, or gaps that work on this job would not close.',
  },
  {
    gives: 'strong-no',
    label: 'Strong No',
    needs: {},
    means: 'Would put data or users at risk, or lacks the basics on most axes.',
  },
] as const satisfies readonly RecommendationRule[];

/** What is written down with every recommendation, so that somebody else can follow it. */
export const WRITTEN_WITH_IT = [
  'For each axis its score, and the two sentences of the candidate that decided it',
  'The weaknesses as technical facts: which question, what was said, what was missing',
  'What was shown to be there, as plainly as what was not',
  'The axes without enough evidence, by name, and which question would have tested them',
] as const;
