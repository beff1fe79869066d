import type { CaptionEntry, PlatformAdapter } from '../adapter.ts';

/**
 * Jitsi Meet, read from its source (jitsi/jitsi-meet) as stored on 2026-11-21
 * (tests/platforms/fixtures/jitsi-meet-*.html). Captions are shown in one of two places: over the
 * picture, or, from 2025 on unless "show subtitles on stage" is set, in a tab of the chat panel.
 *
 * - TAB_LIST, critical: an id that the client itself looks up
 *   (chat/components/web/SubtitlesMessagesContainer.tsx). It keeps what was said.
 * - STAGE, critical: the id of the large picture, the parent of the overlay for ten years
 *   (large-video/components/LargeVideo.web.tsx).
 * - OVERLAY: up to 2024 a class of its own; since then a generated one that ends in the name of the
 *   rule (subtitles/components/web/Captions.tsx, through tss-react). Where a server strips that too,
 *   the shape is enough: one paragraph a message with one span in it, and nothing else.
 * - PREMEETING: a class of its own around prejoin and lobby alike
 *   (base/premeeting/components/web/PreMeetingScreen.tsx).
 * - NAME, optional: the name on a tile (display-name/components/web/DisplayName.tsx). The overlay
 *   glues the name to the words, "Ann: hello", and a name may hold a colon of its own.
 * - CAPTIONS_BUTTON, optional: `aria-pressed` tells whether captions are on
 *   (base/toolbox/components/ToolboxItem.web.tsx); only its English label is known, and it is mostly
 *   folded away in a menu.
 */
const TAB_LIST = '#subtitles-messages-list';
const STAGE = '#largeVideoContainer';
const OVERLAY = '.transcription-subtitles, [class*="transcriptionSubtitles"]';
const PREMEETING = '.premeeting-screen';
const NAME = '.displayname';
const CAPTIONS_BUTTON = '[aria-pressed][aria-label="Toggle subtitles" i]';
/** What a name that nobody has given looks like in the overlay: the client writes it as it comes. */
const NO_NAME = /^(?:undefined|null)?$/;
const LONGEST_ID = 300;

export const jitsiMeet: PlatformAdapter = {
  id: 'jitsi-meet',
  settleMs: 0,

  // Only the public server is known by name: others are named by the user.
  servesHost: (hostname) => hostname === 'meet.jit.si',

  isMeetingUrl: (url) => roomOf(url) !== null,

  // The same room name on another server is another call.
  meetingId(url) {
    const room = roomOf(url);
    return room === null ? null : `${url.host}/${room}`.slice(0, LONGEST_ID);
  },

  title: (document) => document.title.replace(/\s*\|[^|]*$/, '').trim(),

  stage(document) {
    if (document.querySelector(PREMEETING) !== null) return 'lobby';
    return document.querySelector(STAGE) === null ? 'outside' : 'in-call';
  },

  captionsSwitch(document) {
    if (document.querySelector(TAB_LIST) !== null) return 'on';
    const pressed = document.querySelector(CAPTIONS_BUTTON)?.getAttribute('aria-pressed');
    if (pressed === 'true') return 'on';
    return pressed === 'false' ? 'off' : 'unknown';
  },

  captionRoot: (document) => document.querySelector(TAB_LIST) ?? overlayOf(document),

  // The overlay goes three seconds after the last word; the tab stays.
  leavesWhenSilent: (root) => !root.matches(TAB_LIST),

  // A message that is finished after it has left the overlay comes back at the end, whoever spoke since.
  isOrdered: (root) => root.matches(TAB_LIST),

  *entries(root) {
    if (root.matches(TAB_LIST)) for (const group of groupsOf(root)) yield* messagesOf(group);
    else yield* root.children;
  },

  readEntry: (entry) => (entry.tagName === 'P' ? readParagraph(entry) : readMessage(entry)),

  decorations(root) {
    if (!root.matches(TAB_LIST)) return [];
    const groups = new Set<Element>(groupsOf(root));
    return [...root.children].filter((child) => !groups.has(child));
  },

  // No captions button: it is known by an English label only, and may ask for a language first.
  landmarks: {
    'tab list': TAB_LIST,
    stage: STAGE,
    overlay: OVERLAY,
    'premeeting screen': PREMEETING,
    name: NAME,
    'captions button': CAPTIONS_BUTTON,
  },
};

/** The last part of the path; a tenant, or the folder of a server, may stand before it. */
function roomOf({ pathname }: URL): string | null {
  const path = pathname.replace(/^\/+|\/+$/g, '').toLowerCase();
  return path === '' || path.startsWith('static/') || path.endsWith('.html') ? null : path;
}

function overlayOf(document: Document): Element | null {
  const stage = document.querySelector(STAGE);
  if (stage === null) return null;
  return stage.querySelector(OVERLAY) ?? [...stage.children].find(hasOverlayShape) ?? null;
}

function hasOverlayShape({ children }: Element): boolean {
  return children.length > 0 && [...children].every(isParagraph);
}

function isParagraph({ tagName, children }: Element): boolean {
  return tagName === 'P' && children.length === 1 && children[0]?.tagName === 'SPAN';
}

/** A picture beside the messages of one person; buttons and the end mark are something else. */
function groupsOf(list: Element): Element[] {
  return [...list.children].filter((child) => child.childElementCount > 1 && child.querySelector('button') === null);
}

function messagesOf(group: Element): Element[] {
  return [...(group.lastElementChild?.children ?? [])];
}

function readParagraph(entry: Element): CaptionEntry | null {
  const said = entry.textContent ?? '';
  const name = namesOnTiles(entry.ownerDocument).find((known) => said.startsWith(`${known}: `));
  const end = name === undefined ? said.indexOf(': ') : name.length;
  const text = end < 0 ? said : said.slice(end + 2);
  return text.trim() === '' ? null : { speaker: speakerFrom(said.slice(0, Math.max(0, end))), voice: null, text };
}

/** The name if it is the first of its group, the words, the time. */
function readMessage(entry: Element): CaptionEntry | null {
  const parts = partsOf(entry);
  const text = parts.at(-2)?.textContent ?? '';
  if (text.trim() === '') return null;
  const first = entry.parentElement?.firstElementChild;
  const [name] = first ? partsOf(first).slice(0, -2) : [];
  return { speaker: speakerFrom(name?.textContent ?? ''), voice: null, text };
}

const partsOf = (message: Element): Element[] => [...(message.firstElementChild?.children ?? [])];

function speakerFrom(name: string): string | null {
  const label = name.trim();
  return NO_NAME.test(label) ? null : label;
}

/** Longest first, so that of "Ann" and "Ann: guest" the right one is found. One's own tile adds "(me)". */
function namesOnTiles(document: Document): string[] {
  const labels = Array.from(document.querySelectorAll(NAME), ({ textContent }) => textContent?.trim() ?? '');
  const names = labels.flatMap((label) => [label, label.replace(/\s*\([^()]*\)$/, '')]);
  return names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
}
