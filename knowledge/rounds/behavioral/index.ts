import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { action } from './action.ts';
import { decision } from './decision.ts';
import { learning } from './learning.ts';
import { others } from './others.ts';
import { result } from './result.ts';
import { situation } from './situation.ts';

export const behavioral = {
  id: 'behavioral',
  title: ROUND_TITLES['behavioral'],
  summary: 'One true story at a time: what happened, what you did, how it ended, what stayed with you.',
  steps: [situation, action, decision, others, result, learning],
} as const satisfies Round;
