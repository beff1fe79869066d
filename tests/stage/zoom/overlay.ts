// The draggable box over a Zoom call, as of 2026, as of 2025, and as it is where nothing but words is shown.
import { el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import type { ZoomSwitches } from '../stage-api.ts';

export interface ZoomOverlay {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
}

/** Class names are Zoom's own, until its next release. */
export const partNames =
  ({ rows }: Pick<ZoomSwitches, 'rows'>) =>
  (name: string): string =>
    rows === 'known' ? `live-transcription-subtitle__${name}` : `live-captions-${name}`;

export function createOverlay(switches: ZoomSwitches): ZoomOverlay {
  const { overlay: kind } = switches;
  const part = partNames(switches);
  if (kind !== 'container') {
    const box = el('div', { class: part('box') });
    return { element: box, content: box };
  }
  const content = el('div', { class: `${part('content')} ${part('drag-handle')}` });
  const settings = { type: 'button', class: part('settings-btn'), 'aria-label': 'Caption Language' };
  const frame = el('div', { class: part('frame') }, el('button', settings, icon('settings')), content);
  return { element: el('div', { class: `${part('overlay-container')} react-draggable` }, frame), content };
}
