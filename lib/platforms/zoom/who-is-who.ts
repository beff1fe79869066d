/**
 * Who speaks on Zoom: captions show a face, the participants panel shows faces with their names.
 *
 * - PARTICIPANT, NAME and AVATAR, optional, seen in shipping code to 2026-07: readable class names. An
 *   avatar is a picture, or an element with initials. The panel draws only the rows in view.
 * - COUNT: the number of participants on the button that opens the panel, seen since 2023.
 * - PLACEHOLDER: the picture of everybody who has none, seen in a saved page.
 */
export const PARTICIPANT = '.participants-item__item-layout';
const NAME = '.participants-item__display-name';
const AVATAR = '.participants-item__avatar';
const COUNT = '.footer-button__participants-icon .footer-button__number-counter';
const PLACEHOLDER = /\/default-avatar\.\w+$/;

/** A label for a picture or initials, the same wherever they are shown; null where they tell nobody apart. */
export function faceOf(avatar: Element | null | undefined): string | null {
  const picture = avatar?.getAttribute('src');
  if (picture) return PLACEHOLDER.test(picture) ? null : `avatar ${fingerprint(picture)}`;
  const initials = avatar?.textContent?.trim();
  return initials ? `initials ${initials}` : null;
}

/** Null while the panel is closed, and whenever it could be somebody else as well. */
export function nameOf(face: string, document: Document): string | null {
  const rows = [...document.querySelectorAll(PARTICIPANT)].map(readRow);
  const [found, ...others] = rows.filter((row) => row.face === face);
  if (found === undefined || others.length > 0 || found.name === '') return null;
  if (rows.some((row) => row !== found && row.name === found.name)) return null;
  // Somebody with the same initials may be out of view.
  return isInitials(face) && countOf(document) !== rows.length ? null : found.name;
}

const isInitials = (face: string) => face.startsWith('initials ');

function readRow(row: Element): { readonly face: string | null; readonly name: string } {
  const name = row.querySelector(NAME)?.textContent ?? '';
  return { face: faceOf(row.querySelector(AVATAR)), name: withoutRemarks(name) };
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

/** A short stable label for an address that may be long (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
