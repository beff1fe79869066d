import type { Phrase } from '../schema.ts';

/** How somebody takes back what they have just said. */
export const TAKES_BACK: readonly Phrase[] = [
  'actually no',
  'wait no',
  'no wait',
  'scratch that',
  'take that back',
  'let me correct',
  'correct myself',
  'on second thought/thoughts',
  'i was wrong',
  'that was/is wrong',
  'thats wrong',
  'bad idea',
  'that would be mistake/wrong',
  'sorry i meant',
  'i misspoke',
  'strike that',
  'better would be',
];
