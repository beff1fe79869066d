import { readdirSync, readFileSync } from 'node:fs';
import type { DialogueTurn } from '#core/session/replay.ts';
import type { FigureRole } from '#knowledge/facts/figures.ts';
import type { Requirement } from '#knowledge/facts/requirements.ts';
import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import type { RoundId, StepId, Topic } from '#knowledge/schema.ts';

/** A fact that a listener would note. */
export type LabelledFact =
  | { readonly role: FigureRole; readonly value: number }
  | { readonly requirement: Requirement };

/** One turn with what is known of it; see `knowledge/utterances/README.md`. */
export type LabelledDialogueTurn = DialogueTurn & {
  readonly label?: Topic;
  readonly also?: readonly Topic[];
  readonly asks?: readonly StepId[];
  readonly covers?: readonly StepId[];
  readonly touches?: readonly StepId[];
  readonly facts?: readonly LabelledFact[];
  readonly shows?: readonly Indicator['id'][];
  readonly takesBack?: readonly RedFlag['id'][];
};

export interface Dialogue {
  readonly title: string;
  /** The round it opens with. */
  readonly round: RoundId;
  readonly turns: readonly LabelledDialogueTurn[];
}

/** A single turn of which only the facts are labelled. */
export type FactTurn = Pick<LabelledDialogueTurn, 'speaker' | 'text' | 'facts'>;

const ROOT = new URL('../../knowledge/utterances/', import.meta.url);

export function readFactTurns(part: 'dev' | 'test'): FactTurn[] {
  return readFileSync(new URL(`${part}/facts/turns.jsonl`, ROOT), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FactTurn);
}

export function readDialogues(part: 'dev' | 'test'): Dialogue[] {
  const folder = new URL(`${part}/dialogues/`, ROOT);
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Dialogue);
}
