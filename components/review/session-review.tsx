import { useCallback, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { notesOf } from '#core/session/notes.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { useReview } from '../live/use-review.ts';
import type { useSession } from '../live/use-session.ts';
import { Problem } from '../panel/problem.tsx';
import { JudgedPane } from './judged-pane.tsx';
import { type PaneName, PaneSwitch } from './pane-switch.tsx';
import { ReviewHead } from './review-head.tsx';
import { type ShownWords, shownAt } from './shown-words.ts';
import { TimelinePicture } from './timeline/timeline-picture.tsx';
import { WhoAreYou } from './words/who-are-you.tsx';
import { WordsPane } from './words/words-pane.tsx';

interface SessionReviewProps {
  readonly read: ReturnType<typeof useSession> & {
    readonly facts: SessionFacts;
    readonly lines: readonly SpokenLine[];
  };
}

/** The words at once, and what is judged of them as it comes: what is there already stays where it is. */
export function SessionReview({ read }: SessionReviewProps) {
  const { facts, lines, voices, viewer, marked } = read;
  const { review, grade, share, hasFailed } = useReview(facts, viewer);
  const search = useSearch();
  const [shown, setShown] = useState<ShownWords | null>(() => shownAt(search));
  const [pane, setPane] = useState<PaneName>(shown === null ? 'review' : 'words');
  const onShowWords = useCallback((seq: number) => {
    setPane('words');
    setShown((before) => ({ seq, time: (before?.time ?? 0) + 1 }));
  }, []);
  const notes = useMemo(() => notesOf(facts.marks), [facts.marks]);
  const isNobodyKnown = voices.length > 0 && voices.every(({ role }) => role === 'unknown');

  return (
    <>
      {hasFailed && <Problem sentence={t('review.failed')} />}
      <ReviewHead facts={facts} lines={lines} review={review} isNobodyKnown={isNobodyKnown} marked={marked} />
      {lines.length === 0 ? (
        <p className="mt-6 text-soft">{t('desk.nothingSaid')}</p>
      ) : (
        <>
          {isNobodyKnown && <WhoAreYou voices={voices} lines={lines} marked={marked} />}
          <TimelinePicture lines={lines} review={review} notes={notes} marks={facts.marks} onShowWords={onShowWords} />
          <PaneSwitch pane={pane} onPane={setPane} />
          <div className="review-panes">
            <div className={pane === 'review' ? '' : 'max-lg:hidden print:block'}>
              {review === null || grade === null ? (
                <p role="status" className="text-sm text-soft" data-reading>
                  {t('review.reading', { percent: Math.floor(share * 100) })}
                </p>
              ) : (
                <JudgedPane
                  review={review}
                  grade={grade}
                  marks={facts.marks}
                  isNobodyKnown={isNobodyKnown}
                  marked={marked}
                  onShowWords={onShowWords}
                />
              )}
            </div>
            <div className={`review-words ${pane === 'words' ? '' : 'max-lg:hidden print:block'}`}>
              <WordsPane
                facts={facts}
                lines={lines}
                voices={voices}
                notes={notes}
                questions={review?.questions ?? null}
                shown={shown}
                onShowWords={onShowWords}
                marked={marked}
              />
            </div>
          </div>
        </>
      )}
    </>
  );
}
