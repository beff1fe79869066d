import { api } from './api/index.ts';
import { caching } from './caching/index.ts';
import type { Area } from './concept.ts';
import { concurrency } from './concurrency/index.ts';
import { databases } from './databases/index.ts';
import { http } from './http/index.ts';
import { reliability } from './reliability/index.ts';
import { systemDesign } from './system-design/index.ts';
import { transactions } from './transactions/index.ts';

/** Every area, in the order of `AREA_IDS`: what comes first is needed to understand what follows. */
export const AREAS: readonly Area[] = [
  http,
  api,
  databases,
  transactions,
  caching,
  concurrency,
  reliability,
  systemDesign,
];
