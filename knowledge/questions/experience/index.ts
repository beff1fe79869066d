import type { Question } from '../question.ts';
import { background } from './background.ts';
import { bugsOrFeatures } from './bugs-or-features.ts';
import { complexSystem } from './complex-system.ts';
import { explainingTimelines } from './explaining-timelines.ts';
import { frontendFriction } from './frontend-friction.ts';
import { hardDecision } from './hard-decision.ts';
import { infrastructureSavings } from './infrastructure-savings.ts';
import { mistake } from './mistake.ts';
import { recentApi } from './recent-api.ts';
import { unscalableTechnology } from './unscalable-technology.ts';
import { yourQuestions } from './your-questions.ts';

export const experience = [
  explainingTimelines,
  frontendFriction,
  bugsOrFeatures,
  infrastructureSavings,
  unscalableTechnology,
  background,
  recentApi,
  complexSystem,
  hardDecision,
  mistake,
  yourQuestions,
] as const satisfies readonly Question[];
