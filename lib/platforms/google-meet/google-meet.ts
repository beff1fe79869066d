import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';

/**
 * Google Meet, as of August 2026. Everything is light DOM in the top frame.
 *
 * - Captions region: the only element with both `role=region` and `tabindex=0`. Its label is
 *   localised and its classes change every few months; the `jsname` of its parent has held since
 *   2024. Absent while captions are off.
 * - Toolbar icons are ligature text, the same in every language.
 */
const REGION = '[role="region"][tabindex="0"]';
const REGION_PARENT = '[jsname="dsyhDe"]';
const ICON = 'i.google-symbols, i.google-material-icons, i.material-icons-extended';
const CALL_PATH = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})$/;

export const googleMeet: PlatformAdapter = {
  id: 'google-meet',
  ordered: true,
  settleMs: 0,

  servesHost: (hostname) => hostname === 'meet.google.com',

  isMeetingUrl: (url) => CALL_PATH.test(url.pathname),

  meetingId: (url) => CALL_PATH.exec(url.pathname)?.[1] ?? null,

  title: (document) => document.title.replace(/^Meet\s*[-–]\s*/, '').trim(),

  stage(document) {
    // Waiting outside shows a Leave button too, so only the captions button proves admission.
    if (captionsIcon(document) !== null || captionRoot(document) !== null) return 'in-call';
    if (hasIcon(document, 'call_end')) return 'lobby';
    return document.querySelector('[data-participant-id]') === null ? 'outside' : 'lobby';
  },

  captionsSwitch(document) {
    const icon = captionsIcon(document);
    if (icon === null) return 'unknown';
    return icon === 'closed_caption' ? 'on' : 'off';
  },

  captionRoot,

  *entries(root) {
    for (const child of root.children) if (!isDecoration(child)) yield child;
  },

  readEntry,

  decorationChars(root) {
    let chars = 0;
    for (const child of root.children) if (isDecoration(child)) chars += child.textContent?.length ?? 0;
    return chars;
  },
};

function captionRoot(document: Document): Element | null {
  const region = document.querySelector(`${REGION_PARENT} ${REGION}`);
  if (region !== null) return region;
  for (const candidate of document.querySelectorAll(REGION)) {
    if (candidate.querySelector('button [data-is-tooltip-wrapper], [data-participant-id]') === null) return candidate;
  }
  // Up to 2024 there was no region around the captions.
  return document.querySelector(REGION_PARENT);
}

/** The "jump to bottom" button, and an empty block that some accounts have before it. */
function isDecoration(child: Element): boolean {
  return child.querySelector('button') !== null || child.querySelector('img, span, div') === null;
}

/** A name beside an avatar or initials, then the text; obfuscated classes play no part. */
function readEntry(entry: Element): CaptionEntry | null {
  const [head, ...rest] = entry.children;
  const body = rest.at(-1);
  if (head === undefined || body === undefined || isHidden(head)) return null;
  const speaker = nameIn(head);
  const text = body.textContent ?? '';
  return speaker === null || text.trim() === '' ? null : { speaker, voice: null, text };
}

function nameIn(head: Element): string | null {
  const label = head.querySelector('span') ?? lastLeaf(head);
  return label?.textContent?.trim() || null;
}

/** The innermost last element: initials stand before the name. */
function lastLeaf(element: Element): Element | null {
  let leaf = element.lastElementChild;
  while (leaf?.lastElementChild) leaf = leaf.lastElementChild;
  return leaf;
}

function isHidden(element: Element): boolean {
  return element instanceof HTMLElement && element.style.display === 'none';
}

function captionsIcon(document: Document): 'closed_caption' | 'closed_caption_off' | null {
  for (const icon of document.querySelectorAll(ICON)) {
    const name = icon.textContent?.trim();
    if (name === 'closed_caption' || name === 'closed_caption_off') return name;
  }
  return null;
}

function hasIcon(document: Document, name: string): boolean {
  for (const icon of document.querySelectorAll(ICON)) if (icon.textContent?.trim() === name) return true;
  return false;
}
