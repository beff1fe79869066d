import { t } from '#i18n/i18n.ts';
import { PointShape } from './point-shape.tsx';
import type { PictureLane, Shape } from './timeline-item.ts';

/** Lanes have their names; these share one. */
const EXPLAINED = ['note', 'pin'] as const satisfies readonly Shape[];

export function TimelineLegend({ lanes }: { readonly lanes: readonly PictureLane[] }) {
  const shown = new Set(lanes.flatMap(({ items }) => items.map(({ shape }) => shape)));
  if (!EXPLAINED.some((shape) => shown.has(shape))) return null;
  return (
    <ul aria-label={t('review.timeline.legend')} className="flex flex-wrap gap-x-4 text-[0.8125rem] text-soft">
      {EXPLAINED.filter((shape) => shown.has(shape)).map((shape) => (
        <li key={shape} className="flex items-center gap-1">
          <PointShape of={shape} />
          {t(`review.timeline.shapes.${shape}`)}
        </li>
      ))}
    </ul>
  );
}
