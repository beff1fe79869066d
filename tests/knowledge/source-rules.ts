import type { Source } from '#knowledge/source.ts';

/** The oldest source that anything here rests on is Amdahl's of 1967; nothing is cited before it appears. */
const OLDEST_YEAR = 1960;

export const isImplausible = ({ title, by, year }: Source): boolean =>
  title.trim() === '' || by.trim() === '' || year < OLDEST_YEAR || year > new Date().getFullYear();
