// One participant's picture in the call.
import { hueOf } from '../avatar.ts';
import type { Person } from '../cast.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';

interface TileParts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly avatar: string;
  readonly label: HTMLElement;
  readonly extras?: readonly Node[];
}

/** A tile; the platform brings the attributes, the name element and the picture's address of its own markup. */
export function tile(person: Person, { attributes, avatar, label, extras = [] }: TileParts): HTMLElement {
  const picture = el('img', { class: 'st-face', src: avatar, alt: '' });
  const nameTag = el('div', { class: 'st-name' }, icon('mic'), label);
  const element = el('div', { class: 'st-tile', ...attributes }, picture, nameTag, ...extras);
  element.dataset['stageRole'] = person.role;
  element.style.setProperty('--hue', String(hueOf(person.name)));
  return element;
}

const quietAfterMs = 900;
const quietTimers = new Map<string, number>();

/** Lights the tile of whoever is talking, as long as words keep coming. */
export function lightTile(role: string): void {
  const element = document.querySelector<HTMLElement>(`[data-stage-role="${CSS.escape(role)}"]`);
  if (!element) return;
  element.classList.add('st-speaking');
  clearTimeout(quietTimers.get(role));
  quietTimers.set(
    role,
    window.setTimeout(() => element.classList.remove('st-speaking'), quietAfterMs),
  );
}
