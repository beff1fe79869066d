import { describe, expect, it } from 'vitest';
import { createStepListener } from '#core/coach/coverage.ts';
import { roundOf } from './round-of.ts';

/** One step that is covered by these two words, so that only the words around them differ. */
const listener = createStepListener([roundOf({ key: { listensFor: ['idempotency key'], asks: ['idempotency key'] } })]);
const counts = (text: string) => listener.covered(text).size === 1;

const matches = [
  "I'd use an idempotency key.",
  'the client sends an idempotency key and we keep it for a day',
  'So an idempotency key, stored with the answer.',
  "I wouldn't lock the table, I'd use an idempotency key.",
  'I would not lock the table but take an idempotency key',
  'Not only that, the idempotency key is stored.',
  "We can't trust the network. An idempotency key makes it safe.",
  'Instead of locking I take an idempotency key.',
  'No locks, just an idempotency key.',
  'Do we need one? Yes: an idempotency key.',
  'Can I use an idempotency key? Yes, the client makes an idempotency key.',
  'Let me think about that. I would send an idempotency key.',
  'So you asked about retries; I take an idempotency key.',
  'When it times out, the idempotency key tells us.',
  'With an idempotency key a lock is not needed.',
  'an idempotency key, so locks are overkill',
  'The idempotency key is not reused. Nothing else is needed.',
  'What I would do is send an idempotency key',
  'is it safe, I would say so, because every client sends one and that is the idempotency key',
];

const denied = [
  "I wouldn't use an idempotency key here.",
  "We don't need an idempotency key.",
  'There is no idempotency key in this design.',
  'I would skip the idempotency key.',
  "Without an idempotency key it's simpler.",
  'I never use an idempotency key',
  "let's ignore the idempotency key",
  'The idempotency key is not needed.',
  "an idempotency key isn't necessary here",
  'an idempotency key would be overkill',
  'a lock instead of an idempotency key',
];

const putOff = [
  'We should think about an idempotency key later.',
  "I'll come back to the idempotency key.",
  "Let's talk about the idempotency key in a moment.",
  "We'd have to look into an idempotency key.",
  "I'll get to the idempotency key.",
  'It depends on the idempotency key.',
  "I'm not sure about the idempotency key",
  'I forgot about the idempotency key',
  "the idempotency key, I'm not sure about",
  "an idempotency key, I'd leave that for later",
];

const asked = [
  'Do we need an idempotency key?',
  'Should I use an idempotency key',
  'idempotency key?',
  'So there is an idempotency key, right?',
  'could there be an idempotency key',
];

const echoed = [
  'You mean an idempotency key?',
  'An idempotency key, you mean?',
  'what about an idempotency key',
  'How about an idempotency key',
  'Something like an idempotency key',
];

describe('a step is covered by', () => {
  it.each(matches)('%s', (text) => {
    expect(counts(text)).toBe(true);
  });
});

describe.each([
  ['denied', denied],
  ['put off', putOff],
  ['asked', asked],
  ['echoed', echoed],
])('a step is only touched when it is %s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(counts(text)).toBe(false);
  });
});

describe('an interviewer', () => {
  it.each([...asked, 'Let us talk about the idempotency key.'])('asks for a step in any of these ways: %s', (text) => {
    expect(listener.asked(text).size).toBe(1);
  });
});
