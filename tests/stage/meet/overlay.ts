// The box that holds Meet's captions, as each generation of the page builds it.
import { el } from '../page/dom.ts';
import type { MeetSwitches } from '../stage-api.ts';
import type { ClassNames } from './class-names.ts';
import { meetLabels } from './labels.ts';
import { ligature } from './ligature.ts';
import { settingsStrip } from './settings-strip.ts';

export interface Overlay {
  readonly element: HTMLElement;
  /** What holds the entries, as its children. */
  readonly list: HTMLElement;
  /** The first child of the list that is not a caption: new entries go before it. */
  readonly tail: HTMLElement | null;
}

function jumpButton(cls: ClassNames, wrapper: string): HTMLElement {
  const label = el('span', { jsname: 'V67aGc', 'aria-hidden': 'true' }, 'Jump to bottom');
  const press = { type: 'button', jsname: 'Xke7ne', 'aria-label': 'Jump to most recent captions' };
  const inner = el('div', { 'data-is-touch-wrapper': 'true' }, el('button', press, ligature('arrow_downward'), label));
  return el('div', { class: cls(wrapper) }, inner);
}

const emptyChild = (cls: ClassNames) =>
  el('div', {}, el('div', { class: cls('GvZY2'), jscontroller: 'kXGfg', style: 'display:none' }));

/** 2024: no region yet, and a second list that is never seen. */
function juneOf2024(cls: ClassNames): Overlay {
  const list = el('div', { class: cls('iOzk7'), jsname: 'dsyhDe' });
  const unused = el('div', { class: cls('iOzk7'), jsname: 'APQunf', style: 'display:none' });
  return { element: el('div', { class: cls('a4cQT') }, list, unused), list, tail: null };
}

function novemberOf2024(switches: MeetSwitches, cls: ClassNames): Overlay {
  const list = el('div', { class: cls('iOzk7 uYs2ee'), jsname: 'dsyhDe' });
  const box = el('div', { class: cls('DtJ7e') }, el('span'), list);
  const attributes = { class: cls('a4cQT kV7vwc eO2Zfd'), jscontroller: 'D1tHje' };
  return { element: el('div', attributes, settingsStrip(switches, cls), box), list, tail: null };
}

/** From 2025 on: a region with everybody's words, and a button that leads to the last ones. */
function history(switches: MeetSwitches, cls: ClassNames): Overlay {
  const { generation, language } = switches;
  const jump = jumpButton(cls, generation === 'g6' ? 'IMKgW' : 'VoGqsc');
  const tail = generation === 'g3' ? [jump] : [emptyChild(cls), jump];
  const region = {
    class: cls('vNKgIf UDinHf'),
    role: 'region',
    'aria-label': meetLabels(language).captions,
    tabindex: '0',
    jscontroller: 'KPn5nb',
  };
  const list = el('div', region, ...tail);
  const holder = el('div', { class: cls('iOzk7'), jsname: 'dsyhDe' }, list);
  const box = el('div', { class: cls('DtJ7e') }, el('span', { class: cls('dNKuRb') }), holder);
  const inner = el('div', { class: cls('a4cQT P9KVBf') }, settingsStrip(switches, cls), box);
  const element = el('div', { jscontroller: 'D1tHje' }, inner);
  return { element, list, tail: tail[0] ?? jump };
}

const build = (switches: MeetSwitches, cls: ClassNames): Overlay => {
  if (switches.generation === 'g1') return juneOf2024(cls);
  return switches.generation === 'g2' ? novemberOf2024(switches, cls) : history(switches, cls);
};

export function createOverlay(switches: MeetSwitches, cls: ClassNames): Overlay {
  const overlay = build(switches, cls);
  const place = { jscontroller: 'hVZhab', 'data-side': '3', 'data-priority': '999', style: 'bottom:80px' };
  const element = el('div', { class: cls('fJsklc nulMpf Didmac G03iKb hLkVuf'), ...place }, overlay.element);
  return { ...overlay, element };
}
