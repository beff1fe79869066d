import type { Area } from '../concept.ts';
import { indexes } from './indexes.ts';
import { keys } from './keys.ts';
import { migrations } from './migrations.ts';
import { nPlusOne } from './n-plus-one.ts';
import { queryPlans } from './query-plans.ts';
import { relationalModelling } from './relational-modelling.ts';

export const databases = {
  id: 'databases',
  title: 'Databases and indexes',
  concepts: [relationalModelling, keys, indexes, queryPlans, nPlusOne, migrations],
} as const satisfies Area;
