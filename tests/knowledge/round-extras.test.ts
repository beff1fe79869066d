import { describe, expect, it } from 'vitest';
import { createStepListener } from '#core/coach/coverage.ts';
import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { FULL_ROUNDS, ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import { misspelt, repeated, unheard } from './phrase-rules.ts';

const FULL: ReadonlySet<RoundId> = new Set(FULL_ROUNDS);

interface Bounds {
  readonly least: number;
  readonly most: number;
}

interface Size {
  readonly openers: Bounds;
  readonly followUps: Bounds;
  readonly tradeOffs: Bounds;
  readonly redFlags: Bounds;
}

const FULL_SIZE: Size = {
  openers: { least: 6, most: 8 },
  followUps: { least: 8, most: 10 },
  tradeOffs: { least: 2, most: 3 },
  redFlags: { least: 5, most: 7 },
};

const SHORT_SIZE: Size = {
  openers: { least: 4, most: 4 },
  followUps: { least: 4, most: 6 },
  tradeOffs: { least: 0, most: 1 },
  redFlags: { least: 4, most: 4 },
};

const LISTENER = createStepListener(ROUNDS);

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

  it('uses each table id once, and none that is a step', () => {
    const tables = ROUND_EXTRAS.flatMap(({ tradeOffs }) => tradeOffs.map(({ id }) => id));
    const steps = ROUNDS.flatMap((round) => round.steps.map(({ id }) => id));
    expect(repeated([...tables, ...steps])).toEqual([]);
  });

  it('opens no two rounds with the same words', () => {
    expect(repeated(ROUND_EXTRAS.flatMap(({ openers }) => openers))).toEqual([]);
  });
});

describe.each(ROUND_EXTRAS)('$round', ({ round, openers, followUps, tradeOffs, redFlags }) => {
  const steps: ReadonlySet<string> = new Set(ROUNDS.find(({ id }) => id === round)?.steps.map(({ id }) => id));

  it('has as much as its kind asks for', () => {
    const size = FULL.has(round) ? FULL_SIZE : SHORT_SIZE;
    const has = { openers, followUps, tradeOffs, redFlags };
    const outside = (Object.keys(size) as (keyof Size)[]).filter(
      (part) => has[part].length < size[part].least || has[part].length > size[part].most,
    );
    expect(outside).toEqual([]);
  });

  it('asks for existing steps of this round', () => {
    expect(followUps.filter(({ step }) => !steps.has(step))).toEqual([]);
  });

  it('asks so that the panel hears which step is meant', () => {
    expect(followUps.filter(({ ask, step }) => !LISTENER.asked(ask).has(step))).toEqual([]);
  });

  it('asks for no step twice', () => {
    expect(repeated(followUps.map(({ step }) => step))).toEqual([]);
  });

  it('prefixes its table ids with its own', () => {
    expect(tradeOffs.filter(({ id }) => !id.startsWith(`${round}/`))).toEqual([]);
  });

  it('hears each red flag in at least 2 ways, written in the notation', () => {
    const phrases = redFlags.flatMap(({ soundsLike }) => soundsLike);
    expect(redFlags.filter(({ soundsLike }) => soundsLike.length < 2)).toEqual([]);
    expect(misspelt(phrases)).toEqual([]);
    expect(unheard(phrases)).toEqual([]);
    expect(repeated(phrases)).toEqual([]);
  });
});

describe.each(ROUND_EXTRAS.flatMap(({ tradeOffs }) => tradeOffs))('$id', ({ criteria, options }) => {
  it('compares at least two options by at least two criteria', () => {
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(criteria.length).toBeGreaterThanOrEqual(2);
  });

  it('has one cell for each criterion, and none is empty', () => {
    expect(options.filter(({ cells }) => cells.length !== criteria.length)).toEqual([]);
    expect(options.filter(({ cells }) => cells.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  it('says when to take each option', () => {
    expect(options.filter(({ when }) => when.trim() === '')).toEqual([]);
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
  it('are raised by no say line', () => {
    const lines = ROUNDS.flatMap((round) => round.steps.map(({ say }) => say));
    expect(lines.flatMap(redFlagsIn)).toEqual([]);
  });

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
