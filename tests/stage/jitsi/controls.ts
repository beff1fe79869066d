// Jitsi's toolbox: round buttons that are not <button>, and a menu that is in the document only while it is open.
import { el } from '../page/dom.ts';
import { type IconName, icon } from '../page/icons.ts';
import type { JitsiSwitches } from '../stage-api.ts';

export interface JitsiActions {
  leave(): void;
  rejoin(): void;
  toggleCaptions(): void;
}

const CAPTIONS_LABEL = 'Toggle subtitles';
let areCaptionsOn = false;

type Attributes = Readonly<Record<string, string>>;

function item(drawing: IconName, label: string, onClick: () => void = () => {}, more: Attributes = {}): HTMLElement {
  const attributes = { role: 'button', tabindex: '0', 'aria-label': label, class: 'toolbox-button', ...more };
  const face = el('div', { class: `toolbox-icon${drawing === 'hangup' ? ' hangup-button' : ''}` }, icon(drawing));
  const element = el('div', attributes, el('div', {}, face));
  element.addEventListener('click', onClick);
  return element;
}

function menuItem(actions: JitsiActions): HTMLElement {
  const pressed = String(areCaptionsOn);
  const attributes = { role: 'button', tabindex: '0', 'aria-label': CAPTIONS_LABEL, 'aria-pressed': pressed };
  const name = el('span', {}, areCaptionsOn ? 'Stop subtitles' : 'Start subtitles');
  const element = el('li', { class: 'overflow-menu-item', ...attributes }, icon('captions'), name);
  element.addEventListener('click', actions.toggleCaptions);
  return element;
}

function moreActions(actions: JitsiActions): HTMLElement {
  const holder = el('div', { class: 'toolbox-button-wth-dialog' });
  const toggle = () => {
    const open = holder.querySelector('.overflow-menu');
    if (open) open.remove();
    else holder.append(el('ul', { class: 'overflow-menu', 'aria-label': 'More actions menu' }, menuItem(actions)));
  };
  holder.append(item('dots', 'More actions', toggle, { 'aria-expanded': 'false' }));
  return holder;
}

export function toolbox(place: JitsiSwitches['button'], actions: JitsiActions): HTMLElement {
  const captions = item('captions', CAPTIONS_LABEL, actions.toggleCaptions, { 'aria-pressed': String(areCaptionsOn) });
  return el(
    'div',
    { id: 'new-toolbox', class: 'new-toolbox visible' },
    el(
      'div',
      { class: 'toolbox-content-items' },
      item('mic', 'Mute microphone', undefined, { 'aria-pressed': 'false' }),
      item('camera', 'Stop camera', undefined, { 'aria-pressed': 'false' }),
      item('share', 'Start sharing your screen', undefined, { 'aria-pressed': 'false' }),
      item('chat', 'Open chat', undefined, { 'aria-pressed': 'false' }),
      item('hand', 'Raise your hand', undefined, { 'aria-pressed': 'false' }),
      item('people', 'Participants', undefined, { 'aria-pressed': 'false' }),
      ...(place === 'toolbar' ? [captions] : []),
      moreActions(actions),
      item('hangup', 'Leave the meeting', actions.leave),
    ),
  );
}

export function captionsPressed(on: boolean): void {
  areCaptionsOn = on;
  document.querySelector('.overflow-menu')?.remove();
  document.querySelector(`[aria-label="${CAPTIONS_LABEL}"]`)?.setAttribute('aria-pressed', String(on));
}
