import { memo } from 'react';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { Button } from '../controls/button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { KeyCap } from '../controls/key-cap.tsx';
import { useActions } from '../panel/actions-context.ts';
import { ReadAgain } from '../welcome/read-again.tsx';
import { useBindings } from './bindings-context.ts';
import { ShortcutRows } from './shortcut-rows.tsx';

/** A native dialog: it traps the focus, closes on Escape and gives the focus back by itself. */
export const KeysDialog = memo(function KeysDialog() {
  const open = usePanelStore((s) => s.keysOpen);
  const closed = usePanelStore((s) => s.keysClosed);
  const { entries } = useBindings();
  const { deskWanted } = useActions();
  if (!open) return null;
  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={closed}
      aria-labelledby="keys-title"
      className="m-auto w-[min(20rem,calc(100vw-1.5rem))] rounded-lg border border-edge bg-raised text-ink backdrop:bg-black/40"
    >
      <div className="p-4">
        <form method="dialog" className="flex items-center justify-between">
          <h2 id="keys-title" className="text-base font-bold">
            {t('keys.title')}
          </h2>
          <IconButton type="submit" icon="close" label={t('keys.close')} />
        </form>
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
    </dialog>
  );
});
