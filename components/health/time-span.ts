import { t } from '#i18n/i18n.ts';
/** A duration as it is said aloud: `8 s`, `3 min`, `1 h 5 min`. */
export function timeSpan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return t('health.span.seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return t('health.span.minutes', { minutes });
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? t('health.span.hours', { hours }) : t('health.span.hoursAndMinutes', { hours, minutes: rest });
}
