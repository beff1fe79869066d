import { FORMULAS } from '#knowledge/capacity/index.ts';
import { AREAS } from '#knowledge/concepts/index.ts';
import { INTERVIEWERS } from '#knowledge/interviewers/index.ts';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { TASKS } from '#knowledge/tasks/index.ts';

/** Everything that can be looked at by its id. */
export interface CatalogueEntry {
  readonly kind: string;
  readonly id: string;
  readonly item: object;
}

export function readCatalogue(): CatalogueEntry[] {
  const concepts = AREAS.flatMap((area) => area.concepts);
  return [
    ...entries('round', ROUNDS),
    ...entries(
      'step',
      ROUNDS.flatMap((round) => round.steps),
    ),
    ...entries('concept', concepts),
    ...entries('question', QUESTIONS),
    ...entries(
      'trade-off table',
      ROUND_EXTRAS.flatMap(({ tradeOffs }) => tradeOffs),
    ),
    ...entries('capacity formula', Object.values(FORMULAS)),
    ...entries('interviewer', INTERVIEWERS),
    ...entries('rubric part', AXES),
    ...entries('practical task', TASKS),
  ];
}

function entries(kind: string, items: readonly { readonly id: string }[]): CatalogueEntry[] {
  return items.map((item) => ({ kind, id: item.id, item }));
}
