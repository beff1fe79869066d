import type { Area } from '../concept.ts';
import { cookiesSessionsTokens } from './cookies-sessions-tokens.ts';
import { idempotencyAndSafety } from './idempotency-and-safety.ts';
import { methodsHeadersStatus } from './methods-headers-status.ts';
import { requestLifecycle } from './request-lifecycle.ts';
import { timeoutsAndRetries } from './timeouts-and-retries.ts';

export const http = {
  id: 'http',
  title: 'HTTP and the web',
  concepts: [requestLifecycle, methodsHeadersStatus, idempotencyAndSafety, cookiesSessionsTokens, timeoutsAndRetries],
} as const satisfies Area;
