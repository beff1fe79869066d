import type { Language } from '#core/captions/language.ts';
import type { Health } from '#core/session/health.ts';
import type { PlatformId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { useSettingsShown } from '../settings/settings-context.ts';
import { AllowButton } from './allow-button.tsx';
import { CaptureBadge } from './capture-badge.tsx';
import { captureWords } from './capture-words.ts';
import { DeskButton } from './desk-button.tsx';
import { DoctorButton } from './doctor-button.tsx';
import { KeysButton } from './keys-button.tsx';
import { PauseButton } from './pause-button.tsx';
import { SmallPointButton } from './point-button.tsx';
import { TurnOnButton } from './turn-on-button.tsx';

interface HealthBarProps {
  readonly health: Health;
  readonly canPause: boolean;
  readonly paused: boolean;
  readonly platform: PlatformId | null;
  readonly language: Language | null;
  /** Whether Ringside could press the page's captions button. */
  readonly canTurnOn: boolean;
  /** Whether the browser could be asked from here for the page that it does not let be read. */
  readonly canAllow: boolean;
  readonly lastCaptionAt: number | null;
  readonly voicesKnown: boolean;
  readonly now: number;
}

/** What capture can prove about itself, in words. The one part that is drawn every second. */
export function HealthBar(props: HealthBarProps) {
  const { health, canPause, paused, canTurnOn, canAllow } = props;
  const { badge, tone, sentence, spoken } = captureWords({ ...props, sessionLanguage: useSettingsShown().language });
  return (
    <header data-health={health} className="shrink-0 border-b border-line px-4 pt-1.5 pb-1.5">
      <div className="flex flex-wrap items-center gap-1">
        <CaptureBadge tone={tone}>{badge}</CaptureBadge>
        <span className="grow" />
        {canPause && <PauseButton paused={paused} />}
        <DeskButton />
        <KeysButton />
      </div>
      <div className="flex items-start justify-between gap-2">
        <p className="text-[0.8125rem] leading-snug text-soft tabular-nums">{sentence}</p>
        {mayBeWrong(health) && <SmallPointButton />}
        <DoctorButton />
      </div>
      {canTurnOn && <TurnOnButton className="mt-1 mb-1" />}
      {canAllow && <AllowButton className="mt-1 mb-1" />}
      <p role="status" aria-label={t('health.region')} className="sr-only">
        {spoken}
      </p>
    </header>
  );
}

/** Where captions are read, or should be, but not as the site's own adapter does it. */
const mayBeWrong = (health: Health): boolean =>
  health === 'by-behaviour' || health === 'by-choice' || health === 'partly-read' || health === 'unreadable';
