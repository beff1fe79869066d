import { lazy, Suspense } from 'react';
import { t } from '#i18n/i18n.ts';
import type { LineProps } from './line.tsx';

/** The library that draws is fetched from the extension when there is something to draw. */
const Line = lazy(() => import('./line.tsx'));

export interface LineCardProps extends LineProps {
  readonly title: string;
}

export function LineCard({ title, ...line }: LineCardProps) {
  const latest = line.points.findLast(({ value }) => value !== null);
  return (
    <figure className="min-w-0 rounded-[5px] border border-line bg-raised px-3 pt-2 pb-1 break-inside-avoid">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span lang="en" className="font-semibold">
          {title}
        </span>
        {latest !== undefined && (
          <span className="text-sm text-soft tabular-nums">{t('progress.latest', { value: latest.words })}</span>
        )}
      </figcaption>
      <div className="mt-1 h-33 overflow-hidden">
        <Suspense>
          <Line {...line} />
        </Suspense>
      </div>
    </figure>
  );
}
