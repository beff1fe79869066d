import { apiDesignAxis } from './api-design.ts';
import type { Axis } from './axis.ts';
import { codeQualityAxis } from './code-quality.ts';
import { databaseAxis } from './database.ts';
import { productionReadinessAxis } from './production-readiness.ts';
import { securityAxis } from './security.ts';

/** In the order of `AXIS_IDS`. */
export const AXES: readonly Axis[] = [
  apiDesignAxis,
  databaseAxis,
  securityAxis,
  codeQualityAxis,
  productionReadinessAxis,
];
