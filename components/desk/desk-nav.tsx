import { Link, useLocation } from 'wouter';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import type { DeskPage } from './desk-page.ts';

const PAGES = ['sessions', 'progress', 'settings'] as const satisfies readonly DeskPage[];

export function DeskNav() {
  const [location] = useLocation();
  return (
    <nav
      aria-label={t('desk.nav')}
      className="flex flex-wrap items-center gap-x-1 border-b border-line px-2 py-2 sm:px-4 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-y-0.5 md:overflow-y-auto md:border-r md:border-b-0 md:px-3 md:py-6 print:hidden"
    >
      <p className="flex items-center sm:mr-3 gap-1.5 px-2 font-bold text-accent md:mb-4">
        <Corner of="candidate" />
        {/* In a narrow page there is room for one line: the pages need it. */}
        <span className="max-[26rem]:sr-only">{t('desk.name')}</span>
      </p>
      {PAGES.map((page) => (
        <Link
          key={page}
          href={`/${page}`}
          data-nav={page}
          aria-current={
            location.startsWith(`/${page}`) || (page === 'progress' && location.startsWith('/compare'))
              ? 'page'
              : undefined
          }
          className="flex min-h-9 items-center rounded-[5px] px-1.5 text-soft hover:bg-line/60 hover:text-ink aria-[current=page]:bg-line/60 aria-[current=page]:font-bold aria-[current=page]:text-ink sm:px-2"
        >
          {t(`desk.pages.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
