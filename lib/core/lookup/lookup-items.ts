import type { RoundId } from '#knowledge/schema.ts';
import type { CardPart, LookupItem } from './entry.ts';
import { conceptItems } from './items/concept-items.ts';
import { formulaItems } from './items/formula-items.ts';
import { numberItems } from './items/number-items.ts';
import { questionItems } from './items/question-items.ts';
import { redFlagItems } from './items/red-flag-items.ts';
import { roundItems } from './items/round-items.ts';
import { rubricItems } from './items/rubric-items.ts';
import { stepItems } from './items/step-items.ts';
import { tradeOffItems } from './items/trade-off-items.ts';
import { treeItems } from './items/tree-items.ts';
import type { LookupKnowledge } from './lookup-knowledge.ts';

/** Everything of the knowledge that can be looked up, kind by kind. */
export function lookupItems(knowledge: LookupKnowledge): readonly LookupItem[] {
  const { rounds, extras, trees, formulas, areas, questions, axes } = knowledge;
  const rounding = new Map(rounds.map(({ id, title }) => [id, title]));
  const roundTitle = (id: RoundId) => rounding.get(id) ?? id;
  const concepts = new Map<string, string>(areas.flatMap((area) => area.concepts.map(({ id, title }) => [id, title])));
  const conceptTitle = (id: string) => concepts.get(id) ?? id;
  const items = [
    ...roundItems(rounds, extras),
    ...treeItems(trees),
    ...stepItems(rounds, extras, conceptTitle),
    ...tradeOffItems(extras, roundTitle),
    ...conceptItems(areas),
    ...formulaItems(formulas),
    ...numberItems(knowledge),
    ...questionItems(questions, roundTitle, conceptTitle),
    ...redFlagItems(extras, roundTitle),
    ...rubricItems(axes),
  ];
  return items.map(({ entry, card }) => ({ entry, card: { ...card, parts: card.parts.filter(saysSomething) } }));
}

/** A heading with nothing under it is left out. */
function saysSomething(part: CardPart): boolean {
  switch (part.form) {
    case 'text':
      return part.text !== '';
    case 'list':
      return part.items.length > 0;
    case 'links':
      return part.links.length > 0;
    case 'figures':
      return part.figures.length > 0;
    case 'table':
      return part.rows.length > 0;
  }
}
