import type { RoundPoint, RoundProgress } from '#core/progress/derive-progress.ts';
import { t } from '#i18n/i18n.ts';
import { ROUND_TITLES } from '#knowledge/rounds/titles.ts';
import { Section } from '../settings/section.tsx';
import { LineGrid } from './line-grid.tsx';
import { PointsTable } from './points-table.tsx';
import type { TitledSession } from './titled-session.ts';

const SHARES = [0, 0.5, 1];

interface RoundsOverTimeProps {
  readonly rounds: readonly RoundProgress[];
  /** The newest first. */
  readonly sessions: readonly TitledSession[];
}

export function RoundsOverTime({ rounds, sessions }: RoundsOverTimeProps) {
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return (
    <Section name="rounds" title={t('progress.rounds.title')} about={t('progress.rounds.about')}>
      <LineGrid
        without={t('progress.rounds.without')}
        cards={rounds.map(({ round, points }) => ({
          id: round,
          percent: true,
          title: ROUND_TITLES[round],
          label: t('progress.rounds.chart', { round: ROUND_TITLES[round] }),
          ticks: SHARES,
          points: points.map((point) => ({
            session: point.session.id,
            title: titles.get(point.session.id) ?? '',
            at: point.session.at,
            value: point.total === 0 ? null : point.covered / point.total,
            words: coveredWords(point),
          })),
        }))}
      />
      <PointsTable
        columns={rounds.map(({ round }) => ({ id: round, title: ROUND_TITLES[round] }))}
        sessions={sessions}
        wordsOf={(round, { id }) => {
          const point = rounds.find((each) => each.round === round)?.points.find(({ session }) => session.id === id);
          return point === undefined ? null : coveredWords(point);
        }}
      />
    </Section>
  );
}

const coveredWords = ({ covered, total }: RoundPoint): string => t('progress.covered', { covered, total });
