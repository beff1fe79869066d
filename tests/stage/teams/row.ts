// One row of captions in Teams: an author and a single text node of words.
import { initials, shownName } from '../cast.ts';
import type { LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { TeamsSwitches } from '../stage-api.ts';

export interface RowParts {
  readonly switches: TeamsSwitches;
  readonly nameOf: (speaker: string) => string;
}

export const pictureOf = (name: string): string => `/api/mt/profilepicture?displayname=${encodeURIComponent(name)}`;

function avatar(name: string, { switches }: RowParts): HTMLElement {
  if (switches.avatars === 'initials')
    return el('span', { class: 'fui-Avatar', 'aria-hidden': 'true' }, initials(name));
  return el('img', { class: 'fui-Avatar', src: pictureOf(name), alt: '' });
}

function message(author: string, text: string, textId: string): HTMLElement {
  const words = el('span', { dir: 'auto', 'data-tid': textId }, document.createTextNode(text));
  return el(
    'div',
    { class: 'fui-ChatMessageCompact' },
    el('span', { 'data-tid': 'author' }, author),
    el('div', {}, words),
  );
}

let mounted = 0;
let rows = 0;

/** Test ids are renamed now and then: the rows of tomorrow have another one. */
function textIdFor({ switches }: RowParts): string {
  rows += 1;
  const changed = switches.rows === 'changed' || (switches.rows === 'mixed' && rows % 2 === 0);
  return changed ? 'live-caption-text' : 'closed-caption-text';
}

/** The signed-in client wraps every row; guests get the bare message. */
function dress(name: string, content: HTMLElement, parts: RowParts): HTMLElement {
  if (parts.switches.layout === 'guest') return content;
  mounted += 1;
  const target = {
    'data-tid': 'closed-captions-v2-items-renderer',
    'data-lpc-hover-target-id': `lpc-react-target-${mounted}`,
  };
  const item = el('div', target, avatar(name, parts), content);
  return el('div', { role: parts.switches.rowRole, class: 'fui-Flex' }, item);
}

/** A row without a speaker is Teams talking: no author, no picture. */
function systemRow(text: string, { switches }: RowParts): HTMLElement {
  const line = el('div', { class: 'st-system' }, text);
  return switches.layout === 'guest' ? line : el('div', { role: switches.rowRole, class: 'fui-Flex' }, line);
}

export function createRow({ speaker, text }: LiveBlock, shown: string, parts: RowParts): HTMLElement {
  if (!speaker) return systemRow(text, parts);
  return dress(parts.nameOf(speaker), message(shownName(shown), text, textIdFor(parts)), parts);
}

/** Rewrites a row in place, which is also what happens when an old row is used again for somebody else. */
export function writeRow(row: Element, { speaker, text }: LiveBlock, shown: string, { nameOf }: RowParts): void {
  const author = row.querySelector('[data-tid="author"]')?.firstChild;
  const words = row.querySelector('[data-tid$="-caption-text"], [data-tid="closed-caption-text"]')?.firstChild;
  if (author && author.nodeValue !== shownName(shown)) author.nodeValue = shownName(shown);
  if (words && words.nodeValue !== text) words.nodeValue = text;
  const picture = row.querySelector('img');
  if (picture && speaker) picture.setAttribute('src', pictureOf(nameOf(speaker)));
}
