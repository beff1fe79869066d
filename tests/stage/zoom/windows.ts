// Zoom's captions: one window of words for each person talking, without a name, losing its front as it goes.
import type { CaptionView, LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { ZoomSwitches } from '../stage-api.ts';
import { faces } from './face.ts';
import { createOverlay, partNames, type ZoomOverlay } from './overlay.ts';
import type { FullTranscript } from './transcript.ts';
import { createLineWriter, type LineWriter } from './words.ts';

export interface WindowParts {
  readonly switches: ZoomSwitches;
  readonly nameOf: (speaker: string) => string;
  readonly transcript: FullTranscript;
}

/** A message is as long as one breath. */
const breathWords = 14;

/** Whose window it is: a person's, or, where every message has a line of its own, one message's. */
type Owner = string | LiveBlock;

interface Window {
  readonly element: HTMLElement;
  readonly line: LineWriter;
  timer?: number;
}

/** The id is not unique on the real page either: every speaker's window carries it. */
function createWindow(speaker: string, { switches, nameOf }: WindowParts): Window {
  const id = 'live-transcription-subtitle';
  const part = partNames(switches);
  if (switches.overlay === 'text-only') {
    const element = el('div', { id, class: part('item'), style: 'display:flex' });
    return { element, line: createLineWriter(element, switches) };
  }
  const words = el('span', { class: part('item') });
  const face = faces(nameOf(speaker), switches.avatars, 'zmu-data-selector-item__icon');
  const element = el('div', { id, style: 'display:flex' }, ...face, words);
  return { element, line: createLineWriter(words, switches) };
}

export function createZoomCaptions(parts: WindowParts): CaptionView {
  const { switches, transcript } = parts;
  const windows = new Map<Owner, Window>();
  const heard = new Map<Owner, LiveBlock>();
  /** What a window has shown since it last appeared, before its current block. */
  const rolledPast = new Map<Owner, string>();
  let overlay: ZoomOverlay | undefined;
  let pace = 1;
  /** The last block captions showed before they went off: it comes back for a moment when they return. */
  let lastShown: LiveBlock | undefined;

  const ownerOf = (block: LiveBlock): Owner => (switches.lines === 'message' ? block : block.speaker);

  const hide = (owner: Owner) => {
    const window = windows.get(owner);
    if (window) window.element.style.display = 'none';
    heard.delete(owner);
    rolledPast.delete(owner);
  };

  const hideLater = (owner: Owner, shown: Window) => {
    clearTimeout(shown.timer);
    if (switches.hideAfterMs > 0) shown.timer = window.setTimeout(() => hide(owner), switches.hideAfterMs / pace);
  };

  const windowOf = (block: LiveBlock): Window => {
    const known = windows.get(ownerOf(block));
    if (known && (switches.reuse || known.element.style.display !== 'none')) return known;
    known?.element.remove();
    const fresh = createWindow(block.speaker, parts);
    windows.set(ownerOf(block), fresh);
    if (switches.order === 'newest-first') overlay?.content.prepend(fresh.element);
    else overlay?.content.append(fresh.element);
    return fresh;
  };

  const draw = (block: LiveBlock): void => {
    transcript.said(block);
    if (!overlay) return;
    const owner = ownerOf(block);
    const shown = windowOf(block);
    const previous = heard.get(owner);
    // A window that is still up rolls on: the new words follow the old ones.
    if (previous && previous !== block) rolledPast.set(owner, `${rolledPast.get(owner) ?? ''} ${previous.text}`);
    shown.line.write(`${rolledPast.get(owner) ?? ''} ${block.text}`);
    shown.element.style.display = 'flex';
    heard.set(owner, block);
    lastShown = block;
    hideLater(owner, shown);
  };

  const remove = (owner: Owner) => {
    const window = windows.get(owner);
    window?.element.remove();
    clearTimeout(window?.timer);
    windows.delete(owner);
  };

  return {
    mount: () => {
      overlay = createOverlay(switches);
      document.querySelector('.meeting-client-inner')?.append(overlay.element);
      if (lastShown && switches.replay) draw(lastShown);
    },
    unmount: () => {
      for (const owner of [...windows.keys()]) remove(owner);
      heard.clear();
      rolledPast.clear();
      overlay?.element.remove();
      overlay = undefined;
    },
    add: draw,
    change: (block) => {
      const newest = heard.get(ownerOf(block));
      if (newest === undefined || newest === block) draw(block);
    },
    remove: (block) => remove(ownerOf(block)),
    silence: () => {
      for (const owner of windows.keys()) hide(owner);
    },
    talkAtPace: (speed) => {
      pace = speed;
    },
    continues: (block) => heard.get(ownerOf(block)) === block && switches.lines === 'speaker',
    wordsPerBlock: switches.lines === 'message' ? breathWords : Number.POSITIVE_INFINITY,
  };
}
