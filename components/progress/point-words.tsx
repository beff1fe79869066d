import type { TooltipContentProps } from 'recharts';
import { calendarDate } from '../health/calendar-date.ts';
import type { LinePoint } from './line.tsx';

/** What the point under the pointer, or the keys, says. */
export function PointWords({ payload }: TooltipContentProps) {
  const point: LinePoint | undefined = payload[0]?.payload;
  if (point === undefined) return null;
  return (
    <div className="max-w-56 rounded-[5px] border border-edge bg-raised px-2 py-1 text-sm leading-snug text-ink">
      <p className="font-semibold tabular-nums">{point.words}</p>
      <p className="line-clamp-2 [overflow-wrap:anywhere]">
        <bdi>{point.title}</bdi>
      </p>
      <p className="text-soft">{calendarDate(point.at)}</p>
    </div>
  );
}
