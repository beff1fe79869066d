import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { backfill } from './backfill.ts';
import { contract } from './contract.ts';
import { cutover } from './cutover.ts';
import { dualWrite } from './dual-write.ts';
import { expandSchema } from './expand-schema.ts';
import { invariants } from './invariants.ts';
import { inventory } from './inventory.ts';
import { locks } from './locks.ts';
import { pattern } from './pattern.ts';
import { rollback } from './rollback.ts';
import { shadow } from './shadow.ts';
import { verify } from './verify.ts';

export const migration = {
  id: 'migration',
  title: ROUND_TITLES['migration'],
  summary: 'How to change schema, store or service under live traffic, with a way back at every step.',
  steps: [
    invariants,
    inventory,
    pattern,
    expandSchema,
    locks,
    dualWrite,
    backfill,
    verify,
    shadow,
    cutover,
    rollback,
    contract,
  ],
} as const satisfies Round;
