import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, USUAL_PATTERN, uniqueNames } from '#core/exports/file-name.ts';

const PARTS = { date: '2026-11-28', time: '16.00', title: 'Mock with Ines', round: 'API design', platform: 'Zoom' };

describe('a file name', () => {
  it.each([
    [USUAL_PATTERN, '2026-11-28 Mock with Ines.md'],
    ['{platform}/{round} {time}', 'Zoom-API design 16.00.md'],
    ['{nothing} {title', '{nothing} {title.md'],
    ['', 'ringside.md'],
    ['...', 'ringside.md'],
    ['CON', '_CON.md'],
    ['com1.txt', '_com1.txt.md'],
    ['console', 'console.md'],
    ['-rf', 'rf.md'],
    ['a\u202Egpj', 'a-gpj.md'],
    ['a  \n b. .', 'a b.md'],
  ])('%j is %j', (pattern, name) => {
    expect(fileName(pattern, PARTS, 'md')).toBe(name);
  });

  it('can be stored on any disk, whatever is in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (pattern, title) => {
        const name = fileName(`${pattern}{title}`, { ...PARTS, title }, 'vtt');
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(190);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(name).not.toMatch(/^[. -]|[. ]\.vtt$/);
        expect(name).toBe(name.toWellFormed());
        expect(name).toMatch(/.\.vtt$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is taken once, also where disks do not tell capitals apart', () => {
    const unique = uniqueNames();
    expect(['a.md', 'A.md', 'b.md', 'a.md', 'a (2).md'].map(unique)).toEqual([
      'a.md',
      'A (2).md',
      'b.md',
      'a (3).md',
      'a (2) (2).md',
    ]);
  });
});
