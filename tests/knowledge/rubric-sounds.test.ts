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

/** The same points in other words: as people say them who do not know the term, or do not use it. */
const SAID_OTHERWISE: readonly (readonly [said: string, id: string])[] = [
  ['bikes, docks and rides, so three nouns, and a ride hangs under the bike', 'api-design/resources-first'],
  ['slash fields slash id slash sowings, one level deep', 'api-design/resources-first'],
  ['four oh nine, because somebody else had it a second before', 'api-design/fitting-status-codes'],
  ['two oh two, since a person has to look at it first', 'api-design/fitting-status-codes'],
  ['the app makes one key for each attempt and keeps it', 'api-design/safe-repeats'],
  ['and the second time nothing happens, they see the receipt again', 'api-design/safe-repeats'],
  ['we replay the stored body and do not run it again', 'api-design/safe-repeats'],
  ['the old name is marked as deprecated, with a year of notice', 'api-design/versioning'],
  ["clients were told to ignore what they don't know", 'api-design/versioning'],
  ['the limit is per partner, sixty calls a minute', 'api-design/limits-callers'],
  ['a list by cursor, two hundred at a time', 'api-design/pages-lists'],
  ['offset would skip rows while somebody inserts', 'api-design/pages-lists'],
  ['postgres, because a loan belongs to a member and I want joins', 'database/justified-store'],
  ['in the plan I expect an index scan and a few rows', 'database/matching-indexes'],
  ['every index makes the insert a bit slower, so three of them', 'database/matching-indexes'],
  ['tags get their own table with the article id', 'database/normal-forms'],
  ['the seat and the ticket are written together, both or none', 'database/transaction-boundaries'],
  ['update it where the version is what I read', 'database/concurrent-writers'],
  ['no row changed means that somebody was quicker', 'database/concurrent-writers'],
  ['the database says no to the second clerk', 'database/concurrent-writers'],
  ['both versions can run during the rollout', 'database/changes-schema'],
  ['the new release writes both and reads the new one', 'database/changes-schema'],
  ['it says the same to both, so they cannot guess whose it is', 'security/unprompted'],
  ['somebody could guess the number and read it', 'security/unprompted'],
  ['all our sql has parameters in it', 'security/parameterised-queries'],
  ['whatever is not in the schema is rejected', 'security/input-validation'],
  ['addresses in a private range are refused', 'security/input-validation'],
  ['being logged in is not enough for that', 'security/object-ownership'],
  ['every read is filtered by tenant in one place', 'security/object-ownership'],
  ['we revoke and rotate it the same day', 'security/secrets'],
  ['in a cookie that javascript cannot read', 'security/browser-attacks'],
  ['it is encoded for html when it is shown', 'security/browser-attacks'],
  ['the rules are plain functions that know no http', 'code-quality/layers'],
  ['the clock is handed in so that it can be the first of january', 'code-quality/injected-dependencies'],
  ['queries run against a real postgres in a container', 'code-quality/testable'],
  ['I keep five end to end for the way to the till', 'code-quality/testable'],
  ['that is in one place and not in every handler', 'code-quality/middleware'],
  ['I would only split it once two teams work on it', 'code-quality/small-design'],
  ['the worker dies, then another one takes the message', 'production-readiness/failures-first'],
  ['the replica is promoted in half a minute', 'production-readiness/failures-first'],
  ['one second, two, four, then it gives up', 'production-readiness/bounded-retries'],
  ['I would page on the age of the oldest message', 'production-readiness/observes'],
  ['share of bookings within two seconds, per city', 'production-readiness/observes'],
  ['four thousand a second at noon', 'production-readiness/capacity'],
  ['ten kilobytes each is eight gigabytes, that fits in memory', 'production-readiness/capacity'],
  ['one city first, then ten percent, then the rest', 'production-readiness/safe-release'],
  ['it runs beside the old one for a month and I compare', 'production-readiness/safe-release'],
  ['sixteen a minute on average, so it is tiny', 'production-readiness/capacity'],
  ['I released a change on a friday and the tills were down', 'production-readiness/lived-through'],
  ['a lost event then costs five minutes at most', 'manner/trade-offs'],
  ['with millions a day, then I would think of something else', 'code-quality/small-design'],
  ['staff first, and I flip the flag back when it hurts', 'production-readiness/safe-release'],
  ['we got burnt by that once, with a certificate', 'production-readiness/lived-through'],
  ['that costs us one more hop for each call', 'manner/trade-offs'],
  ['I gave up the export for it', 'manner/trade-offs'],
  ['is it allowed to stop at night', 'manner/asks-first'],
  ['I was responsible for the vouchers there', 'manner/own-projects'],
  ['what I am least sure of is the road times', 'manner/admits-gaps'],
  ['if it were twenty times that, I would look again', 'manner/growth'],
];

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

  it.each(SAID_OTHERWISE)('is heard in other words: %s', (said, id) => {
    expect(heard(HEARS_STRONG, said)).toContain(id);
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
    ['the resource is the aisle and not the robot', 'api-design/resources-first'],
    ['four oh nine is some number of theirs', 'api-design/fitting-status-codes'],
    ['consumers should be idempotent, obviously', 'api-design/safe-repeats'],
    ['nobody may be charged for the same month in two bills', 'api-design/safe-repeats'],
    ['everybody else takes the old value while it loads', 'api-design/versioning'],
    ['the limit of this queue is two seconds of work', 'api-design/limits-callers'],
    ['it is a tree with a few hundred keys a page', 'api-design/pages-lists'],
    ['they all hang together somehow, so we need a lot of endpoints', 'database/justified-store'],
    ['on the plan of the town I expect a hospital', 'database/matching-indexes'],
    ['a line points to a hive with a foreign key', 'database/normal-forms'],
    ['one statement, and no lock is held in between', 'database/transaction-boundaries'],
    ['the date ranges of one hive must not overlap', 'database/concurrent-writers'],
    ['refresh the view concurrently every night', 'database/changes-schema'],
    ['somebody could do that in the morning', 'security/unprompted'],
    ['the queries have names that say what they do', 'security/parameterised-queries'],
    ['there is a schema in every database', 'security/input-validation'],
    ['a new token comes every ten minutes', 'security/object-ownership'],
    ['we have an on call rotation, like every company', 'security/secrets'],
    ['the cookie banner comes first on every page', 'security/browser-attacks'],
    ['the rules of the game are plain to everybody', 'code-quality/layers'],
    ['nobody looks at the clock in the office', 'code-quality/injected-dependencies'],
    ['we test it in the end', 'code-quality/testable'],
    ['there is a handler for every message', 'code-quality/middleware'],
    ['I would move to Lisbon when I can', 'code-quality/small-design'],
    ['if the crash rate goes over one percent', 'production-readiness/failures-first'],
    ['an hour each, with some jitter, so they do not expire together', 'production-readiness/bounded-retries'],
    ['the worker takes the oldest pending job of its queue', 'production-readiness/observes'],
    ["burn rate, I know the word, it's about", 'production-readiness/observes'],
    ['loyalty points follow a second later', 'production-readiness/capacity'],
    ['plus or minus ten percent, random then', 'production-readiness/safe-release'],
    ['the product page is ninety five percent of the traffic', 'production-readiness/safe-release'],
    ['access tokens live for ten minutes', 'production-readiness/safe-release'],
    ['people read it twice on average', 'production-readiness/capacity'],
    ['the change is released on a friday', 'production-readiness/lived-through'],
    ['loading the page takes five minutes', 'manner/trade-offs'],
    ['the price is never old on that page', 'manner/trade-offs'],
    ["I don't know how many people there are", 'manner/asks-first'],
    ['they look at the app twenty times for that', 'manner/growth'],
  ])('is not heard in a near-miss: %s', (said, id) => {
    expect(heard(HEARS_STRONG, said)).not.toContain(id);
  });
});

