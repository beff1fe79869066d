import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { timeSpan } from '../health/time-span.ts';
import { clockTime } from '../notes/clock-time.ts';
import { useActions } from '../panel/actions-context.ts';
import type { Earlier } from '../panel/panel-model.ts';

interface ContinueEarlierProps {
  readonly earlier: Earlier;
  readonly disabled: boolean;
}

/** The other way to start: not a new session, but the one that this meeting had before. */
export function ContinueEarlier({ earlier, disabled }: ContinueEarlierProps) {
  const { callStarted } = useActions();
  const length = timeSpan(Math.max(60_000, earlier.lengthMs));
  return (
    <Button
      data-action="continue-earlier"
      disabled={disabled}
      onClick={() => callStarted(earlier.id)}
      className="py-1.5 text-balance"
    >
      {t('states.start.continue', { time: clockTime(earlier.startedAt), length })}
    </Button>
  );
}
