import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#core/grade/grade.ts';
import { createGrader } from '#core/grade/grade-session.ts';
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { candidate, interviewer, linesOf, somebody, type Turn } from '../conversation.ts';

const grader = createGrader(RUBRIC);
const gradeOf = (...turns: Turn[]): Grade => grader.grade({ lines: linesOf(turns), visited: [] });
const axisOf = (grade: Grade, id: AxisId) => {
  const axis = grade.axes.find((each) => each.axis.id === id);
  if (axis === undefined) throw new Error(`no ${id}`);
  return axis;
};
const scores = ({ axes }: Grade): readonly (Score | null)[] => axes.map(({ score }) => score);

const ASK = interviewer('How would you keep strangers out of it?');
const MORE = interviewer('And what else would you do about that?');
/** Sentences that show one point of security each, in a word order of their own. */
const PREPARED = candidate('Everything that comes in goes through prepared statements, so a name stays a name.');
const HASHED = candidate('Passwords are hashed with argon two and a salt for each of them.');
const OWNER = candidate('The query checks that the caller owns the order before it shows anything.');
const ROTATED = candidate('Our keys live in a secrets manager and we rotate the keys every month.');
const SCHEMA = candidate('At the border we validate the input against a schema and refuse the rest.');
const PRICE = candidate('The downside of that is one more lookup on each request, which we can afford.');
const HOLE = candidate('I would just concatenate the id into the query, that is the quickest way.');

/** Turns of the candidate, each asked for. */
const asked = (...answers: Turn[]): Turn[] => answers.flatMap((answer, i) => [i === 0 ? ASK : MORE, answer]);

describe('the score of an axis', () => {
  it.each<[string, Turn[], Score | null]>([
    ['one point and one for each strong point: 1 + 2', asked(PREPARED, HASHED), 3],
    ['1 + 3', asked(PREPARED, HASHED, OWNER), 4],
    ['1 + 4, but no choice has a price: 4', asked(PREPARED, HASHED, OWNER, ROTATED), 4],
    [
      'the same, with a price that stands in a turn of its own',
      asked(PREPARED, HASHED, OWNER, ROTATED, PRICE, SCHEMA),
      4,
    ],
    ['1 + 4 with the price in the very turn', [ASK, PREPARED, PRICE, MORE, HASHED, MORE, OWNER, MORE, ROTATED], 5],
    ['1 + 3, but a critical flag stands: 2 at most', asked(PREPARED, HASHED, OWNER, HOLE), 2],
    [
      'a hole and nothing else, twice',
      asked(HOLE, candidate('The frontend already validates that, so there is nothing to do.')),
      1,
    ],
  ])('is %s', (_, turns, score) => {
    expect(axisOf(gradeOf(...turns), 'security').score).toBe(score);
  });

  it('has the words of its anchor', () => {
    const { score, anchor } = axisOf(gradeOf(...asked(PREPARED, HASHED)), 'security');
    expect(anchor).toMatchObject({ score, sounds: expect.stringMatching(/\w/) });
  });

  it('counts a point once, however often it is made', () => {
    expect(axisOf(gradeOf(...asked(PREPARED, PREPARED, PREPARED)), 'security')).toMatchObject({
      score: null,
      strong: [{ indicator: { id: 'security/parameterised-queries' } }],
    });
  });

  it('counts one point a sentence', () => {
    const both = candidate('Prepared statements for every query and we validate the input against a schema first.');
    expect(axisOf(gradeOf(...asked(both, HASHED)), 'security').strong).toHaveLength(2);
  });

  it('loses a point by a minor red flag that stands', () => {
    const flagged = candidate('It is probably secure like that, I would not worry.');
    expect(axisOf(gradeOf(...asked(PREPARED, HASHED, OWNER, flagged)), 'security').score).toBe(3);
  });
});

describe('what is no evidence', () => {
  it.each<[string, Turn[]]>([
    ['nothing was said', []],
    ['"fine" and "yes"', asked(candidate('Fine.'), candidate('Yes, fine, sounds good to me.'), candidate('Sure.'))],
    [
      'gibberish',
      asked(candidate('blah security blah secure things very secure indeed'), candidate('lorem ipsum dolor sit amet')),
    ],
    [
      'names alone',
      asked(candidate('Prepared statements.'), candidate('Argon two hashing.'), candidate('Secrets manager.')),
    ],
    ['one turn, however good', [ASK, PREPARED, HASHED, OWNER, ROTATED]],
    [
      'the interviewer says it',
      [
        interviewer('We use prepared statements.'),
        interviewer('Passwords are hashed with argon two here.'),
        candidate('Right, I see.'),
      ],
    ],
    ['somebody says it of whom nothing is known', [ASK, somebody(PREPARED[1]), MORE, somebody(HASHED[1])]],
    [
      'it is denied',
      asked(
        candidate('We do not use prepared statements in this service at all.'),
        candidate("I wouldn't bother with a secrets manager for that."),
      ),
    ],
    [
      'it is promised',
      asked(
        candidate('I would have to think about prepared statements for that query.'),
        candidate('We should look into a secrets manager at some point.'),
      ),
    ],
    [
      'it is asked',
      asked(
        candidate('Should we use prepared statements for that query?'),
        candidate('Do we need a secrets manager for the keys here?'),
      ),
    ],
    [
      'it repeats what was just asked',
      [
        interviewer('So everything goes through prepared statements, and the query stays a query?'),
        candidate('Everything goes through prepared statements, so the query stays a query.'),
        interviewer('And passwords are hashed with argon two and a salt?'),
        candidate('Passwords are hashed with argon two and a salt.'),
      ],
    ],
  ])('has no score: %s', (_, turns) => {
    expect(scores(gradeOf(...turns))).toEqual([null, null, null, null, null]);
  });

  it('is not held against an answer that takes the words up and goes on', () => {
    const answer = candidate('Yes, prepared statements, and the account that runs them may only read two tables.');
    const grade = gradeOf(interviewer('Would you use prepared statements?'), answer, MORE, HASHED);
    expect(axisOf(grade, 'security').score).toBe(3);
  });
});

