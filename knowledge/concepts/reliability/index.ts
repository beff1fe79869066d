import type { Area } from '../concept.ts';
import { contractTests } from './contract-tests.ts';
import { failureModeThinking } from './failure-mode-thinking.ts';
import { loggingAndMetrics } from './logging-and-metrics.ts';
import { observabilityBasics } from './observability-basics.ts';
import { testDoubles } from './test-doubles.ts';
import { unitVsIntegrationTests } from './unit-vs-integration-tests.ts';

export const reliability = {
  id: 'reliability',
  title: 'Testing and reliability',
  concepts: [
    unitVsIntegrationTests,
    testDoubles,
    contractTests,
    observabilityBasics,
    loggingAndMetrics,
    failureModeThinking,
  ],
} as const satisfies Area;
