import type { Question } from '../question.ts';
import { environmentVariables } from './environment-variables.ts';
import { frontendToBackend } from './frontend-to-backend.ts';
import { middleware } from './middleware.ts';
import { monolithOrMicroservices } from './monolith-or-microservices.ts';
import { requestJourney } from './request-journey.ts';
import { restOrGraphql } from './rest-or-graphql.ts';

export const fundamentals = [
  monolithOrMicroservices,
  frontendToBackend,
  restOrGraphql,
  middleware,
  environmentVariables,
  requestJourney,
] as const satisfies readonly Question[];
