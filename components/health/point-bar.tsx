import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { PointButton } from './point-button.tsx';

interface PointBarProps {
  readonly pointing: boolean;
  readonly choiceLost: boolean;
}

/** What the user is doing in the call's page just now, or that it has to be done again. */
export const PointBar = memo(function PointBar({ pointing, choiceLost }: PointBarProps) {
  const { pointCancelled } = useActions();
  if (!pointing && !choiceLost) return null;
  return (
    <div
      role="status"
      data-point-bar={pointing ? 'pointing' : 'lost'}
      className="flex shrink-0 flex-wrap items-center justify-between gap-x-2 gap-y-1 border-b border-line bg-asked-wash px-4 py-2 text-[0.8125rem] leading-snug"
    >
      <p className="min-w-48 flex-1 font-semibold text-asked">
        {t(pointing ? 'health.point.now' : 'health.point.lost')}
      </p>
      {pointing ? (
        <Button data-action="cancel-point" kind="line" onClick={pointCancelled}>
          {t('health.point.cancel')}
        </Button>
      ) : (
        <PointButton kind="line" words="again" />
      )}
    </div>
  );
});
