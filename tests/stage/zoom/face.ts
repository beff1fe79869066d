// How Zoom shows who somebody is: their own picture, else their initials, else a picture that everybody shares, else nothing.
import { initials } from '../cast.ts';
import { el } from '../page/dom.ts';
import type { ZoomSwitches } from '../stage-api.ts';

export const pictureOf = (name: string): string => `/p/v2/${encodeURIComponent(name)}`;

const PLACEHOLDER = '/p/v2/image/default-avatar.png';

/** None where the account does not allow faces. */
export function faces(name: string, avatars: ZoomSwitches['avatars'], className: string): readonly HTMLElement[] {
  if (avatars === 'none') return [];
  if (avatars === 'initials') return [el('div', { class: className }, initials(name))];
  const src = avatars === 'photo' ? pictureOf(name) : PLACEHOLDER;
  return [el('img', { class: className, src, alt: '', 'aria-hidden': 'true' })];
}
