import { createClassifier } from '#core/intent/classify.ts';
import { FEATURE_GROUPS, type FeatureGroup, type FeatureReader } from '#core/intent/features.ts';
import { loadIntentModel } from '#core/intent/model.ts';
import { readFeatures } from '../cli/lens.ts';
import { createRandom, shuffle } from '../train/random.ts';
import { readSpokenQuestions } from '../train/read-spoken-questions.ts';
import { type LabelledTurn, readTurns } from '../train/read-utterances.ts';
import { trainArtefact } from '../train/train-artefact.ts';
import { type JudgedTurn, judgeTurns } from './score-turns.ts';

/** Shares of the training part that the learning curve is drawn from. */
const SHARES = [0.125, 0.25, 0.5, 1];

/** The model without one kind of feature at a time, and with words alone. */
export function ablate(turns: readonly LabelledTurn[]): Record<string, readonly JudgedTurn[]> {
  const training = [...readTurns('train'), ...readSpokenQuestions()];
  const without = (group: FeatureGroup) => FEATURE_GROUPS.filter((each) => each !== group);
  return {
    everything: judge(training, turns),
    ...Object.fromEntries(
      FEATURE_GROUPS.filter((group) => group !== 'words').map((group) => [
        `without ${group}`,
        judge(training, turns, without(group)),
      ]),
    ),
    'words alone': judge(training, turns, ['words']),
    "without the knowledge's own questions": judge(readTurns('train'), turns),
  };
}

export function drawLearningCurve(turns: readonly LabelledTurn[]): Record<string, readonly JudgedTurn[]> {
  const training = readTurns('train');
  const order = training.map((_, i) => i);
  shuffle(order, createRandom(1));
  const some = (share: number) =>
    order.slice(0, Math.round(share * order.length)).map((i) => training[i] as LabelledTurn);
  return Object.fromEntries(
    SHARES.map((share) => {
      const chosen = some(share);
      return [`${chosen.length} turns`, judge(chosen, turns)];
    }),
  );
}

function judge(
  training: readonly LabelledTurn[],
  turns: readonly LabelledTurn[],
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
): readonly JudgedTurn[] {
  const features = seeing(readFeatures(), groups);
  const { artefact } = trainArtefact(training, features);
  return judgeTurns(createClassifier(loadIntentModel(artefact, features)), turns);
}

function seeing(features: FeatureReader, groups: readonly FeatureGroup[]): FeatureReader {
  const nothing = new Map<number, number>();
  return {
    ...features,
    read(text) {
      const counts = features.read(text);
      const entries = FEATURE_GROUPS.map((group) => [group, groups.includes(group) ? counts[group] : nothing]);
      return Object.fromEntries(entries) as typeof counts;
    },
  };
}
