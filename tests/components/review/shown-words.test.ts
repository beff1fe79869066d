import { expect, it } from 'vitest';
import { shownAt } from '#components/review/shown-words.ts';

it('are those of the address, if it names any', () => {
  expect(shownAt('at=12')).toEqual({ seq: 12, time: 0 });
  expect(shownAt('x=1&at=0')).toEqual({ seq: 0, time: 0 });
  for (const search of ['', 'at=', 'at=-1', 'at=1e3', 'at=12a', 'at=99999999999', 'att=3'])
    expect(shownAt(search)).toBeNull();
});
