import { expect, it } from 'vitest';
import { mayRehearse } from '#components/rehearsal/may-rehearse.ts';
import type { SessionId } from '#core/session/session.ts';
import { aCall } from '../../core/session/a-call.ts';

const CALL = aCall();
const CAPTURED = aCall({ sessionId: 'session' as SessionId });

it.each<[string, Parameters<typeof mayRehearse>[0], boolean]>([
  ['without a call', { state: 'no-call', call: null, rehearsal: null }, true],
  ['beside a call that has not been started', { state: 'start', call: CALL, rehearsal: null }, true],
  ['after a call', { state: 'ended', call: null, rehearsal: null }, true],
  ['while a call is captured', { state: 'live', call: CAPTURED, rehearsal: null }, false],
  ['while one is paused', { state: 'paused', call: CAPTURED, rehearsal: null }, false],
  ['before the first run is done', { state: 'consent', call: null, rehearsal: null }, false],
  ['in a rehearsal', { state: 'live', call: null, rehearsal: { hint: null } }, false],
])('there may be a rehearsal %s, or not', (_, model, may) => {
  expect(mayRehearse(model)).toBe(may);
});
