import type { Grade } from '#core/grade/grade.ts';
import { figuresOf, unmetNeeds } from '#core/grade/recommend.ts';
import { t } from '#i18n/i18n.ts';
import { RUBRIC } from '#knowledge/rubric/rubric.ts';

/** What the scores come to, and why it is not the next better one. */
export function RecommendationCard({ grade }: { readonly grade: Grade }) {
  const { recommendation, lacking, axes } = grade;
  if (recommendation === null)
    return (
      <div data-recommendation="none" className="mt-3">
        <p className="font-semibold">{t('grade.recommendation.none')}</p>
        <p className="text-sm text-soft">
          {lacking.includes('axes') &&
            t('grade.recommendation.axes', { scored: axes.filter(({ score }) => score !== null).length })}{' '}
          {lacking.includes('security') && t('grade.recommendation.security')}
        </p>
      </div>
    );
  const above = RUBRIC.recommendations[RUBRIC.recommendations.indexOf(recommendation) - 1];
  const unmet = unmetNeeds(recommendation, axes, RUBRIC);
  const { mean, lowest, security, critical } = figuresOf(axes);
  return (
    <div data-recommendation={recommendation.gives} className="mt-3">
      <p>
        <span className="text-soft">{t('grade.recommendation.title')}: </span>
        <span lang="en" className="font-bold">
          {recommendation.label}
        </span>
      </p>
      <p lang="en">{recommendation.means}</p>
      <p className="text-sm text-soft">
        {t('grade.recommendation.figures', { mean: Math.round(mean * 100) / 100, lowest, security })}{' '}
        {critical === 0
          ? t('grade.recommendation.noCritical')
          : t('grade.recommendation.critical', { count: critical })}
      </p>
      {above !== undefined && unmet.length > 0 && (
        <p className="text-sm text-soft">
          {t('grade.recommendation.unmet', { label: above.label })}{' '}
          {unmet.map((need) => t(`grade.recommendation.needs.${need}`, { value: above.needs[need] ?? 0 })).join(', ')}
        </p>
      )}
    </div>
  );
}
