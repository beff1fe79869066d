import { CALL_VIEWS } from './call-views.ts';
import { FIRST_VIEWS } from './first-views.ts';
import { LIST_VIEWS } from './list-views.ts';
import { LOOKUP_VIEWS } from './lookup-views.ts';
import { PROGRESS_VIEWS } from './progress-views.ts';
import { REVIEW_VIEWS } from './review-views.ts';
import { ROUND_VIEWS } from './round-views.ts';
import { SETTINGS_VIEWS } from './settings-views.ts';
import { TROUBLE_VIEWS } from './trouble-views.ts';
import type { View } from './view.ts';

/** Every picture, in the order of one walk: each view is reached from the one before it. */
export const VIEWS: readonly View[] = [
  ...FIRST_VIEWS,
  ...CALL_VIEWS,
  ...TROUBLE_VIEWS,
  ...ROUND_VIEWS,
  ...LOOKUP_VIEWS,
  ...LIST_VIEWS,
  ...REVIEW_VIEWS,
  ...PROGRESS_VIEWS,
  ...SETTINGS_VIEWS,
];
