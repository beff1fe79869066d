import type { Area } from '../concept.ts';
import { cacheAside } from './cache-aside.ts';
import { cacheStampede } from './cache-stampede.ts';
import { cdnAndApplicationCache } from './cdn-and-application-cache.ts';
import { staleData } from './stale-data.ts';
import { ttlAndInvalidation } from './ttl-and-invalidation.ts';
import { whenNotToCache } from './when-not-to-cache.ts';

export const caching = {
  id: 'caching',
  title: 'Caching',
  concepts: [cacheAside, ttlAndInvalidation, staleData, cacheStampede, cdnAndApplicationCache, whenNotToCache],
} as const satisfies Area;
