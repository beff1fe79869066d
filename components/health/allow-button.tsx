import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';

/** The browser shows its own question: only the user gives a site back. */
export const AllowButton = memo(function AllowButton({ className = '' }: { readonly className?: string }) {
  const { readingWanted } = useActions();
  return (
    <Button data-action="allow-again" kind="main" className={className} onClick={readingWanted}>
      {t('health.allow')}
    </Button>
  );
});
