// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pickElement } from '#platforms/picker/pick-element.ts';

const WORDS = { title: 'Ringside', pointer: 'Point.', keys: 'Keys.', holds: 'Here:' };
const heard: string[] = [];
const hear = ({ type }: Event) => heard.push(type);
const EVENTS = ['click', 'pointermove', 'keydown', 'keyup'];

let shadow: ShadowRoot | undefined;
const glass = () => shadow?.querySelector('iframe');
const press = (key: string, more: KeyboardEventInit = {}) => {
  const view = glass()?.contentWindow as (Window & typeof globalThis) | null | undefined;
  for (const type of ['keydown', 'keyup']) {
    view?.dispatchEvent(new view.KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }));
  }
};
const said = () => glass()?.contentDocument?.body.textContent ?? '';

beforeEach(() => {
  document.body.innerHTML = '<p id="ann">Ann</p><div id="list"><p id="so">so where</p><p id="and">and then</p></div>';
  for (const type of EVENTS) window.addEventListener(type, hear, true);
  const attach = Element.prototype.attachShadow;
  // The root is closed to the page, and to the test.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    shadow = attach.call(this, init);
    return shadow;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const type of EVENTS) window.removeEventListener(type, hear, true);
  heard.length = 0;
});

function open(start: Element | null = null) {
  const ending = new AbortController();
  const before = document.documentElement.outerHTML;
  const around = (element: Element) => element.parentElement ?? element;
  const picked = pickElement(document, start, around, WORDS, ending.signal);
  return { ending, picked, before };
}
const list = () => document.getElementById('list') as HTMLElement;

describe('the picker', () => {
  it('goes by keys from the first text, and takes a single text for the captions that it is one of', async () => {
    const { picked, before } = open();
    expect(said()).toContain('Point.Keys.');
    press('Tab');
    expect(said()).toContain('Here: so whereand then');
    press('ArrowDown');
    press('ArrowRight');
    press('Enter');
    expect(await picked).toBe(list());
    expect(document.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
  });

  it('begins with the best guess', async () => {
    const { picked } = open(list());
    press('Enter');
    expect(await picked).toBe(list());
  });

  it('goes with Escape, and leaves nothing', async () => {
    const { picked, before } = open();
    press('ArrowRight');
    press('Escape');
    expect(await picked).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
  });

  it('goes when it is ended from outside, and does not come when it already was', async () => {
    const { picked, ending, before } = open();
    ending.abort();
    expect(await picked).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await pickElement(document, null, (element) => element, WORDS, ending.signal)).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves shortcuts of the browser alone', () => {
    const { ending } = open();
    const view = glass()?.contentWindow as Window & typeof globalThis;
    const shortcut = new view.KeyboardEvent('keydown', { key: 'Escape', ctrlKey: true, cancelable: true });
    view.dispatchEvent(shortcut);
    expect(shortcut.defaultPrevented).toBe(false);
    ending.abort();
  });

  it('does not choose what the page has taken away meanwhile', async () => {
    const { picked } = open(document.getElementById('ann'));
    document.getElementById('ann')?.remove();
    press('Enter');
    press('ArrowRight');
    press('ArrowUp');
    press('Enter');
    expect(await picked).toBe(list());
  });
});
