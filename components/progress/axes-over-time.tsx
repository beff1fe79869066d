import type { AxisProgress } from '#core/progress/derive-progress.ts';
import { t } from '#i18n/i18n.ts';
import type { Score } from '#knowledge/rubric/axis.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { Section } from '../settings/section.tsx';
import { LineGrid } from './line-grid.tsx';
import { PointsTable } from './points-table.tsx';
import type { TitledSession } from './titled-session.ts';

const SCORES = [1, 2, 3, 4, 5] as const satisfies readonly Score[];

interface AxesOverTimeProps {
  readonly axes: readonly AxisProgress[];
  /** The newest first. */
  readonly sessions: readonly TitledSession[];
}

export function AxesOverTime({ axes, sessions }: AxesOverTimeProps) {
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return (
    <Section name="axes" title={t('progress.axes.title')} about={t('progress.axes.about')}>
      <LineGrid
        without={t('progress.axes.without')}
        cards={axes.map(({ axis, points }) => ({
          id: axis,
          title: titleOf(axis),
          label: t('progress.axes.chart', { axis: titleOf(axis) }),
          ticks: SCORES,
          points: points.map(({ session, score }) => ({
            session: session.id,
            title: titles.get(session.id) ?? '',
            at: session.at,
            value: score,
            words: score === null ? t('progress.noScore') : t('progress.score', { score }),
          })),
        }))}
      />
      <PointsTable
        columns={axes.map(({ axis }) => ({ id: axis, title: titleOf(axis) }))}
        sessions={sessions}
        wordsOf={(axis, { summary }) => {
          const score = summary.axes.find((each) => each.axis === axis)?.score ?? null;
          return score === null ? null : t('progress.score', { score });
        }}
      />
    </Section>
  );
}

const titleOf = (axis: AxisProgress['axis']): string => AXES.find(({ id }) => id === axis)?.title ?? axis;
