import type { Question } from '../question.ts';
import { choosingADatabase } from './choosing-a-database.ts';
import { concurrentUpdates } from './concurrent-updates.ts';
import { indexPurpose } from './index-purpose.ts';
import { justifyAnIndex } from './justify-an-index.ts';
import { liveSchemaChange } from './live-schema-change.ts';
import { nPlusOneHunt } from './n-plus-one-hunt.ts';
import { normalisation } from './normalisation.ts';
import { outOfConnections } from './out-of-connections.ts';
import { productCatalogue } from './product-catalogue.ts';
import { relationshipsMongodbPostgres } from './relationships-mongodb-postgres.ts';
import { shopSchema } from './shop-schema.ts';
import { sqlOrNosql } from './sql-or-nosql.ts';
import { topSellers } from './top-sellers.ts';
import { transactionNeeded } from './transaction-needed.ts';

export const databases = [
  sqlOrNosql,
  productCatalogue,
  shopSchema,
  normalisation,
  indexPurpose,
  justifyAnIndex,
  relationshipsMongodbPostgres,
  topSellers,
  nPlusOneHunt,
  transactionNeeded,
  concurrentUpdates,
  choosingADatabase,
  liveSchemaChange,
  outOfConnections,
] as const satisfies readonly Question[];
