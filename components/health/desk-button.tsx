import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';

export const DeskButton = memo(function DeskButton() {
  const { deskWanted } = useActions();
  return (
    <IconButton
      icon="desk"
      hint={useKeyOf('desk')}
      data-action="open-desk"
      label={t('health.desk')}
      onClick={() => deskWanted('sessions')}
    />
  );
});
