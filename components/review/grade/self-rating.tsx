import { useId } from 'react';
import { t } from '#i18n/i18n.ts';
import type { Score } from '#knowledge/rubric/axis.ts';

const CHOICES = [null, 1, 2, 3, 4, 5] as const satisfies readonly (Score | null)[];

interface SelfRatingProps {
  readonly axis: string;
  readonly rating: Score | null;
  readonly score: Score | null;
  readonly onRated: (score: Score | null) => void;
}

/** How the user sees it, and how far from what the evidence shows. */
export function SelfRating({ axis, rating, score, onRated }: SelfRatingProps) {
  const name = useId();
  return (
    <fieldset className={`relative mt-3 min-w-0 border-t border-line pt-2 ${rating === null ? 'print:hidden' : ''}`}>
      <legend className="sr-only">{t('grade.self.label', { axis })}</legend>
      <div className="flex flex-wrap items-center gap-x-3">
        <span aria-hidden="true" className="text-sm text-soft">
          {t('grade.self.label', { axis })}
        </span>
        {CHOICES.map((choice) => (
          <label key={choice} className="flex min-h-7 items-center gap-1 text-sm tabular-nums print:hidden">
            <input
              type="radio"
              name={name}
              checked={choice === rating}
              onChange={() => onRated(choice)}
              className="size-4 accent-accent"
            />
            {choice ?? t('grade.self.none')}
          </label>
        ))}
        <p role="status" className="text-sm">
          {rating === null ? '' : differenceWords(rating, score)}
        </p>
      </div>
    </fieldset>
  );
}

function differenceWords(rating: Score, score: Score | null): string {
  if (score === null) return t('grade.self.unknown', { rating });
  return rating === score ? t('grade.self.same', { rating }) : t('grade.self.differs', { rating, score });
}
