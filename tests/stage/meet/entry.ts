// One block of captions: a picture, a name and the words.
import { initials, shownName } from '../cast.ts';
import type { LiveBlock } from '../page/caption-view.ts';
import { el } from '../page/dom.ts';
import type { MeetSwitches } from '../stage-api.ts';
import type { ClassNames } from './class-names.ts';
import { chunks, reconcile } from './text-nodes.ts';

export interface EntryParts {
  readonly switches: MeetSwitches;
  readonly cls: ClassNames;
  readonly nameOf: (speaker: string) => string;
  readonly pictureOf: (speaker: string) => string;
}

const textClass = { g3: 'bh44bd VbkSUe', g5: 'ygicle VbkSUe', g6: 'ygicle VbkSUe' } as const;

let loaded = 177_694;

function picture(speaker: string, { switches, cls, nameOf, pictureOf }: EntryParts): HTMLElement {
  if (switches.avatars === 'initials') return el('div', { class: cls('Z6byG r6DyN') }, initials(nameOf(speaker)));
  loaded += 211;
  return el('img', { class: cls('Z6byG r6DyN'), alt: '', 'data-iml': `${loaded}.105`, src: pictureOf(speaker) });
}

function nameLine(speaker: string, parts: EntryParts): HTMLElement {
  const { cls, nameOf } = parts;
  const name = el('span', { class: cls('NWpY1d') }, shownName(nameOf(speaker)));
  // The trailing space in the class attribute is Meet's own.
  return el(
    'div',
    { class: cls('adE6rb') },
    picture(speaker, parts),
    el('div', { class: `${cls('KcIKyf jxFHg')} ` }, name),
  );
}

function writeText(element: Element, text: string, switches: MeetSwitches): void {
  const wanted = switches.textNodes === 'one' ? [text] : chunks(text);
  const inSpans = switches.generation === 'g3';
  reconcile(element, wanted, (chunk) => (inSpans ? el('span', {}, chunk) : document.createTextNode(chunk)));
}

let rows = 0;

/** How a redesign might look: name and words in one paragraph. */
function changedEntry(block: LiveBlock, { cls, nameOf }: EntryParts): HTMLElement {
  const name = el('b', {}, shownName(nameOf(block.speaker)));
  return el('div', { class: cls('nMcdL bj4p3b') }, el('p', { 'data-changed': '' }, name, ' ', block.text));
}

/** A row of the region; without a speaker it is a notice, which has words and no name. */
export function createEntry(block: LiveBlock, parts: EntryParts): HTMLElement {
  const { cls, switches } = parts;
  rows += 1;
  if (switches.rows === 'changed' || (switches.rows === 'mixed' && rows % 2 === 0)) return changedEntry(block, parts);
  const text = el('div', { class: cls(textClass[switches.generation]) });
  writeText(text, block.text, switches);
  const head = block.speaker ? [nameLine(block.speaker, parts)] : [];
  return el('div', { class: cls('nMcdL bj4p3b') }, ...head, text);
}

export function updateEntry(entry: Element, block: LiveBlock, parts: EntryParts): void {
  const text = entry.lastElementChild;
  const changed = entry.querySelector('p[data-changed]')?.lastChild;
  if (changed) {
    changed.nodeValue = block.text;
    return;
  }
  if (text) writeText(text, block.text, parts.switches);
  const name = block.speaker && entry.querySelector('span');
  const shown = shownName(parts.nameOf(block.speaker));
  if (name && entry.childElementCount > 1 && name.textContent !== shown) name.textContent = shown;
}
