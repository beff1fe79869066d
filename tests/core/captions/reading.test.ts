import { describe, expect, it } from 'vitest';
import { chooseReading, ownReading } from '#core/captions/reading.ts';

const covered = { lines: 3, explainedChars: 900, unexplainedChars: 0 };

describe('how far an adapter gets by itself', () => {
  it.each([
    ['all', 'it reads captions', covered, false],
    ['some', 'it reads some of them', { ...covered, unexplainedChars: 500 }, true],
    ['none', 'there are words that it cannot read', { lines: 0, explainedChars: 0, unexplainedChars: 500 }, true],
    ['none', 'it has never read anything', { ...covered, lines: 0 }, false],
    ['all', 'it has read, and nobody speaks now', { ...covered, lines: 0 }, true],
  ] as const)('is %s when %s', (reading, _, evidence, hasRead) => {
    expect(ownReading(evidence, hasRead)).toBe(reading);
  });
});

describe('the way to read', () => {
  it.each([
    ['site', { own: 'all', choice: true, behaviour: true }],
    ['choice', { own: 'some', choice: true, behaviour: true }],
    ['choice', { own: 'none', choice: true, behaviour: true }],
    ['behaviour', { own: 'none', choice: false, behaviour: true }],
    // Some words with their speakers are more than all without.
    ['site', { own: 'some', choice: false, behaviour: true }],
    ['site', { own: 'none', choice: false, behaviour: false }],
  ] as const)('is by %s for %o', (reading, can) => {
    expect(chooseReading(can)).toBe(reading);
  });
});
