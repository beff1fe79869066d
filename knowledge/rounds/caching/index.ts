import type { Round } from '../../schema.ts';
import { ROUND_TITLES } from '../titles.ts';
import { cacheDown } from './cache-down.ts';
import { consistencyWindow } from './consistency-window.ts';
import { eviction } from './eviction.ts';
import { hitRatio } from './hit-ratio.ts';
import { hotKeys } from './hot-keys.ts';
import { invalidation } from './invalidation.ts';
import { keys } from './keys.ts';
import { placement } from './placement.ts';
import { stampede } from './stampede.ts';
import { strategy } from './strategy.ts';
import { whenNot } from './when-not.ts';

export const caching = {
  id: 'caching',
  title: ROUND_TITLES['caching'],
  summary: 'Place a cache, keep it honest when the data changes, and survive the day it is gone.',
  steps: [
    strategy,
    placement,
    keys,
    invalidation,
    consistencyWindow,
    stampede,
    eviction,
    hotKeys,
    cacheDown,
    whenNot,
    hitRatio,
  ],
} as const satisfies Round;
