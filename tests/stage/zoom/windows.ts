// Zoom's captions: one window of words for each person talking, without a name, losing its front as it goes.
import { initials } from '../cast.ts';
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { ZoomSwitches } from '../stage-api.ts';
import { createOverlay, type ZoomOverlay } from './overlay.ts';

export interface WindowParts {
  readonly switches: ZoomSwitches;
  readonly nameOf: (speaker: string) => string;
}

export const pictureOf = (name: string): string => `/p/v2/${encodeURIComponent(name)}`;

/** The last words of a text, as many as a window holds. */
export function rollingText(text: string, words: number): string {
  if (words === 0) return text.trim();
  return text.split(/\s+/).filter(Boolean).slice(-words).join(' ');
}

/** The id is not unique on the real page either: every speaker's window carries it. */
function createWindow(speaker: string, { switches, nameOf }: WindowParts): HTMLElement {
  const name = nameOf(speaker);
  const face =
    switches.avatars === 'initials'
      ? el('div', { class: 'zmu-data-selector-item__icon' }, initials(name))
      : el('img', { class: 'zmu-data-selector-item__icon', src: pictureOf(name), alt: '', 'aria-hidden': 'true' });
  const words = el('span', { class: 'live-transcription-subtitle__item' });
  return el('div', { id: 'live-transcription-subtitle', style: 'display:flex' }, face, words);
}

export function createZoomCaptions(parts: WindowParts): CaptionView {
  const { switches } = parts;
  const windows = new Map<string, HTMLElement>();
  const timers = new Map<string, number>();
  const heard = new Map<string, LiveBlock>();
  /** What a window has shown since it last appeared, before its current block. */
  const rolledPast = new Map<string, string>();
  let overlay: ZoomOverlay | undefined;
  let pace = 1;
  /** The last block captions showed before they went off: it comes back for a moment when they return. */
  let lastShown: LiveBlock | undefined;

  const hide = (speaker: string) => {
    const element = windows.get(speaker);
    if (element) element.style.display = 'none';
    heard.delete(speaker);
    rolledPast.delete(speaker);
  };

  const hideLater = (speaker: string) => {
    clearTimeout(timers.get(speaker));
    if (switches.hideAfterMs > 0)
      timers.set(
        speaker,
        window.setTimeout(() => hide(speaker), switches.hideAfterMs / pace),
      );
  };

  const windowOf = (speaker: string): HTMLElement => {
    const known = windows.get(speaker);
    if (known && (switches.reuse || known.style.display !== 'none')) return known;
    known?.remove();
    const fresh = createWindow(speaker, parts);
    windows.set(speaker, fresh);
    if (switches.order === 'newest-first') overlay?.content.prepend(fresh);
    else overlay?.content.append(fresh);
    return fresh;
  };

  const draw = (block: LiveBlock): void => {
    if (!overlay) return;
    const element = windowOf(block.speaker);
    const previous = heard.get(block.speaker);
    // A window that is still up rolls on: the new words follow the old ones.
    if (previous && previous !== block)
      rolledPast.set(block.speaker, `${rolledPast.get(block.speaker) ?? ''} ${previous.text}`);
    const words = element.querySelector('span');
    const rolled = `${rolledPast.get(block.speaker) ?? ''} ${block.text}`;
    if (words) words.textContent = rollingText(rolled, switches.windowWords);
    element.style.display = 'flex';
    heard.set(block.speaker, block);
    lastShown = block;
    hideLater(block.speaker);
  };

  const remove = (speaker: string) => {
    windows.get(speaker)?.remove();
    windows.delete(speaker);
    clearTimeout(timers.get(speaker));
  };

  return {
    mount: () => {
      overlay = createOverlay(switches.overlay);
      document.querySelector('.meeting-client-inner')?.append(overlay.element);
      if (lastShown) draw(lastShown);
    },
    unmount: () => {
      for (const speaker of [...windows.keys()]) remove(speaker);
      heard.clear();
      rolledPast.clear();
      overlay?.element.remove();
      overlay = undefined;
    },
    add: draw,
    change: (block) => {
      const newest = heard.get(block.speaker);
      if (newest === undefined || newest === block) draw(block);
    },
    remove: (block) => remove(block.speaker),
    silence: () => {
      for (const speaker of windows.keys()) hide(speaker);
    },
    talkAtPace: (speed) => {
      pace = speed;
    },
    continues: (block) => heard.get(block.speaker) === block,
    wordsPerBlock: Number.POSITIVE_INFINITY,
  };
}
