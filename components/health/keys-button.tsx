import { memo } from 'react';
import { usePanelStore } from '#store/panel.ts';
import { HEALTH_STRINGS } from './health-words.ts';

export const KeysButton = memo(function KeysButton() {
  const keysOpened = usePanelStore((s) => s.keysOpened);
  return (
    <button
      type="button"
      data-action="show-keys"
      aria-label={HEALTH_STRINGS.keys}
      title={HEALTH_STRINGS.keys}
      aria-keyshortcuts="?"
      aria-haspopup="dialog"
      onClick={keysOpened}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-[5px] text-sm font-bold text-soft hover:bg-line/60 hover:text-ink"
    >
      ?
    </button>
  );
});
