import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { healthWords, LISTENING } from './health-words.ts';
import { timeSpan } from './time-span.ts';

/** Longer than people pause to think; from here on silence may mean that captions stopped. */
export const QUIET_AFTER_MS = 45_000;

interface CaptureFacts {
  readonly health: Health;
  readonly platform: PlatformId | null;
  readonly lastCaptionAt: number | null;
  readonly now: number;
}

export function captureSentence({ health, platform, lastCaptionAt, now }: CaptureFacts): string {
  if (health !== 'capturing') return healthWords(health, platform).sentence;
  if (lastCaptionAt === null) return LISTENING.none;
  const quietMs = now - lastCaptionAt;
  if (quietMs >= QUIET_AFTER_MS) return LISTENING.quiet(timeSpan(quietMs));
  return LISTENING.fresh(quietMs < 2000 ? LISTENING.justNow : LISTENING.ago(timeSpan(quietMs)));
}
