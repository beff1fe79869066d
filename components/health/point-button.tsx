import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useActions } from '../panel/actions-context.ts';

interface PointButtonProps {
  readonly kind: 'main' | 'line' | 'bare';
  readonly words?: 'show' | 'again';
  readonly className?: string;
}

/** The user shows in the call's page where the captions are. */
export const PointButton = memo(function PointButton({ kind, words = 'show', className = '' }: PointButtonProps) {
  const { pointWanted } = useActions();
  return (
    <Button data-action="point" kind={kind} icon="point" className={className} onClick={pointWanted}>
      {t(`health.point.${words}`)}
    </Button>
  );
});

/** The same beside the sentence of the header, for when what is read is wrong. */
export const SmallPointButton = memo(function SmallPointButton() {
  const { pointWanted } = useActions();
  return (
    <button
      type="button"
      data-action="point"
      aria-label={t('health.point.show')}
      title={t('health.point.show')}
      onClick={pointWanted}
      className="-my-1 inline-flex size-6 shrink-0 items-center justify-center rounded-[5px] text-soft hover:bg-line/60 hover:text-ink"
    >
      <Icon name="point" />
    </button>
  );
});
