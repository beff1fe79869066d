import type { Progress } from '#db/keep-derived.ts';
import { t } from '#i18n/i18n.ts';
import { Problem } from '../panel/problem.tsx';
import { ProgressLine } from '../sessions/progress-line.tsx';

interface ReadingStatusProps {
  readonly progress: Progress | null;
  readonly unreadable: boolean;
}

/** What is still being looked through; what there is already is shown meanwhile. */
export function ReadingStatus({ progress, unreadable }: ReadingStatusProps) {
  if (unreadable) return <Problem sentence={t('desk.unreadable')} />;
  if (progress === null || progress.done >= progress.of) return null;
  return (
    <div className="mt-3">
      <ProgressLine progress={progress}>
        {t('sessions.grading', { done: progress.done, count: progress.of })}
      </ProgressLine>
    </div>
  );
}
