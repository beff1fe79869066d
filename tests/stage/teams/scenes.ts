// Teams before, in and after a call: one page whose address stays.
import { CAST, type Person } from '../cast.ts';
import type { Scenes } from '../page/caption-view.ts';
import { button, el, show } from '../page/dom.ts';
import { tile } from '../page/tile.ts';
import type { TeamsSwitches } from '../stage-api.ts';
import { callBar, type TeamsActions } from './controls.ts';
import { pictureOf } from './row.ts';

const teamsTile = (person: Person): HTMLElement =>
  tile(person, {
    attributes: { 'data-tid': person.name, role: 'menuitem', 'aria-label': person.name },
    avatar: pictureOf(person.name),
    label: el('span', {}, person.name),
  });

const people = (...tiles: readonly HTMLElement[]) =>
  el('main', { class: 'st-main' }, el('div', { class: 'st-tiles' }, ...tiles));

export function createTeamsScenes(switches: TeamsSwitches, actions: TeamsActions): Scenes {
  return {
    lobby: () => {
      const name = el('input', {
        'data-tid': 'prejoin-display-name-input',
        value: 'Sam Rivera',
        'aria-label': 'Your name',
      });
      const join = { id: 'prejoin-join-button', 'data-tid': 'prejoin-join-button', class: 'st-filled' };
      const waiting = el('p', {}, 'Someone will let you in soon');
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'Mock interview'),
          name,
          button(join, () => {}, 'Join now'),
          waiting,
        ),
      );
    },
    call: () => show(callBar(switches, actions), people(...CAST.map(teamsTile))),
    left: () =>
      show(
        el(
          'div',
          { class: 'st-left' },
          el('h1', {}, 'You left the meeting'),
          el('div', {}, button({ class: 'st-filled' }, actions.rejoin, 'Rejoin')),
        ),
      ),
    captionsAre: () => {},
  };
}
