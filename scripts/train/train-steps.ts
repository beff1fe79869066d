import { createStepListener } from '#core/coach/coverage.ts';
import { type Answer, REASONS, weighReasons } from '#core/coach/judge.ts';
import {
  type Direction,
  embedFolded,
  foldRow,
  loadStepModel,
  type StepArtefact,
  type StepHead,
} from '#core/coach/step-model.ts';
import type { FeatureReader } from '#core/intent/features.ts';
import { packNibbles } from '#core/intent/packed.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import { readFeatures } from '../cli/lens.ts';
import { readDialogues } from '../eval/read-dialogues.ts';
import { type DescentOptions, descend } from './descend.ts';
import { fitLogistic } from './fit-logistic.ts';
import { readStepUtterances, type StepUtterance } from './read-step-utterances.ts';

const DESCENT: DescentOptions = { epochs: 14, learningRate: 0.15, seed: 1, dropped: 0.2 };
const LEVELS = 7;
/**
 * This share of the weights is cut to the largest step: the few hundred lines of a round are learnt
 * by heart otherwise. Chosen on the development dialogues.
 */
const CUT = 0.6;
/** Of what is said in other rounds, every so many-th line teaches what is none of this round's steps. */
const OTHERS = 6;
const LEAST_WORDS = 5;
const RARITY_STEPS = 15;

/** Fits the heads on `knowledge/utterances/steps`, and the judge on the development dialogues. */
export function trainSteps(features: FeatureReader = readFeatures()): StepArtefact {
  const utterances = { says: readStepUtterances('says'), asks: readStepUtterances('asks') };
  const rarity = measureFoldedRarity([...utterances.says, ...utterances.asks], features);
  const headFor = (direction: Direction, round: RoundId) => fitHead(utterances[direction], round, features, rarity.of);
  const heads = Object.fromEntries(
    ROUND_IDS.map((round) => [round, { says: headFor('says', round), asks: headFor('asks', round) }]),
  ) as StepArtefact['heads'];
  const artefact: StepArtefact = {
    version: 1,
    rarity: toBase64(packNibbles(rarity.steps)),
    rarityStep: rarity.step,
    heads,
    judge: REASONS.map(() => 0),
  };
  return { ...artefact, judge: fitJudge(artefact, features) };
}

function fitHead(
  all: readonly StepUtterance[],
  round: RoundId,
  features: FeatureReader,
  rarity: (row: number) => number,
): StepHead {
  const steps = ROUNDS.find(({ id }) => id === round)?.steps.map(({ id }) => id) ?? [];
  const own = all.filter((utterance) => utterance.round === round);
  const others = all
    .filter(({ round: other, text }) => other !== round && text.split(' ').length >= LEAST_WORDS)
    .filter((_, i) => i % OTHERS === 0);
  const rows = foldRow(features.rows);
  const columns = steps.length + 1;
  const turns: readonly StepUtterance[] = [...own, ...others.map((other) => ({ ...other, steps: [] }))];
  const inputs = turns.map(({ text }) => embedFolded(text, features, rarity));
  const targets = turns.map((turn) => {
    const mine = steps.filter((step) => turn.steps.includes(step));
    return [...steps.map((step) => (mine.includes(step) ? 1 / mine.length : 0)), mine.length === 0 ? 1 : 0, null];
  });
  const { weights, bias } = descend(inputs, targets, { rows, columns: columns + 1 }, DESCENT);
  const used = Float64Array.from({ length: rows * columns }, (_, at) => {
    return weights[Math.floor(at / columns) * (columns + 1) + (at % columns)] ?? 0;
  });
  const sizes = used
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1) / LEVELS;
  const quantised = Uint8Array.from(
    used,
    (weight) => 8 + Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))),
  );
  return { steps, bias: bias.slice(0, columns).map(round4), weights: toBase64(packNibbles(quantised)), scale };
}

function measureFoldedRarity(all: readonly StepUtterance[], features: FeatureReader) {
  const rows = foldRow(features.weighedRows);
  const seen = new Float64Array(rows);
  for (const { text } of all) {
    const present = new Set(embedFolded(text, features, () => 1).map(([row]) => row));
    for (const row of present) if (row < rows) seen[row] = (seen[row] ?? 0) + 1;
  }
  const step = Math.log(all.length + 1) / RARITY_STEPS;
  const steps = Uint8Array.from(seen, (count) =>
    count === 0 ? 0 : Math.max(1, Math.round(Math.log((all.length + 1) / count) / step)),
  );
  return { steps, step, of: (row: number) => (steps[row] ?? 0) * step };
}

/** Every answer of the development dialogues, against the steps of all rounds the dialogue visits. */
function fitJudge(artefact: StepArtefact, features: FeatureReader): readonly number[] {
  const model = loadStepModel(artefact, features);
  const listener = createStepListener(ROUNDS);
  const examples = readDialogues('dev').flatMap(({ turns }) => {
    const visited = ROUND_IDS.filter((round) => turns.some(({ label }) => label === round));
    let [question, before, active]: [string, string, string] = ['', '', ''];
    return turns.flatMap(({ speaker, text, label = 'none', covers = [] }) => {
      if (speaker === 'interviewer') {
        [question, before] = [text, question];
        if (label !== 'none') active = label;
        return [];
      }
      return visited.flatMap((round) => {
        const answer: Answer = { text, round, question, before, isActive: round === active };
        return Array.from(weighReasons(answer, model, listener), ([step, { reasons }]) => ({
          inputs: reasons,
          holds: covers.includes(step),
        }));
      });
    });
  });
  return fitLogistic(examples).map(round4);
}

const round4 = (value: number) => Number(value.toFixed(4));
const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
