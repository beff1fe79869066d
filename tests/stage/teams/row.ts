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

const RENDERER = 'closed-captions-v2-items-renderer';

function avatar(name: string, { switches }: RowParts): HTMLElement {
  if (switches.avatars === 'initials')
    return el('span', { class: 'fui-Avatar', 'aria-hidden': 'true' }, initials(name));
  return el('img', { class: 'fui-Avatar', src: pictureOf(name), alt: '' });
}

const authorOf = (name: string) => el('span', { 'data-tid': 'author' }, name);

const wordsOf = (text: string, textId: string) =>
  el('span', { dir: 'auto', 'data-tid': textId }, document.createTextNode(text));

const message = (author: string, words: HTMLElement) =>
  el('div', { class: 'fui-ChatMessageCompact' }, authorOf(author), el('div', {}, words));

/** Stops for the keyboard stand around a message, and hold nothing. */
const focusStop = () => el('i', { tabindex: '0', role: 'none', 'data-tabster-dummy': '', 'aria-hidden': 'true' });

/** As on teams.cloud.microsoft in 2026: the renderer is only the place of the picture, inside the message. */
function messageWithFace(author: string, words: HTMLElement, face: HTMLElement): HTMLElement {
  const name = el('div', {}, el('span', { class: 'fui-ChatMessageCompact__author' }, authorOf(author)));
  return el(
    'div',
    { class: 'fui-ChatMessageCompact st-with-face' },
    el('div', {}),
    el('div', { class: 'fui-ChatMessageCompact__avatar' }, el('div', { 'data-tid': RENDERER }, face)),
    focusStop(),
    el(
      'div',
      { class: 'fui-ChatMessageCompact__body', tabindex: '0' },
      el('div', {}, name, el('div', { class: 'st-words' }, words)),
    ),
    focusStop(),
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

const listRow = (content: HTMLElement, { switches }: RowParts) =>
  switches.layout === 'guest' ? content : el('div', { role: switches.rowRole, class: 'fui-Flex' }, content);

/** The signed-in client has a picture beside every row; guests get the bare message. */
function spokenRow(name: string, shown: string, text: string, parts: RowParts): HTMLElement {
  const { layout, renderer } = parts.switches;
  const words = wordsOf(text, textIdFor(parts));
  if (layout === 'guest') return message(shown, words);
  if (renderer === 'avatar') return listRow(messageWithFace(shown, words, avatar(name, parts)), parts);
  mounted += 1;
  const target = {
    'data-tid': RENDERER,
    class: 'st-with-face',
    'data-lpc-hover-target-id': `lpc-react-target-${mounted}`,
  };
  return listRow(el('div', target, avatar(name, parts), message(shown, words)), parts);
}

/** A row without a speaker is Teams talking: no author, no picture. */
function noticeRow(text: string, parts: RowParts): HTMLElement {
  const isPlain = parts.switches.notice !== 'as-caption';
  return listRow(el('div', { class: 'st-system' }, isPlain ? text : wordsOf(text, 'closed-caption-text')), parts);
}

export function createRow({ speaker, text }: LiveBlock, shown: string, parts: RowParts): HTMLElement {
  if (!speaker) return noticeRow(text, parts);
  return spokenRow(parts.nameOf(speaker), shownName(shown), text, parts);
}

/** Rewrites a row in place, which is also what happens when an old row is used again for somebody else. */
export function writeRow(
  row: Element,
  { speaker, text }: LiveBlock,
  shown: string,
  { nameOf, switches }: RowParts,
): void {
  const write = (element: Element | null, value: string) => {
    if (element === null || element.textContent === value) return;
    if (switches.updates === 'in-place' && element.firstChild) element.firstChild.nodeValue = value;
    else element.replaceChildren(value);
  };
  write(row.querySelector('[data-tid="author"]'), shownName(shown));
  write(row.querySelector('[data-tid$="-caption-text"]'), text);
  const picture = row.querySelector('img');
  if (picture && speaker) picture.setAttribute('src', pictureOf(nameOf(speaker)));
}
