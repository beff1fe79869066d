import type { Question } from '../question.ts';
import { bottleneck } from './bottleneck.ts';
import { cacheThisData } from './cache-this-data.ts';
import { caching } from './caching.ts';
import { fiveSecondEndpoint } from './five-second-endpoint.ts';
import { horizontalOrVertical } from './horizontal-or-vertical.ts';
import { hotEndpoint } from './hot-endpoint.ts';
import { latencySpike } from './latency-spike.ts';
import { loadBalancing } from './load-balancing.ts';
import { millionUsers } from './million-users.ts';
import { slowEndpointStory } from './slow-endpoint-story.ts';
import { slowFeedEndpoint } from './slow-feed-endpoint.ts';
import { slowQuery } from './slow-query.ts';
import { syncOrAsync } from './sync-or-async.ts';

export const performance = [
  caching,
  cacheThisData,
  horizontalOrVertical,
  slowQuery,
  loadBalancing,
  syncOrAsync,
  slowEndpointStory,
  fiveSecondEndpoint,
  latencySpike,
  hotEndpoint,
  slowFeedEndpoint,
  millionUsers,
  bottleneck,
] as const satisfies readonly Question[];
