/** What is looked at first in a solution. The look ends at the first serious fault, which has to be repaired. */
export interface ReviewStep {
  readonly looksAt: string;
  readonly stopsAt: string;
}

export const STRICT_REVIEW_ORDER = [
  { looksAt: 'Security', stopsAt: 'Input that reaches a query or a page unchecked; a route that anybody may call' },
  { looksAt: 'Correctness', stopsAt: 'A required case that gives the wrong result' },
  {
    looksAt: 'Error handling',
    stopsAt: 'A dependency whose failure loses data or leaves the caller without an answer',
  },
  { looksAt: 'Performance', stopsAt: 'A query for each row, or one that reads the whole table on each request' },
  { looksAt: 'Code quality', stopsAt: 'Parts that cannot be tested or changed alone' },
] as const satisfies readonly ReviewStep[];
