/**
 * Who speaks on Zoom: captions show a face; the participants panel and the full transcript show
 * faces with their names.
 *
 * - PARTICIPANT, NAME and AVATAR, optional, seen in shipping code to 2026-07: readable class names. An
 *   avatar is a picture, or an element with initials. The panel draws only the rows in view.
 * - TRANSCRIPT_ROW and what it holds, optional, seen in the client served on 2026-10-06: name and
 *   avatar stand where the speaker changes, and nowhere else.
 * - COUNT: the number of participants on the button that opens the panel, seen since 2023.
 * - PLACEHOLDER: the picture of everybody who has none, seen in a saved page.
 */
import { pictureLabel } from '../fingerprint.ts';

export const PARTICIPANT = '.participants-item__item-layout';
const NAME = '.participants-item__display-name';
const AVATAR = '.participants-item__avatar';
export const TRANSCRIPT_ROW = '.lt-full-transcript__item';
const TRANSCRIPT_NAME = '.lt-full-transcript__display-name';
const TRANSCRIPT_PICTURE = 'img.lt-full-transcript__avatar';
const COUNT = '.footer-button__participants-icon .footer-button__number-counter';
const PLACEHOLDER = /\/default-avatar\.\w+$/;

/** A label for a picture or initials, the same wherever they are shown; null where they tell nobody apart. */
export function faceOf(avatar: Element | null | undefined): string | null {
  const picture = avatar?.getAttribute('src');
  if (picture) return PLACEHOLDER.test(picture) ? null : pictureLabel(picture);
  const initials = avatar?.textContent?.trim();
  return initials ? `initials ${initials}` : null;
}

/** Null while both panels are closed, and whenever it could be somebody else as well. */
export function nameOf(face: string, document: Document): string | null {
  const listed = peopleIn(document, PARTICIPANT, NAME, AVATAR);
  // Initials tell too little to be looked for in a transcript, where nobody knows who is missing.
  const written = peopleIn(document, TRANSCRIPT_ROW, TRANSCRIPT_NAME, TRANSCRIPT_PICTURE).filter(hasFace);
  if (listed.filter((person) => person.face === face).length > 1) return null;
  const people = [...listed, ...written].filter(({ name }) => name !== '');
  const [name, ...others] = new Set(people.filter((person) => person.face === face).map((person) => person.name));
  if (name === undefined || others.length > 0) return null;
  if (people.some((person) => person.face !== face && person.name === name)) return null;
  // Somebody with the same initials may be out of view.
  return isInitials(face) && countOf(document) !== listed.length ? null : name;
}

const isInitials = (face: string) => face.startsWith('initials ');

interface Person {
  readonly face: string | null;
  readonly name: string;
}

const hasFace = ({ face }: Person) => face !== null;

function peopleIn(document: Document, row: string, nameIn: string, avatarIn: string): readonly Person[] {
  return Array.from(document.querySelectorAll(row), (element) => ({
    face: faceOf(element.querySelector(avatarIn)),
    name: withoutRemarks(element.querySelector(nameIn)?.textContent ?? ''),
  }));
}

/** "Nadia Roth (host), computer audio muted" is Nadia Roth. */
function withoutRemarks(name: string): string {
  return name
    .replace(/,\s*(?:computer|phone|no) audio\b.*$/i, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim();
}

/** NaN, which is no number of rows, where the button cannot be seen. */
function countOf(document: Document): number {
  return Number.parseInt(document.querySelector(COUNT)?.textContent ?? '', 10);
}
