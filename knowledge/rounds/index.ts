import type { Round } from '../schema.ts';
import { apiDesign } from './api-design/index.ts';
import { behavioral } from './behavioral/index.ts';
import { caching } from './caching/index.ts';
import { datastore } from './datastore/index.ts';
import { distributed } from './distributed/index.ts';
import { fundamentals } from './fundamentals/index.ts';
import { migration } from './migration/index.ts';
import { observability } from './observability/index.ts';
import { security } from './security/index.ts';
import { systemDesign } from './system-design/index.ts';
import { testing } from './testing/index.ts';

/** Every round's scaffold, in the order of `ROUND_IDS`. */
export const ROUNDS: readonly Round[] = [
  systemDesign,
  apiDesign,
  datastore,
  caching,
  distributed,
  observability,
  migration,
  security,
  testing,
  fundamentals,
  behavioral,
];
