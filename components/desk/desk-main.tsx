import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import { ErasedNotice } from './erased-notice.tsx';
import { OpenPanelButton } from './open-panel-button.tsx';

interface DeskMainProps {
  readonly title: string;
  /** For pictures and tables; what is read in lines stays narrow. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One page of the desk. Whoever comes to it by keyboard or screen reader begins at its title. */
export function DeskMain({ title, wide = false, children }: DeskMainProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('desk.tab', { page: title });
    const { activeElement, body } = document;
    // Not at the first page: it begins where every page does. And whoever is on this page already stays where they are.
    if (activeElement === body || heading.current?.closest('main')?.contains(activeElement)) return;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main className="min-w-0 px-4 py-6 md:px-10 md:py-8">
      <div className={wide ? 'max-w-5xl' : 'max-w-3xl'}>
        <h1 ref={heading} tabIndex={-1} className="desk-title outline-none">
          {title}
        </h1>
        <ErasedNotice>
          <p className="mb-2">{t('desk.erased.next')}</p>
          <OpenPanelButton />
        </ErasedNotice>
        {children}
      </div>
    </main>
  );
}
