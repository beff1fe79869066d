import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { readDialogues } from '../../scripts/eval/read-dialogues.ts';
import { findNearPairs } from './near-pairs.ts';

const STEPS: readonly string[] = ROUNDS.flatMap(({ steps }) => steps.map(({ id }) => id));
const KINDS = ['covers', 'touches', 'asks'] as const;
const LINE = v.strictObject({
  step: v.picklist(STEPS),
  kind: v.picklist(KINDS),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600)),
  also: v.array(v.picklist(STEPS)),
});

/** So many of each kind a step, at least. */
const LEAST = { covers: 24, touches: 8, asks: 10 } as const;
/** Sharing this much of all their different words, two lines are the same. */
const SAME_LINE = 0.8;

const FOLDER = new URL('../../knowledge/utterances/steps/', import.meta.url);
const LINES = readdirSync(FOLDER)
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, i) => ({ file, at: `${file}:${i + 1}`, value: JSON.parse(line) as v.InferOutput<typeof LINE> })),
  );

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
const counted = LINES.map(({ at, value }) => ({ at, words: wordsOf(value.text) }));

describe('the lines on how steps are covered and asked for', () => {
  it('are one file a round, each holding its own steps', () => {
    expect([...new Set(LINES.map(({ file }) => file))].sort()).toEqual(ROUND_IDS.map((id) => `${id}.jsonl`).sort());
    expect(LINES.filter(({ file, value }) => !value.step.startsWith(file.replace('.jsonl', '/')))).toEqual([]);
  });

  it('have these fields and known steps', () => {
    expect(LINES.filter(({ value }) => !v.is(LINE, value)).map(({ at }) => at)).toEqual([]);
  });

  it.each(KINDS)('are enough for every step to learn what %s it', (kind) => {
    const short = STEPS.filter(
      (step) => LINES.filter(({ value }) => value.step === step && value.kind === kind).length < LEAST[kind],
    );
    expect(short).toEqual([]);
  });

  it('are not nearly alike', () => {
    expect(findNearPairs(counted, counted, SAME_LINE)).toEqual([]);
  });

  it.each(['dev', 'test'] as const)('are not taken from the dialogues of %s', (part) => {
    const said = readDialogues(part).flatMap(({ title, turns }) =>
      turns.map(({ text }, turn) => ({ at: `${title}, turn ${turn}`, words: wordsOf(text) })),
    );
    const long = said.filter(({ words }) => words.size >= 5);
    expect(findNearPairs(counted, long, SAME_LINE)).toEqual([]);
  });
});
