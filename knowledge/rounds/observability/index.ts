import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { alertRouting } from './alert-routing.ts';
import { burnRateAlerts } from './burn-rate-alerts.ts';
import { dashboards } from './dashboards.ts';
import { diagnosis } from './diagnosis.ts';
import { errorBudget } from './error-budget.ts';
import { goldenSignals } from './golden-signals.ts';
import { logs } from './logs.ts';
import { mitigation } from './mitigation.ts';
import { postIncident } from './post-incident.ts';
import { sli } from './sli.ts';
import { slo } from './slo.ts';
import { traces } from './traces.ts';

export const observability = {
  id: 'observability',
  title: ROUND_TITLES['observability'],
  summary: 'How you know the service works for its users, who is woken when it does not, and what they do next.',
  steps: [
    sli,
    goldenSignals,
    slo,
    errorBudget,
    burnRateAlerts,
    alertRouting,
    dashboards,
    traces,
    logs,
    mitigation,
    diagnosis,
    postIncident,
  ],
} as const satisfies Round;
