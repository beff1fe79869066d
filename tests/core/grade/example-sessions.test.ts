import { describe, expect, it } from 'vitest';
import { createGrader } from '#core/grade/grade-session.ts';
import type { Score } from '#knowledge/rubric/axis.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { candidate, interviewer, linesOf, type Turn } from '../conversation.ts';

// Four sessions that were graded by hand before they were graded here. The rule is in `score-axis.ts`; (+) is a strong point,
// (-) a red flag, (price) the price of a choice.
const gradeOf = (turns: readonly Turn[]) => createGrader(RUBRIC).grade({ lines: linesOf(turns), visited: [] });
const heardIn = (turns: readonly Turn[]) =>
  gradeOf(turns).axes.flatMap(({ strong, redFlags }) => [
    ...strong.map(({ indicator }) => indicator.id),
    ...redFlags.map(({ flag }) => flag.id),
  ]);

const STRONG: readonly Turn[] = [
  // API design: 1 + 4 = 5, and the price stands in an answer on it: 5.
  interviewer('We sell seats in forty cinemas. How does a phone talk to us?'),
  candidate('The resources are screenings, seats and bookings, with nouns in the path.'), // + resources first
  candidate('The price of that is a few more calls, which I accept.'), // price
  interviewer('The phone drives into a tunnel in the middle of it.'),
  candidate('It sends an idempotency key along, so a second try changes nothing.'), // + safe repeats
  interviewer('Somebody lets a script loose on us.'),
  candidate('After sixty calls a minute that one gets a 429 with a retry after header.'), // + limits callers
  candidate('A seat that has just gone is another matter, that is a 409 for the conflict.'), // + fitting status codes
  // Database: 1 + 4 = 5, with a price: 5.
  interviewer('Where do you keep all this?'),
  candidate('Relational, because a booking and its seats change together.'), // + justified store
  candidate('The downside of that is a single writer, and forty cinemas are far below its limits.'), // price
  interviewer('Which seats are free tonight?'),
  candidate('A composite index on screening and status answers that without touching the rest.'), // + matching indexes
  interviewer('And two clerks want the last one?'),
  candidate('There is a version column on it, so optimistic locking, and the slower clerk is told.'), // + concurrent writers
  candidate('Payment and booking are written in the same transaction.'), // + transaction boundaries
  // Security: 1 + 3 = 4.
  interviewer('Who could hurt us here?'),
  candidate('An attacker could count through the numbers of other bookings.'), // + unprompted
  candidate('So the query checks that the caller owns the one that is asked for.'), // + object ownership
  interviewer('What is typed into our forms?'),
  candidate('Whatever it is goes through prepared statements and stays a value.'), // + parameterised queries
  // Production readiness: 1 + 4 = 5, with a price: 5.
  interviewer('Friday evening, the bank that takes the money is slow.'),
  candidate('We have a timeout on every call to it, and behind that a circuit breaker.'), // + failures first
  candidate('The downside is that some wait for their ticket, and the screen says so.'), // price
  interviewer('Does it try again?'),
  candidate('Yes, with exponential backoff and jitter, and it stops after the fifth.'), // + bounded retries
  interviewer('How would you know of it at all?'),
  candidate('Each line we log has a correlation id, and the error rate wakes somebody.'), // + observes
  candidate('A new version goes out behind a feature flag, to one town first.'), // + safe release
  // Nothing led to code quality, and nothing was said of it.
];

const MIDDLING: readonly Turn[] = [
  // API design: 1 + 3 = 4.
  interviewer('We lend tools to neighbours. What does the interface look like?'),
  candidate('I would keep nouns in the path, so tools, loans and members.'), // + resources first
  interviewer('The list of tools is long.'),
  candidate('Then cursor pagination, since rows move while somebody reads.'), // + pages lists
  interviewer('And next year it looks different?'),
  candidate('I only add fields and never remove a field that an old phone still reads.'), // + versioning
  // Database: 1 + 2 - 1 = 2.
  interviewer('What do you store it in?'),
  candidate('I would just use mongo for that, I know it well.'), // - unjustified store, minor
  interviewer('How is a tool found?'),
  candidate('With a composite index on town and kind, in that order.'), // + matching indexes
  interviewer('Two people borrow one saw?'),
  candidate('I would put a version column there and let the second one fail.'), // + concurrent writers
  // Security: 1 + 2 = 3.
  interviewer('How do members prove who they are?'),
  candidate('With a password, and those are hashed with argon two.'), // + password storage
  interviewer('Can I see what my neighbour has borrowed?'),
  candidate('No, each query checks that the caller owns the loan.'), // + object ownership
  // Production readiness: one point, that is no habit.
  interviewer('How do you bring out a change?'),
  candidate('It starts behind a feature flag and grows from there.'), // + safe release
];

