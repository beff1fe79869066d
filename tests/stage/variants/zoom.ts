import type { Variant } from './variant.ts';

/** Zoom's web client as it has been seen, and as it behaves. */
export const ZOOM_VARIANTS: readonly Variant<'zoom'>[] = [
  // In nobody's hurry: what stands there for a moment does so whatever the pace. It begins first, so that nobody waits for it.
  {
    name: 'old and new words together for a moment',
    switches: { windowWords: 10, stutterMs: 50 },
    fastest: 1,
  },
  { name: 'the page as last seen', switches: {} },
  { name: 'the box of 2025, newest last', switches: { overlay: 'box', order: 'newest-last' } },
  { name: 'the client in a frame of its shell', switches: { frame: 'same-host', participants: 'open' } },
  { name: 'names from the list of participants', switches: { participants: 'open', avatars: 'initials' } },
  { name: 'names from the full transcript', switches: { transcript: 'open' } },
  { name: 'the full transcript beside initials', switches: { transcript: 'open', avatars: 'initials' } },
  { name: 'initials, newest last', switches: { avatars: 'initials', order: 'newest-last' } },
  { name: 'one picture for everybody', switches: { avatars: 'placeholder', participants: 'open' } },
  { name: 'words and nothing else', switches: { overlay: 'text-only', windowWords: 0 } },
  { name: 'no faces', switches: { start: 'call', avatars: 'none' } },
  { name: 'a line for every message', switches: { lines: 'message', windowWords: 0 } },
  { name: 'windows of eight words', switches: { windowWords: 8 }, fastest: 3 },
  { name: 'signs that nobody can see', switches: { strayCharacters: true } },
  { name: 'a silence, then the same window', switches: {}, during: 'fell-silent' },
  { name: 'a silence, then another window', switches: { reuse: false }, during: 'fell-silent' },
  { name: 'windows that stay', switches: { hideAfterMs: 0 }, during: 'fell-silent' },
  { name: 'two people at once', switches: {}, during: 'two-at-once' },
  {
    name: 'two people at once, newest last',
    switches: { order: 'newest-last', overlay: 'box' },
    during: 'two-at-once',
  },
  { name: 'captions off and on, with the last words', switches: {}, during: 'captions-toggled' },
  { name: 'captions off and on', switches: { replay: false }, during: 'captions-toggled' },
  { name: 'a breakout room and back', switches: { participants: 'open' }, during: 'breakout-and-back' },
  { name: 'a waiting room first, in a frame of another host', switches: { start: 'lobby', frame: 'sister-host' } },
];
