import type { AxisComparison } from '#core/progress/compare-sessions.ts';
import { t } from '#i18n/i18n.ts';
import type { Score } from '#knowledge/rubric/axis.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { Section } from '../settings/section.tsx';

export function ComparedAxes({ axes }: { readonly axes: readonly AxisComparison[] }) {
  return (
    <Section name="axes" title={t('progress.axes.title')}>
      <table className="mt-2 w-full table-fixed border-collapse text-left hyphens-auto max-sm:text-sm [overflow-wrap:anywhere] tabular-nums [&_td]:border-t [&_td]:border-line [&_td]:py-1.5 [&_td]:pr-3 max-sm:[&_td]:pr-2 [&_th]:py-1 [&_th]:pr-3 max-sm:[&_th]:pr-2">
        <thead className="text-sm">
          <tr>
            <th scope="col" className="max-sm:w-[29%]">
              {t('progress.table.axis')}
            </th>
            <th scope="col">{t('progress.compare.first')}</th>
            <th scope="col">{t('progress.compare.second')}</th>
            <th scope="col" className="max-sm:w-[22%]">
              {t('progress.compare.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ axis, scores: [first, second], change }) => (
            <tr key={axis}>
              <th scope="row" lang="en" className="border-t border-line font-normal">
                {AXES.find(({ id }) => id === axis)?.title ?? axis}
              </th>
              <td>{scoreWords(first)}</td>
              <td>{scoreWords(second)}</td>
              <td className={change === null || change === 0 ? 'text-soft' : 'font-semibold'}>{changeWords(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const scoreWords = (score: Score | null): string =>
  score === null ? t('progress.noScore') : t('progress.score', { score });

function changeWords(change: number | null): string {
  if (change === null) return t('progress.compare.changes.unknown');
  if (change === 0) return t('progress.compare.changes.same');
  return t(change > 0 ? 'progress.compare.changes.up' : 'progress.compare.changes.down', { by: Math.abs(change) });
}
