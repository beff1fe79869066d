import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '#knowledge/facts/figures.ts';
import { REQUIREMENT_PHRASES } from '#knowledge/facts/requirements.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { readDialogues, readFactTurns } from '../../scripts/eval/read-dialogues.ts';

const LABEL = v.picklist([...ROUND_IDS, 'none']);
const STEPS = v.array(v.picklist(ROUNDS.flatMap(({ steps }) => steps.map(({ id }) => id as string))));
const FLAG_IDS: readonly string[] = [...RUBRIC.axes, RUBRIC.manner].flatMap(({ redFlags }) =>
  redFlags.map(({ id }) => id),
);
const STRONG_IDS: readonly string[] = [...RUBRIC.axes, RUBRIC.manner].flatMap(({ strong }) =>
  strong.map(({ id }) => id),
);
const FACT = v.union([
  v.strictObject({ role: v.picklist(Object.keys(FIGURES)), value: v.pipe(v.number(), v.minValue(0)) }),
  v.strictObject({ requirement: v.picklist(Object.keys(REQUIREMENT_PHRASES)) }),
]);
const TEXT = v.pipe(v.string(), v.trim(), v.minLength(1));
const TURN = v.variant('speaker', [
  v.strictObject({
    speaker: v.literal('interviewer'),
    text: TEXT,
    label: LABEL,
    also: v.optional(v.array(LABEL)),
    asks: v.optional(STEPS),
    facts: v.optional(v.array(FACT)),
  }),
  v.strictObject({
    speaker: v.literal('candidate'),
    text: TEXT,
    covers: v.optional(STEPS),
    touches: v.optional(STEPS),
    facts: v.optional(v.array(FACT)),
    shows: v.optional(v.array(v.picklist([...STRONG_IDS, ...FLAG_IDS]))),
    takesBack: v.optional(v.array(v.picklist(FLAG_IDS))),
  }),
]);
const DIALOGUE = v.strictObject({
  title: TEXT,
  round: v.picklist(ROUND_IDS),
  turns: v.pipe(v.array(TURN), v.minLength(20), v.maxLength(50)),
});

describe.each([
  ['dev', 40, 12],
  ['test', 12, 12],
] as const)('the dialogues of %s', (part, least, graded) => {
  const dialogues = readDialogues(part);

  it(`are at least ${least}, opening with every round`, () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(least);
    expect(new Set(dialogues.map(({ round }) => round))).toEqual(new Set(ROUND_IDS));
  });

  it('have these fields, known labels, steps and facts', () => {
    const wrong = dialogues.flatMap((dialogue) => {
      const { success, issues } = v.safeParse(DIALOGUE, dialogue);
      return success ? [] : [`${dialogue.title}: ${issues.map((issue) => v.getDotPath(issue)).join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it(`say of ${graded} of them what the candidate shows, in every answer or in none`, () => {
    const answered = dialogues.map(({ turns }) => turns.filter(({ speaker }) => speaker === 'candidate'));
    const labelled = answered.filter((turns) => turns.some(({ shows }) => shows !== undefined));
    expect(labelled).toHaveLength(graded);
    expect(labelled.flat().filter(({ shows }) => shows === undefined)).toEqual([]);
  });

  it('take nothing back that was not shown before, or in the same breath', () => {
    const wrong = dialogues.flatMap(({ title, turns }) =>
      turns.flatMap(({ takesBack = [] }, at) => {
        const shown = turns.slice(0, at + 1).flatMap(({ shows = [] }) => shows);
        return takesBack.filter((id) => !shown.includes(id)).map((id) => `${title}: ${id}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it('no turn of a test dialogue is said in one of development', () => {
  const long = (part: 'dev' | 'test') =>
    readDialogues(part).flatMap(({ turns }) =>
      turns.map(({ text }) => text).filter((text) => text.split(' ').length > 5),
    );
  const known = new Set(long('dev'));
  expect(long('test').filter((text) => known.has(text))).toEqual([]);
});

const FACT_TURN = v.strictObject({
  speaker: v.picklist(['interviewer', 'candidate']),
  text: TEXT,
  facts: v.array(FACT),
});

describe('the turns labelled with facts', () => {
  it.each(['dev', 'test'] as const)('have these fields in %s, and many hold none', (part) => {
    const turns = readFactTurns(part);
    expect(turns.filter((turn) => !v.is(FACT_TURN, turn))).toEqual([]);
    expect(turns.filter(({ facts = [] }) => facts.length === 0).length).toBeGreaterThan(turns.length / 5);
  });

  it('are not the same in dev and test', () => {
    const known = new Set(readFactTurns('dev').map(({ text }) => text));
    expect(readFactTurns('test').filter(({ text }) => known.has(text))).toEqual([]);
  });
});
