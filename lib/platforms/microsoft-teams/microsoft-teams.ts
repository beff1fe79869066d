import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';
import { faceOf } from './face-of.ts';

/**
 * Microsoft Teams on the web, as of 2026-11-28 (tests/platforms/fixtures/microsoft-teams-*.html).
 * `data-tid` values are the client's own test ids: not localised, and kept through redesigns, while
 * class names are partly hashed. The captions list mounts with the first caption and is
 * virtualised: rows leave, and their elements are used again for others. There is no "You": own
 * speech carries the name.
 *
 * - LIST, critical since 2025-09; WRAPPERS stand in for it, by the names they have had since 2024.
 * - AUTHOR and TEXT, critical since 2025-06: the one pair common to every layout, host or guest.
 * - HANG_UP and LOBBY, optional: ids that automation of many kinds relies on.
 */
const LIST = '[data-tid="closed-caption-v2-virtual-list-content"]';
const WRAPPERS =
  '[data-tid="closed-caption-v2-window-wrapper"], [data-tid="closed-caption-renderer-wrapper"], [data-tid="closed-captions-renderer"]';
const AUTHOR = '[data-tid="author"]';
const TEXT = '[data-tid="closed-caption-text"]';
const HANG_UP = '#hangup-button, [data-tid="hangup-main-btn"], [data-tid="call-duration"]';
const LOBBY = '[data-tid="prejoin-join-button"], [data-tid="lobby-screen"]';
const HOSTS = /^(?:(?:[\w-]+\.)*teams\.microsoft\.com|teams\.live\.com|teams\.cloud\.microsoft)$/;
const THREAD = /19:meeting_[\w-]{1,200}/;
/**
 * Notices ("Captions will be shown in …") are texts without an author. There is one at the top, and one
 * when the language changes: where more texts have no author, the page has changed.
 */
const MOST_NOTICES = 2;
/** Shown until the real name is known. */
const NO_NAME_YET = /^unknown( user)?$/i;

export const microsoftTeams: PlatformAdapter = {
  id: 'microsoft-teams',
  settleMs: 0,

  servesHost: (hostname) => HOSTS.test(hostname),

  // Chat, calendar and calls share one page and one address.
  isMeetingUrl: () => true,

  meetingId(url) {
    const address = decoded(url.href);
    const thread = THREAD.exec(address) ?? THREAD.exec(fromBase64(url.searchParams.get('coords')));
    return thread?.[0] ?? /\/meet\/(\d{1,30})/.exec(address)?.[1] ?? url.hostname;
  },

  title: (document) =>
    document.title
      .replace(/^\(\d+\)\s*/, '')
      .replace(/\s*\|\s*Microsoft Teams\s*$/, '')
      .trim(),

  stage(document) {
    if (document.querySelector(HANG_UP) !== null || captionRoot(document) !== null) return 'in-call';
    return document.querySelector(LOBBY) === null ? 'outside' : 'lobby';
  },

  captionsSwitch: () => 'unknown',

  captionRoot,

  leavesWhenSilent: () => false,

  isOrdered: () => true,

  *entries(root) {
    const rows = new Set<Element>();
    for (const text of root.querySelectorAll(TEXT)) rows.add(rowOf(text, root));
    yield* rows;
  },

  readEntry,

  decorations(root) {
    const notices = [...root.querySelectorAll(TEXT)].filter((text) => rowOf(text, root).querySelector(AUTHOR) === null);
    return notices.length <= MOST_NOTICES ? notices : [];
  },

  // No captions button: it is two menus deep, and says nowhere whether captions are on.
  landmarks: { list: LIST, wrappers: WRAPPERS, author: AUTHOR, text: TEXT, 'hang up': HANG_UP, lobby: LOBBY },
};

/** Launchers carry the address of the call in one of their own, so that it is encoded twice. */
function decoded(address: string): string {
  return address.replace(/%25/g, '%').replace(/%3a/gi, ':').replace(/%2f/gi, '/');
}

/** Guests find the call's id in a parameter that is JSON in Base64. Empty for anything else. */
function fromBase64(text: string | null): string {
  try {
    return atob(text ?? '');
  } catch {
    return '';
  }
}

function captionRoot(document: Document): Element | null {
  return document.querySelector(LIST) ?? document.querySelector(WRAPPERS);
}

/** The nearest ancestor that also holds an author: the one shape common to all known layouts. */
function rowOf(text: Element, root: Element): Element {
  let row: Element = text;
  for (let up = text.parentElement; up !== null && up !== root; up = up.parentElement) {
    if (up.querySelectorAll(TEXT).length > 1) break;
    row = up;
    if (up.querySelector(AUTHOR) !== null) break;
  }
  return row;
}

function readEntry(entry: Element): CaptionEntry | null {
  const author = entry.querySelector(AUTHOR)?.textContent?.trim();
  const text = entry.querySelector(TEXT)?.textContent ?? '';
  if (author === undefined || text.trim() === '') return null;
  const speaker = author === '' || NO_NAME_YET.test(author) ? null : author;
  return { speaker, voice: speaker === null ? null : faceOf(entry, speaker), text };
}
