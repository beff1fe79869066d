import type { Task } from '../task.ts';
import { ORDERS_ACCEPTANCE } from './acceptance.ts';
import { ORDERS_DATA_MODEL } from './data-model.ts';
import { ORDERS_ENDPOINTS } from './endpoints.ts';
import { ORDERS_FIRST_LOOKS } from './first-looks.ts';
import { ORDERS_REQUIREMENTS } from './requirements.ts';
import { ORDERS_SCORING } from './scoring.ts';
import { ORDERS_TIME_PLAN } from './time-plan.ts';

export const ordersServiceTask = {
  id: 'orders-service',
  title: 'Build an orders service',
  brief:
    'Accounts and their orders behind an HTTP API, small enough for a day and complete enough that one would dare to run it. Take the stack that you know best.',
  stacks: [
    'TypeScript on Node.js with Fastify or Express, PostgreSQL through Prisma or TypeORM',
    'Python with FastAPI, PostgreSQL through SQLAlchemy',
    'Go with net/http or Gin, PostgreSQL through sqlc or GORM',
  ],
  symptoms: [],
  endpoints: ORDERS_ENDPOINTS,
  dataModel: ORDERS_DATA_MODEL,
  faults: [],
  runbook: [],
  requirements: ORDERS_REQUIREMENTS,
  acceptance: ORDERS_ACCEPTANCE,
  scoring: ORDERS_SCORING,
  timePlan: ORDERS_TIME_PLAN,
  firstLooks: ORDERS_FIRST_LOOKS,
} as const satisfies Task;
