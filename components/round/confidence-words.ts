import type { RouteView } from '#core/session/view.ts';
import { percent } from '../panel/same.ts';
import { ROUND_STRINGS } from './round-strings.ts';

/** How sure, in words and a figure; empty where somebody decided and nothing was guessed. */
export function confidenceWords({ active, confidence, decidedBy }: RouteView): string {
  if (active === null || decidedBy === 'pinned' || decidedBy === 'picked') return '';
  const figure = percent(confidence);
  if (figure >= 80) return ROUND_STRINGS.sure(figure);
  return figure >= 55 ? ROUND_STRINGS.fairlySure(figure) : ROUND_STRINGS.unsure(figure);
}
