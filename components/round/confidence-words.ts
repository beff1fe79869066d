import type { RouteView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { percent } from '../panel/same.ts';

/** How sure, in words and a figure; empty where somebody decided and nothing was guessed. */
export function confidenceWords({ active, confidence, decidedBy }: RouteView): string {
  if (active === null || decidedBy === 'pinned' || decidedBy === 'picked') return '';
  const figure = percent(confidence);
  if (figure >= 80) return t('round.sure', { figure });
  return figure >= 55 ? t('round.fairlySure', { figure }) : t('round.unsure', { figure });
}
