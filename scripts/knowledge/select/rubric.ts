import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import type { Phrase } from '#knowledge/schema.ts';
import type { Select } from '../lint.ts';
import type { Knowledge } from '../read-knowledge.ts';

export const strongOf = ({ axes, manner }: Knowledge): Indicator[] => [
  ...axes.flatMap(({ strong }) => strong),
  ...manner.strong,
];

export const redFlagsOf = ({ axes, manner }: Knowledge): RedFlag[] => [
  ...axes.flatMap(({ redFlags }) => redFlags),
  ...manner.redFlags,
];

/** Everything that is heard for or against a candidate. */
export const indicators: Select<Indicator> = (knowledge) =>
  [...strongOf(knowledge), ...redFlagsOf(knowledge)].map((item) => ({ at: item.id, item }));

/** A phrase that speaks for a candidate, and all that speak against one. */
export const praise: Select<{ phrase: Phrase; against: ReadonlySet<Phrase> }> = (knowledge) => {
  const against = new Set(redFlagsOf(knowledge).flatMap(({ listensFor }) => listensFor));
  return strongOf(knowledge).flatMap(({ id, listensFor }) =>
    listensFor.map((phrase) => ({ at: id, item: { phrase, against } })),
  );
};

export const axes: Select<Knowledge['axes'][number]> = (knowledge) =>
  knowledge.axes.map((axis) => ({ at: axis.id, item: axis }));
