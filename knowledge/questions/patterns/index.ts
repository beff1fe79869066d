import type { Question } from '../question.ts';
import { apiGateway } from './api-gateway.ts';
import { choosingAQueue } from './choosing-a-queue.ts';
import { decidingBetweenOptions } from './deciding-between-options.ts';
import { distributedTransaction } from './distributed-transaction.ts';
import { emailQueue } from './email-queue.ts';
import { eventualConsistency } from './eventual-consistency.ts';
import { queuesOrApis } from './queues-or-apis.ts';
import { rateLimiter } from './rate-limiter.ts';
import { repository } from './repository.ts';
import { simplifyDesign } from './simplify-design.ts';
import { threeServiceOrder } from './three-service-order.ts';

export const patterns = [
  repository,
  queuesOrApis,
  choosingAQueue,
  eventualConsistency,
  rateLimiter,
  distributedTransaction,
  threeServiceOrder,
  emailQueue,
  apiGateway,
  decidingBetweenOptions,
  simplifyDesign,
] as const satisfies readonly Question[];
