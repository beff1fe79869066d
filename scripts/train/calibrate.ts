import type { Beliefs, IntentModel } from '#core/intent/model.ts';
import type { LabelledTurn } from './read-utterances.ts';

/** Temperatures that are tried, the plain model's 1 among them. */
const CANDIDATES = Array.from({ length: 40 }, (_, i) => Number((0.4 + i * 0.05).toFixed(2)));

/**
 * The temperature under which the model is least surprised by turns it was not trained on
 * (Guo et al., "On Calibration of Modern Neural Networks", 2017).
 */
export function bestTemperature(model: IntentModel, turns: readonly LabelledTurn[]): number {
  const ranked = turns.map((turn) => ({ turn, beliefs: intentsOf(model.read(turn.text)) }));
  const surprise = (temperature: number) =>
    ranked.reduce((sum, { turn, beliefs }) => {
      const powers = beliefs.map(([, belief]) => belief ** (1 / temperature));
      const total = powers.reduce((a, b) => a + b, 0);
      const right = beliefs.findIndex(([intent]) => intent === turn.round);
      return sum - Math.log((powers[right] ?? 1e-12) / total);
    }, 0);
  return CANDIDATES.reduce((best, next) => (surprise(next) < surprise(best) ? next : best));
}

const intentsOf = ({ opens: _, ...beliefs }: Beliefs) => Object.entries(beliefs);
