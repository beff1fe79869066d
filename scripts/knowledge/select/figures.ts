import type { Source, SourcedNumber } from '#knowledge/source.ts';
import type { Found, Select } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';
import { bossParts, concepts } from './answers.ts';
import { steps } from './rounds.ts';

/** Every figure that may be said, wherever it stands. */
export const figures: Select<SourcedNumber> = (knowledge) => [
  ...[...steps(knowledge), ...bossParts(knowledge)].flatMap(({ at, item }) =>
    item.numbers.map((figure) => ({ at: `${at}: ${figure.what}`, item: figure })),
  ),
  ...[...knowledge.latencies, ...knowledge.throughputs].map((figure) => ({ at: figure.id, item: figure })),
  ...knowledge.trees.flatMap(({ id, nodes }) =>
    Object.entries(nodes).flatMap(([key, node]) =>
      node.kind === 'leaf' ? (node.numbers ?? []).map((item) => ({ at: `${id}/${key}`, item })) : [],
    ),
  ),
];

/** Lists of what something rests on, beyond its figures. */
export const sourceLists: Select<readonly Source[]> = (knowledge) =>
  [...concepts(knowledge), ...bossParts(knowledge)].map(({ at, item }) => ({ at, item: item.sources }));

/** Every source there is, of figures and of facts. */
export const sources: Select<Source> = (knowledge) => [
  ...figures(knowledge).map(({ at, item }) => ({ at, item: item.source })),
  ...sourceLists(knowledge).flatMap(({ at, item }) => item.map((source): Found<Source> => ({ at, item: source }))),
  ...knowledge.formulas.map(({ id, source }) => ({ at: id, item: source })),
  ...knowledge.tasks.flatMap(({ requirements, faults }) =>
    [...requirements, ...faults].flatMap(({ id, source }) => (source === undefined ? [] : [{ at: id, item: source }])),
  ),
];

export const formulas: Select<Knowledge['formulas'][number]> = (knowledge) =>
  knowledge.formulas.map((formula) => ({ at: formula.id, item: formula }));
