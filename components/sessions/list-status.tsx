import type { Progress } from '#db/keep-derived.ts';
import { t } from '#i18n/i18n.ts';
import { Problem } from '../panel/problem.tsx';
import { ProgressLine } from './progress-line.tsx';

interface ListStatusProps {
  /** How many are shown; null while that is being found out. */
  readonly shown: number | null;
  readonly all: number;
  readonly isSearching: boolean;
  readonly search: { readonly progress: Progress | null; readonly failed: boolean };
  readonly grading: Progress | null;
}

/** How many there are and, in the same line, so that nothing below it moves, what is still being worked out. */
export function ListStatus({ shown, all, isSearching, search, grading }: ListStatusProps) {
  return (
    <>
      <div className="mt-3 flex min-h-5 flex-wrap items-center justify-between gap-x-4">
        <p
          role="status"
          data-count
          data-search-ready={search.progress !== null && !isUnderWay(search.progress) ? '' : undefined}
          className="text-sm text-soft tabular-nums"
        >
          {shown !== null &&
            all > 0 &&
            (shown === all ? t('sessions.count', { count: all }) : t('sessions.shown', { shown, count: all }))}
        </p>
        {isSearching && isUnderWay(search.progress) ? (
          <ProgressLine progress={search.progress}>
            {t('sessions.search.reading', { done: search.progress.done, count: search.progress.of })}
          </ProgressLine>
        ) : (
          isUnderWay(grading) && (
            <ProgressLine progress={grading}>
              {t('sessions.grading', { done: grading.done, count: grading.of })}
            </ProgressLine>
          )
        )}
      </div>
      {isSearching && search.failed && <Problem sentence={t('sessions.search.failed')} />}
    </>
  );
}

const isUnderWay = (progress: Progress | null): progress is Progress =>
  progress !== null && progress.done < progress.of;
