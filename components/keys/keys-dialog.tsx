import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { KeyCap } from '../controls/key-cap.tsx';
import { Modal } from '../controls/modal.tsx';
import { ModalHead } from '../controls/modal-head.tsx';
import { useActions } from '../panel/actions-context.ts';
import { ReadAgain } from '../welcome/read-again.tsx';
import { useBindings } from './bindings-context.ts';
import { ShortcutRows } from './shortcut-rows.tsx';

/** Every key of the panel and what it does. */
export const KeysDialog = memo(function KeysDialog() {
  const open = usePanelStore((s) => s.keysOpen);
  const closed = usePanelStore((s) => s.keysClosed);
  const { entries } = useBindings();
  const { deskWanted } = useActions();
  if (!open) return null;
  return (
    <Modal
      label={t('keys.title')}
      name="keys"
      className="w-[min(20rem,calc(100vw-1.5rem))] rounded-lg"
      onClose={closed}
    >
      <div className="p-4">
        <ModalHead title={t('keys.title')} close={t('keys.close')} />
        <dl className="mt-1 text-sm leading-snug">
          {entries.map(({ keys, does }) => (
            <div key={does} className="flex items-baseline gap-3 border-t border-line py-1.5">
              <dt className="flex w-18 shrink-0 items-baseline gap-1">
                {Object.keys(keys).map((key) => (
                  <KeyCap key={key}>{key}</KeyCap>
                ))}
                <span className="sr-only">{Object.keys(keys).join(` ${t('keys.or')} `)}</span>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <Button data-action="change-keys" className="mt-2" onClick={() => deskWanted('settings')}>
          {t('keys.change')}
        </Button>
        <section aria-labelledby="keys-everywhere" className="mt-4 text-sm leading-snug">
          <h3 id="keys-everywhere" className="font-bold">
            {t('settings.shortcuts.title')}
          </h3>
          <ShortcutRows />
        </section>
        <div className="mt-4 border-t border-line pt-2">
          <ReadAgain />
        </div>
      </div>
    </Modal>
  );
});
