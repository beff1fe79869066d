import { expect, it } from 'vitest';
import { timeUnder } from '../../../scripts/bench/time-under.ts';

const node = (id: number, url: string, children: readonly number[] = []) => ({ id, callFrame: { url }, children });

/** The page calls the extension, which calls the browser and itself. */
const PROFILE = {
  nodes: [
    node(1, '', [2, 5]),
    node(2, 'https://page/main.js', [3]),
    node(3, 'chrome-extension://abc/content.js', [4, 6]),
    node(4, ''),
    node(5, ''),
    node(6, 'chrome-extension://abc/content.js', [7]),
    node(7, ''),
  ],
  samples: [1, 2, 3, 4, 5, 6, 7],
  timeDeltas: [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000],
};

it('counts what runs in the functions of an address and in whatever they call, once', () => {
  expect(timeUnder(PROFILE, 'chrome-extension://')).toBe(4 + 8 + 32 + 64);
  expect(timeUnder(PROFILE, 'https://page/')).toBe(2 + 4 + 8 + 32 + 64);
  expect(timeUnder(PROFILE, 'https://elsewhere/')).toBe(0);
});
