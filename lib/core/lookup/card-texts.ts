import type { CardPart, LookupCard } from './entry.ts';

/** All words of a card, a line each: what is searched beyond title and names. */
export function cardTexts(card: LookupCard): readonly string[] {
  return card.parts.flatMap(partTexts);
}

function partTexts(part: CardPart): readonly string[] {
  switch (part.form) {
    case 'text':
      // Where a figure comes from is not what it is about.
      return part.label === 'source' ? [] : [part.text];
    case 'list':
      return part.items;
    case 'links':
      // What it leads to has an entry of its own.
      return [];
    case 'figures':
      return part.figures.map(({ what, value }) => `${what}: ${value}`);
    case 'table':
      return part.rows.flatMap(({ name, cells, when }) => [name, ...cells, when]);
  }
}
