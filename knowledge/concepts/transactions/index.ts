import type { Area } from '../concept.ts';
import { acid } from './acid.ts';
import { eventualConsistency } from './eventual-consistency.ts';
import { idempotentWrites } from './idempotent-writes.ts';
import { isolationAnomalies } from './isolation-anomalies.ts';
import { optimisticAndPessimisticLocking } from './optimistic-and-pessimistic-locking.ts';
import { transactionBoundaries } from './transaction-boundaries.ts';

export const transactions = {
  id: 'transactions',
  title: 'Transactions and consistency',
  concepts: [
    acid,
    isolationAnomalies,
    transactionBoundaries,
    optimisticAndPessimisticLocking,
    idempotentWrites,
    eventualConsistency,
  ],
} as const satisfies Area;
