import { expect, it } from 'vitest';
import { betweenMarkers } from '../../../scripts/bench/between-markers.ts';

const replace = (text: string) => betweenMarkers(text, '<!-- begin -->', '<!-- end -->', '\nnew\n');

it('replaces what stands between two lines, and nothing else', () => {
  expect(replace('before\n<!-- begin -->\nold\nand older\n<!-- end -->\nafter\n')).toBe(
    'before\n<!-- begin -->\nnew\n<!-- end -->\nafter\n',
  );
});

it('gives the same when it is done again', () => {
  const once = replace('<!-- begin -->\n<!-- end -->\n');
  expect(replace(once)).toBe(once);
});

it.each(['nothing of the kind', '<!-- begin -->\nno end', '<!-- end -->\n<!-- begin -->\n'])(
  'refuses a text without them: %j',
  (text) => {
    expect(() => replace(text)).toThrow(/begin/);
  },
);
