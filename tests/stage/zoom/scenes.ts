// Zoom's web client before, in and after a call.
import { CAST, type Person } from '../cast.ts';
import type { Scenes } from '../page/caption-view.ts';
import { button, el, show } from '../page/dom.ts';
import { type IconName, icon } from '../page/icons.ts';
import { tile } from '../page/tile.ts';
import type { ZoomSwitches } from '../stage-api.ts';
import { faces, pictureOf } from './face.ts';
import type { FullTranscript } from './transcript.ts';

export interface ZoomActions {
  rejoin(): void;
  leave(): void;
  toggleCaptions(): void;
}

const zoomTile = (person: Person): HTMLElement =>
  tile(person, {
    attributes: { class: 'st-tile video-avatar__avatar' },
    avatar: pictureOf(person.name),
    label: el('span', { class: 'video-avatar__avatar-footer' }, person.name),
  });

const participant = (person: Person, avatars: ZoomSwitches['avatars']): HTMLElement => {
  const name = el(
    'span',
    { class: 'participants-item__name-section' },
    el('span', { class: 'participants-item__display-name' }, person.name),
    el('span', { class: 'participants-item__name-label' }, person.isSelf ? ' (Me)' : ' (Host)'),
  );
  const face = faces(person.name, avatars, 'participants-item__avatar');
  const left = el('div', { class: 'participants-item__left-section' }, ...face, name);
  const row = { class: 'item-pos participants-li', role: 'listitem', tabindex: '-1' };
  return el('div', row, el('div', { class: 'participants-item__item-layout' }, left));
};

const participants = ({ avatars }: ZoomSwitches): HTMLElement =>
  el(
    'aside',
    { id: 'participants-panel', class: 'participants-section-container' },
    el('h2', {}, `Participants (${CAST.length})`),
    el('div', { role: 'list' }, ...CAST.map((person) => participant(person, avatars))),
  );

const participantsTool = (togglePanel: () => void): HTMLElement => {
  const count = el('span', { class: 'footer-button__number-counter' }, el('span', {}, String(CAST.length)));
  const face = el('div', { class: 'footer-button__participants-icon' }, icon('people'), count);
  const label = 'open the participants list';
  return button({ class: 'st-tool', 'aria-label': label }, togglePanel, face, el('span', {}, 'Participants'));
};

const tool = (
  drawing: IconName,
  label: string,
  attributes: Readonly<Record<string, string>> = {},
  onClick: () => void = () => {},
) => button({ class: 'st-tool', 'aria-label': label, ...attributes }, onClick, icon(drawing), el('span', {}, label));

function footer(actions: ZoomActions, togglePanel: () => void): HTMLElement {
  const captions = tool('captions', 'Show Captions', {}, actions.toggleCaptions);
  const leave = button({ class: 'footer__leave-btn', 'aria-label': 'Leave' }, actions.leave, 'Leave');
  return el(
    'footer',
    { class: 'st-bottom', id: 'wc-footer' },
    tool('mic', 'Mute', { id: 'audioOptionMenu' }),
    tool('camera', 'Stop Video'),
    el('span', { class: 'st-space' }),
    participantsTool(togglePanel),
    tool('chat', 'Chat'),
    tool('smile', 'React'),
    tool('share', 'Share Screen'),
    el('div', { id: 'captions', 'data-feature-type': 'captions' }, captions),
    tool('dots', 'More', { class: 'st-tool more-button' }),
    el('span', { class: 'st-space' }),
    el('div', { class: 'footer__leave-btn-container' }, leave),
  );
}

const meetingRoot = (...children: readonly HTMLElement[]) =>
  el('div', { id: 'zmmtg-root' }, el('div', { class: 'meeting-client-inner' }, ...children));

// All of Zoom's strings sit in the page as a script: a search for words over the whole document finds what is not there.
const languageResource = () =>
  el('script', { type: 'application/json', id: 'langResource' }, '{"ended":"This meeting has been ended by host"}');

export function createZoomScenes(switches: ZoomSwitches, actions: ZoomActions, transcript: FullTranscript): Scenes {
  let isPanelOpen = switches.participants === 'open';
  const togglePanel = () => {
    isPanelOpen = !isPanelOpen;
    const open = document.getElementById('participants-panel');
    if (open) open.remove();
    else document.querySelector('.st-stage')?.append(participants(switches));
  };
  return {
    lobby: () =>
      show(
        meetingRoot(
          el(
            'div',
            { class: 'st-left waiting-room-container' },
            el('h1', {}, 'Please wait, the meeting host will let you in soon.'),
          ),
        ),
        languageResource(),
      ),
    call: () => {
      const tiles = el('main', { class: 'st-main' }, el('div', { class: 'st-tiles' }, ...CAST.map(zoomTile)));
      const panels = [
        ...(switches.transcript === 'open' ? [transcript.element] : []),
        ...(isPanelOpen ? [participants(switches)] : []),
      ];
      const scene = el('div', { class: 'st-stage' }, tiles, ...panels);
      show(
        meetingRoot(scene, footer(actions, togglePanel), el('div', { class: 'lt-subtitle-wrap' })),
        languageResource(),
      );
    },
    left: () =>
      show(
        meetingRoot(
          el(
            'div',
            { class: 'st-left' },
            el('h1', {}, 'You have left the meeting'),
            el('div', {}, button({ class: 'st-filled' }, actions.rejoin, 'Rejoin')),
          ),
        ),
        languageResource(),
      ),
    captionsAre: (on) => {
      const captions = document.querySelector('#captions button');
      captions?.setAttribute('aria-label', on ? 'Hide Captions' : 'Show Captions');
      captions?.classList.toggle('st-on', on);
      captions?.querySelector('span')?.replaceChildren(on ? 'Hide Captions' : 'Show Captions');
    },
  };
}
