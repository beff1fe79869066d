/**
 * Which step of a round some words are about, learnt from how candidates cover steps and how
 * interviewers ask for them (`knowledge/utterances/steps/`). One small classifier a round and
 * direction, over the same features as the intent model's, folded into fewer rows.
 */
import type { RoundId, StepId } from '#knowledge/schema.ts';
import { decodeBase64 } from '../intent/base64.ts';
import { type Embedding, embed } from '../intent/embed.ts';
import { BUCKETS, type FeatureReader } from '../intent/features.ts';
import { softmax } from '../intent/model.ts';
import { nibbleAt } from '../intent/packed.ts';
import { rememberByText } from '../remember.ts';

/** Hashed rows are folded into this many. */
export const FOLDED = 1 << 12;

export type Direction = 'says' | 'asks';

/** The trained artefact, as it stands in `knowledge/model/steps.json`. Texts are base64; see `packed.ts`. */
export interface StepArtefact {
  readonly version: 1;
  /** Inverse document frequency of the weighed rows after folding, four bits in steps of `rarityStep`. */
  readonly rarity: string;
  readonly rarityStep: number;
  readonly heads: Readonly<Record<RoundId, Readonly<Record<Direction, StepHead>>>>;
  /** How the judge weighs its reasons, in the order of `REASONS` in `judge.ts`. */
  readonly judge: readonly number[];
}

export interface StepHead {
  /** A column each, and a last one for none of them. */
  readonly steps: readonly StepId[];
  readonly bias: readonly number[];
  /** Row first, four bits a weight: 8 is zero, each step is `scale`. */
  readonly weights: string;
  readonly scale: number;
}

/** Belief in each step of the round; what is missing to 1 is belief in none of them. */
export type StepBeliefs = ReadonlyMap<StepId, number>;

export interface StepModel {
  believe(direction: Direction, round: RoundId, text: string): StepBeliefs;
}

/** The clauses of a long answer, in each round. */
const REMEMBERED = 200;
/** An embedding is large, and needed by the rounds one after the other. */
const REMEMBERED_EMBEDDINGS = 100;

export const foldRow = (row: number): number => (row < BUCKETS ? row & (FOLDED - 1) : row - BUCKETS + FOLDED);

/** A text as the heads see it. @param rarity of a folded row */
export function embedFolded(text: string, features: FeatureReader, rarity: (row: number) => number): Embedding {
  const folded = new Map<number, number>();
  for (const [row, value] of embed(features.read(text), features, (each) => rarity(foldRow(each)))) {
    const at = foldRow(row);
    folded.set(at, (folded.get(at) ?? 0) + value);
  }
  return [...folded];
}

/** @throws {TypeError} when the artefact is not of this version, or does not fit the knowledge */
export function loadStepModel(artefact: StepArtefact, features: FeatureReader): StepModel {
  const misfit = new TypeError('The step model does not fit this build. Run "npm run train".');
  if (artefact.version !== 1) throw misfit;
  const rows = foldRow(features.rows);
  const weighedRows = foldRow(features.weighedRows);
  const packedRarity = decodeBase64(artefact.rarity);
  if (packedRarity.length !== Math.ceil(weighedRows / 2)) throw misfit;
  const rarity = (row: number) => nibbleAt(packedRarity, row) * artefact.rarityStep;
  const embedded = rememberByText((text) => embedFolded(text, features, rarity), REMEMBERED_EMBEDDINGS);

  const load = ({ steps, bias, weights, scale }: StepHead) => {
    const columns = steps.length + 1;
    const packed = decodeBase64(weights);
    if (bias.length !== columns || packed.length !== Math.ceil((rows * columns) / 2)) throw misfit;
    const unpacked = Int8Array.from({ length: rows * columns }, (_, at) => nibbleAt(packed, at) - 8);
    return rememberByText((text): StepBeliefs => {
      const scores = [...bias];
      for (const [row, value] of embedded(text)) {
        for (let k = 0; k < columns; k += 1)
          scores[k] = (scores[k] as number) + (unpacked[row * columns + k] as number) * scale * value;
      }
      const beliefs = softmax(scores);
      return new Map(steps.map((step, k) => [step, beliefs[k] ?? 0]));
    }, REMEMBERED);
  };
  const heads = new Map(
    Object.entries(artefact.heads).flatMap(([round, { says, asks }]) => [
      [`${round} says`, load(says)],
      [`${round} asks`, load(asks)],
    ]),
  );
  return {
    believe(direction, round, text) {
      const head = heads.get(`${round} ${direction}`);
      if (head === undefined) throw misfit;
      return head(text);
    },
  };
}
