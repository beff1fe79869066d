import type { Pacing } from '#core/session/pacing.ts';
import { t } from '#i18n/i18n.ts';
import { titleOf } from '../round/round-title.ts';

const MINUTE_MS = 60_000;

/** Of a session whose length is planned. */
export type SessionPacing = Extract<Pacing, { kind: 'session' }>;

/** Where the session is in time, in one line: the time, and at most one thing beside it. */
export function pacingWords(pacing: SessionPacing): string {
  const passed = wholeMinutes(pacing);
  const { minutes, next, due } = pacing;
  if (isOverTime(pacing)) return t('pacing.over', { passed, minutes });
  if (due !== null) return t('pacing.due', { passed, minutes, position: due.position, total: due.total });
  return next === null
    ? t('pacing.time', { passed, minutes })
    : t('pacing.next', { passed, minutes, round: titleOf(next) });
}

/** For how long the round has been going on, so short that it fits before the reason for it; empty where a line of its own tells the time. */
export const roundTime = (pacing: Pacing | null): string =>
  pacing?.kind === 'round' ? t('pacing.round', { minutes: wholeMinutes(pacing) }) : '';

const wholeMinutes = ({ elapsedMs }: Pacing): number => Math.floor(elapsedMs / MINUTE_MS);

/** From the first whole minute on that was not planned. */
export const isOverTime = ({ elapsedMs, minutes }: SessionPacing): boolean => elapsedMs >= (minutes + 1) * MINUTE_MS;
