import { expect, it } from 'vitest';
import { showsLive } from '#components/panel/shows-live.ts';
import { viewOf } from '../a-view.ts';

const SILENT = viewOf([]);
const SPOKEN = viewOf(['Shall we begin?']);

it('the conversation is on screen while a call is on in which something was said', () => {
  expect(showsLive({ state: 'live', view: SILENT, rehearsal: null })).toBe(true);
  expect(showsLive({ state: 'paused', view: SPOKEN, rehearsal: null })).toBe(true);
  expect(showsLive({ state: 'waiting', view: SPOKEN, rehearsal: null })).toBe(true);
});

it('and is not before anything was said, after the call, or while nothing is known', () => {
  expect(showsLive({ state: 'paused', view: SILENT, rehearsal: null })).toBe(false);
  expect(showsLive({ state: 'paused', view: SILENT, rehearsal: { hint: null } })).toBe(true);
  expect(showsLive({ state: 'ended', view: SPOKEN, rehearsal: null })).toBe(false);
  expect(showsLive({ state: 'start', view: SPOKEN, rehearsal: null })).toBe(false);
  expect(showsLive({ state: 'live', view: null, rehearsal: null })).toBe(false);
});
