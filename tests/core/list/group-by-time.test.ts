import { expect, it } from 'vitest';
import { groupByTime } from '#core/list/group-by-time.ts';

/** A Saturday. */
const NOW = new Date(2026, 10, 28, 12).getTime();
const at = (month: number, day: number, hour = 12, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime();
const eras = (...times: number[]) =>
  groupByTime(times, (time) => time, NOW).map(({ era, of }) => [era.kind, of.length]);

it('puts what begins together under one name each, as the calendar has them', () => {
  expect(eras(at(11, 28, 0), at(11, 27, 23, 59), at(11, 27, 0), at(11, 26), at(11, 23, 0))).toEqual([
    ['today', 1],
    ['yesterday', 2],
    ['this-week', 2],
  ]);
  // Monday begins the week.
  expect(eras(at(11, 22, 23, 59), at(11, 16, 0), at(11, 15, 23, 59), at(11, 1), at(10, 31))).toEqual([
    ['last-week', 2],
    ['month', 2],
    ['month', 1],
  ]);
});

it('says of a month which it is', () => {
  expect(groupByTime([at(2, 14)], (time) => time, NOW)[0]?.era).toEqual({ kind: 'month', at: at(2, 1, 0) });
});

it('takes a time to come for today, and nothing for nothing', () => {
  expect(eras(at(12, 1))).toEqual([['today', 1]]);
  expect(eras()).toEqual([]);
});
