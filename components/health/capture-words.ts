import type { Language } from '#core/captions/language.ts';
import { type Health, STALLED_AFTER_MS } from '#core/session/health.ts';
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
  readonly sessionLanguage?: Language;
  readonly lastCaptionAt: number | null;
  /** Whether voices can be told apart, though nobody is named. */
  readonly voicesKnown: boolean;
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
export function captureWords(facts: CaptureFacts): CaptureWords {
  const { health, platform, language, sessionLanguage, lastCaptionAt, now } = facts;
  const { badge, sentence } = healthWords(health, platform, language, sessionLanguage);
  const tone = toneOf(health);
  const quietMs = Math.max(0, now - (lastCaptionAt ?? now));
  const ago = quietMs < 2000 ? t('health.justNow') : t('health.ago', { span: timeSpan(quietMs) });
  const quiet = t('health.listening.quiet', { span: timeSpan(quietMs) });
  switch (health) {
    case 'waiting-for-speech': {
      if (lastCaptionAt === null) return { badge, tone, sentence, spoken: sentence };
      // Some pages show nothing while nobody speaks: what was said before was heard all the same.
      const resting = quietMs < STALLED_AFTER_MS ? t('health.listening.resting', { ago }) : quiet;
      return { badge, tone, sentence: resting, spoken: t('health.listening.silence') };
    }
    case 'capturing':
    case 'by-behaviour':
    case 'by-choice':
    case 'stalled': {
      const none = t('health.listening.none');
      if (lastCaptionAt === null)
        return { badge: t('health.listening.badge'), tone: 'idle', sentence: none, spoken: none };
      const fresh = health === 'stalled' ? quiet : freshWords(health, ago, facts.voicesKnown);
      return { badge, tone, sentence: fresh, spoken: sentence };
    }
    default:
      return { badge, tone, sentence, spoken: sentence };
  }
}

function freshWords(health: 'capturing' | 'by-behaviour' | 'by-choice', ago: string, voicesKnown: boolean): string {
  if (health === 'capturing') return t('health.listening.fresh', { ago });
  return voicesKnown ? t(`health.states.${health}.voices`, { ago }) : t(`health.states.${health}.fresh`, { ago });
}
