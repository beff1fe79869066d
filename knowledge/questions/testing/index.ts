import type { Question } from '../question.ts';
import { apiEndpoints } from './api-endpoints.ts';
import { loadTesting } from './load-testing.ts';
import { memoryLeak } from './memory-leak.ts';
import { mockExternalApis } from './mock-external-apis.ts';
import { unitIntegrationEndToEnd } from './unit-integration-end-to-end.ts';

export const testing = [
  apiEndpoints,
  unitIntegrationEndToEnd,
  memoryLeak,
  loadTesting,
  mockExternalApis,
] as const satisfies readonly Question[];
