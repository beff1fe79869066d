import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { doubles } from './doubles.ts';
import { failures } from './failures.ts';
import { flakiness } from './flakiness.ts';
import { levels } from './levels.ts';
import { pipeline } from './pipeline.ts';
import { risk } from './risk.ts';

export const testing = {
  id: 'testing',
  title: ROUND_TITLES['testing'],
  summary: 'Which risks deserve a test, at which level, and why a green run can be believed.',
  steps: [risk, levels, doubles, failures, flakiness, pipeline],
} as const satisfies Round;
