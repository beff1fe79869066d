import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { definition } from './definition.ts';
import { example } from './example.ts';
import { failure } from './failure.ts';
import { limits } from './limits.ts';
import { mechanism } from './mechanism.ts';
import { tradeOff } from './trade-off.ts';

export const fundamentals = {
  id: 'fundamentals',
  title: ROUND_TITLES['fundamentals'],
  summary: 'Short theory questions, answered from the definition down to the failure you have seen.',
  steps: [definition, mechanism, example, tradeOff, failure, limits],
} as const satisfies Round;