const POOR: readonly Turn[] = [
  // API design: 1 - 2, not below 1.
  interviewer('A small shop for bread. What are the endpoints?'),
  candidate('One endpoint called get users and one called delete user, and so on.'), // - verbs in paths, minor
  interviewer('And when the bread is sold out?'),
  candidate('We always return 200 and the body says what happened.'), // - errors as success, minor
  // Database: 1 - 2, not below 1.
  interviewer('Where do orders go?'),
  candidate('I would just use mongo for that, everybody has it.'), // - unjustified store, minor
  interviewer('It is slow at Christmas.'),
  candidate('At that point we can add the indexes later, it is one command.'), // - no indexes, minor
  // Security: 1 + 2 = 3, and a critical flag stands: 2.
  interviewer('The search box, what do you do with its words?'),
  candidate('I concatenate the words into the query, that is quick.'), // - SQL from strings, critical
  interviewer('And the logins of the staff?'),
  candidate('Passwords are hashed with argon two, the framework does it.'), // + password storage
  interviewer('Can one baker see the pay of another?'),
  candidate('The query checks that the caller owns that slip.'), // + object ownership
];

const NEARLY_SILENT: readonly Turn[] = [
  interviewer('How would you keep two clerks from selling one seat, with a version column perhaps?'),
  candidate('Yes, with a version column perhaps.'),
  interviewer('Good. And would you hash the passwords with argon two?'),
  candidate('Fine.'),
  interviewer('And prepared statements, I take it?'),
  candidate('Prepared statements, sure.'),
  interviewer('What happens when the bank is slow?'),
  candidate('I would have to think about a circuit breaker there.'),
  interviewer('Anything that you would like to add?'),
  candidate(''),
  candidate('No, that is all fine with me, thank you.'),
];

describe('graded as by hand: a session that is', () => {
  // In the order of the rubric: API design, database, security, code quality, production readiness.
  it.each<[string, readonly Turn[], readonly (Score | null)[], string | undefined]>([
    // Mean 19 / 4 = 4.75, lowest 4, security 4, no critical flag: all that Strong Yes needs.
    ['strong', STRONG, [5, 5, 4, null, 5], 'strong-yes'],
    // Mean 9 / 3 = 3, which is below the 3.5 of Yes; lowest 2 and security 3 are enough for Neutral.
    ['middling', MIDDLING, [4, 2, 3, null, null], 'neutral'],
    // Mean 4 / 3 = 1.3, which is below the 2 of No.
    ['poor', POOR, [1, 1, 2, null, null], 'strong-no'],
    ['nearly silent', NEARLY_SILENT, [null, null, null, null, null], undefined],
  ])('%s', (_, turns, scores, gives) => {
    const { axes, recommendation } = gradeOf(turns);
    expect(axes.map(({ score }) => score)).toEqual(scores);
    expect(recommendation?.gives).toBe(gives);
  });

  it('heard for what was marked in it, and nothing else', () => {
    expect(heardIn(MIDDLING)).toEqual([
      'api-design/resources-first',
      'api-design/pages-lists',
      'api-design/versioning',
      'database/matching-indexes',
      'database/concurrent-writers',
      'database/unjustified-store',
      'security/password-storage',
      'security/object-ownership',
      'production-readiness/safe-release',
    ]);
    expect(heardIn(NEARLY_SILENT)).toEqual([]);
  });

  it('poor by a hole that was not taken back, and said to be so', () => {
    const security = gradeOf(POOR).axes.find(({ axis }) => axis.id === 'security');
    expect(security?.lift).toMatchObject({ takeBack: [{ id: 'security/sql-from-strings' }], say: [], to: 3 });
  });

  it('the better for every correction: the same session, with that hole taken back', () => {
    const hole = POOR.findIndex(([, text]) => text.includes('concatenate'));
    const corrected = POOR.toSpliced(
      hole + 1,
      0,
      candidate('Actually no, that would be a hole, it has to be a parameter.'),
    );
    expect(gradeOf(corrected).axes.map(({ score }) => score)).toEqual([1, 1, 3, null, null]);
  });
});
