// One block of captions: a picture, a name and the words.
import { initials, shownName } from '../cast.ts';
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

/** What a block shows now. */
interface Shown {
  readonly speaker: string;
  readonly text: string;
}

const CLASSES = {
  g1: { entry: 'TBMuR bj4p3b', picture: 'KpxDtd r6DyN', name: 'zs7s8d jxFHg', text: 'iTTPOb VbkSUe' },
  g2: { entry: 'nMcdL bj4p3b', picture: 'Z6byG r6DyN', name: 'KcIKyf jxFHg', text: 'bh44bd VbkSUe' },
  g3: { entry: 'nMcdL bj4p3b', picture: 'Z6byG r6DyN', name: 'KcIKyf jxFHg', text: 'bh44bd VbkSUe' },
  g5: { entry: 'nMcdL bj4p3b', picture: 'Z6byG r6DyN', name: 'KcIKyf jxFHg', text: 'ygicle VbkSUe' },
  g6: { entry: 'nMcdL bj4p3b', picture: 'Z6byG r6DyN', name: 'KcIKyf jxFHg', text: 'ygicle VbkSUe' },
} as const;

/** The elements of an entry whose text changes. */
const written = new WeakMap<Element, { readonly name: Element | null; readonly text: Element | ChildNode }>();

let loaded = 177_694;

function picture(speaker: string, { switches, cls, nameOf, pictureOf }: EntryParts): HTMLElement[] {
  const { avatars, generation } = switches;
  const className = cls(CLASSES[generation].picture);
  if (avatars === 'none') return [];
  if (avatars === 'initials') return [el('div', { class: className }, initials(nameOf(speaker)))];
  loaded += 211;
  const mark: Record<string, string> = generation === 'g1' ? {} : { 'data-iml': `${loaded}.105` };
  return [el('img', { class: className, alt: '', ...mark, src: pictureOf(speaker) })];
}

/** Picture and name stand by themselves in 2024, and from 2025 on the name has an element of its own. */
function head(speaker: string, parts: EntryParts): { readonly elements: HTMLElement[]; readonly name: HTMLElement } {
  const { switches, cls, nameOf } = parts;
  const { generation } = switches;
  // The trailing space in the class attribute is Meet's own.
  const label = el('div', { class: `${cls(CLASSES[generation].name)} ` });
  const name = generation === 'g1' || generation === 'g2' ? label : el('span', { class: cls('NWpY1d') });
  if (name !== label) label.append(name);
  name.textContent = shownName(nameOf(speaker));
  const both = [...picture(speaker, parts), label];
  if (generation === 'g1') return { elements: both, name };
  return { elements: [el('div', { class: cls(generation === 'g2' ? 'adE6rb M6cG9d' : 'adE6rb') }, ...both)], name };
}

function body({ switches, cls }: EntryParts): { readonly element: HTMLElement; readonly text: HTMLElement } {
  const { generation } = switches;
  const text = el('div', { class: cls(CLASSES[generation].text) });
  if (generation !== 'g1' && generation !== 'g2') return { element: text, text };
  text.setAttribute('jsname', 'tgaKEf');
  const frame = { jsname: 'YSxPC', class: cls(generation === 'g1' ? 'Mz6pEf wY1pdd' : 'bYevke wY1pdd') };
  return { element: el('div', { ...frame, style: 'min-height:42px' }, text), text };
}

function writeText(text: Element | ChildNode, words: string, { generation, textNodes }: MeetSwitches): void {
  if (!(text instanceof Element)) {
    text.nodeValue = words;
    return;
  }
  const wanted = textNodes === 'one' ? [words] : chunks(words);
  const inSpans = generation === 'g1' || generation === 'g2' || generation === 'g3';
  reconcile(text, wanted, (chunk) => (inSpans ? el('span', {}, chunk) : document.createTextNode(chunk)));
}

let rows = 0;

/** How a redesign might look: name and words in one paragraph. */
function changedEntry(shown: Shown, { cls, nameOf }: EntryParts): HTMLElement {
  const name = el('b', {}, shownName(nameOf(shown.speaker)));
  const text = document.createTextNode(shown.text);
  const entry = el('div', { class: cls('nMcdL bj4p3b') }, el('p', {}, name, ' ', text));
  written.set(entry, { name: null, text });
  return entry;
}

/** A row of the region; without a speaker it is a notice, which has words and no name. */
export function createEntry(shown: Shown, parts: EntryParts): HTMLElement {
  const { cls, switches } = parts;
  rows += 1;
  if (switches.rows === 'changed' || (switches.rows === 'mixed' && rows % 2 === 0)) return changedEntry(shown, parts);
  const { element, text } = body(parts);
  writeText(text, shown.text, switches);
  const above = shown.speaker ? head(shown.speaker, parts) : null;
  const entry = el('div', { class: cls(CLASSES[switches.generation].entry) }, ...(above?.elements ?? []), element);
  written.set(entry, { name: above?.name ?? null, text });
  return entry;
}

export function updateEntry(entry: Element, shown: Shown, { switches, nameOf }: EntryParts): void {
  const parts = written.get(entry);
  if (!parts) return;
  writeText(parts.text, shown.text, switches);
  const name = shownName(nameOf(shown.speaker));
  if (parts.name && parts.name.textContent !== name) parts.name.textContent = name;
}
