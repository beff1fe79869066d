import { describe, expect, it } from 'vitest';
import { isNearMiss } from '#core/coach/near-miss.ts';
import { stemWords } from '#core/coach/phrase.ts';
import { createPhraseBook } from '#core/coach/phrase-book.ts';
import { hearWords } from '#core/intent/words.ts';
import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { MANNER_RED_FLAGS, MANNER_STRONG } from '#knowledge/rubric/manner.ts';

const STRONG: readonly Indicator[] = [...AXES.flatMap((axis) => axis.strong), ...MANNER_STRONG];
const RED_FLAGS: readonly RedFlag[] = [...AXES.flatMap((axis) => axis.redFlags), ...MANNER_RED_FLAGS];
const HEARS_STRONG = createPhraseBook(STRONG.map(({ id, listensFor }) => [id, listensFor] as const));
const HEARS_RED = createPhraseBook(RED_FLAGS.map(({ id, listensFor }) => [id, listensFor] as const));

const IN_QUESTIONS = new Set(STRONG.filter(({ heardInQuestions }) => heardInQuestions).map(({ id }) => id));

function heard(book: typeof HEARS_STRONG, text: string): string[] {
  const words = stemWords(hearWords(text));
  const plain = book.find(words, (match) => !isNearMiss(text, words, match));
  const asked = [...book.find(words).keys()].filter((id) => IN_QUESTIONS.has(id));
  return [...new Set([...plain.keys(), ...asked])];
}

/** One natural way to say each, as a caption would have it. */
const SAID_WELL: Readonly<Record<string, string>> = {
  'api-design/resources-first': 'so the resources are orders and customers, and I keep nouns in the path',
  'api-design/fitting-status-codes': 'a 409 when there is a conflict on the booking',
  'api-design/safe-repeats': 'the client sends an idem potency key with the payment',
  'api-design/versioning': 'I only add fields, and I never remove a field that somebody reads',
  'api-design/limits-callers': 'they get a 429 with a retry after header',
  'api-design/pages-lists': 'I would go for cursor pagination on that list',
  'database/justified-store': 'relational because the order and its stock change together',
  'database/matching-indexes': 'a composite index on user and created at',
  'database/normal-forms': 'third normal form first, then we see',
  'database/transaction-boundaries': 'both rows are written in the same transaction',
  'database/concurrent-writers': 'I would use a version column, so optimistic locking',
  'database/changes-schema': 'we backfill in small batches at night',
  'security/unprompted': 'an attacker could change that number in the address',
  'security/parameterised-queries': 'everything goes through prepared statements',
  'security/password-storage': 'passwords are hashed with argon two',
  'security/input-validation': 'we validate the input against a schema',
  'security/object-ownership': 'the query checks that the caller owns the order',
  'security/secrets': 'keys live in a secrets manager and we rotate the keys',
  'security/browser-attacks': 'an http only cookie, and a sea surf token for the forms',
  'code-quality/layers': 'I keep the controller thin and the business rules in a service',
  'code-quality/injected-dependencies': 'we inject the clock so that I can test it',
  'code-quality/testable': 'integration tests against a real database for the queries',
  'code-quality/middleware': 'there is middleware for authentication and logging',
  'code-quality/small-design': 'I would start with a modular monolith',
  'production-readiness/failures-first': 'if redis is down we fall through with a circuit breaker',
  'production-readiness/bounded-retries': 'exponential backoff with jitter, five attempts',
  'production-readiness/observes': 'every log line has a correlation id, and we alert on p 99',
  'production-readiness/capacity': 'that is two thousand requests per second, so the bottleneck is the database',
  'production-readiness/safe-release': 'we put it behind a feature flag and start with a canary',
  'production-readiness/lived-through': 'last year we had an outage because of that',
  'manner/trade-offs': 'the downside of that is one more hop',
  'manner/asks-first': 'can I ask how fresh that has to be',
  'manner/own-projects': 'in my last team we ran this for two years',
  'manner/edge-cases': 'there is an edge case with two phones',
  'manner/admits-gaps': "I don't know, but I would measure it first",
  'manner/growth': 'at ten times the load the writes become the problem',
};

