import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import type { PanelModel } from '../panel/panel-model.ts';
import { CaptureBadge } from './capture-badge.tsx';
import { captureSentence } from './capture-sentence.ts';
import { toneOf } from './health-tone.ts';
import { HEALTH_STRINGS, healthWords } from './health-words.ts';
import { KeysButton } from './keys-button.tsx';
import { PauseButton } from './pause-button.tsx';

interface HealthBarProps {
  readonly health: Health;
  readonly state: PanelModel['state'];
  readonly platform: PlatformId | null;
  readonly lastCaptionAt: number | null;
  readonly now: number;
}

const CAN_PAUSE: ReadonlySet<PanelModel['state']> = new Set(['waiting', 'live', 'paused']);

/** What capture can prove about itself, in words. The one part that is drawn every second. */
export function HealthBar({ health, state, platform, lastCaptionAt, now }: HealthBarProps) {
  const { badge, sentence } = healthWords(health, platform);
  return (
    <header data-health={health} className="shrink-0 border-b border-line px-4 pt-2.5 pb-2">
      <div className="flex flex-wrap items-center gap-1">
        <CaptureBadge tone={toneOf(health)}>{badge}</CaptureBadge>
        <span className="grow" />
        {CAN_PAUSE.has(state) && <PauseButton paused={state === 'paused'} />}
        <KeysButton />
      </div>
      <p className="mt-1 text-[0.8125rem] leading-snug text-soft tabular-nums">
        {captureSentence({ health, platform, lastCaptionAt, now })}
      </p>
      <p role="status" aria-label={HEALTH_STRINGS.region} className="sr-only">
        {sentence}
      </p>
    </header>
  );
}
