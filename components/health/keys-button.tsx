import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { useKeyOf } from '../keys/bindings-context.ts';

export const KeysButton = memo(function KeysButton() {
  const keysOpened = usePanelStore((s) => s.keysOpened);
  return (
    <button
      type="button"
      data-action="show-keys"
      aria-label={t('health.keys')}
      title={t('health.keys')}
      aria-keyshortcuts={useKeyOf('keys')}
      aria-haspopup="dialog"
      onClick={keysOpened}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-[5px] text-sm font-bold text-soft hover:bg-line/60 hover:text-ink"
    >
      ?
    </button>
  );
});