describe('a red flag', () => {
  it.each<[string, Turn[]]>([
    [
      'in the next sentence',
      [
        ASK,
        HOLE,
        candidate('Actually no, that would be wrong, it has to be a parameter.'),
        MORE,
        PREPARED,
        MORE,
        HASHED,
      ],
    ],
    [
      'by the opposite',
      [
        ASK,
        HOLE,
        MORE,
        candidate('We should never concatenate input into a query, so I was too quick.'),
        MORE,
        PREPARED,
        MORE,
        HASHED,
      ],
    ],
  ])('can be taken back %s', (_, turns) => {
    const { score, redFlags } = axisOf(gradeOf(...turns), 'security');
    expect(redFlags).toMatchObject([
      { flag: { id: 'security/sql-from-strings' }, takenBack: { quote: expect.any(String) } },
    ]);
    expect(score).toBeGreaterThan(2);
  });

  it('stands once the subject has been left', () => {
    const late = candidate('Actually no, what I said about the query was wrong.');
    const { score, redFlags } = axisOf(gradeOf(ASK, HOLE, MORE, PREPARED, MORE, HASHED, MORE, late), 'security');
    expect(redFlags).toMatchObject([{ takenBack: null }]);
    expect(score).toBe(2);
  });

  it('stands when it is raised again after it was taken back', () => {
    const back = candidate('Actually no, that would be wrong here.');
    const { redFlags } = axisOf(gradeOf(ASK, HOLE, back, MORE, PREPARED, MORE, HASHED, MORE, HOLE), 'security');
    expect(redFlags).toMatchObject([{ takenBack: null, turn: 3 }]);
  });
});

describe('what would have lifted an axis', () => {
  it('is the first point of the rubric that was not heard', () => {
    expect(axisOf(gradeOf(...asked(PREPARED, HASHED)), 'security').lift).toMatchObject({
      say: [{ id: 'security/unprompted' }],
      takeBack: [],
      to: 4,
    });
  });

  it('is to take a critical flag back, where nothing else would', () => {
    expect(axisOf(gradeOf(...asked(PREPARED, HASHED, OWNER, HOLE)), 'security').lift).toMatchObject({
      say: [],
      takeBack: [{ id: 'security/sql-from-strings' }],
      to: 4,
    });
  });

  it('is the price of a choice, where only that is missing', () => {
    expect(axisOf(gradeOf(...asked(PREPARED, HASHED, OWNER, ROTATED)), 'security').lift).toMatchObject({
      say: [{ id: 'manner/trade-offs' }],
      takeBack: [],
      to: 5,
    });
  });

  it('is two things, where one alone would not do', () => {
    expect(axisOf(gradeOf(...asked(PREPARED, HASHED, OWNER)), 'security').lift).toMatchObject({
      say: [{ id: 'security/unprompted' }, { id: 'manner/trade-offs' }],
      to: 5,
    });
  });

  it('is nothing at the top, nor without a score', () => {
    const top = gradeOf(ASK, PREPARED, PRICE, MORE, HASHED, MORE, OWNER, MORE, ROTATED);
    expect(axisOf(top, 'security').lift).toBeNull();
    expect(axisOf(gradeOf(...asked(PREPARED)), 'security').lift).toBeNull();
  });
});

const LINES = [PREPARED, HASHED, OWNER, ROTATED, SCHEMA, PRICE, HOLE, ASK, MORE] as const;
const turns = fc.array(fc.constantFrom(...LINES), { maxLength: 14 });
const NOTHING = fc.constantFrom<Turn>(
  candidate('Fine.'),
  candidate('Yes, sure, that is fine with me.'),
  interviewer('Okay, good.'),
  somebody('Everything that comes in goes through prepared statements, so a name stays a name.'),
);

describe('a grade', () => {
  it('is the same for the same session', () => {
    fc.assert(
      fc.property(turns, (said) => {
        expect(createGrader(RUBRIC).grade({ lines: linesOf(said), visited: [] })).toEqual(gradeOf(...said));
      }),
      { numRuns: 20 },
    );
  });

  it('is not lifted by words that prove nothing, at the end', () => {
    fc.assert(
      fc.property(turns, NOTHING, (said, nothing) => {
        expect(scores(gradeOf(...said, nothing))).toEqual(scores(gradeOf(...said)));
      }),
    );
  });

  it('is not lowered by one more answer with a strong point', () => {
    fc.assert(
      fc.property(turns, fc.constantFrom(PREPARED, HASHED, OWNER, ROTATED, SCHEMA), (said, strong) => {
        const before = axisOf(gradeOf(...said), 'security').score;
        const after = axisOf(gradeOf(...said, MORE, strong), 'security').score;
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('cites words that were said', () => {
    fc.assert(
      fc.property(turns, (said) => {
        const lines = linesOf(said);
        const { axes, manner } = grader.grade({ lines, visited: [] });
        for (const { strong, redFlags } of [...axes, manner])
          for (const { evidence } of [...strong, ...redFlags]) {
            const { role, utterance } = lines[evidence.seq] ?? {};
            expect(role).toBe('candidate');
            expect(utterance?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
            expect(evidence.quote).not.toBe('');
          }
      }),
    );
  });
});
