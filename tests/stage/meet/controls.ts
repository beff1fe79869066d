// The bar at the bottom of a Meet call.
import { button, el } from '../page/dom.ts';
import { type IconName, icon } from '../page/icons.ts';
import type { MeetSwitches } from '../stage-api.ts';
import type { MeetLabels } from './labels.ts';
import { ligature } from './ligature.ts';

const CODE = 'abc-defg-hij';

const control = (label: string, word: string, drawing: IconName, onClick: () => void = () => {}): HTMLElement =>
  button({ class: 'st-round', 'aria-label': label }, onClick, ligature(word), icon(drawing));

function leaveButton(labels: MeetLabels, onLeave: () => void): HTMLElement {
  const attributes = { class: 'st-round st-leave', jsname: 'CQylAd', 'aria-label': labels.leave };
  return button(attributes, onLeave, ligature('call_end'), icon('hangup'));
}

export interface CaptionsButton {
  readonly element: HTMLElement;
  show(on: boolean): void;
}

/** In 2024 it was pressed or not; since then only its label and its icon say whether captions are on. */
function captionsButton({ generation }: MeetSwitches, labels: MeetLabels, onToggle: (event: Event) => void) {
  const isOf2024 = generation === 'g1' || generation === 'g2';
  const word = ligature('closed_caption_off');
  const jsname = isOf2024 ? 'r8qRAd' : 'RrG0hf';
  const attributes = { class: 'st-round', jsname, role: 'button', 'data-tooltip-id': 'ucc-13' };
  const press = button(attributes, onToggle, word, icon('captions'));
  const show = (on: boolean) => {
    press.setAttribute('aria-label', on ? labels.turnOff : labels.turnOn);
    if (isOf2024) press.setAttribute('aria-pressed', String(on));
    word.textContent = on ? 'closed_caption' : 'closed_caption_off';
    press.classList.toggle('st-on', on);
  };
  show(false);
  return { element: el('span', { 'data-is-tooltip-wrapper': 'true' }, press), show };
}

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const bar = (middle: HTMLElement, ...right: readonly HTMLElement[]): HTMLElement =>
  el(
    'div',
    { class: 'st-bar' },
    el(
      'div',
      { class: 'st-bar-left' },
      el('span', {}, clock()),
      el('span', { class: 'st-thin' }, '|'),
      el('span', {}, CODE),
    ),
    middle,
    el('div', { class: 'st-bar-right' }, ...right),
  );

const middle = (...buttons: readonly HTMLElement[]): HTMLElement =>
  el('div', { class: 'st-bar-middle', role: 'region', 'aria-label': 'Call controls', jsname: 'vNB5le' }, ...buttons);

const ownDevices = () => [
  control('Turn off microphone', 'mic', 'mic'),
  control('Turn off camera', 'videocam', 'camera'),
];

const chatButton = () => control('Chat with everyone', 'chat', 'chat');

export function callBar(
  switches: MeetSwitches,
  labels: MeetLabels,
  onLeave: () => void,
  onToggle: (event: Event) => void,
) {
  const captions: CaptionsButton = captionsButton(switches, labels, onToggle);
  const buttons = middle(
    el('div', { id: 'browser-extension-center-buttons' }),
    ...ownDevices(),
    captions.element,
    control('Send a reaction', 'mood', 'smile'),
    control('Share screen', 'computer_arrow_up', 'share'),
    control('Raise hand', 'back_hand', 'hand'),
    control('More options', 'more_vert', 'more'),
    leaveButton(labels, onLeave),
  );
  const element = bar(
    buttons,
    control('Meeting details', 'info', 'info'),
    control('People', 'group', 'people'),
    chatButton(),
    control('Host controls', 'lock_person', 'shield'),
  );
  return { element, captions };
}

/** Waiting to be let in, the page already has a leave button and a bar: that alone is no call. */
export const lobbyBar = (labels: MeetLabels, onLeave: () => void): HTMLElement =>
  bar(
    middle(
      ...ownDevices(),
      control('Send a reaction', 'mood', 'smile'),
      control('Share screen', 'computer_arrow_up', 'share'),
      control('More options', 'more_vert', 'more'),
      leaveButton(labels, onLeave),
    ),
    chatButton(),
  );
