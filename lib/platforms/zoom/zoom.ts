import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';
import { faceOf, nameOf, PARTICIPANT } from './who-is-who.ts';

/**
 * Zoom's web client, as of 2026-07-27 (tests/platforms/fixtures/zoom-*.html). The overlay shows one
 * rolling line a speaker, with an avatar and no name; ids repeat; the order of lines means nothing.
 * Names are known only while the participants panel is open (`who-is-who.ts`). The whole client is
 * in a frame where Zoom's own shell stands around it.
 *
 * - OVERLAY and ITEM, critical since 2025-09: readable class names, not hashed, not localised.
 * - LEAVE: the class stands in where the label is in another language.
 * - WAITING, optional: the same family of class names.
 * - CLIENT_FRAME, for the report alone: in the shell.
 */
const OVERLAY = '.live-transcription-subtitle__content, .live-transcription-subtitle__box';
const ITEM = '.live-transcription-subtitle__item';
const LEAVE = 'button[aria-label="Leave" i], .footer__leave-btn-container';
const WAITING = '[class*="waiting-room"]';
const CLIENT_FRAME = 'iframe#webclient';
const HOSTS = /^(?:[\w-]+\.)*zoom\.us$/;
const CALL_PATH = /^\/wc\/(?:join\/)?(\d+)(?:\/|$)/;

export const zoom: PlatformAdapter = {
  id: 'zoom',
  // Old and new text stand together for about 50 ms when a line turns over.
  settleMs: 80,

  servesHost: (hostname) => HOSTS.test(hostname),

  mayBeFramed: true,

  // `/wc/home` is a landing page.
  isMeetingUrl: (url) => CALL_PATH.test(url.pathname),

  meetingId: (url) => CALL_PATH.exec(url.pathname)?.[1] ?? null,

  title: (document) => document.title.replace(/\s*-\s*Zoom\s*$/, '').trim(),

  stage(document) {
    if (document.querySelector(LEAVE) !== null || captionRoot(document) !== null) return 'in-call';
    return document.querySelector(WAITING) === null ? 'outside' : 'lobby';
  },

  captionsSwitch(document) {
    const label = document.querySelector('#captions[data-feature-type="captions"] button')?.getAttribute('aria-label');
    if (label === 'Hide Captions') return 'on';
    return label === 'Show Captions' ? 'off' : 'unknown';
  },

  captionRoot,

  leavesWhenSilent: () => false,

  isOrdered: () => false,

  *entries(root) {
    for (const item of root.querySelectorAll(ITEM)) if (item.parentElement !== null) yield item.parentElement;
  },

  readEntry,

  decorations: () => [],

  // No captions button: whether captions are on is in its label, and dialogs follow.
  landmarks: {
    overlay: OVERLAY,
    item: ITEM,
    leave: LEAVE,
    'waiting room': WAITING,
    participant: PARTICIPANT,
    'client in a frame': CLIENT_FRAME,
  },
};

function captionRoot(document: Document): Element | null {
  return document.querySelector(OVERLAY);
}

function readEntry(entry: Element): CaptionEntry | null {
  const item = entry.querySelector(ITEM);
  const text = item?.textContent ?? '';
  // A silent speaker's line stays in the page, hidden.
  if (text.trim() === '' || (entry instanceof HTMLElement && entry.style.display === 'none')) return null;
  const picture = entry.querySelector('img');
  const face = faceOf(picture ?? [...entry.children].find((child) => child !== item));
  return { speaker: face === null ? null : nameOf(face, entry.ownerDocument), voice: face, text };
}
