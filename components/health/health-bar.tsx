import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { CaptureBadge } from './capture-badge.tsx';
import { captureWords } from './capture-words.ts';
import { HEALTH_STRINGS } from './health-words.ts';
import { KeysButton } from './keys-button.tsx';
import { PauseButton } from './pause-button.tsx';

interface HealthBarProps {
  readonly health: Health;
  readonly canPause: boolean;
  readonly paused: boolean;
  readonly platform: PlatformId | null;
  readonly lastCaptionAt: number | null;
  readonly now: number;
}

/** What capture can prove about itself, in words. The one part that is drawn every second. */
export function HealthBar({ health, canPause, paused, platform, lastCaptionAt, now }: HealthBarProps) {
  const { badge, tone, sentence, spoken } = captureWords({ health, platform, lastCaptionAt, now });
  return (
    <header data-health={health} className="shrink-0 border-b border-line px-4 pt-1.5 pb-1.5">
      <div className="flex flex-wrap items-center gap-1">
        <CaptureBadge tone={tone}>{badge}</CaptureBadge>
        <span className="grow" />
        {canPause && <PauseButton paused={paused} />}
        <KeysButton />
      </div>
      <p className="text-[0.8125rem] leading-snug text-soft tabular-nums">{sentence}</p>
      <p role="status" aria-label={HEALTH_STRINGS.region} className="sr-only">
        {spoken}
      </p>
    </header>
  );
}
