import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Palette } from './palette.tsx';
import { workerSource } from './worker-source.ts';

/** A dialog that opens takes the focus for the first that may have it: the box, and nothing around it. */
function open(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}

/** The palette in the panel: a native dialog, which keeps the panel's own keys out and gives the focus back. */
export const LookupDialog = memo(function LookupDialog() {
  const start = usePanelStore((s) => s.lookup);
  const closed = usePanelStore((s) => s.lookupClosed);
  if (start === null) return null;
  return (
    <dialog
      // Asked for again from outside, it begins anew.
      key={`${start.id} ${start.query}`}
      ref={open}
      onClose={closed}
      aria-label={t('lookup.title')}
      className="m-auto h-[min(36rem,calc(100dvh-1rem))] max-h-none w-[calc(100vw-1rem)] max-w-160 overflow-hidden rounded-xl border border-edge bg-raised text-ink backdrop:bg-black/40"
    >
      <Palette source={workerSource} start={start} onClosed={closed} onPinned={closed} />
    </dialog>
  );
});
