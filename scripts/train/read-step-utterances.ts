import { readdirSync, readFileSync } from 'node:fs';
import type { Direction } from '#core/coach/step-model.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import type { Phrase, RoundId, Step, StepId } from '#knowledge/schema.ts';

/** Words about some steps of a round, or about it without covering any. */
export interface StepUtterance {
  readonly text: string;
  readonly round: RoundId;
  readonly steps: readonly StepId[];
}

interface WrittenLine {
  readonly step: StepId;
  readonly kind: 'covers' | 'touches' | 'asks';
  readonly text: string;
  readonly also: readonly StepId[];
}

const FOLDER = new URL('../../knowledge/utterances/steps/', import.meta.url);

/** What is written down of how steps are covered and asked for, and what the steps themselves say. */
export function readStepUtterances(direction: Direction): StepUtterance[] {
  const written = readLines().filter(({ kind }) => (kind === 'asks') === (direction === 'asks'));
  return [
    ...ROUNDS.flatMap(({ id, steps }) => steps.flatMap((step) => fromStep(id, step, direction))),
    ...(direction === 'asks'
      ? ROUND_EXTRAS.flatMap(({ round, followUps }) => followUps.map(({ ask, step }) => about(round, ask, step)))
      : []),
    ...written.map(({ step, kind, text, also }) =>
      about(roundOf(step), text, ...(kind === 'touches' ? [] : [step, ...also])),
    ),
  ];
}

function fromStep(
  round: RoundId,
  { id, say, listensFor, nearMisses, asks }: Step,
  direction: Direction,
): StepUtterance[] {
  if (direction === 'asks') return asks.map((phrase) => about(round, spellOut(phrase), id));
  return [
    about(round, say, id),
    ...listensFor.map((phrase) => about(round, spellOut(phrase), id)),
    ...nearMisses.map((text) => about(round, text)),
  ];
}

const about = (round: RoundId, text: string, ...steps: StepId[]): StepUtterance => ({ text, round, steps });
const roundOf = (step: StepId) => step.split('/')[0] as RoundId;

/** One way of saying a phrase: the first of its choices. */
const spellOut = (phrase: Phrase): string =>
  phrase
    .split(' ')
    .map((word) => (word.split('/')[0] ?? '').replace('*', ''))
    .join(' ');

function readLines(): WrittenLine[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as WrittenLine),
    );
}
