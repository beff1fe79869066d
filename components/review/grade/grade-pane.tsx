import type { Grade, SelfRatings } from '#core/grade/grade.ts';
import { t } from '#i18n/i18n.ts';
import type { AxisId, Score } from '#knowledge/rubric/axis.ts';
import { AxisCard } from './axis-card.tsx';
import { PointList } from './point-list.tsx';
import { RecommendationCard } from './recommendation-card.tsx';

interface GradePaneProps {
  readonly grade: Grade;
  readonly selfRatings: SelfRatings;
  readonly rated: (axis: AxisId, score: Score | null) => void;
  /** Goes to an utterance, by its number. */
  readonly onShowWords: (seq: number) => void;
}

const RULE = ['points', 'best', 'critical', 'evidence', 'nothing'] as const;

/** The grade of a session: a score an axis, and for each the words that make it. */
export function GradePane({ grade, selfRatings, rated, onShowWords }: GradePaneProps) {
  const { axes, manner } = grade;
  return (
    <section aria-labelledby="grade-title" data-grade>
      <h2 id="grade-title" className="text-lg font-bold">
        {t('grade.title')}
      </h2>
      <p className="mt-0.5 text-sm text-soft">{t('grade.about')}</p>
      <details className="mt-1 text-sm print:hidden">
        <summary className="fold">{t('grade.rule.title')}</summary>
        <ul className="mt-1 list-disc pl-5">
          {RULE.map((part) => (
            <li key={part}>{t(`grade.rule.${part}`)}</li>
          ))}
        </ul>
      </details>
      <RecommendationCard grade={grade} />
      {axes.map((graded) => (
        <AxisCard
          key={graded.axis.id}
          graded={graded}
          rating={selfRatings.get(graded.axis.id) ?? null}
          onRated={(score) => rated(graded.axis.id, score)}
          onShowWords={onShowWords}
        />
      ))}
      <section className="mt-4 rounded-[5px] border border-line bg-raised px-4 py-3">
        <h3 className="font-bold">{t('grade.manner.title')}</h3>
        <p className="text-sm text-soft">{t('grade.manner.about')}</p>
        <PointList {...manner} onShowWords={onShowWords} />
        {manner.strong.length + manner.redFlags.length === 0 && (
          <p className="mt-1 text-sm">{t('grade.manner.none')}</p>
        )}
      </section>
    </section>
  );
}
