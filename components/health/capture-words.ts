import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { type Tone, toneOf } from './health-tone.ts';
import { healthWords, LISTENING } from './health-words.ts';
import { timeSpan } from './time-span.ts';

/** Longer than people pause to think; from here on silence may mean that captions stopped. */
export const QUIET_AFTER_MS = 45_000;

interface CaptureFacts {
  readonly health: Health;
  readonly platform: PlatformId | null;
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
export function captureWords({ health, platform, lastCaptionAt, now }: CaptureFacts): CaptureWords {
  const { badge, sentence } = healthWords(health, platform);
  const tone = toneOf(health);
  if (health !== 'capturing') return { badge, tone, sentence, spoken: sentence };
  if (lastCaptionAt === null) return unproven(LISTENING.none, LISTENING.none);
  const quietMs = Math.max(0, now - lastCaptionAt);
  if (quietMs >= QUIET_AFTER_MS) return unproven(LISTENING.quiet(timeSpan(quietMs)), LISTENING.quietForLong);
  const ago = quietMs < 2000 ? LISTENING.justNow : LISTENING.ago(timeSpan(quietMs));
  return { badge, tone, sentence: LISTENING.fresh(ago), spoken: sentence };
}

const unproven = (sentence: string, spoken: string): CaptureWords => ({
  badge: LISTENING.badge,
  tone: 'idle',
  sentence,
  spoken,
});
