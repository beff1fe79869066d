import { expect, it } from 'vitest';
import { factsRefusalWords } from '#components/import/facts-words.ts';

it.each([
  [
    { reason: 'file', problem: { ok: false, fault: 'row', line: 1_204 } },
    'Line 1,204: This is not of the form that Ringside writes: the file is damaged or was changed by hand. Take another copy.',
  ],
  [
    { reason: 'file', problem: { ok: false, fault: 'newer', line: null } },
    'This file was written by a newer Ringside. Update Ringside, then import it again.',
  ],
  [
    { reason: 'noRoom', neededBytes: 250_000_000, freeBytes: 1_500_000 },
    'There is not enough room: it needs about 250 MB, and 1.5 MB are free. Delete sessions you no longer need, or free some space on this computer, then import it again.',
  ],
  [{ reason: 'live' }, 'A call is on, and its words come first. Import the file when it is over.'],
] as const)('why sessions were not imported, in words: %j', (refusal, words) => {
  expect(factsRefusalWords(refusal)).toBe(words);
});
