import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '#knowledge/facts/figures.ts';
import { REQUIREMENT_PHRASES } from '#knowledge/facts/requirements.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { readDialogues, readFactTurns } from '../../scripts/eval/read-dialogues.ts';

const LABEL = v.picklist([...ROUND_IDS, 'none']);
const STEPS = v.array(v.picklist(ROUNDS.flatMap(({ steps }) => steps.map(({ id }) => id as string))));
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
  }),
]);
const DIALOGUE = v.strictObject({
  title: TEXT,
  round: v.picklist(ROUND_IDS),
  turns: v.pipe(v.array(TURN), v.minLength(20), v.maxLength(50)),
});

describe.each([
  ['dev', 40],
  ['test', 12],
] as const)('the dialogues of %s', (part, least) => {
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
