import { apiDesignExtras } from './api-design/extras.ts';
import { behavioralExtras } from './behavioral/extras.ts';
import { cachingExtras } from './caching/extras.ts';
import { datastoreExtras } from './datastore/extras.ts';
import { distributedExtras } from './distributed/extras.ts';
import { fundamentalsExtras } from './fundamentals/extras.ts';
import { migrationExtras } from './migration/extras.ts';
import { observabilityExtras } from './observability/extras.ts';
import type { RoundExtras } from './round-extras.ts';
import { securityExtras } from './security/extras.ts';
import { systemDesignExtras } from './system-design/extras.ts';
import { testingExtras } from './testing/extras.ts';

/** What each round holds beyond its steps, in the order of `ROUND_IDS`. */
export const ROUND_EXTRAS: readonly RoundExtras[] = [
  systemDesignExtras,
  apiDesignExtras,
  datastoreExtras,
  cachingExtras,
  distributedExtras,
  observabilityExtras,
  migrationExtras,
  securityExtras,
  testingExtras,
  fundamentalsExtras,
  behavioralExtras,
];
