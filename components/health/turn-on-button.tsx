import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';

/** The only way to the page's captions button: Ringside presses nothing unasked. */
export const TurnOnButton = memo(function TurnOnButton({ className = '' }: { readonly className?: string }) {
  const { captionsWanted } = useActions();
  return (
    <Button data-action="turn-captions-on" kind="main" className={className} onClick={captionsWanted}>
      {t('health.turnOn')}
    </Button>
  );
});
