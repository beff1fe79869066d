import type { Question } from './question.ts';

/**
 * Which question asks for what: a short label for each thing that the bank promises to cover, and the
 * question that covers it. Labels begin with where the wish comes from: the `bank` of ten areas, the
 * `strict` interviewer or the `conversational` one. Duplicates between them share a question.
 */
export const SEED_QUESTIONS = {
  'bank 1.1 monolith or microservices': 'fundamentals/monolith-or-microservices',
  'bank 1.2 frontend talks to backend': 'fundamentals/frontend-to-backend',
  'bank 1.3 REST or GraphQL': 'fundamentals/rest-or-graphql',
  'bank 1.4 middleware': 'fundamentals/middleware',
  'bank 1.5 environment variables': 'fundamentals/environment-variables',
  'conversational deep dive microservices philosophy': 'fundamentals/monolith-or-microservices',
  'conversational fundamentals journey of a request': 'fundamentals/request-journey',
} as const satisfies Readonly<Record<string, Question['id']>>;
