import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';

/**
 * Zoom's web client, as of July 2026. The overlay shows one rolling line a speaker, with an avatar
 * and no name; ids repeat; the order of lines means nothing. Names are known only while the
 * participants panel is open, by their avatar.
 */
const OVERLAY = '.live-transcription-subtitle__content, .live-transcription-subtitle__box';
const ITEM = '.live-transcription-subtitle__item';
const LEAVE = 'button[aria-label="Leave" i], .footer__leave-btn-container';
const WAITING = '[class*="waiting-room"]';
const PARTICIPANT = '.participants-item__item-layout';
const PARTICIPANT_NAME = '.participants-item__display-name';
const HOSTS = /^(?:[\w-]+\.)?zoom\.us$/;

export const zoom: PlatformAdapter = {
  id: 'zoom',
  ordered: false,
  // Old and new text stand together for about 50 ms when a line turns over.
  settleMs: 80,

  servesHost: (hostname) => HOSTS.test(hostname),

  isMeetingUrl: (url) => url.pathname.startsWith('/wc/'),

  meetingId: (url) => /\/wc\/(?:join\/)?(\d+)/.exec(url.pathname)?.[1] ?? null,

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
  const text = entry.querySelector(ITEM)?.textContent ?? '';
  // A silent speaker's line stays in the page, hidden.
  if (text.trim() === '' || (entry instanceof HTMLElement && entry.style.display === 'none')) return null;
  const avatar = entry.querySelector('img')?.getAttribute('src') ?? null;
  const initials = entry.firstElementChild?.textContent?.trim() ?? '';
  const voice = avatar === null ? `initials ${initials}` : `avatar ${fingerprint(avatar)}`;
  return { speaker: avatar === null ? null : nameOf(avatar, entry.ownerDocument), voice, text };
}

function nameOf(avatar: string, document: Document): string | null {
  for (const participant of document.querySelectorAll(PARTICIPANT)) {
    if (participant.querySelector('img')?.getAttribute('src') !== avatar) continue;
    return participant.querySelector(PARTICIPANT_NAME)?.textContent?.replace(/\s*\(.*\)\s*$/, '').trim() || null;
  }
  return null;
}

/** A short stable label for an address that may be long (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
