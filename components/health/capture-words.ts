import type { Language } from '#core/captions/language.ts';
import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { type Tone, toneOf } from './health-tone.ts';
import { healthWords, LISTENING } from './health-words.ts';
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
    return { badge: LISTENING.badge, tone: 'idle', sentence: LISTENING.none, spoken: LISTENING.none };
  const quietMs = Math.max(0, now - lastCaptionAt);
  if (health === 'stalled') return { badge, tone, sentence: LISTENING.quiet(timeSpan(quietMs)), spoken: sentence };
  const ago = quietMs < 2000 ? LISTENING.justNow : LISTENING.ago(timeSpan(quietMs));
  return { badge, tone, sentence: LISTENING.fresh(ago), spoken: sentence };
}
