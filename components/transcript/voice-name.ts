import type { Called } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';

/** What somebody is called, in words. */
export function voiceName(called: Called | null): string {
  if (called === null) return t('transcript.someone');
  return typeof called === 'number' ? t('transcript.voice', { number: called }) : called;
}
