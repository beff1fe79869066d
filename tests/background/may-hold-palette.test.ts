import { expect, it } from 'vitest';
import { mayHoldPalette } from '../../entrypoints/background/may-hold-palette.ts';

it.each([
  ['https://meet.google.com/abc-defg-hij', true],
  ['http://localhost:8080/board', true],
  ['https://chromewebstore.google.com/detail/x', false],
  ['https://chrome.google.com.evil.example/', true],
  ['chrome://settings/', false],
  ['view-source:https://example.com/', false],
  ['file:///home/sam/notes.html', false],
  ['chrome-extension://abc/page.html', false],
  ['about:blank', false],
  ['data:text/html,hi', false],
  ['not an address', false],
  [undefined, false],
])('%s may hold the palette: %s', (url, expected) => {
  expect(mayHoldPalette(url)).toBe(expected);
});
