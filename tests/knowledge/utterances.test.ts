import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ROUND_IDS } from '#knowledge/schema.ts';
import { findNearPairs } from './near-pairs.ts';

const LABEL = v.picklist([...ROUND_IDS, 'none', 'continues']);
const TURN = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_200)),
  round: LABEL,
  also: v.array(LABEL),
  act: v.picklist(['opener', 'probe', 'follow-up', 'objection', 'hint', 'hand-over']),
  directness: v.picklist(['named', 'described', 'implied']),
  domain: v.string(),
  damage: v.optional(v.picklist(['none', 'unpunctuated', 'misheard', 'cut-off', 'fillers'])),
  speaker: v.optional(v.picklist(['fluent', 'non-native', 'rambling', 'interrupted', 'terse'])),
});

const PARTS = ['train', 'dev', 'test'] as const;
type Part = (typeof PARTS)[number];
interface Place {
  readonly at: string;
  readonly line: string;
}

const ROOT = new URL('../../knowledge/utterances/', import.meta.url);

function linesIn(part: Part): Place[] {
  const files = readdirSync(new URL(`${part}/`, ROOT), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.jsonl') && !name.startsWith('facts'),
  );
  return files.flatMap((name) =>
    readFileSync(new URL(`${part}/${name}`, ROOT), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, i) => ({ at: `${part}/${name}:${i + 1}`, line })),
  );
}

const LINES = Object.fromEntries(PARTS.map((part) => [part, linesIn(part)])) as Record<Part, Place[]>;
const ALL = PARTS.flatMap((part) => LINES[part]);
const textOf = ({ line }: Place) => (JSON.parse(line) as { text: string }).text;
const wordsOf = (place: Place) =>
  textOf(place)
    .toLowerCase()
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** Words, a repeated one counted again: "yep" and "yep yep yep" are different things to say. */
function countedWords(place: Place): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    wordsOf(place).map((word) => {
      const times = (seen.get(word) ?? 0) + 1;
      seen.set(word, times);
      return `${word} ${times}`;
    }),
  );
}

describe('every utterance', () => {
  it('has these fields and known labels', () => {
    expect(ALL.filter(({ line }) => !v.is(TURN, JSON.parse(line))).map(({ at }) => at)).toEqual([]);
  });

  it('has second labels that differ from the first and from each other', () => {
    const wrong = ALL.filter(({ line }) => {
      const { round, also } = JSON.parse(line) as v.InferOutput<typeof TURN>;
      return also.includes(round) || new Set(also).size !== also.length;
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

describe.each([
  { parts: ['train'] },
  { parts: ['dev'] },
  { parts: ['dev', 'train'] },
  { parts: ['test', 'train'] },
  { parts: ['test', 'dev'] },
] as const)('in $parts', ({ parts }) => {
  it('nothing is said twice', () => {
    const first = new Map<string, string>();
    const twice = parts
      .flatMap((part) => LINES[part])
      .flatMap((place) => {
        const key = wordsOf(place).join(' ');
        const before = first.get(key);
        first.set(key, before ?? place.at);
        return before === undefined ? [] : [`${place.at} repeats ${before}`];
      });
    expect(twice).toEqual([]);
  });
});

it('a file of the training part that is named after a label holds only that', () => {
  const wrong = LINES.train.filter(
    ({ at, line }) =>
      !at.startsWith('train/fields/') && !at.includes(`/${(JSON.parse(line) as { round: string }).round}.jsonl`),
  );
  expect(wrong.map(({ at }) => at)).toEqual([]);
});

/** Sharing this much of all their different words, two utterances are the same question. */
const SAME_QUESTION = 0.8;

it.each([
  ['train', 'train'],
  ['dev', 'dev'],
  ['test', 'test'],
  ['dev', 'train'],
  ['test', 'train'],
  ['test', 'dev'],
] as const)('no utterance of %s is nearly another of %s', (part, other) => {
  const counted = (places: readonly Place[]) => places.map((place) => ({ at: place.at, words: countedWords(place) }));
  expect(findNearPairs(counted(LINES[part]), counted(LINES[other]), SAME_QUESTION)).toEqual([]);
});

/** Words that are most frequent hold a sentence together; what stands between them is filled in. */
const FRAME_WORDS = 200;
const MOST_OF_ONE_FRAME = 3;

it('at most three utterances of the training part are one sentence filled in differently', () => {
  const counts = new Map<string, number>();
  for (const word of LINES.train.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, FRAME_WORDS)
      .map(([word]) => word),
  );
  const frameOf = (place: Place) =>
    wordsOf(place)
      .map((word) => (frequent.has(word) ? word : '_'))
      .join(' ')
      .replace(/_(?: _)+/g, '_');
  const frames = Map.groupBy(LINES.train, frameOf);
  const filledIn = [...frames].filter(([frame, places]) => {
    const held = frame.split(' ').filter((word) => word !== '_');
    return held.length >= 4 && places.length > MOST_OF_ONE_FRAME;
  });
  expect(filledIn.map(([frame]) => frame)).toEqual([]);
});
