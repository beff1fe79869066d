// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { neighbour } from '#platforms/picker/neighbour.ts';
import { htmlPage } from '../fixture-page.ts';

const page = htmlPage(`
  <main id="tiles"><p id="ann">Ann</p><p id="bea">Bea</p></main>
  <div id="outer"><div id="list"><div id="row"><p id="words">so</p></div><p id="last">and</p><button>Jump</button></div></div>
  <footer id="bar"><button>Leave</button></footer>
  <aside id="note">Welcome</aside>`);
const at = (id: string) => page.getElementById(id) as Element;
const goes = (from: string, ...keys: readonly Parameters<typeof neighbour>[1][]) =>
  keys.reduce((element, key) => neighbour(element, key), at(from)).id;

describe('the keys of the picker', () => {
  it('lead out to the next larger part, past boxes that hold nothing more', () => {
    expect(goes('words', 'out')).toBe('list');
    expect(goes('ann', 'out')).toBe('tiles');
  });

  it('never lead out of the page', () => {
    expect(goes('list', 'out')).toBe('outer');
    expect(goes('outer', 'out')).toBe('outer');
    expect(goes('note', 'out')).toBe('note');
  });

  it('lead in to the first part, past boxes that hold the same', () => {
    expect(goes('outer', 'in')).toBe('row');
    expect(goes('row', 'in')).toBe('words');
    expect(goes('words', 'in')).toBe('words');
  });

  it('lead to the parts beside it, and on where there are no more, but never to what has no words', () => {
    expect(goes('ann', 'next')).toBe('bea');
    expect(goes('bea', 'next')).toBe('outer');
    expect(goes('outer', 'next')).toBe('note');
    expect(goes('note', 'next')).toBe('note');
    expect(goes('note', 'previous')).toBe('outer');
    expect(goes('row', 'next')).toBe('last');
    expect(goes('last', 'next')).toBe('note');
    expect(goes('ann', 'previous')).toBe('ann');
  });
});
