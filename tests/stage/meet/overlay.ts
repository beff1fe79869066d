// The box that holds Meet's captions: a settings strip full of text, and the region with everybody's words.
import { el } from '../page/dom.ts';
import { icon } from '../page/icons.ts';
import type { MeetSwitches } from '../stage-api.ts';
import type { ClassNames } from './class-names.ts';
import { meetLabels } from './labels.ts';
import { ligature } from './ligature.ts';

const LANGUAGES = {
  'en-US': 'English',
  'de-DE': 'German',
  'fr-FR': 'French',
  'es-ES': 'Spanish (Spain)',
  'es-MX': 'Spanish (Mexico)',
  'pt-BR': 'Portuguese (Brazil)',
  'it-IT': 'Italian',
  'ja-JP': 'Japanese',
  'ko-KR': 'Korean',
  'ru-RU': 'Russian',
  'zh-CN': 'Chinese, Mandarin (Simplified) BETA',
  'vi-VN': 'Vietnamese BETA',
  'id-ID': 'Indonesian BETA',
  'sw-KE': 'Swahili BETA',
};

function settingsStrip(cls: ClassNames): HTMLElement {
  const options = Object.entries(LANGUAGES).map(([tag, name]) => el('li', { role: 'option', 'data-value': tag }, name));
  const colours = ['white', 'yellow', 'green'].map((colour) =>
    el('div', { role: 'menuitemradio', 'data-color': colour }, colour),
  );
  const language = { role: 'combobox', 'aria-label': 'Meeting language', jsname: 'oYxtQd', tabindex: '0' };
  return el(
    'div',
    { class: cls('NmXUuc P9KVBf IGXezb') },
    el(
      'div',
      { class: cls('qUPVAc') },
      el('div', language, ligature('language'), icon('globe'), el('span', {}, 'English')),
      el('ul', { role: 'listbox', 'aria-label': 'Meeting language', style: 'display:none' }, ...options),
      el('div', { role: 'menu', style: 'display:none' }, 'Font size', 'Font colour', ...colours),
      el('button', { type: 'button', 'aria-label': 'Open caption settings' }, ligature('settings'), icon('settings')),
    ),
  );
}

function jumpButton(cls: ClassNames, wrapper: string): HTMLElement {
  const label = el('span', { jsname: 'V67aGc', 'aria-hidden': 'true' }, 'Jump to bottom');
  const press = { type: 'button', jsname: 'Xke7ne', 'aria-label': 'Jump to most recent captions' };
  const inner = el('div', { 'data-is-touch-wrapper': 'true' }, el('button', press, ligature('arrow_downward'), label));
  return el('div', { class: cls(wrapper) }, inner);
}

const emptyChild = (cls: ClassNames) =>
  el('div', {}, el('div', { class: cls('GvZY2'), jscontroller: 'kXGfg', style: 'display:none' }));

export interface Overlay {
  readonly element: HTMLElement;
  readonly region: HTMLElement;
  /** The first child of the region that is not a caption: new entries go before it. */
  readonly tail: HTMLElement;
}

export function createOverlay({ generation, language }: MeetSwitches, cls: ClassNames): Overlay {
  const jump = jumpButton(cls, generation === 'g6' ? 'IMKgW' : 'VoGqsc');
  const tail = generation === 'g3' ? [jump] : [emptyChild(cls), jump];
  const region = el(
    'div',
    {
      class: cls('vNKgIf UDinHf'),
      role: 'region',
      'aria-label': meetLabels(language).captions,
      tabindex: '0',
      jscontroller: 'KPn5nb',
    },
    ...tail,
  );
  const list = el('div', { class: cls('iOzk7'), jsname: 'dsyhDe' }, region);
  const box = el(
    'div',
    { class: cls('a4cQT P9KVBf') },
    settingsStrip(cls),
    el('div', { class: cls('DtJ7e') }, el('span', { class: cls('dNKuRb') }), list),
  );
  const outer = { jscontroller: 'hVZhab', 'data-side': '3', 'data-priority': '999', style: 'bottom:80px' };
  const element = el(
    'div',
    { class: cls('fJsklc nulMpf Didmac G03iKb hLkVuf'), ...outer },
    el('div', { jscontroller: 'D1tHje' }, box),
  );
  return { element, region, tail: tail[0] ?? jump };
}
