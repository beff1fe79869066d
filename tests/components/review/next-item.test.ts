import { describe, expect, it } from 'vitest';
import { keptPlace, nextItem } from '#components/review/timeline/next-item.ts';
import type { PictureItem, PictureLane } from '#components/review/timeline/timeline-item.ts';

const itemAt = (from: number): PictureItem => ({
  key: `${from}`,
  shape: 'candidate',
  from,
  to: from,
  seq: from,
  words: '',
  title: '',
});
const lane = (name: PictureLane['name'], ...starts: number[]): PictureLane => ({ name, items: starts.map(itemAt) });
const LANES = [lane('candidate', 0, 40, 90), lane('rounds'), lane('covered', 10, 50), lane('marks', 85)];

describe('walking through the picture', () => {
  const from = (at: readonly [number, number], key: string) => {
    const next = nextItem(LANES, { lane: at[0], item: at[1] }, key);
    return next === null ? null : [next.lane, next.item];
  };

  it('goes on in time within a lane, and stops at its ends', () => {
    expect(from([0, 0], 'ArrowRight')).toEqual([0, 1]);
    expect(from([0, 1], 'ArrowLeft')).toEqual([0, 0]);
    expect(from([0, 2], 'ArrowRight')).toBeNull();
    expect(from([0, 0], 'ArrowLeft')).toBeNull();
    expect(from([0, 1], 'End')).toEqual([0, 2]);
    expect(from([0, 1], 'Home')).toEqual([0, 0]);
  });

  it('goes to what is nearest in time in the next lane that has anything', () => {
    expect(from([0, 1], 'ArrowDown')).toEqual([2, 1]);
    expect(from([0, 0], 'ArrowDown')).toEqual([2, 0]);
    expect(from([3, 0], 'ArrowUp')).toEqual([2, 1]);
    expect(from([0, 0], 'ArrowUp')).toBeNull();
    expect(from([3, 0], 'ArrowDown')).toBeNull();
  });

  it('leaves other keys to others', () => {
    for (const key of ['Enter', 'a', 'toString', '__proto__']) expect(from([0, 0], key)).toBeNull();
  });

  it('begins again where the place it was at is gone', () => {
    expect(keptPlace(LANES, { lane: 2, item: 1 })).toEqual({ lane: 2, item: 1 });
    expect(keptPlace(LANES, { lane: 1, item: 0 })).toEqual({ lane: 0, item: 0 });
    expect(keptPlace([lane('rounds')], { lane: 0, item: 0 })).toBeNull();
  });
});
