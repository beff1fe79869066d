import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';
import { pictureLabel } from '../fingerprint.ts';
import { callAt } from './call-path.ts';

/**
 * Google Meet, as of 2026-08-22 (tests/platforms/fixtures/google-meet-2026-08-22.html). Everything
 * is light DOM in the top frame. Obfuscated classes play no part: they change every few months.
 *
 * - REGION, critical since 2025-03: role and tabindex serve keyboards and screen readers, and no
 *   other element has both. Its label is localised. Absent while captions are off.
 * - REGION_PARENT, the fallback: this `jsname` names a part of Meet's own code and has held from
 *   2024 on, also through the years in which there was no region.
 * - ICON, critical: icons are ligature text, the same in every language; the class comes from the
 *   icon font, and two older generations of it ran side by side in 2024.
 * - PARTICIPANT, optional: the attribute by which tiles are addressed.
 * - PICTURE, optional: where Google keeps the pictures of its accounts, one address for each (seen in
 *   saved pages since 2024). It alone tells two people of one name apart.
 *
 * Any of them may be there out of sight as well: a breakout room replaces most of the page, and
 * captions that are off are said to leave their region behind for some (second-hand, 2026-05-10).
 */
const REGION = '[role="region"][tabindex="0"]';
const REGION_PARENT = '[jsname="dsyhDe"]';
const ICON = 'i.google-symbols, i.google-material-icons, i.material-icons-extended';
const PARTICIPANT = '[data-participant-id]';
const PICTURE = 'img[src*="googleusercontent.com/"]';
/** "=s192-c-mo" asks for a size of the same picture. */
const PICTURE_SIZE = /=[\w-]+$/;
const CAPTIONS_ICON = /^closed_caption(?:_off)?$/;

export const googleMeet: PlatformAdapter = {
  id: 'google-meet',
  settleMs: 0,

  servesHost: (hostname) => hostname === 'meet.google.com',

  isMeetingUrl: (url) => callAt(url.pathname) !== null,

  meetingId: (url) => callAt(url.pathname),

  title: (document) => document.title.replace(/^Meet\s*[-–]\s*/, '').trim(),

  stage(document) {
    // Waiting outside shows a Leave button too, so only the captions button proves admission.
    if (captionsIcon(document) !== null || captionRoot(document) !== null) return 'in-call';
    if (hasIcon(document, 'call_end')) return 'lobby';
    return document.querySelector(PARTICIPANT) === null ? 'outside' : 'lobby';
  },

  captionsSwitch(document) {
    const icon = captionsIcon(document);
    if (icon === null) return 'unknown';
    return icon === 'closed_caption' ? 'on' : 'off';
  },

  captionRoot,

  leavesWhenSilent: () => false,

  isOrdered: () => true,

  *entries(root) {
    for (const child of root.children) if (!isDecoration(child)) yield child;
  },

  readEntry,

  decorations: (root) => [...root.children].filter(isDecoration),

  captionsButton(document) {
    const off = captionsIcons(document).find((icon) => iconName(icon) === 'closed_caption_off');
    return off?.closest<HTMLElement>('button, [role="button"]') ?? null;
  },

  landmarks: { region: REGION, 'region parent': REGION_PARENT, icon: ICON, participant: PARTICIPANT, picture: PICTURE },
};

function captionRoot(document: Document): Element | null {
  const found = captionRoots(document);
  const isOff = captionsIcon(document) === 'closed_caption_off';
  if (found.length === 1 && !isOff) return found[0] ?? null;
  // What is out of sight while captions are on was hidden by somebody, and goes on in there.
  return found.find(isInSight) ?? (isOff ? null : (found[0] ?? null));
}

/** In the order in which they are trusted. */
function captionRoots(document: Document): readonly Element[] {
  const inParent = [...document.querySelectorAll(`${REGION_PARENT} ${REGION}`)];
  if (inParent.length > 0) return inParent;
  const regions = [...document.querySelectorAll(REGION)].filter(
    (region) => region.querySelector(`button [data-is-tooltip-wrapper], ${PARTICIPANT}`) === null,
  );
  // Up to 2024 there was no region around the captions.
  return regions.length > 0 ? regions : [...document.querySelectorAll(REGION_PARENT)];
}

/** The "jump to bottom" button, and an empty block that some accounts have had before it since 2025-09. */
function isDecoration(child: Element): boolean {
  return child.querySelector('button') !== null || !child.textContent?.trim();
}

/** A name beside an avatar or initials, then the text. */
function readEntry(entry: Element): CaptionEntry | null {
  const head = [...entry.children];
  const body = head.pop();
  if (body === undefined || isHidden(entry) || isHidden(body)) return null;
  const speaker = head.map(nameIn).findLast((name) => name !== null);
  const text = body.textContent ?? '';
  return speaker === undefined || text.trim() === '' ? null : { speaker, voice: faceIn(head), text };
}

/** Somebody's picture; null for initials, which people of one name share. */
function faceIn(head: readonly Element[]): string | null {
  const pictures = head
    .flatMap((part) => [part, ...part.querySelectorAll('*')])
    .filter((part) => part.matches(PICTURE));
  const address = pictures[0]?.getAttribute('src')?.replace(PICTURE_SIZE, '');
  return address ? pictureLabel(address) : null;
}

/** Its last text: initials stand before the name. Icons are text as well, but nobody's name. */
function nameIn(head: Element): string | null {
  const parts = [head, ...head.querySelectorAll('*')].filter((part) => part.childElementCount === 0);
  const label = parts.findLast((part) => !part.matches(`${ICON}, [aria-hidden="true"]`) && part.textContent?.trim());
  return label?.textContent?.trim() ?? null;
}

function isHidden(element: Element): boolean {
  return element instanceof HTMLElement && element.style.display === 'none';
}

/** Not every document can tell: one that is not on screen has the attributes alone. */
function isInSight(element: Element): boolean {
  if (element.closest('[hidden], [style*="display: none"], [style*="display:none"]') !== null) return false;
  return element.checkVisibility?.() ?? true;
}

function captionsIcon(document: Document): string | null {
  const [icon] = captionsIcons(document);
  return icon === undefined ? null : iconName(icon);
}

function hasIcon(document: Document, name: string): boolean {
  return [...document.querySelectorAll(ICON)].some((icon) => iconName(icon) === name);
}

function captionsIcons(document: Document): readonly Element[] {
  const icons = [...document.querySelectorAll(ICON)].filter((icon) => CAPTIONS_ICON.test(iconName(icon)));
  const inSight = icons.length > 1 ? icons.filter(isInSight) : icons;
  return inSight.length > 0 ? inSight : icons;
}

const iconName = (icon: Element): string => icon.textContent?.trim() ?? '';
