// The draggable box over a Zoom call, as of 2026 and as of 2025.
import { el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';

export interface ZoomOverlay {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
}

const name = (part: string) => `live-transcription-subtitle__${part}`;

export function createOverlay(kind: 'container' | 'box'): ZoomOverlay {
  if (kind === 'box') {
    const box = el('div', { class: name('box') });
    return { element: box, content: box };
  }
  const content = el('div', { class: `${name('content')} ${name('drag-handle')}` });
  const settings = { type: 'button', class: name('settings-btn'), 'aria-label': 'Caption Language' };
  const frame = el('div', { class: name('frame') }, el('button', settings, icon('settings')), content);
  return { element: el('div', { class: `${name('overlay-container')} react-draggable` }, frame), content };
}
