import { expect, it } from 'vitest';
import { panelState } from '#components/panel/panel-state.ts';
import type { Health, PageHealth } from '#core/session/health.ts';
import { aCall } from '../../core/session/a-call.ts';

it.each<[Health, heard: boolean, page: PageHealth | null, state: ReturnType<typeof panelState>]>([
  ['consent-missing', true, 'ended', 'consent'],
  ['not-started', false, 'captions-off', 'start'],
  ['paused', true, 'capturing', 'paused'],
  ['capturing', true, 'capturing', 'live'],
  ['stalled', true, 'capturing', 'live'],
  ['storage-full', true, 'capturing', 'live'],
  ['waiting-for-speech', false, 'waiting-for-speech', 'waiting'],
  ['captions-off', false, 'captions-off', 'waiting'],
  // In the middle of a session, with its words on screen.
  ['captions-off', true, 'captions-off', 'live'],
  ['no-meeting', false, null, 'no-call'],
  // Its tab is closed.
  ['no-meeting', true, null, 'ended'],
  ['ended', true, 'ended', 'ended'],
  ['ended', false, 'ended', 'no-call'],
  // Its last words wait to be stored.
  ['worker-silent', true, 'ended', 'ended'],
])('%s, with something said: %s, on a page that is %s: %s', (health, heard, page, state) => {
  expect(panelState(health, heard, page === null ? null : aCall({ page }))).toBe(state);
});
