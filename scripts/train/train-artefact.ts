import { createLexiconReader } from '#core/intent/lexicon-features.ts';
import { type IntentArtefact, loadIntentModel } from '#core/intent/model.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { bestTemperature } from './calibrate.ts';
import { type FitOptions, fitModel } from './fit-model.ts';
import { readTurns } from './read-utterances.ts';

const OPTIONS: FitOptions = { epochs: 12, learningRate: 0.3, seed: 1 };

/** Fits on the training part, calibrates on the development part; the test part is not opened. */
export function trainArtefact(): { readonly artefact: IntentArtefact; readonly temperature: number } {
  const turns = readTurns('train');
  const lexicon = createLexiconReader(LEXICON);
  const plain = fitModel(turns, lexicon, OPTIONS);
  const temperature = bestTemperature(loadIntentModel(plain, lexicon), readTurns('dev'));
  return { artefact: fitModel(turns, lexicon, OPTIONS, temperature), temperature };
}

/** The artefact as it stands in the repository. */
export function printArtefact(artefact: IntentArtefact): string {
  return `${JSON.stringify(artefact)}\n`;
}
