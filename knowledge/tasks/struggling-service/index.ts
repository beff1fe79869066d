import type { Task } from '../task.ts';
import { STRUGGLING_ACCEPTANCE } from './acceptance.ts';
import { STRUGGLING_FAULTS } from './faults.ts';
import { STRUGGLING_FIRST_LOOKS } from './first-looks.ts';
import { STRUGGLING_REQUIREMENTS } from './requirements.ts';
import { STRUGGLING_RUNBOOK } from './runbook.ts';
import { STRUGGLING_SCORING } from './scoring.ts';
import { STRUGGLING_TIME_PLAN } from './time-plan.ts';

export const strugglingServiceTask = {
  id: 'struggling-service',
  title: 'Rescue a struggling service',
  brief:
    'An orders service is slow, sometimes fails, and can be abused. Find out why, repair it without stopping it, and show by figures that it is better.',
  stacks: ['The stack that the service is written in; pseudocode is welcome where a diff would only be longer'],
  symptoms: [
    'p95 of the response time: 1.4 seconds',
    'A 500 every now and then, in clusters',
    'CPU of the database: 95 percent',
    'Cache hit rate: 5 percent',
  ],
  endpoints: [],
  dataModel: [],
  faults: STRUGGLING_FAULTS,
  runbook: STRUGGLING_RUNBOOK,
  requirements: STRUGGLING_REQUIREMENTS,
  acceptance: STRUGGLING_ACCEPTANCE,
  scoring: STRUGGLING_SCORING,
  timePlan: STRUGGLING_TIME_PLAN,
  firstLooks: STRUGGLING_FIRST_LOOKS,
} as const satisfies Task;
