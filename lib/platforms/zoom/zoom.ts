import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';
import { faceOf, nameOf, PARTICIPANT, TRANSCRIPT_ROW } from './who-is-who.ts';

/**
 * Zoom's web client, as of 2026-10-06 (tests/platforms/fixtures/zoom-*.html). The overlay shows one
 * rolling line a speaker, or one a message, with a face and no name; ids repeat; the order of lines
 * means nothing. The full transcript beside the call holds the same words once more and is never
 * read for them. Names are known only while one of the panels is open (`who-is-who.ts`). The whole
 * client is in a frame where Zoom's own shell stands around it.
 *
 * - OVERLAY and ITEM, critical since 2025-09: readable class names, not hashed, not localised.
 * - TRANSLATED takes the place of ITEM in a line that Zoom has translated.
 * - LINE: around a face and an item; the oldest clients have it on the item itself, without a face.
 * - FOOTER and LEAVE: the label stands in for the class; a waiting room may have such a button too.
 * - WAITING_ROOM and WAITING, optional: the same family of class names; for a host the second one
 *   may also be part of the participants panel.
 * - CLIENT_FRAME, for the report alone: in the shell.
 */
const OVERLAY = '.live-transcription-subtitle__content, .live-transcription-subtitle__box';
const ITEM = '.live-transcription-subtitle__item';
const TRANSLATED = '.live-transcription-subtitle__yellowitem';
const LINE = '[id="live-transcription-subtitle"]';
const FOOTER = '.footer__leave-btn-container';
const LEAVE = 'button[aria-label="Leave" i]';
const WAITING_ROOM = '.waiting-room-container';
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

  title: (document) =>
    document.title
      .replace(/^\(Locked\)\s*/, '')
      .replace(/\s*-\s*Zoom\s*$/, '')
      .trim(),

  stage(document) {
    if (document.querySelector(FOOTER) !== null || captionRoot(document) !== null) return 'in-call';
    if (document.querySelector(WAITING_ROOM) !== null) return 'lobby';
    if (document.querySelector(LEAVE) !== null) return 'in-call';
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

  entries: (root) => new Set(Array.from(itemsIn(root), lineOf)),

  readEntry,

  decorations: (root) => {
    const items = new Set(itemsIn(root));
    return [...root.querySelectorAll(TRANSLATED)].filter((item) => !items.has(item));
  },

  // No captions button: whether captions are on is in its label, and dialogs follow.
  landmarks: {
    overlay: OVERLAY,
    item: ITEM,
    translated: TRANSLATED,
    line: LINE,
    footer: FOOTER,
    leave: LEAVE,
    'waiting room': WAITING_ROOM,
    waiting: WAITING,
    participant: PARTICIPANT,
    'transcript row': TRANSCRIPT_ROW,
    'client in a frame': CLIENT_FRAME,
  },
};

function captionRoot(document: Document): Element | null {
  return document.querySelector(OVERLAY);
}

/** What is translated counts only where nothing else is shown: both together would be said twice. */
function itemsIn(root: Element): Iterable<Element> {
  const said = root.querySelectorAll(ITEM);
  return said.length > 0 ? said : root.querySelectorAll(TRANSLATED);
}

function lineOf(item: Element): Element {
  const { parentElement } = item;
  return item.closest(LINE) ?? (parentElement === null || parentElement.matches(OVERLAY) ? item : parentElement);
}

function readEntry(entry: Element): CaptionEntry | null {
  const words = `${ITEM}, ${TRANSLATED}`;
  const item = entry.matches(words) ? entry : (entry.querySelector(ITEM) ?? entry.querySelector(TRANSLATED));
  const text = item?.textContent ?? '';
  // A silent speaker's line stays in the page, hidden.
  if (text.trim() === '' || (entry instanceof HTMLElement && entry.style.display === 'none')) return null;
  const picture = entry.querySelector('img');
  const face = faceOf(picture ?? [...entry.children].find((child) => child !== item));
  return { speaker: face === null ? null : nameOf(face, entry.ownerDocument), voice: face, text };
}
