import { lazy, Suspense } from 'react';
import type { Grade } from '#core/grade/grade.ts';
import { selfRatingsOf } from '#core/grade/self-ratings.ts';
import { flagsInRounds } from '#core/review/flags-in-rounds.ts';
import { planOf } from '#core/session/plan.ts';
import type { Mark, MarkBody } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import type { JudgedReview } from '../workers/review-messages.ts';
import { GradePane } from './grade/grade-pane.tsx';
import { PracticeList } from './practice-list.tsx';
import { RoundCard } from './rounds/round-card.tsx';
import { UnreachedRounds } from './rounds/unreached-rounds.tsx';
import { Section } from './section.tsx';
import { TalkPane } from './talk/talk-pane.tsx';

/** Formulas and the decision tree come with it. */
const FiguresPane = lazy(() => import('../figures/figures-pane.tsx'));

interface JudgedPaneProps {
  readonly review: JudgedReview;
  readonly grade: Grade;
  readonly marks: readonly Mark[];
  readonly isNobodyKnown: boolean;
  readonly marked: (mark: MarkBody) => void;
  readonly onShowWords: (seq: number) => void;
}

/** All that is judged of a session, beside its words. */
export function JudgedPane({ review, grade, marks, isNobodyKnown, marked, onShowWords }: JudgedPaneProps) {
  const flags = flagsInRounds(grade, review.stretches);
  return (
    <>
      <PracticeList rounds={review.rounds} isNobodyKnown={isNobodyKnown} />
      {review.rounds.map((round) => (
        <RoundCard
          key={round.round.id}
          reviewed={round}
          flags={flags.get(round.round.id) ?? []}
          onShowWords={onShowWords}
        />
      ))}
      <UnreachedRounds plan={planOf(marks)} rounds={review.rounds} />
      <TalkPane talk={review.talk} onShowWords={onShowWords} />
      {review.facts.figures.length + review.facts.requirements.length > 0 && (
        <Section title={t('review.numbers')} name="numbers">
          <Suspense fallback={null}>
            <FiguresPane facts={review.facts} marked={marked} />
          </Suspense>
        </Section>
      )}
      <div className="mt-8">
        <GradePane
          grade={grade}
          selfRatings={selfRatingsOf(marks)}
          rated={(axis, score) => marked({ kind: 'axis-rated', axis, score })}
          onShowWords={onShowWords}
        />
      </div>
    </>
  );
}
