import type { Variant } from './variant.ts';

/** Microsoft Teams as it has been seen, and as it behaves. */
export const TEAMS_VARIANTS: readonly Variant<'teams'>[] = [
  { name: 'the page as last seen', switches: {} },
  { name: 'the wrapper of May 2025', switches: { start: 'call', generation: 't2', layout: 'guest' } },
  { name: 'the wrapper of July 2025', switches: { generation: 't3', rowRole: 'listitem', avatars: 'initials' } },
  { name: 'a guest’s layout, with a notice like a caption', switches: { layout: 'guest', notice: 'as-caption' } },
  {
    name: 'a renderer around the picture alone',
    switches: { renderer: 'avatar', rowRole: 'listitem', notice: 'none', updates: 'replaced' },
  },
  { name: 'names that come late', switches: { lateSpeaker: true, rowWords: 0, mounts: 'at-once' } },
  { name: 'words that are taken back', switches: { retracts: true, rowWords: 10 } },
  { name: 'a list that keeps three rows', switches: { keepRows: 3, rowWords: 5 } },
  { name: 'a list that uses its three rows again', switches: { keepRows: 3, rowWords: 5, recycle: true } },
  {
    name: 'a list in which somebody reads back',
    switches: { keepRows: 3, rowWords: 5 },
    during: 'scrolled-back',
  },
  {
    name: 'a list with rows used again in which somebody reads back',
    switches: { keepRows: 3, rowWords: 5, recycle: true, lateSpeaker: true },
    during: 'scrolled-back',
  },
  { name: 'rows that leave and come back', switches: {}, during: 'reinserted' },
  { name: 'an older row put right', switches: { rowWords: 0 }, during: 'old-block-corrected' },
  { name: 'captions off and on', switches: {}, during: 'captions-toggled' },
  { name: 'captions off and on, with what was said', switches: { replay: true }, during: 'captions-toggled' },
  { name: 'a layout change', switches: { layout: 'guest' }, during: 'region-replaced' },
  { name: 'two people at once', switches: { retracts: true }, during: 'two-at-once' },
  { name: 'somebody joining', switches: { notice: 'as-caption' }, during: 'notice-shown' },
  { name: 'a call left and joined again', switches: { splitHangup: true }, during: 'left-and-rejoined' },
  { name: 'a waiting room first, and one button to leave', switches: { start: 'lobby', splitHangup: false } },
];
