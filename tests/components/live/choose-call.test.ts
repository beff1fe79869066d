import { expect, it } from 'vitest';
import { chooseCall } from '#components/live/choose-call.ts';
import { aCall } from '../../core/session/a-call.ts';

const ENDED = aCall({ tabId: 1, page: 'ended' });
const GOING_ON = aCall({ tabId: 2 });
const PERHAPS = aCall({ tabId: 3, page: 'no-captions-yet' });
const CALLS = [ENDED, PERHAPS, GOING_ON];

it('the call of the panel is the one that the user has chosen', () => {
  expect(chooseCall(CALLS, 1, 2)).toBe(ENDED);
});

it('else the one beside the panel, even a page that only may be a call', () => {
  expect(chooseCall(CALLS, null, 3)).toBe(PERHAPS);
  expect(chooseCall(CALLS, 99, 3)).toBe(PERHAPS);
});

it('else one that goes on, else one that did', () => {
  expect(chooseCall(CALLS, null, 99)).toBe(GOING_ON);
  expect(chooseCall([PERHAPS, ENDED], null, null)).toBe(ENDED);
});

it('and none where there may only be one in another tab', () => {
  expect(chooseCall([PERHAPS], null, null)).toBeNull();
  expect(chooseCall([], 1, 1)).toBeNull();
});
