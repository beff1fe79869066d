import type { StepId } from '#knowledge/schema.ts';

/** The element id of a step's row in the list: the strip leads the focus there. */
export const rowId = (step: StepId): string => `row-${step.replace('/', '-')}`;
