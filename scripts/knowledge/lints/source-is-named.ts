import type { Source } from '#knowledge/source.ts';
import type { Lint } from '../lint.ts';
import { sources } from '../select/figures.ts';

/** The oldest that anything here rests on is Amdahl's of 1967. */
const OLDEST_YEAR = 1960;

export const sourceIsNamed = {
  name: 'source-is-named',
  description: 'Every source has a title, somebody behind it and a plausible year.',
  over: sources,
  check({ title, by, year }) {
    if (title.trim() === '' || by.trim() === '')
      return 'The source lacks its title or who stands behind it. A figure is said to somebody who may ask: name both, as one would look them up.';
    if (year >= OLDEST_YEAR && year <= new Date().getFullYear()) return null;
    return `The year ${year} cannot be. Give the year of the edition that was read, which is neither before ${OLDEST_YEAR} nor in the future.`;
  },
  good: { title: 'RFC 9110, HTTP Semantics', by: 'IETF', year: 2022 },
  bad: { title: 'RFC 9110, HTTP Semantics', by: '', year: 2022 },
} satisfies Lint<Source>;
