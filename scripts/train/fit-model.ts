import { embed } from '#core/intent/embed.ts';
import { BUCKETS, type FeatureReader } from '#core/intent/features.ts';
import type { IntentArtefact } from '#core/intent/model.ts';
import { packBits, packNibbles } from '#core/intent/packed.ts';
import { type DescentOptions, descend } from './descend.ts';
import { measureRarity } from './rarity.ts';
import type { LabelledTurn } from './read-utterances.ts';
import { toTarget } from './target.ts';

/** Buckets that are kept: the artefact stays under a megabyte. */
const KEPT_BUCKETS = 80_000;
/** A weight in four bits is zero or up to so many steps to each side. */
const LEVELS = 7;
/** Share of the weights that are larger than the last step, and cut to it. */
const CLIPPED = 0.0005;

export function fitModel(
  turns: readonly LabelledTurn[],
  features: FeatureReader,
  options: DescentOptions,
): IntentArtefact {
  const intents = [...new Set(turns.map(({ round }) => round))].sort();
  const columns = intents.length + 1;
  const counts = turns.map(({ text }) => features.read(text));
  const rarity = measureRarity(counts, features.weighedRows);
  const inputs = counts.map((each) => embed(each, features, (row) => (rarity.steps[row] ?? 0) * rarity.step));
  const targets = turns.map((turn) => toTarget(turn, intents));
  const { weights, bias } = descend(inputs, targets, { rows: features.rows, columns }, options);

  const hashed = weights.subarray(0, BUCKETS * columns);
  const kept = strongestRows(hashed, columns);
  const scale = quantile(hashed.map(Math.abs), 1 - CLIPPED) / LEVELS;
  const quantised = kept.flatMap((row) =>
    Array.from(
      hashed.subarray(row * columns, (row + 1) * columns),
      (weight) => 8 + Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))),
    ),
  );
  return {
    version: 2,
    intents,
    bias: bias.map(round),
    kept: toBase64(packBits(kept, BUCKETS)),
    weights: toBase64(packNibbles(Uint8Array.from(quantised))),
    scale,
    rarity: toBase64(packNibbles(Uint8Array.from(kept, (row) => rarity.steps[row] ?? 0))),
    rarityStep: rarity.step,
    named: Array.from(weights.subarray(BUCKETS * columns), round),
    namedRarity: Array.from(rarity.steps.subarray(BUCKETS), (steps) => round(steps * rarity.step)),
  };
}

/** Divides the scores of the intents, so that confidences can be believed. */
export function coolDown(artefact: IntentArtefact, temperature: number): IntentArtefact {
  return {
    ...artefact,
    bias: artefact.bias.map((value) => round(value / temperature)),
    scale: artefact.scale / temperature,
    named: artefact.named.map((value) => round(value / temperature)),
  };
}

/** The buckets that say most, in ascending order. */
function strongestRows(weights: Float64Array, columns: number): number[] {
  const strengths = Array.from({ length: BUCKETS }, (_, row) =>
    weights.subarray(row * columns, (row + 1) * columns).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  );
  return strengths
    .map((strength, row) => ({ strength, row }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, KEPT_BUCKETS)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

function quantile(values: Float64Array, share: number): number {
  return values.sort()[Math.floor(values.length * share)] || 1;
}

const round = (value: number) => Number(value.toFixed(4));
const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
