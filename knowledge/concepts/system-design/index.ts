import type { Area } from '../concept.ts';
import { basicArchitectureTradeoffs } from './basic-architecture-tradeoffs.ts';
import { databaseBottlenecks } from './database-bottlenecks.ts';
import { fileObjectStorage } from './file-object-storage.ts';
import { horizontalScaling } from './horizontal-scaling.ts';
import { loadBalancing } from './load-balancing.ts';
import { rateLimiting } from './rate-limiting.ts';
import { statelessServiceDesign } from './stateless-service-design.ts';

export const systemDesign = {
  id: 'system-design',
  title: 'System design basics',
  concepts: [
    loadBalancing,
    horizontalScaling,
    statelessServiceDesign,
    databaseBottlenecks,
    rateLimiting,
    fileObjectStorage,
    basicArchitectureTradeoffs,
  ],
} as const satisfies Area;
