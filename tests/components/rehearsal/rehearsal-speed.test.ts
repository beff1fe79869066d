import { expect, it } from 'vitest';
import { rehearsalSpeed } from '#components/rehearsal/rehearsal-speed.ts';

it.each([
  ['', 1],
  ['?other=20', 1],
  ['?rehearsal-speed=20', 20],
  ['?rehearsal-speed=1.5', 1.5],
  ['?rehearsal-speed=0', 1],
  ['?rehearsal-speed=-3', 1],
  ['?rehearsal-speed=1000', 1],
  ['?rehearsal-speed=fast', 1],
])('an address with "%s" plays %d times as fast as life', (search, speed) => {
  expect(rehearsalSpeed(search)).toBe(speed);
});
