import { type ReactNode, useEffect, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { type Erased, takeErased } from '../live/erased.ts';

interface ErasedNoticeProps {
  /** What comes next, where the page does not show it anyway. */
  readonly children?: ReactNode;
}

/**
 * That everything was deleted, in the page that has begun anew, wherever it is scrolled to. The region is there first: then
 * its words are read out.
 */
export function ErasedNotice({ children }: ErasedNoticeProps) {
  const [erased, setErased] = useState<Erased | null>(null);
  useEffect(() => {
    const left = takeErased();
    if (left !== null) setErased(left);
  }, []);
  return (
    <div role="status" className="sticky top-2 z-10 shrink-0">
      {erased !== null && (
        <div
          data-erased
          className="my-3 flex items-start gap-2 rounded-[5px] border border-edge bg-raised py-1.5 pr-1.5 pl-3 text-sm"
        >
          <div className="min-w-0 grow py-1.5 leading-snug">
            <p className="font-bold">{t('desk.erased.done')}</p>
            {erased.importEnded && <p>{t('desk.erased.importEnded')}</p>}
            {children}
          </div>
          <IconButton icon="close" label={t('desk.erased.close')} onClick={() => setErased(null)} />
        </div>
      )}
    </div>
  );
}
