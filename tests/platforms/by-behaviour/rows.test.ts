// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRow } from '#platforms/by-behaviour/row.ts';
import { createRuns } from '#platforms/by-behaviour/runs.ts';

const area = document.createElement('div');
const rowWith = (beside: string) => {
  area.innerHTML = `<div>${beside}<p>so where would you</p></div><div><p>in Redis</p></div>`;
  document.body.append(area);
  const words = [...area.querySelectorAll('p')];
  return readRow(words[0] as Element, area, (cell) => words.includes(cell as HTMLParagraphElement));
};

describe('what is beside the words of a row', () => {
  it('is a picture, from an image or behind an empty element', () => {
    const image = rowWith('<img src="/faces/ann" alt="">');
    const behind = rowWith('<span style="background-image: url(&quot;/faces/ann&quot;)"></span>');
    expect(image.picture).toMatch(/^avatar \w+$/);
    expect([behind.picture, image.badge]).toEqual([image.picture, image.picture]);
    expect(rowWith('<img src="/faces/bea" alt="">').picture).not.toBe(image.picture);
  });

  it.each([
    ['no picture', ''],
    ['two pictures', '<img src="/faces/ann"><img src="/faces/bea">'],
    ['a picture that everybody has', '<img src="/img/default-avatar.png">'],
  ])('tells nobody apart with %s', (_, beside) => {
    expect(rowWith(beside).picture).toBeNull();
  });

  it('are initials, where there is no name', () => {
    expect(rowWith('<div>in</div>')).toEqual({ picture: null, badge: 'in', isBare: false });
    expect(rowWith('').isBare).toBe(true);
    expect(rowWith('<div>Ines Okafor</div>').badge).toBeNull();
    expect(rowWith('<div>in</div><div>10:14</div>').badge).toBeNull();
  });
});

describe('rows of one stretch', () => {
  const cells = ['a', 'b', 'c', 'd'].map((id) => Object.assign(document.createElement('p'), { id }));
  const rows = (...badges: readonly (string | null)[]) =>
    badges.map((badge, i) => ({ cell: cells[i] as Element, badge }));
  const shown = (runs: ReadonlyMap<Element, readonly Element[]>) =>
    Array.from(runs, ([head, run]) => `${head.id}: ${run.map(({ id }) => id).join('')}`);

  it('stand beside each other with the same badge', () => {
    expect(shown(createRuns().of(rows('in', 'in', 'sa', 'in')))).toEqual(['a: ab', 'c: c', 'd: d']);
  });

  it('are each by itself where there is no badge', () => {
    expect(shown(createRuns().of(rows(null, null)))).toEqual(['a: a', 'b: b']);
  });

  it('are known by the first row they had, when that has left', () => {
    const runs = createRuns();
    runs.of(rows('in', 'in', 'in'));
    const left = rows('in', 'in', 'in').slice(1);
    expect(shown(runs.of(left))).toEqual(['a: bc']);
    const split = left.map((row, i) => ({ ...row, badge: i === 0 ? 'in' : 'sa' }));
    expect(shown(runs.of(split))).toEqual(['a: b', 'c: c']);
  });
});
