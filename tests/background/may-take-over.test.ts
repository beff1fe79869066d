import { describe, expect, it } from 'vitest';
import type { PageHealth } from '#core/session/health.ts';
import { mayTakeOver } from '../../entrypoints/background/may-take-over.ts';

const now = 1_000_000;
const holder = (page: PageHealth, heardMsAgo = 0) => ({ page, reportedAt: now - heardMsAgo });

describe('the frame that reads a call', () => {
  it.each([
    ['lobby', 'ended'],
    ['lobby', 'no-meeting'],
    ['captions-off', 'lobby'],
    ['waiting-for-speech', 'captions-off'],
    ['unreadable', 'captions-off'],
    ['capturing', 'ended'],
  ] as const)('is the one that shows more of it: %s rather than %s', (more, less) => {
    expect(mayTakeOver(more, holder(less), now)).toBe(true);
    expect(mayTakeOver(less, holder(more), now)).toBe(false);
  });

  it.each([
    ['capturing', 'capturing'],
    ['capturing', 'waiting-for-speech'],
    ['waiting-for-speech', 'capturing'],
    ['captions-off', 'captions-off'],
  ] as const)('stays the same when both show the same: %s and %s', (other, own) => {
    expect(mayTakeOver(other, holder(own), now)).toBe(false);
  });

  it('is another one when it has not reported for long, unless that one shows no call', () => {
    expect(mayTakeOver('lobby', holder('capturing', 30_000), now)).toBe(true);
    expect(mayTakeOver('lobby', holder('capturing', 20_000), now)).toBe(false);
    expect(mayTakeOver('ended', holder('capturing', 30_000), now)).toBe(false);
  });
});