const SAID_BADLY: Readonly<Record<string, string>> = {
  'api-design/verbs-in-paths': 'an endpoint called get users and one called delete user',
  'api-design/errors-as-success': 'we always return 200 and the body says what happened',
  'api-design/wrong-method': 'just use post for everything',
  'api-design/no-versions': 'we change the field and the clients will update',
  'database/unjustified-store': 'I would just use mongo for that',
  'database/no-concurrency': 'there is no transaction needed here',
  'database/select-star': 'select star is easier to maintain',
  'database/query-per-row': 'then a query for each order to get its items',
  'database/no-indexes': 'we can add the indexes later',
  'database/no-constraints': 'foreign keys are slow so I leave them out',
  'security/sql-from-strings': 'I concatenate the id into the query',
  'security/readable-passwords': 'we store the password in plain text so support can help',
  'security/unescaped-output': 'we render the html from the user as it comes',
  'security/no-access-control': 'authentication can come later',
  'security/no-validation': 'the frontend already validates that',
  'security/probably-secure': 'it is probably secure like that',
  'security/secrets-in-code': 'the api key is hardcoded, the secret is in the repo',
  'code-quality/over-engineered': 'one microservice for each entity',
  'code-quality/one-big-function': 'I put everything in the controller',
  'code-quality/settings-in-code': 'the host is a constant, hardcoded url basically',
  'code-quality/no-tests': 'there is no time for tests usually',
  'production-readiness/no-error-handling': "the database won't go down",
  'production-readiness/blind': 'logging slows it down',
  'production-readiness/unbounded': 'we retry until it works, retry forever',
  'production-readiness/no-caching-plan': 'we just cache everything',
  'production-readiness/theory-only': 'in theory that should scale',
  'manner/dismissive': "that doesn't matter at our size",
  'manner/no-trade-offs': 'there is no downside to it',
  'manner/defensive': "that wasn't my fault, the other team did it",
};

describe('what speaks for a candidate', () => {
  it.each(STRONG)('is heard: $id', ({ id }) => {
    expect(heard(HEARS_STRONG, SAID_WELL[id] ?? '')).toContain(id);
  });

  it.each([
    ['should we use prepared statements?', 'security/parameterised-queries'],
    ["we don't have a circuit breaker", 'production-readiness/failures-first'],
    ['I would have to think about an idempotency key', 'api-design/safe-repeats'],
    ['a feature flag is overkill', 'production-readiness/safe-release'],
    ["so what's the on call like in your team", 'production-readiness/lived-through'],
    ['post on calls creates one', 'production-readiness/lived-through'],
    ['the connection is cut before the answer', 'manner/asks-first'],
    ["here everything's at the same time", 'manner/edge-cases'],
  ])('is not heard in a near-miss: %s', (said, id) => {
    expect(heard(HEARS_STRONG, said)).not.toContain(id);
  });
});

describe('what speaks against a candidate', () => {
  it.each(RED_FLAGS)('is heard: $id', ({ id }) => {
    expect(heard(HEARS_RED, SAID_BADLY[id] ?? '')).toContain(id);
  });

  it.each([
    ['I never concatenate input into a query', 'security/sql-from-strings'],
    ['we never concatenate any words into the query', 'security/sql-from-strings'],
    ['we do not store passwords in plain text', 'security/readable-passwords'],
    ["I wouldn't put everything in the controller", 'code-quality/one-big-function'],
    ["upper of the plate, so that case doesn't matter", 'manner/dismissive'],
    ['we never retry forever', 'production-readiness/unbounded'],
    ['which is called exactly once, in theory, and here is how we ran it', 'production-readiness/theory-only'],
    ['without hardcoded secrets in the image', 'security/secrets-in-code'],
  ])('is not heard in a near-miss: %s', (said, id) => {
    expect(heard(HEARS_RED, said)).not.toContain(id);
  });
});
