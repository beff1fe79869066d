import type { Variant } from './variant.ts';

/** Jitsi Meet as its source has built it over the years. */
export const JITSI_VARIANTS: readonly Variant<'jitsi'>[] = [
  { name: 'the page as last seen', switches: {} },
  { name: 'the overlay of 2024', switches: { start: 'call', markup: 'static' } },
  { name: 'an overlay without any name of its own', switches: { markup: 'hashed' } },
  { name: 'the tab beside the call', switches: { place: 'tab' } },
  { name: 'the tab, opened again', switches: { place: 'tab' }, during: 'captions-toggled' },
  { name: 'a silence', switches: { button: 'toolbar' }, during: 'fell-silent' },
  { name: 'two people at once', switches: { markup: 'hashed' }, during: 'two-at-once' },
  { name: 'two people at once in the tab', switches: { place: 'tab' }, during: 'two-at-once' },
  {
    name: 'a message finished late, with what is left of it',
    switches: { lateFinal: 'rest' },
    during: 'finished-late',
  },
  { name: 'a message finished late, all of it again', switches: { lateFinal: 'whole' }, during: 'finished-late' },
  { name: 'a waiting room first', switches: { start: 'lobby' } },
];
