import { DESK_VIEWS } from './desk-views.ts';
import { LOOKUP_VIEWS } from './lookup-views.ts';
import { PANEL_VIEWS } from './panel-views.ts';
import type { View } from './view.ts';

/** Every picture, in the order of one walk: each view is reached from the one before it. */
export const VIEWS: readonly View[] = [...PANEL_VIEWS, ...LOOKUP_VIEWS, ...DESK_VIEWS];
