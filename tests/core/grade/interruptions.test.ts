import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#core/grade/grade.ts';
import { createGrader } from '#core/grade/grade-session.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { candidate, interviewer, linesOf, somebody, type Turn } from '../conversation.ts';

const grader = createGrader(RUBRIC);
const gradeOf = (turns: readonly Turn[]): Grade => grader.grade({ lines: linesOf(turns), visited: [] });
const scores = (turns: readonly Turn[]): readonly number[] => gradeOf(turns).axes.map(({ score }) => score ?? 0);

const SPOKEN = fc.array(
  fc.constantFrom<Turn>(
    interviewer('How would you keep strangers out of it?'),
    interviewer('So all of it goes through prepared statements, and a name stays a name?'),
    candidate('Everything that comes in goes through prepared statements, so a name stays a name.'),
    candidate('Passwords are hashed with argon two and a salt for each of them.'),
    candidate('The query checks that the caller owns the order before it shows anything.'),
    candidate('The rows of one booking are written in the same transaction, or none of them is.'),
    candidate('Two clerks on one seat are handled with optimistic locking and a version column.'),
    candidate('The downside of that is one more lookup on each request, which we can afford.'),
  ),
  { maxLength: 12 },
);
const place = fc.nat({ max: 12 });

/** @param added whose words, if any axis has more for them, were taken for somebody's evidence */
function expectNoLift(added: fc.Arbitrary<Turn>) {
  fc.assert(
    fc.property(SPOKEN, added, place, (said, turn, at) => {
      const before = scores(said);
      scores(said.toSpliced(at, 0, turn)).forEach((score, axis) => {
        expect(score).toBeLessThanOrEqual(before[axis] ?? 0);
      });
    }),
    { numRuns: 300 },
  );
}

describe('wherever it is said, a grade is not lifted by', () => {
  it('"fine" and its like', () => {
    expectNoLift(
      fc.constantFrom(
        candidate('Fine.'),
        candidate('Yes, sure, that is fine with me.'),
        candidate(''),
        candidate('Hmm, blah, secure things, very.'),
      ),
    );
  });

  it('words of somebody of whom nothing is known', () => {
    expectNoLift(
      fc.constantFrom(
        somebody('Our keys live in a secrets manager and we rotate the keys every month.'),
        somebody('There is a composite index on the customer and the day of the booking.'),
        somebody('And the trays on the fourth floor were never counted at all.'),
      ),
    );
  });

  it('a nod of the interviewer', () => {
    expectNoLift(fc.constantFrom(interviewer('Mhm.'), interviewer('Okay, makes sense.')));
  });
});

describe('an answer that only repeats the question', () => {
  const ASKED = interviewer('So all of it goes through prepared statements, and a name stays a name?');
  const REPEATED = candidate('All of it goes through prepared statements, and a name stays a name.');
  const heardIn = (...turns: Turn[]) =>
    gradeOf(turns).axes.flatMap(({ strong }) => strong.map(({ indicator }) => indicator.id));

  it('is none, also when something is put in between', () => {
    expect(heardIn(ASKED, REPEATED)).toEqual([]);
    expect(heardIn(ASKED, candidate('Fine.'), interviewer('And how would that look here?'), REPEATED)).toEqual([]);
  });

  it('is one again once another question has been answered', () => {
    const other = candidate('Sessions end after half an hour and begin again with a new cookie.');
    expect(heardIn(ASKED, other, interviewer('And the queries that you spoke of?'), REPEATED)).toEqual([
      'security/parameterised-queries',
    ]);
  });
});
