import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import { readFeatures } from '../cli/lens.ts';
import { bestTemperature } from './calibrate.ts';
import { type FitOptions, fitModel } from './fit-model.ts';
import { readSpokenQuestions } from './read-spoken-questions.ts';
import { readTurns } from './read-utterances.ts';

const OPTIONS: FitOptions = { epochs: 16, learningRate: 0.1, seed: 1 };

/** Fits on the training part, calibrates on the development part; the test part is not opened. */
export function trainArtefact(): { readonly artefact: IntentArtefact; readonly temperature: number } {
  const turns = [...readTurns('train'), ...readSpokenQuestions()];
  const features = readFeatures();
  const plain = fitModel(turns, features, OPTIONS);
  const temperature = bestTemperature(loadIntentModel(plain, features), readTurns('dev'));
  return { artefact: fitModel(turns, features, OPTIONS, temperature), temperature };
}

/** The artefact as it stands in the repository. */
export function printArtefact(artefact: IntentArtefact): string {
  return `${JSON.stringify(artefact)}\n`;
}
