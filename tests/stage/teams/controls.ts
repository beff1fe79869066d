// The bar at the top of a Teams call, with the menu that turns captions on.
import { button, el } from '../page/dom.ts';
import { type IconName, icon } from '../page/icons.ts';
import type { TeamsSwitches } from '../stage-api.ts';

export interface TeamsActions {
  leave(): void;
  rejoin(): void;
  toggleCaptions(): void;
}

const labelled = (
  attributes: Readonly<Record<string, string>>,
  drawing: IconName,
  label: string,
  onClick: () => void = () => {},
) => button({ class: 'st-tool', ...attributes }, onClick, icon(drawing), el('span', {}, label));

const menuItem = (id: string, label: string, onClick: () => void) =>
  button({ id, role: 'menuitem', class: 'st-item' }, onClick, label);

const captionsItem = (actions: TeamsActions) => menuItem('closed-captions-button', 'Captions', actions.toggleCaptions);

/** Signed in, captions are one menu deeper than for a guest. */
function menu(layout: TeamsSwitches['layout'], actions: TeamsActions): HTMLElement {
  const first = el('div', { role: 'menu', class: 'st-menu' });
  const openSpeech = () => first.replaceChildren(captionsItem(actions));
  const entry =
    layout === 'guest'
      ? captionsItem(actions)
      : menuItem('LanguageSpeechMenuControl-id', 'Language and speech', openSpeech);
  first.append(
    menuItem('device-settings-button', 'Device settings', () => {}),
    entry,
  );
  return first;
}

function moreButton(layout: TeamsSwitches['layout'], actions: TeamsActions): HTMLElement {
  const holder = el('div', { class: 'st-menu-holder' });
  const toggle = () => {
    const open = holder.querySelector('[role="menu"]');
    if (open) open.remove();
    else holder.append(menu(layout, actions));
  };
  holder.append(
    labelled(
      { id: 'callingButtons-showMoreBtn', 'data-tid': 'more-button', 'aria-label': 'More' },
      'dots',
      'More',
      toggle,
    ),
  );
  holder.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('#closed-captions-button'))
      holder.querySelector('[role="menu"]')?.remove();
  });
  return holder;
}

/** A second after the call has begun, Teams draws its buttons anew: who keeps hold of the first ones has nothing. */
const redrawnAfterMs = 1_000;

function hangup(isSplit: boolean, onLeave: () => void): HTMLElement {
  const attributes = {
    id: 'hangup-button',
    'data-tid': 'hangup-main-btn',
    'data-inp': 'hangup-button',
    'aria-label': 'Leave',
  };
  const leaveButton = () =>
    button({ class: 'st-hangup', ...attributes }, onLeave, icon('hangup'), el('span', {}, 'Leave'));
  if (!isSplit) return leaveButton();
  const more = () => el('button', { type: 'button', class: 'st-hangup-more', 'aria-label': 'More leave options' }, '⌄');
  const both = el('div', { class: 'st-split' }, leaveButton(), more());
  setTimeout(() => both.replaceChildren(leaveButton(), more()), redrawnAfterMs);
  return both;
}

export function callBar({ layout, splitHangup }: TeamsSwitches, actions: TeamsActions): HTMLElement {
  return el(
    'header',
    { class: 'st-top' },
    el('span', { class: 'st-lock' }, icon('shield')),
    el('span', { 'data-tid': 'call-duration', id: 'call-duration-custom' }, '12:04'),
    el('span', { class: 'st-space' }),
    labelled({ id: 'chat-button', 'aria-label': 'Chat' }, 'chat', 'Chat'),
    labelled({ id: 'roster-button', 'aria-label': 'People' }, 'people', 'People'),
    labelled({ id: 'raisehands-button', 'aria-label': 'Raise' }, 'hand', 'Raise'),
    labelled({ id: 'reaction-menu-button', 'aria-label': 'React' }, 'smile', 'React'),
    moreButton(layout, actions),
    el('span', { class: 'st-rule' }),
    labelled({ id: 'video-button', 'aria-label': 'Camera' }, 'camera', 'Camera'),
    labelled({ id: 'microphone-button', 'aria-label': 'Mic' }, 'mic', 'Mic'),
    labelled({ id: 'share-button', 'aria-label': 'Share' }, 'share', 'Share'),
    hangup(splitHangup, actions.leave),
  );
}
