import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Modal } from '../controls/modal.tsx';
import { Palette } from './palette.tsx';
import { workerSource } from './worker-source.ts';

/** The palette in the panel. */
export const LookupDialog = memo(function LookupDialog() {
  const start = usePanelStore((s) => s.lookup);
  const closed = usePanelStore((s) => s.lookupClosed);
  if (start === null) return null;
  return (
    <Modal
      // Asked for again from outside, it begins anew.
      key={`${start.id} ${start.query}`}
      label={t('lookup.title')}
      name="lookup"
      className="h-[min(36rem,calc(100dvh-1rem))] max-h-none w-[calc(100vw-1rem)] max-w-160 overflow-hidden rounded-xl"
      onClose={closed}
      // Before the box there is the frame around it, which would be first.
      focused="input"
    >
      <Palette source={workerSource} start={start} onClosed={closed} onPinned={closed} />
    </Modal>
  );
});
