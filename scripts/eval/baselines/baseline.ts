import type { Intent } from '#core/intent/model.ts';
import type { LabelledTurn } from '../../train/read-utterances.ts';

/** Another way of telling what a turn is about, learnt from the same turns. */
export interface Baseline {
  readonly name: string;
  learn(turns: readonly LabelledTurn[]): (text: string) => Intent;
}
