// BigBlueButton before, in and after a call: people and chat at the left, the whiteboard in the middle, buttons below.
import { CAST, type Person } from '../cast.ts';
import type { Scenes } from '../page/caption-view.ts';
import { button, el, show } from '../page/dom.ts';
import { type IconName, icon } from '../page/icons.ts';
import { tile } from '../page/tile.ts';
import { pictureOf } from './picture-of.ts';

export interface RoomActions {
  leave(): void;
  rejoin(): void;
  toggleCaptions(): void;
}

const person = ({ name, isSelf }: Person): HTMLElement =>
  el(
    'div',
    { role: 'listitem', class: 'st-person' },
    el('span', { class: 'st-letters' }, name.slice(0, 2)),
    el('span', {}, isSelf ? `${name} (You)` : name),
  );

const message = (text: string): HTMLElement =>
  el('div', { class: 'st-message' }, el('b', {}, 'Ines Okafor'), el('p', {}, text));

const sidebar = (): HTMLElement =>
  el(
    'aside',
    { class: 'st-side' },
    el('h2', {}, 'Users'),
    el('div', { role: 'list' }, ...CAST.map(person)),
    el('h2', {}, 'Public chat'),
    el(
      'div',
      { 'aria-live': 'polite', class: 'st-chat' },
      message('Welcome to the mock interview! The task is on the whiteboard, and I will read it out in a moment.'),
    ),
    el('div', { contenteditable: 'true', 'aria-label': 'Send a message to everybody', class: 'st-field' }),
  );

const whiteboard = (): HTMLElement =>
  el(
    'div',
    { class: 'st-board' },
    el('div', { class: 'st-tiles' }, ...CAST.map(roomTile)),
    el('div', { class: 'st-note', 'data-stage': 'note' }, 'Design a booking API.'),
  );

const roomTile = (who: Person): HTMLElement =>
  tile(who, { attributes: {}, avatar: pictureOf(who.name), label: el('span', {}, who.name) });

const round = (drawing: IconName, label: string, onClick: () => void = () => {}, more: Record<string, string> = {}) =>
  button({ class: 'st-round', 'aria-label': label, ...more }, onClick, icon(drawing));

export function createRoomScenes(actions: RoomActions): Scenes {
  return {
    lobby: () =>
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'Please wait for a moderator to approve you joining the meeting.'),
        ),
      ),
    call: () =>
      show(
        el(
          'main',
          { id: 'layout', 'data-stage': 'room' },
          el('header', { class: 'st-top' }, el('h1', {}, 'Mock interview'), el('span', { class: 'st-clock' }, '12:04')),
          sidebar(),
          whiteboard(),
          el(
            'section',
            { class: 'st-actions', 'aria-label': 'Actions bar' },
            round('mic', 'Mute'),
            round('camera', 'Share webcam'),
            round('captions', 'Start viewing closed captions', actions.toggleCaptions, { 'data-stage': 'captions' }),
            round('hand', 'Raise your hand'),
            round('hangup', 'Leave meeting', actions.leave, { class: 'st-round st-leave' }),
          ),
          el('div', { 'aria-live': 'polite', class: 'st-unseen' }, 'You have joined the audio conference.'),
        ),
      ),
    left: () =>
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'You left the session'),
          el('div', {}, button({ class: 'st-filled' }, actions.rejoin, 'Rejoin')),
        ),
      ),
    captionsAre: (on) => document.querySelector('[data-stage="captions"]')?.classList.toggle('st-on', on),
  };
}