describe('what speaks against a candidate', () => {
  it.each(RED_FLAGS)('is heard: $id', ({ id }) => {
    expect(heard(HEARS_RED, SAID_BADLY[id] ?? '')).toContain(id);
  });

  it.each([
    ['passwords are hashed with md5, that is quick', 'security/readable-passwords'],
    ['we hash them with sha1', 'security/readable-passwords'],
    ['who cares about a log in there', 'manner/dismissive'],
    ["two of them at once, that does not happen, it doesn't matter for us", 'manner/dismissive'],
    ['we allow unlimited retries', 'production-readiness/unbounded'],
  ])('is heard in other words: %s', (said, id) => {
    expect(heard(HEARS_RED, said)).toContain(id);
  });

  it.each([
    ['I never concatenate input into a query', 'security/sql-from-strings'],
    ['we never concatenate any words into the query', 'security/sql-from-strings'],
    ['we do not store passwords in plain text', 'security/readable-passwords'],
    ["I wouldn't put everything in the controller", 'code-quality/one-big-function'],
    ["upper of the plate, so that case doesn't matter", 'manner/dismissive'],
    ['it is one request a minute, so who cares', 'manner/dismissive'],
    ["set it to three, then it doesn't matter how often it arrives", 'manner/dismissive'],
    ["it takes the current row, so the order doesn't matter at all", 'manner/dismissive'],
    ['md5 for each file, and we compare those', 'security/readable-passwords'],
    ['the old md5 hashes are wrapped in bcrypt', 'security/readable-passwords'],
    ['an infinite queue only hides it until memory is full', 'production-readiness/unbounded'],
    ['we never retry forever', 'production-readiness/unbounded'],
    ['which is called exactly once, in theory, and here is how we ran it', 'production-readiness/theory-only'],
    ['without hardcoded secrets in the image', 'security/secrets-in-code'],
  ])('is not heard in a near-miss: %s', (said, id) => {
    expect(heard(HEARS_RED, said)).not.toContain(id);
  });
});
