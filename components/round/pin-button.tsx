import { t } from '#i18n/i18n.ts';
import type { RoundId } from '#knowledge/schema.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useKeyOf } from '../keys/bindings-context.ts';
import { useActions } from '../panel/actions-context.ts';

interface PinButtonProps {
  readonly round: RoundId;
  readonly pinned: boolean;
}

export function PinButton({ round, pinned }: PinButtonProps) {
  const { marked } = useActions();
  const pinKey = useKeyOf('pin');
  return pinned ? (
    <IconButton
      icon="pin"
      filled
      hint={pinKey}
      data-action="unpin"
      label={t('round.unpin')}
      onClick={() => marked({ kind: 'round-unpinned' })}
    />
  ) : (
    <IconButton
      icon="pin"
      hint={pinKey}
      data-action="pin"
      label={t('round.pin')}
      onClick={() => marked({ kind: 'round-pinned', round })}
    />
  );
}
