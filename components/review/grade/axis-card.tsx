import type { AxisGrade, Lift } from '#core/grade/grade.ts';
import { t } from '#i18n/i18n.ts';
import type { Score } from '#knowledge/rubric/axis.ts';
import { PointList } from './point-list.tsx';
import { ScoreScale } from './score-scale.tsx';
import { SelfRating } from './self-rating.tsx';

interface AxisCardProps {
  readonly graded: AxisGrade;
  readonly rating: Score | null;
  readonly onRated: (score: Score | null) => void;
  readonly onShowWords: (seq: number) => void;
}

export function AxisCard({ graded, rating, onRated, onShowWords }: AxisCardProps) {
  const { axis, score, anchor, strong, redFlags, lift } = graded;
  return (
    <section
      data-axis={axis.id}
      data-score={score ?? 'none'}
      className="mt-4 rounded-[5px] border border-line bg-raised px-4 py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 lang="en" className="font-bold">
          {axis.title}
        </h3>
        <ScoreScale score={score} />
      </div>
      <p lang="en" className="text-sm text-soft">
        {axis.question}
      </p>
      {anchor !== null && (
        <p className="mt-0.5">
          <span className="text-sm text-soft">{t('grade.sounds', { score: anchor.score })}</span>{' '}
          <span lang="en">{anchor.sounds}</span>
        </p>
      )}
      {score === null && (
        <p className="mt-0.5 text-sm">
          {noScoreWords(strong.length + redFlags.length)} {t('grade.wouldTest')}
        </p>
      )}
      <PointList strong={strong} redFlags={redFlags} onShowWords={onShowWords} />
      {lift !== null && <LiftWords lift={lift} />}
      <details className="mt-2 text-sm print:hidden">
        <summary className="fold">{t('grade.anchors')}</summary>
        <ol className="mt-1">
          {axis.anchors.map((each) => (
            <li
              key={each.score}
              aria-current={each.score === score ? 'true' : undefined}
              className={`flex gap-2 py-0.5 ${each.score === score ? 'font-semibold' : 'text-soft'}`}
            >
              <span className="tabular-nums">{each.score}</span>
              <span lang="en">{each.sounds}</span>
            </li>
          ))}
        </ol>
      </details>
      <SelfRating axis={axis.title} rating={rating} score={score} onRated={onRated} />
    </section>
  );
}

const noScoreWords = (points: number): string =>
  points === 0 ? t('grade.noPoints') : t('grade.noScoreWhy', { count: points });

function LiftWords({ lift: { say, takeBack, to } }: { readonly lift: Lift }) {
  return (
    <div className="mt-2 border-l-2 border-accent pl-3 text-sm">
      <p className="font-semibold">{t('grade.lift', { to })}</p>
      <ul>
        {takeBack.map((flag) => (
          <li key={flag.id}>
            {t('grade.takeBack')} <span lang="en">{flag.text}</span>
          </li>
        ))}
        {say.map((indicator) => (
          <li key={indicator.id} lang="en">
            {indicator.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
