import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';

/**
 * Zoom's web client, as of 2026-07-27 (tests/platforms/fixtures/zoom-*.html). The overlay shows one
 * rolling line a speaker, with an avatar and no name; ids repeat; the order of lines means nothing.
 * Names are known only while the participants panel is open, by their avatar.
 *
 * - OVERLAY and ITEM, critical since 2025-09: readable class names, not hashed, not localised.
 * - LEAVE: the class stands in where the label is in another language.
 * - WAITING, PARTICIPANT, optional: the same family of class names.
 */
const OVERLAY = '.live-transcription-subtitle__content, .live-transcription-subtitle__box';
const ITEM = '.live-transcription-subtitle__item';
const LEAVE = 'button[aria-label="Leave" i], .footer__leave-btn-container';
const WAITING = '[class*="waiting-room"]';
const PARTICIPANT = '.participants-item__item-layout';
const PARTICIPANT_NAME = '.participants-item__display-name';
const HOSTS = /^(?:[\w-]+\.)?zoom\.us$/;
const CALL_PATH = /^\/wc\/(?:join\/)?(\d+)/;

export const zoom: PlatformAdapter = {
  id: 'zoom',
  // Old and new text stand together for about 50 ms when a line turns over.
  settleMs: 80,

  servesHost: (hostname) => HOSTS.test(hostname),

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

  decorationChars: () => 0,
};

function captionRoot(document: Document): Element | null {
  return document.querySelector(OVERLAY);
}

function readEntry(entry: Element): CaptionEntry | null {
  const item = entry.querySelector(ITEM);
  const text = item?.textContent ?? '';
  // A silent speaker's line stays in the page, hidden.
  if (text.trim() === '' || (entry instanceof HTMLElement && entry.style.display === 'none')) return null;
  const avatar = entry.querySelector('img')?.getAttribute('src');
  if (avatar) return { speaker: nameOf(avatar, entry.ownerDocument), voice: `avatar ${fingerprint(avatar)}`, text };
  const initials = [...entry.children].find((child) => child !== item)?.textContent?.trim();
  return { speaker: null, voice: initials ? `initials ${initials}` : null, text };
}

/** Null as well when two people have the same avatar: Zoom's own placeholder, say. */
function nameOf(avatar: string, document: Document): string | null {
  const names = new Set<string>();
  for (const participant of document.querySelectorAll(PARTICIPANT)) {
    if (participant.querySelector('img')?.getAttribute('src') !== avatar) continue;
    const name = participant.querySelector(PARTICIPANT_NAME)?.textContent ?? '';
    names.add(name.replace(/\s*\(.*\)\s*$/, '').trim());
  }
  const [name] = names;
  return names.size === 1 && name ? name : null;
}

/** A short stable label for an address that may be long (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
