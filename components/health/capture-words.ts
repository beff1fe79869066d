import type { Language } from '#core/captions/language.ts';
import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { type Tone, toneOf } from './health-tone.ts';
import { healthWords } from './health-words.ts';
import { timeSpan } from './time-span.ts';

interface CaptureFacts {
  readonly health: Health;
  readonly platform: PlatformId | null;
  /** What the captions look like. */
  readonly language: Language | null;
  readonly lastCaptionAt: number | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

interface CaptureWords {
  readonly badge: string;
  readonly tone: Tone;
  readonly sentence: string;
  /** The same for a screen reader, which must not hear the seconds go by. */
  readonly spoken: string;
}

/** The header's words. "Capturing" is earned by a caption of the last seconds, and lost without. */
export function captureWords({ health, platform, language, lastCaptionAt, now }: CaptureFacts): CaptureWords {
  const { badge, sentence } = healthWords(health, platform, language);
  const tone = toneOf(health);
  if (health !== 'capturing' && health !== 'stalled') return { badge, tone, sentence, spoken: sentence };
  if (lastCaptionAt === null)
    return {
      badge: t('health.listening.badge'),
      tone: 'idle',
      sentence: t('health.listening.none'),
      spoken: t('health.listening.none'),
    };
  const quietMs = Math.max(0, now - lastCaptionAt);
  if (health === 'stalled')
    return { badge, tone, sentence: t('health.listening.quiet', { span: timeSpan(quietMs) }), spoken: sentence };
  const ago = quietMs < 2000 ? t('health.justNow') : t('health.ago', { span: timeSpan(quietMs) });
  return { badge, tone, sentence: t('health.listening.fresh', { ago }), spoken: sentence };
}
