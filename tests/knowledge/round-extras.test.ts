import { describe, expect, it } from 'vitest';
import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';

const HEARS_RED = createPhraseBook(
  ROUND_EXTRAS.flatMap(({ round, redFlags }) =>
    redFlags.map(({ text, soundsLike }) => [`${round}: ${text}`, soundsLike] as const),
  ),
);

function redFlagsIn(said: string): string[] {
  const words = stemWords(hearWords(said));
  return [...HEARS_RED.find(words, (match) => !isNearMiss(said, words, match)).keys()];
}

describe('what a round holds beyond its steps', () => {
  it('is there for every round, in the order of ROUND_IDS', () => {
    expect(ROUND_EXTRAS.map(({ round }) => round)).toEqual(ROUND_IDS);
  });
});

describe('the burn-rate windows', () => {
  // A 30-day objective: 720 hours. What is gone when an alert fires is its burn rate times its long window.
  it.each([
    [14.4, 1, 2],
    [6, 6, 5],
    [1, 72, 10],
  ])('spend, at %d times over %d hours, %d per cent of the budget', (burnRate, hours, percent) => {
    const table = ROUND_EXTRAS.flatMap(({ tradeOffs }) => tradeOffs).find(
      ({ id }) => id === 'observability/burn-rate-windows',
    );
    const cells = table?.options.find((option) => option.cells[0] === `${burnRate} times`)?.cells;
    expect((burnRate * hours * 100) / 720).toBeCloseTo(percent);
    expect(cells?.[2]).toMatch(new RegExp(`^${percent} per cent`));
  });
});

describe('the red flags', () => {
  // Each names the mistake in order to reject it.
  it.each([
    'Kafka does not give us exactly once across systems, so the consumer deduplicates.',
    'A timeout does not mean that it failed, it may have worked.',
    'When the network splits you cannot be consistent and available.',
    'I would not order by timestamps, the clocks drift.',
    'The average latency looks fine but the p99 does not.',
    'We mitigate first, find the root cause later.',
    'A hundred per cent uptime is not a sensible target.',
    'Blue-green is for the code, not for the database.',
    'Small batches, never one big update.',
    'A JWT is signed, not encrypted.',
    'SHA-256 is too fast for passwords, so Argon2id.',
    'Passwords are hashed, not encrypted.',
    'I mock the payment provider, and I would never mock the database.',
    'A hundred per cent coverage tells me nothing about the assertions.',
    'An index does not make everything faster, each write pays for it.',
    'Idempotent means the same state on the server, the response may differ.',
    'It was not their fault, I had not told them.',
    'That part is confidential, but I can describe the shape of it.',
  ])('are not raised by: %s', (said) => {
    expect(redFlagsIn(said)).toEqual([]);
  });

  it.each([
    ['distributed', 'Kafka gives us exactly once so there are no duplicates'],
    ['distributed', 'our cluster is consistent and available even in a split'],
    ['distributed', 'I would use strong consistency everywhere'],
    ['distributed', 'then we just add more nodes'],
    ['distributed', 'I would order the events by timestamp'],
    ['distributed', 'we keep retrying until it is there'],
    ['distributed', 'it timed out so it failed and I charge again'],
    ['observability', 'we alert when the CPU is over eighty per cent'],
    ['observability', 'I would aim for a hundred percent uptime'],
    ['observability', 'an SLO on the average latency'],
    ['observability', 'we find the root cause before we roll back'],
    ['observability', 'I would label the metric with the user id'],
    ['observability', 'we log the whole request body'],
    ['observability', 'in the end it was human error'],
    ['migration', 'we do it all in one night'],
    ['migration', 'you just write to both'],
    ['migration', 'I would move the data with blue green'],
    ['migration', 'we restore from the backup if it fails'],
    ['migration', 'we rename the column and deploy the new code'],
    ['migration', 'the row counts match so we switch'],
    ['migration', 'we run one big update on it'],
    ['security', 'I would put the secret in the JWT'],
    ['security', 'we hash the passwords with SHA 256'],
    ['security', 'I would just hide the button'],
    ['security', 'it is behind the VPN so that is fine'],
    ['testing', 'we aim for ninety percent coverage'],
    ['testing', 'I mock the database'],
    ['testing', 'I would add a sleep there'],
    ['testing', 'QA will find that'],
    ['fundamentals', 'the framework handles that for me'],
    ['fundamentals', 'I would index every column'],
    ['fundamentals', 'idempotent means it returns the same thing'],
    ['fundamentals', 'honestly it just works'],
    ['behavioral', 'it was entirely their fault'],
    ['behavioral', 'in general I talk to people'],
    ['behavioral', 'well I am a perfectionist'],
    ['behavioral', 'I shouldn’t really tell you this'],
  ])('of %s are raised by: %s', (round, said) => {
    expect(redFlagsIn(said).some((flag) => flag.startsWith(`${round}: `))).toBe(true);
  });
});
