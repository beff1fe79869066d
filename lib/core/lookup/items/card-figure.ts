import type { Source, SourcedNumber } from '#knowledge/source.ts';
import type { CardFigure } from '../entry.ts';

export const sourceLine = ({ title, by, year }: Source): string => `${title}. ${by}, ${year}`;

export const cardFigure = ({ what, value, source }: SourcedNumber): CardFigure => ({
  what,
  value,
  source: sourceLine(source),
});
