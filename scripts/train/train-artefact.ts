import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import { readFeatures } from '../cli/lens.ts';
import { bestTemperature } from './calibrate.ts';
import type { DescentOptions } from './descend.ts';
import { coolDown, fitModel } from './fit-model.ts';
import { readSpokenQuestions } from './read-spoken-questions.ts';
import { type LabelledTurn, readTurns } from './read-utterances.ts';

export const DESCENT: DescentOptions = { epochs: 16, learningRate: 0.1, seed: 1, dropped: 0.2 };

/** Fits on the training part, calibrates on the development part; the test part is not opened. */
export function trainArtefact(
  turns: readonly LabelledTurn[] = [...readTurns('train'), ...readSpokenQuestions()],
  features = readFeatures(),
): { readonly artefact: IntentArtefact; readonly temperature: number } {
  const plain = fitModel(turns, features, DESCENT);
  const temperature = bestTemperature(loadIntentModel(plain, features), readTurns('dev'));
  return { artefact: coolDown(plain, temperature), temperature };
}

/** An artefact as it stands in the repository. */
export function printArtefact(artefact: object): string {
  return `${JSON.stringify(artefact)}\n`;
}
