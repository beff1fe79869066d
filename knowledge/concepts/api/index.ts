import type { Area } from '../concept.ts';
import { backwardCompatibility } from './backward-compatibility.ts';
import { endpointShape } from './endpoint-shape.ts';
import { paginationAndFiltering } from './pagination-and-filtering.ts';
import { resourceModelling } from './resource-modelling.ts';
import { validationAndErrors } from './validation-and-errors.ts';
import { versioning } from './versioning.ts';

export const api = {
  id: 'api',
  title: 'REST and API design',
  concepts: [
    resourceModelling,
    endpointShape,
    validationAndErrors,
    paginationAndFiltering,
    versioning,
    backwardCompatibility,
  ],
} as const satisfies Area;
