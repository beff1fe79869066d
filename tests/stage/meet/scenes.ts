// Meet before, in and after a call. None of the changes touches the address.
import { CAST, type Person } from '../cast.ts';
import type { Scenes } from '../page/caption-view.ts';
import { button, el, show } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import { tile } from '../page/tile.ts';
import type { MeetSwitches } from '../stage-api.ts';
import { type CaptionsButton, callBar, lobbyBar } from './controls.ts';
import type { MeetLabels } from './labels.ts';
import { ligature } from './ligature.ts';

export interface MeetActions {
  leave(): void;
  rejoin(): void;
  toggleCaptions(event: Event): void;
}

export const pictureOf = (name: string): string =>
  `https://lh3.googleusercontent.com/a/${encodeURIComponent(name)}=s192-c-mo`;

function meetTile(person: Person, labels: MeetLabels): HTMLElement {
  const self: Record<string, string> = person.isSelf ? { 'data-self-name': labels.you } : {};
  const more = { type: 'button', class: 'st-tile-more', 'aria-label': `More options for ${person.name}` };
  return tile(person, {
    attributes: { 'data-participant-id': `spaces/stage/devices/${CAST.indexOf(person) + 1}`, ...self },
    avatar: pictureOf(person.name),
    label: el('span', { class: 'notranslate' }, person.name),
    extras: [el('button', more, ligature('more_vert'), icon('more'))],
  });
}

const main = (...tiles: readonly HTMLElement[]) =>
  el('main', { class: 'st-main' }, el('div', { class: 'st-tiles' }, ...tiles));

// The screen reader's announcer: it says things, and none of them are captions.
const announcer = () =>
  el('div', { 'aria-live': 'polite', class: 'st-unseen' }, 'Your camera is on. Your microphone is on.');

/** What a breakout room has replaced and left in the page, dead and out of sight. */
const oldRoom = () => [...document.querySelectorAll('body > [data-stage-old-room]')];

export function createMeetScenes(switches: MeetSwitches, labels: MeetLabels, actions: MeetActions): Scenes {
  let captions: CaptionsButton | undefined;
  const self = CAST.filter((person) => person.isSelf);
  const room = (...above: readonly HTMLElement[]) => {
    const bar = callBar(switches, labels, actions.leave, actions.toggleCaptions);
    captions = bar.captions;
    const actionsRegion = {
      role: 'region',
      'aria-label': 'Call feature notifications and actions',
      class: 'st-unseen',
    };
    const tiles = main(...CAST.map((person) => meetTile(person, labels)));
    show(...oldRoom(), ...above, tiles, el('div', actionsRegion), bar.element, announcer());
  };
  return {
    lobby: () => {
      captions = undefined;
      const waiting = el('p', { class: 'st-waiting' }, 'Please wait until a meeting host brings you into the call.');
      show(
        main(...self.map((person) => meetTile(person, labels))),
        waiting,
        lobbyBar(labels, actions.leave),
        announcer(),
      );
    },
    call: () => room(),
    breakout: () => room(el('div', { class: 'st-room-name' }, 'Breakout 1')),
    between: () => {
      captions = undefined;
      const old = el('div', { 'data-stage-old-room': '', style: 'display:none' }, ...document.body.childNodes);
      if (switches.oldRoom === 'hidden') show(old);
      else show(el('p', { class: 'st-waiting' }, 'One moment'));
    },
    left: () => {
      captions = undefined;
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'You left the meeting'),
          el(
            'div',
            {},
            button({ class: 'st-text' }, actions.rejoin, 'Rejoin'),
            button({ class: 'st-filled' }, () => {}, 'Return to home screen'),
          ),
        ),
      );
    },
    captionsAre: (on) => captions?.show(on),
  };
}
