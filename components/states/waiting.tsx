import type { Call, Health } from '#core/session/health.ts';
import { t } from '#i18n/i18n.ts';
import { AllowButton } from '../health/allow-button.tsx';
import { toneOf } from '../health/health-tone.ts';
import { healthWords } from '../health/health-words.ts';
import { PointButton } from '../health/point-button.tsx';
import { TurnOnButton } from '../health/turn-on-button.tsx';
import { useSettingsShown } from '../settings/settings-context.ts';
import { BigKey } from './big-key.tsx';
import { Screen } from './screen.tsx';

interface WaitingProps {
  readonly health: Health;
  readonly call: Call | null;
}

/** In a call, but nothing to show yet: the one thing to do about it. */
export function Waiting({ health, call }: WaitingProps) {
  const { cue, how, press } = healthWords(health, call?.platform ?? null, null, useSettingsShown().language);
  const urgent = toneOf(health) === 'act' || toneOf(health) === 'broken';
  return (
    <Screen eyebrow={urgent ? t('states.waiting.todo') : t('states.waiting.waiting')} title={cue} urgent={urgent}>
      {press && <BigKey>{press}</BigKey>}
      <p className="mt-3">{how}</p>
      {health === 'captions-off' && call?.canTurnOn && <TurnOnButton className="mt-4 self-start" />}
      <PointOffer health={health} />
      {health === 'permission-missing' && <AllowButton className="mt-4 self-start" />}
      {call !== null && (
        <p className="mt-5 border-t border-line pt-2 text-sm text-soft">
          <bdi>{call.title || call.meetingId}</bdi>
        </p>
      )}
    </Screen>
  );
}

/** Captions that the user sees and Ringside does not. Where that is likely, it is the thing to do. */
function PointOffer({ health }: Pick<WaitingProps, 'health'>) {
  if (health === 'unreadable' || health === 'no-captions-yet')
    return <PointButton kind="main" className="mt-4 self-start" />;
  if (health !== 'captions-off' && health !== 'waiting-for-speech') return null;
  return (
    <div className="mt-6 text-sm">
      <p className="text-soft">{t('health.point.onAlready')}</p>
      <PointButton kind="bare" className="-ml-2" />
    </div>
  );
}
