import type { Topic } from '../schema.ts';
import { apiDesign } from './api-design.ts';
import { behavioral } from './behavioral.ts';
import { caching } from './caching.ts';
import { datastore } from './datastore.ts';
import { distributed } from './distributed.ts';
import { fundamentals } from './fundamentals.ts';
import type { LexiconEntries } from './lexicon.ts';
import { migration } from './migration.ts';
import { none } from './none.ts';
import { observability } from './observability.ts';
import { security } from './security.ts';
import { systemDesign } from './system-design.ts';
import { testing } from './testing.ts';

/** What speaks for each topic in an interviewer's mouth. */
export const LEXICON: Readonly<Record<Topic, LexiconEntries>> = {
  'system-design': systemDesign,
  'api-design': apiDesign,
  datastore,
  caching,
  distributed,
  observability,
  migration,
  security,
  testing,
  fundamentals,
  behavioral,
  none,
};
