import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { auth } from './auth.ts';
import { errors } from './errors.ts';
import { idempotency } from './idempotency.ts';
import { operations } from './operations.ts';
import { pagination } from './pagination.ts';
import { protocol } from './protocol.ts';
import { rateLimits } from './rate-limits.ts';
import { resources } from './resources.ts';
import { statusCodes } from './status-codes.ts';
import { versioning } from './versioning.ts';

export const apiDesign = {
  id: 'api-design',
  title: ROUND_TITLES['api-design'],
  summary: 'Settle the contract before any code, then argue for the protocol that carries it.',
  steps: [resources, operations, idempotency, pagination, versioning, errors, statusCodes, auth, rateLimits, protocol],
} as const satisfies Round;
