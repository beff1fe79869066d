import type { Pacing } from '#core/session/pacing.ts';
import { t } from '#i18n/i18n.ts';
import { titleOf } from '../round/round-title.ts';

const MINUTE_MS = 60_000;

/** Where the session is in time, in one line: the time, and at most one thing beside it. Nothing of a round's first minute. */
export function pacingWords(pacing: Pacing): string {
  const passed = Math.floor(pacing.elapsedMs / MINUTE_MS);
  if (pacing.kind === 'round') return passed === 0 ? '' : t('pacing.round', { count: passed });
  const { minutes, next, due } = pacing;
  if (isOverTime(pacing)) return t('pacing.over', { passed, minutes });
  if (due !== null) return t('pacing.due', { passed, minutes, position: due.position, total: due.total });
  return next === null
    ? t('pacing.time', { passed, minutes })
    : t('pacing.next', { passed, minutes, round: titleOf(next) });
}

/** From the first whole minute on that was not planned. */
export const isOverTime = (pacing: Pacing): boolean =>
  pacing.kind === 'session' && pacing.elapsedMs >= (pacing.minutes + 1) * MINUTE_MS;
