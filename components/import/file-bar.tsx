import { useEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';

/** While a file is on screen the header still speaks of the call: this says so, and leads back to it. */
export function FileBar() {
  const { fileClosed } = useActions();
  const close = useRef<HTMLButtonElement>(null);
  // The button that opened the file went with its screen, and the keyboard's place with it.
  useEffect(() => {
    if (document.activeElement === document.body) close.current?.focus();
  }, []);
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-between gap-x-3 border-b border-line px-4 py-1 text-sm">
      <p>{t('imports.fromFile')}</p>
      <Button ref={close} data-action="close-file" onClick={fileClosed}>
        {t('imports.close')}
      </Button>
    </div>
  );
}
