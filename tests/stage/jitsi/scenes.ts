// Jitsi Meet before, in and after a call. The large picture is part of the page in the lobby, too.
import { CAST, type Person } from '../cast.ts';
import type { Scenes } from '../page/caption-view.ts';
import { button, el, show } from '../page/dom.ts';
import { tile } from '../page/tile.ts';
import type { JitsiSwitches } from '../stage-api.ts';
import { captionsPressed, type JitsiActions, toolbox } from './controls.ts';

export const pictureOf = (name: string): string => `/avatars/${encodeURIComponent(name)}`;

/** One's own tile says so behind the name. */
function thumbnail(person: Person): HTMLElement {
  const id = person.isSelf ? 'localDisplayName' : `participant_${person.role}_name`;
  const label = el(
    'span',
    { class: 'displayname css-0d-displayName', id },
    `${person.name}${person.isSelf ? ' (me)' : ''}`,
  );
  return tile(person, {
    attributes: {
      class: 'st-tile videocontainer',
      id: person.isSelf ? 'localVideoContainer' : `participant_${person.role}`,
    },
    avatar: pictureOf(person.name),
    label,
  });
}

function largeVideo(): HTMLElement {
  const [other] = CAST.filter(({ isSelf }) => !isSelf);
  const face = other ? el('img', { class: 'st-face', src: pictureOf(other.name), alt: '' }) : '';
  return el(
    'div',
    { id: 'largeVideoContainer', class: 'videocontainer' },
    el('div', { id: 'etherpad' }),
    el('div', { id: 'dominantSpeaker' }, el('div', { class: 'dynamic-shadow' }), face),
    el('div', { id: 'remotePresenceMessage' }),
    el('span', { id: 'remoteConnectionMessage' }),
    el('div', { id: 'largeVideoElementsContainer' }, el('div', { id: 'largeVideoWrapper', role: 'figure' })),
  );
}

const page = (inside: readonly HTMLElement[], ...onTop: readonly HTMLElement[]) =>
  el(
    'div',
    { id: 'react' },
    el(
      'div',
      { id: 'layout_wrapper' },
      el(
        'div',
        { id: 'videoconference_page', class: 'vertical-filmstrip' },
        el('div', { id: 'videospace' }, largeVideo(), ...inside),
        ...onTop,
      ),
    ),
  );

export function createJitsiScenes({ button: place }: JitsiSwitches, actions: JitsiActions): Scenes {
  return {
    lobby: () =>
      show(
        page(
          [],
          el(
            'div',
            { class: 'premeeting-screen css-1pm-container lobby-screen' },
            el('h1', {}, 'Asking to join meeting...'),
            el('div', { class: 'lobby-screen-content' }, el('span', { class: 'joining-message' }, 'Mock Interview')),
          ),
        ),
      ),
    call: () =>
      show(
        page(
          [el('div', { class: 'filmstrip' }, el('div', { id: 'filmstripRemoteVideos' }, ...CAST.map(thumbnail)))],
          el('div', { class: 'subject' }, el('span', { class: 'subject-text' }, 'Mock Interview')),
          toolbox(place, actions),
        ),
      ),
    left: () =>
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'Thank you for using Jitsi Meet!'),
          el('div', {}, button({ class: 'st-filled' }, actions.rejoin, 'Rejoin now')),
        ),
      ),
    captionsAre: captionsPressed,
  };
}
